// Asks what the columns of an unknown table mean, the likeliest answer first, and shows what would be imported.

import {
  type DraftMapping,
  type ImportMapping,
  MAPPING_KINDS,
  type MappingKind,
} from "../../../core/entries/import-mapping.ts";
import { inputError } from "../../../core/errors/error.ts";
import { currencyOf } from "../../../core/values/currency.ts";
import { defined } from "../../../core/values/defined.ts";
import { networkName } from "../../../i18n/names.ts";
import { settledOrder } from "../../../importers/columns/date-column.ts";
import { slashedNumbers } from "../../../importers/columns/date-parts.ts";
import { draftFor, namesCurrency, type UnknownTable } from "../../../importers/draft/draft.ts";
import { decideKind } from "../../../importers/draft/kind.ts";
import { mappingFrom, withColumns } from "../../../importers/draft/mapping-from.ts";
import type { ColumnProfile } from "../../../importers/draft/profile.ts";
import { type Ledger, wordsOf } from "../../../ledger/read/read.ts";
import { say } from "../../../render/terminal/error.ts";
import { printable } from "../../../render/terminal/layout/text.ts";
import type { Context } from "../../env/context.ts";
import { askColumns } from "./ask-columns.ts";
import type { DescribedFile } from "./described-file.ts";

/** Values of a column that are shown. */
const SHOWN = 3;
const MOST_SHOWN_COLUMNS = 30;
const VALUE_LENGTH = 24;
/** Statistics come from one network each; a bank, a shop and a timer have rows of all. */
const OF_ONE_NETWORK: ReadonlySet<MappingKind> = new Set(["posted", "reach", "followers"]);

/** What the user says of a file; null to leave it out. `preview` returns what would be imported, as text. */
export async function askMapping(
  file: string,
  table: UnknownTable,
  ledger: Ledger,
  context: Context,
  preview: (described: DescribedFile) => Promise<string>,
): Promise<DescribedFile | null> {
  const { prompts: ask, words } = context;
  const { asking } = words.importing;
  context.tell(`${asking.unknown(printable(file))}\n${firstValues(table)}\n`);
  for (;;) {
    const described = await askOnce(file, table, ledger, context);
    if (!described) return null;
    context.tell(`\n${await preview(described)}\n`);
    const answer = await ask.choose(asking.right, [
      { value: "yes", name: asking.yes },
      { value: "again", name: asking.again },
      { value: "no", name: asking.leaveOut },
    ]);
    if (answer === "no") return null;
    if (answer === "again") continue;
    const name = (await ask.line(asking.name, { initial: described.name })).trim();
    return { ...described, name: name === "" ? described.name : name };
  }
}

function firstValues({ columns }: UnknownTable): string {
  return columns
    .slice(0, MOST_SHOWN_COLUMNS)
    .map(({ header, values }) => {
      const shown = values.slice(0, SHOWN).map((value) => printable(value.slice(0, VALUE_LENGTH)));
      return `  ${printable(header)}: ${shown.join(" | ")}`;
    })
    .join("\n");
}

async function askOnce(
  file: string,
  table: UnknownTable,
  ledger: Ledger,
  context: Context,
): Promise<DescribedFile | null> {
  const { prompts: ask, words } = context;
  const { asking } = words.importing;
  const { columns } = table;
  const kinds = [...new Set<MappingKind>([...decideKind(columns).candidates, ...MAPPING_KINDS])];
  const kind = await ask.choose<MappingKind | null>(asking.kind, [
    ...kinds.map((value) => ({ value, name: asking.kinds[value] })),
    { value: null, name: asking.leaveOut },
  ]);
  if (kind === null) return null;
  const draft = draftFor(file, columns, { kind, confidence: "sure", candidates: [kind] });
  const chosen = Object.entries({ ...draft.columns, ...(await askColumns(kind, draft, columns, context)) });
  const found = withColumns(draft, Object.fromEntries(chosen.filter(([, header]) => header)));
  const mapping = mappingFrom(found);
  if (!mapping.value) return askOnce(file, table, ledger, context);
  const more = { ...(await askFormats(found, columns, context)), ...(await askNetwork(found, ledger, context)) };
  return { name: draft.name, mapping: { ...mapping.value, ...more }, saved: true };
}

async function askFormats(
  draft: DraftMapping,
  columns: readonly ColumnProfile[],
  context: Context,
): Promise<Partial<ImportMapping>> {
  const { prompts: ask, words } = context;
  const { asking } = words.importing;
  const valuesOf = (header: string | undefined): readonly string[] =>
    columns.find((column) => column.header === header)?.values ?? [];
  const dates = valuesOf(draft.columns.date);
  const slashed = dates.find((value) => slashedNumbers(value));
  const open = slashed !== undefined && draft.dates === null && settledOrder(dates) === null;
  const order = open
    ? await ask.choose<"DMY" | "MDY">(asking.order(slashed), [
        { value: "DMY", name: asking.dayFirst },
        { value: "MDY", name: asking.monthFirst },
      ])
    : undefined;
  const amount = columns.find(({ header }) => header === (draft.columns.amount ?? draft.columns.credit));
  const decimal = draft.warnings.some(({ code }) => code === "decimal-open")
    ? await ask.choose<"." | ",">(asking.decimal(amount?.values[0] ?? ""), [
        { value: ".", name: asking.point },
        { value: ",", name: asking.comma },
      ])
    : undefined;
  const status = draft.warnings.flatMap((warning) => (warning.code === "status-open" ? [warning.header] : []))[0];
  const header = status ?? Object.keys(draft.keep)[0];
  const keep = header === undefined ? undefined : await askStates(header, valuesOf(header), draft, context);
  const isOpen = amount && draft.columns.currency === undefined && !namesCurrency(amount);
  const currency = isOpen ? await askCurrency(context) : undefined;
  return defined({ dates: order, decimal, keep, currency });
}

async function askStates(
  header: string,
  values: readonly string[],
  draft: DraftMapping,
  { prompts: ask, words }: Context,
): Promise<ImportMapping["keep"]> {
  const states = [...new Set(values)];
  const kept = await ask.several(
    words.importing.asking.states(header),
    states.map((value) => ({ value, name: value })),
    draft.keep[header] ?? states,
  );
  return kept.length === states.length ? undefined : { [header]: kept };
}

/** The currency, if it is not the ledger's. */
async function askCurrency({ prompts: ask, words, store }: Context): Promise<string | undefined> {
  const own = store.inspectOr().ledger.settings.currency;
  const typed = await ask.line(words.importing.asking.currency, {
    initial: own,
    refuse: (text) =>
      currencyOf(text.trim(), own) === null
        ? say(inputError("currency-unknown", { text, suggestion: "" }), words).what
        : null,
  });
  const code = currencyOf(typed.trim(), own) ?? own;
  return code === own ? undefined : code;
}

async function askNetwork(
  draft: DraftMapping,
  ledger: Ledger,
  { prompts: ask, words }: Context,
): Promise<Partial<ImportMapping>> {
  const { asking } = words.importing;
  const { platform } = draft.columns;
  const same = { value: "same", name: asking.sameForAll } as const;
  const rows = { value: "rows", name: asking.byRow } as const;
  const isOfOneNetwork = draft.network !== null || (draft.kind !== null && OF_ONE_NETWORK.has(draft.kind));
  const how = await ask.choose<"column" | "same" | "rows">(asking.network, [
    ...(platform === undefined ? [] : [{ value: "column" as const, name: asking.byColumn(platform) }]),
    ...(isOfOneNetwork ? [same, rows] : [rows, same]),
  ]);
  if (how !== "same") return draft.network === null ? {} : { network: draft.network };
  const { networks } = wordsOf(ledger);
  const keys = new Set([draft.network ?? [], ...ledger.settings.networks.keys(), ...networks.keys].flat());
  const network = await ask.search(
    asking.network,
    [...keys].map((value) => ({ value, name: networkName(value, words), words: [value] })),
  );
  return { network };
}
