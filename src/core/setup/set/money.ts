// set rate, set person, set exchange, set margin, set currency.
import type { Entry } from "../../entries/entry.ts";
import { parsePart, writePart } from "../../entries/share.ts";
import { type Parsed, refuse } from "../../errors/error.ts";
import { currencyOf } from "../../values/currency.ts";
import type { CalendarDate } from "../../values/dates.ts";
import { decimalText, parseDecimal } from "../../values/money.ts";
import { compact, meaningsOf } from "../../words/lexicon/lexicon.ts";
import { newName } from "../../words/names.ts";
import { parseCurrency, parsePrice } from "../init-answers.ts";
import type { SettingChange, SettingPath, SettingValue } from "../setting-change.ts";
import {
  type Changes,
  changes,
  meaningful,
  type SetContext,
  taking,
  unreadable,
  valueNamed,
  withoutNone,
} from "./set-context.ts";
import { takeDay } from "./typed-day.ts";

/** rate 65, 65 €/h from 2026-12-01, 65 always; with the name of a person, that person's rate. */
export function setRate(words: readonly string[], context: SetContext): Changes {
  const { value: person, rest } = taking(words, context.vocabulary.people.keyOf);
  return rateChanges(person, rest, context);
}

/** person marie 35 from 2026-12-01; person marie none */
export function setPerson(words: readonly string[], context: SetContext): Changes {
  const known = taking(words, context.vocabulary.people.keyOf);
  if (known.value !== null) return rateChanges(known.value, known.rest, context);
  const typed = taking(words, (word) => (/\d/.test(word) ? null : word));
  if (typed.value === null) return unreadable("person", words);
  const name = newName(typed.value);
  return name.error ? name : rateChanges(name.value, typed.rest, context);
}

/** `person`: null for the owner. */
function rateChanges(
  person: string | null,
  words: readonly string[],
  { settings: { currency, people, rates }, entries, today, days }: SetContext,
): Changes {
  if (person !== null && withoutNone(words)?.length === 0) return changes({ path: ["people", person], remove: true });
  const split = startIn(words, days);
  if (split.error) return split;
  const { start, rest } = split.value;
  const text = meaningful(rest)
    .join(" ")
    .replace(/\s*(?:\/|per |par |an |l')\s*(?:h|hour|heure)$/i, "");
  if (!/\d/.test(text)) return unreadable(person === null ? "rate" : "person", words);
  const price = parsePrice(text, currency);
  if (price.error) return price;
  const used = entries.some(
    (entry) => entry.kind === "time" && entry.date < today && (entry.person ?? null) === person,
  );
  const figures = (person === null ? rates : (people.get(person) ?? [])).map(({ from, minor }) => ({
    from,
    figure: Number(decimalText({ minor, currency })),
  }));
  const path = person === null ? ["rate"] : ["people", person, "rate"];
  return changes(...datedChanges(path, figures, Number(price.value), { start, today, used }));
}

/** exchange USD 0.92 from 2026-12-01; 1 USD = 0.92 EUR; USD none */
export function setExchange(words: readonly string[], { settings, entries, today, days }: SetContext): Changes {
  const { value: code, rest: others } = taking(words, (word) =>
    /\d/.test(word) ? null : currencyOf(word, settings.currency),
  );
  if (code === null) return unreadable("exchange", words);
  const path = ["exchange", code];
  if (code === settings.currency) return refuse("exchange-own", { currency: code });
  const isInIt = (entry: Entry): boolean => isMoney(entry) && entry.amount.currency === code;
  if (withoutNone(others)?.length === 0) {
    const used = entries.find(isInIt);
    return used ? refuse("exchange-used", { currency: code, line: used.line }) : changes({ path, remove: true });
  }
  const split = startIn(others, days);
  if (split.error) return split;
  const { start, rest } = split.value;
  const typed = meaningful(rest).filter((word) => /\d/.test(word) || currencyOf(word, "") !== settings.currency);
  const [text = "", ...more] = typed.length === 2 && typed[0] === "1" ? typed.slice(1) : typed;
  const decimal = text.replace(",", ".");
  if (parseDecimal(decimal) === null || more.length > 0) return unreadable("exchange", words);
  const figures = (settings.exchange.get(code) ?? []).map(({ from, rate }) => ({
    from,
    figure: Number(rate.units) / 10 ** rate.scale,
  }));
  const used = entries.some((entry) => isInIt(entry) && entry.date < today);
  return changes(...datedChanges(path, figures, Number(decimal), { start, today, used }));
}

function isMoney(entry: Entry): entry is Extract<Entry, { amount: unknown }> {
  return entry.kind === "earned" || entry.kind === "spent";
}

/** From when a new figure holds: from a day on, for all days, or (null) from today if earlier days use another one. */
type Start = CalendarDate | "always" | null;

/** From when a figure holds, and the words without it. */
function startIn(
  words: readonly string[],
  days: SetContext["days"],
): Parsed<{ readonly start: Start; readonly rest: readonly string[] }> {
  const others = words.filter((word) => valueNamed(word) !== "always");
  if (others.length < words.length) return { value: { start: "always", rest: others } };
  const found = takeDay(words, days) ?? takeDay(words.flatMap(firstOfMonth), days);
  if (!found) return { value: { start: null, rest: words } };
  return found.value.error ? found.value : { value: { start: found.value.value, rest: found.rest } };
}

/** A month alone is its first day. */
function firstOfMonth(word: string): string[] {
  return meaningsOf(compact(word)).some(({ category }) => category === "monthName") ? ["1", word] : [word];
}

/** A figure as the settings hold it, in force from a day on (null: from the beginning). */
interface DatedFigure {
  readonly from: CalendarDate | null;
  readonly figure: number;
}

/**
 * The changes that make `figure` hold from `start` on. Without a start, it holds from today if `used` says that earlier
 * days count with the present figure, so that the past is not rewritten.
 */
function datedChanges(
  path: SettingPath,
  present: readonly DatedFigure[],
  figure: number,
  { start, today, used }: { readonly start: Start; readonly today: CalendarDate; readonly used: boolean },
): SettingChange[] {
  const past = present.filter((each) => each.figure > 0);
  const from = start === "always" ? null : (start ?? (used && past.length > 0 ? today : null));
  if (from === null) return [{ path, set: figure }];
  if (past.some((each) => each.from === from)) return [{ path: [...path, { from }, "rate"], set: figure }];
  const inForce = past.findLast((each) => (each.from ?? "") < from);
  if (inForce?.figure === figure) return [];
  const isList = past.length > 1 || (past[0] !== undefined && past[0].from !== null);
  if (past.length !== present.length || !isList) return [{ path, set: [...past.map(item), { from, rate: figure }] }];
  const next = past.find((each) => (each.from ?? "") > from);
  const added: SettingChange = { path, add: { from, rate: figure } };
  const isRepeated = next?.figure === figure && next.from !== null;
  return isRepeated ? [{ path: [...path, { from: next.from }], remove: true }, added] : [added];
}

function item({ from, figure }: DatedFigure): SettingValue {
  return from === null ? { rate: figure } : { from, rate: figure };
}

/** margin 60%, 60 %, 0.6 */
export function setMargin(words: readonly string[]): Changes {
  const typed = words.join(" ").replace(/per ?cent|pour ?cent/i, "%");
  const text = meaningful(typed.split(" ")).join("");
  if (text === "") return unreadable("margin", words);
  const part = parsePart(text);
  return part.error ? part : changes({ path: ["margin"], set: Number(writePart(part.value)) });
}

/** currency CHF: only while no entry has an amount, because these would be read in the new currency. */
export function setCurrency(words: readonly string[], { settings: { currency }, entries }: SetContext): Changes {
  const text = meaningful(words).join(" ");
  if (withoutNone(words) || text === "") return unreadable("currency", words);
  const code = parseCurrency(text);
  if (code.error) return code;
  if (code.value === currency) return changes();
  const amounts = entries.filter(isMoney);
  const [first] = amounts;
  return first
    ? refuse("currency-in-use", { from: currency, to: code.value, amounts: amounts.length, line: first.line })
    : changes({ path: ["currency"], set: code.value });
}
