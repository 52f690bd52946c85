// What init is told: one reading for each setting, whether it was typed after a flag or to a question.
import { KNOWN_MODELS } from "../entries/activity.ts";
import { limitSpanOf } from "../entries/limit-span.ts";
import { type Lexicon, lexicon, type Vocabulary } from "../entries/vocabulary.ts";
import { type Parsed, refuse } from "../errors/error.ts";
import { currencyOf } from "../values/currency.ts";
import { limitMinutes, parseClock, writeDuration, writeSlot } from "../values/duration.ts";
import { decimalText, parseAmount } from "../values/money.ts";
import { parsePace, writePace } from "../values/publishing-pace.ts";

/** How well a network fits: with the ideal clients, and with one's own ways; 0 to 5 each. */
export interface Fit {
  readonly audience: number;
  readonly codes: number;
}

/** The answers that were given; the others stay as they are. Texts are as the ledger writes them. */
export interface Answers {
  readonly currency?: string;
  /** A decimal in the ledger's currency. */
  readonly rate?: string;
  /** Rented networks, with the fit of each where it was told. */
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

/** An amount of the ledger's own currency, as a decimal. */
export function parsePrice(text: string, currency: string): Parsed<string> {
  const amount = parseAmount(text, currency);
  if (amount.fault) return amount;
  if (amount.value.currency !== currency)
    return refuse("currency-without-exchange", { code: amount.value.currency, currency });
  return { value: decimalText(amount.value) };
}

/** What an hour has to bring, in whole units of the currency: a day's price over its hours. */
export function rateFromDay(price: number, hours: number): number {
  return Math.round(price / hours);
}

/** The same from what a year is to bring: only billed hours of worked weeks can. */
export function rateFromYear(goal: number, weeks: number, hoursAWeek: number): number {
  return Math.round(goal / (weeks * hoursAWeek));
}

/** linkedin=4/3,instagram=2/5,tiktok: each with its fit, or without. A list, else the network that nobody knows. */
export function parseNetworks(
  text: string,
  networks: Lexicon,
  allowNew: boolean,
): Parsed<ReadonlyMap<string, Fit | null>> {
  const found = new Map<string, Fit | null>();
  for (const part of listed(text)) {
    const [, word = "", typed] = /^([^=:]+?)\s*(?:[=:]\s*(.+))?$/.exec(part) ?? [];
    const key = networks.keyOf(word) ?? (allowNew ? word.toLowerCase() : null);
    if (key === null || word === "")
      return refuse("network-unknown", { text: word || part, suggestion: networks.suggest(word) });
    const fit = typed === undefined ? null : parseFits(typed);
    if (fit?.fault) return { fault: fit.fault };
    found.set(key, fit?.value ?? null);
  }
  return { value: found };
}

function parseFits(text: string): Parsed<Fit> {
  const [, audience = "", codes = ""] = /^\s*([^/\s]+)\s*\/\s*([^/\s]+)\s*$/.exec(text) ?? [];
  const first = parseFit(audience);
  const second = parseFit(codes);
  if (first.fault || second.fault) return refuse("fit-unreadable", { text });
  return { value: { audience: first.value, codes: second.value } };
}

export function parseFit(text: string): Parsed<number> {
  return /^[0-5]$/.test(text.trim()) ? { value: Number(text) } : refuse("fit-unreadable", { text });
}

/** 08:00-08:15, 13h-13h30 */
export function parseSlots(text: string): Parsed<readonly string[]> {
  const slots: string[] = [];
  for (const part of listed(text)) {
    const [from, to, more] = part.split(/\s*[-–]\s*/).map(parseClock);
    if (from?.value === undefined || to?.value === undefined || more) return refuse("slot-unreadable", { text: part });
    if (from.value >= to.value) return refuse("slot-reversed", { text: part });
    slots.push(writeSlot({ from: from.value, to: to.value }));
  }
  return { value: slots };
}

/** total=5h/week, instagram=3h/semaine, interaction 30m/jour */
export function parseLimits(
  text: string,
  { networks, activities }: Vocabulary,
): Parsed<ReadonlyMap<string, readonly string[]>> {
  const limits = new Map<string, readonly string[]>();
  for (const part of listed(text)) {
    const [, word = "", duration = "", span = ""] = /^(.+?)\s*[=:\s]\s*([^=:\s/]+)\s*\/\s*(\p{L}+)$/u.exec(part) ?? [];
    const key = word === "total" ? word : (networks.keyOf(word) ?? activities.keyOf(word));
    const minutes = limitMinutes(duration);
    const each = limitSpanOf(span);
    if (word !== "" && key === null)
      return refuse("network-unknown", { text: word, suggestion: networks.suggest(word) });
    if (key === null || minutes === null || each === null) return refuse("limit-unreadable", { text: part });
    limits.set(key, [...(limits.get(key) ?? []), `${writeDuration(minutes)}/${each}`]);
  }
  return { value: limits };
}

/** week, 3 days, 2 a week; semaine, 3 jours, toutes les 2 semaines */
export function parseEvery(text: string): Parsed<string> {
  const pace = parsePace(text.trim().replace(/^(every|tous les|toutes les|chaque) /i, ""));
  return pace === null ? refuse("pace-unreadable", { text }) : { value: writePace(pace) };
}

/** tip, étude de cas, a-model-of-mine: known models by their keys, others by their own name. */
export function parseModels(text: string): Parsed<readonly string[]> {
  const known = lexicon(Object.entries(KNOWN_MODELS));
  return { value: listed(text).map((word) => known.keyOf(word) ?? known.keyOf(word.replaceAll(" ", "-")) ?? word) };
}

/** The parts of a list typed with commas or semicolons. */
function listed(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
