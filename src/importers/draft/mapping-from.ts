// Turns a draft into a mapping, and a mapping into the setting that stores it.
import {
  type DraftMapping,
  type ImportMapping,
  type MappingColumn,
  NEEDED_COLUMNS,
} from "../../core/entries/import-mapping.ts";
import { type Parsed, refuse } from "../../core/errors/error.ts";
import type { SettingValue } from "../../core/setup/setting-change.ts";
import { defined } from "../../core/values/defined.ts";

const ORDERS = { DMY: "DD/MM/YYYY", MDY: "MM/DD/YYYY" } as const;

/** The mapping of a draft; an error that names the options which are missing. */
export function mappingFrom(draft: DraftMapping): Parsed<ImportMapping> {
  const { kind, columns, dates, decimal, network } = draft;
  if (kind === null || NEEDED_COLUMNS[kind].some((group) => !group.some((role) => columns[role] !== undefined)))
    return refuse("import-open", { file: draft.file, options: openOptions(draft) });
  return {
    value: {
      match: draft.match,
      kind,
      columns: Object.fromEntries(Object.entries(columns).map(([role, header]) => [role, [header]])),
      ...defined({ dates: dates ?? undefined, decimal: decimal ?? undefined, network: network ?? undefined }),
      ...(Object.keys(draft.keep).length === 0 ? {} : { keep: draft.keep }),
    },
  };
}

/** The draft with these columns, by which files are known again too. */
export function withColumns(draft: DraftMapping, columns: DraftMapping["columns"]): DraftMapping {
  return { ...draft, columns, match: [...new Set([...draft.match, ...Object.values(columns)])] };
}

/** The options that describe a file as its draft does, with what is open as a placeholder. */
export function openOptions({ kind, columns }: DraftMapping): string {
  const needed = NEEDED_COLUMNS[kind ?? "earned"].flatMap((group) => {
    const role = group.find((one) => columns[one] !== undefined) ?? group[0] ?? "date";
    return role === "credit" && columns.debit !== undefined ? [role, "debit" as const] : [role];
  });
  return [
    `--kind ${kind ?? "earned"}`,
    ...needed.map((role) => `--column ${quoted(`${role}=${columns[role] ?? "HEADER"}`)}`),
  ].join(" ");
}

function quoted(text: string): string {
  return /^[\p{L}\p{N}_.=-]+$/u.test(text) ? text : `"${text}"`;
}

/** A mapping as it stands under `imports:` in the settings. */
export function mappingSetting(mapping: ImportMapping): SettingValue {
  const { match, kind, columns, dates, purpose, ...others } = mapping;
  const headers = Object.entries(columns) as [MappingColumn, readonly string[]][];
  return {
    match,
    kind,
    columns: Object.fromEntries(headers.map(([role, names]) => [role, names.length === 1 ? (names[0] ?? "") : names])),
    ...defined({ dates: dates && ORDERS[dates], for: purpose }),
    ...others,
  };
}
