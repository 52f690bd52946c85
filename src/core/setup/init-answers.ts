// Parsers for the answers of `init`, whether given by option or prompt.
import { KNOWN_MODELS } from "../entries/activity.ts";
import { parsePace, writePace } from "../entries/publishing-pace.ts";
import { type Lexicon, lexicon } from "../entries/vocabulary.ts";
import { type Parsed, refuse } from "../errors/error.ts";
import { currencyOf } from "../values/currency.ts";
import { decimalText, expandThousands, parseAmount } from "../values/money.ts";

/** Fit of a network with the ideal clients, and with the user's style; 0 to 5 each. */
export interface Fit {
  readonly audience: number;
  readonly codes: number;
}

/** The answers given; others keep their setting. Text is in ledger format. */
export interface Answers {
  readonly currency?: string;
  /** A decimal in the ledger's currency. */
  readonly rate?: string;
  /** Rented networks, with their fit if given. */
  readonly networks?: ReadonlyMap<string, Fit | null>;
  readonly owned?: readonly string[];
  readonly slots?: readonly string[];
  /** By name, or `total`. */
  readonly limits?: ReadonlyMap<string, readonly string[]>;
  readonly network?: string;
  readonly every?: string;
  readonly models?: readonly string[];
  readonly purpose?: string;
  readonly margin?: string;
}

export function parseCurrency(text: string): Parsed<string> {
  const code = currencyOf(text.trim(), "EUR");
  return code === null ? refuse("currency-unknown", { text, suggestion: "" }) : { value: code };
}

/** Parses an amount in the ledger's currency into a decimal. */
export function parsePrice(text: string, currency: string): Parsed<string> {
  const amount = parseAmount(expandThousands(text), currency);
  if (amount.error) return amount;
  if (amount.value.currency !== currency)
    return refuse("currency-without-exchange", { code: amount.value.currency, currency });
  return { value: decimalText(amount.value) };
}

/** The currency of an amount, if it names another one than `currency`. */
export function currencyIn(text: string, currency: string): string | undefined {
  const amount = parseAmount(expandThousands(text), currency).value;
  return amount?.currency === currency ? undefined : amount?.currency;
}

/** Hourly rate from a daily price, in whole currency units. */
export function rateFromDay(price: number, hours: number): number {
  return Math.round(price / hours);
}

/** Hourly rate from a yearly goal: only billed hours of worked weeks count. */
export function rateFromYear(goal: number, weeks: number, hoursAWeek: number): number {
  return Math.round(goal / (weeks * hoursAWeek));
}

/** Parses linkedin=4/3,instagram=2/5,tiktok, each fit optional. Error: `network-unknown`, `fit-unreadable`. */
export function parseNetworks(
  text: string,
  networks: Lexicon,
  { allowNew }: { readonly allowNew: boolean },
): Parsed<ReadonlyMap<string, Fit | null>> {
  const found = new Map<string, Fit | null>();
  for (const part of splitList(text)) {
    const [, word = "", typed] = /^([^=:]+?)\s*(?:[=:]\s*(.+))?$/.exec(part) ?? [];
    const key = networks.keyOf(word) ?? (allowNew ? word.toLowerCase() : null);
    if (key === null || word === "")
      return refuse("network-unknown", { text: word || part, suggestion: networks.suggest(word) });
    const fit = typed === undefined ? null : parseFits(typed);
    if (fit?.error) return { error: fit.error };
    found.set(key, fit?.value ?? null);
  }
  return { value: found };
}

/** Parses a fit with clients and with the own style: 4/3. Error: `fit-unreadable`. */
export function parseFits(text: string): Parsed<Fit> {
  const [, audience, codes] = /^\s*([0-5])\s*\/\s*([0-5])\s*$/.exec(text) ?? [];
  if (codes === undefined) return refuse("fit-unreadable", { text });
  return { value: { audience: Number(audience), codes: Number(codes) } };
}

export function parseFit(text: string): Parsed<number> {
  return /^[0-5]$/.test(text.trim()) ? { value: Number(text) } : refuse("fit-unreadable", { text });
}

/** Parses week, 3 days, 2 a week; semaine, 3 jours, toutes les 2 semaines. */
export function parseEvery(text: string): Parsed<string> {
  const pace = parsePace(text.trim().replace(/^(every|tous les|toutes les|chaque) /i, ""));
  return pace === null ? refuse("pace-unreadable", { text }) : { value: writePace(pace) };
}

/** Parses tip, étude de cas, a-model-of-mine. Known models become their key; others are kept as typed. */
export function parseModels(text: string): Parsed<readonly string[]> {
  const known = lexicon(Object.entries(KNOWN_MODELS));
  return { value: splitList(text).map((word) => known.keyOf(word) ?? known.keyOf(word.replaceAll(" ", "-")) ?? word) };
}

function splitList(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
