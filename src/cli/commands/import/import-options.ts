// Parses the import options and collects all errors.

import { type InputError, inputError } from "../../../core/errors/error.ts";
import { Failure } from "../../../core/errors/failure.ts";
import { currencyCodes, isCurrency } from "../../../core/values/currency.ts";
import type { CalendarDate } from "../../../core/values/dates.ts";
import { defined } from "../../../core/values/defined.ts";
import type { Decimal } from "../../../core/values/money.ts";
import { nearest } from "../../../core/values/nearest.ts";
import { typedDay } from "../../../core/words/typed-value.ts";
import type { ImportOptions } from "../../../importers/plan/plan.ts";
import type { Choices } from "../../../importers/source.ts";
import { type Ledger, wordsOf } from "../../../ledger/read/read.ts";
import { unknownName } from "../../args/filter-options.ts";
import { typedExchange } from "../../args/number-options.ts";
import type { Options } from "../../args/options.ts";

export const IMPORT_OPTIONS = [
  ...(["as", "networkOfRest", "dates", "decimalMark", "importCurrency", "importExchange"] as const),
  ...(["since", "until", "spread", "rowKind", "column", "saveAs"] as const),
  ...(["guess", "replace", "keepDuplicates", "dryRun", "sources", "draft"] as const),
] as const;
export type TypedImport = Options<(typeof IMPORT_OPTIONS)[number]>;

/** Throws a Failure that lists every unreadable option. */
export function importFrom(
  typed: TypedImport,
  ledger: Ledger,
  today: CalendarDate,
): { readonly choices: Choices; readonly options: ImportOptions } {
  const errors: InputError[] = [];
  const unreadable = (option: string, text: string): unknown =>
    errors.push(inputError("option-unreadable", { option, text }));
  const day = (text: string | undefined): CalendarDate | null => {
    const parsed = text === undefined ? null : typedDay(text, { today, order: null });
    if (parsed?.error) errors.push(parsed.error);
    return parsed?.value ?? null;
  };
  const networkOf = (text: string): string | undefined => {
    const { networks } = wordsOf(ledger);
    const key = networks.keyOf(text);
    if (key === null) errors.push(unknownName("network", text, networks));
    return key ?? undefined;
  };
  const currencyOf = (text: string): string | undefined => {
    const code = text.toUpperCase();
    if (isCurrency(code)) return code;
    errors.push(inputError("currency-unknown", { text, suggestion: nearest(code, currencyCodes()) ?? "" }));
    return undefined;
  };
  const exchange = (typed.exchange ?? []).flatMap((text): [string, Decimal][] => {
    const typed = typedExchange(text);
    if (typed === null) unreadable("--exchange", text);
    const known = typed && currencyOf(typed.code);
    return known ? [[known, typed.worth]] : [];
  });
  const order = typed.dates
    ?.toUpperCase()
    .replace(/J/g, "D")
    .replace(/[^DM]/g, "")
    .replace(/(.)\1+/g, "$1");
  const dates = order === "DM" ? "DMY" : order === "MD" ? "MDY" : undefined;
  if (typed.dates !== undefined && !dates) unreadable("--dates", typed.dates);
  const decimal = [".", ","].find((mark) => mark === typed.decimal) as "." | "," | undefined;
  if (typed.decimal !== undefined && !decimal) unreadable("--decimal", typed.decimal);
  const currency = typed.currency === undefined ? undefined : currencyOf(typed.currency);
  const network = typed.network === undefined ? undefined : networkOf(typed.network);
  const [since, until] = [day(typed.since), day(typed.until)];
  if (since && until && since > until) errors.push(inputError("period-reversed", { since, until }));
  if (errors.length > 0) throw new Failure("usage", errors);
  return {
    choices: {
      ...defined({ dates, decimal, currency, since: since ?? undefined }),
      ledgerCurrency: ledger.settings.currency,
      hasNetwork: network !== undefined,
      until: until !== null && until < today ? until : today,
    },
    options: {
      today,
      ...defined({ network }),
      exchange: new Map(exchange),
      keepDuplicates: typed.keepDuplicates === true,
      guess: typed.guess === true,
      replace: typed.replace === true,
      spread: typed.spread === true,
      since,
      until,
    },
  };
}
