// A draft mapping as YAML for the ledger's settings, with how sure each guess is.
import type { DraftMapping, DraftWarning, MappingColumn } from "../../../core/entries/import-mapping.ts";
import { escaped, safeText } from "../../../core/text/safe-text.ts";
import type { Catalogue } from "../../../i18n/catalogue.ts";
import { printable } from "../layout/text.ts";
import { fileName } from "./import.ts";
import { sourceTitle } from "./import-list.ts";

const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const ORDERS = { DMY: "DD/MM/YYYY", MDY: "MM/DD/YYYY" } as const;

/** Ends in a newline. */
export function renderDraft(draft: DraftMapping, catalogue: Catalogue): string {
  const { draft: words } = catalogue.importing;
  const { confidence, keep, known, network } = draft;
  const columns = Object.entries(draft.columns).map(([role, header]) => {
    const sure = words.confidence[confidence.columns[role as MappingColumn] ?? "guess"];
    return `      ${role}: ${textOf(header)}  # ${sure}\n`;
  });
  const states = Object.entries(keep).map(
    ([header, values]) => `${textOf(header)}: [${values.map(textOf).join(", ")}]`,
  );
  return [
    `# ${words.title(fileName(draft.file, catalogue))}\n`,
    ...(known === null ? [] : [`# ${words.known(known.source, sourceTitle(known.source, known.title, catalogue))}\n`]),
    `# ${words.columns}${catalogue.colon}${draft.headers.map(printable).join(" | ")}\n`,
    ...draft.warnings.map((warning) => `# ${printable(warningText(warning, catalogue))}\n`),
    "imports:\n",
    `  ${textOf(draft.name)}:\n`,
    `    match: [${draft.match.map(textOf).join(", ")}]\n`,
    draft.kind === null ? "    kind:\n" : `    kind: ${draft.kind}  # ${words.confidence[confidence.kind]}\n`,
    "    columns:\n",
    ...columns,
    ...(states.length === 0 ? [] : [`    keep: { ${states.join(", ")} }\n`]),
    ...(draft.dates === null ? [] : [`    dates: ${ORDERS[draft.dates]}\n`]),
    ...(draft.decimal === null ? [] : [`    decimal: "${draft.decimal}"\n`]),
    ...(network === null ? [] : [`    network: ${textOf(network)}\n`]),
  ].join("");
}

/** What a draft leaves open, as one line. */
function warningText<Code extends DraftWarning["code"]>(
  warning: Extract<DraftWarning, { readonly code: Code }>,
  { importing }: Pick<Catalogue, "importing">,
): string {
  const said: (one: typeof warning) => string = importing.draft.warnings[warning.code as Code];
  return said(warning);
}

/** Quoted as in the ledger, with escaped direction marks. */
function textOf(text: string): string {
  return safeText(text).replace(DIRECTION_MARKS, escaped);
}
