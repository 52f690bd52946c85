// set rate, set person, set exchange: figures that may have dates.
import type { Entry } from "../../entries/entry.ts";
import type { DatedRate } from "../../entries/settings.ts";
import { type Parsed, refuse } from "../../errors/error.ts";
import { currencyOf } from "../../values/currency.ts";
import { decimalText, parseDecimal } from "../../values/money.ts";
import { compact, meaningsOf } from "../../words/lexicon/lexicon.ts";
import { newName } from "../../words/names.ts";
import { parsePrice } from "../init-answers.ts";
import type { SettingPath } from "../setting-change.ts";
import { type DatedFigure, datedChanges, type Start } from "./dated.ts";
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

/** rate 65, 65 €/h from 2026-12-01, 65 always, none; with the name of a person, that person's rate. */
export function setRate(words: readonly string[], context: SetContext): Changes {
  const person = taking(words, (word) => context.vocabulary.people.keyOf(word));
  if (person.value !== null) return setPersonRate(person.value, person.rest, context);
  return rateChanges(["rate"], context.settings.rates, words, context, ({ person: who }) => who === undefined);
}

/** person marie 35 from 2026-12-01 */
export function setPerson(words: readonly string[], context: SetContext): Changes {
  const { people } = context.vocabulary;
  const known = taking(words, (word) => people.keyOf(word));
  if (known.value !== null) return setPersonRate(known.value, known.rest, context);
  const typed = taking(words, (word) => (/\d/.test(word) ? null : word));
  if (typed.value === null) return unreadable("person", words);
  const name = newName(typed.value);
  return name.error ? name : setPersonRate(name.value, typed.rest, context);
}

function setPersonRate(name: string, words: readonly string[], context: SetContext): Changes {
  const present = context.settings.people.get(name) ?? [];
  const path = ["people", name, "rate"];
  if (withoutNone(words)?.length === 0) return changes({ path: ["people", name], remove: true });
  return rateChanges(path, present, words, context, ({ person }) => person === name, "person");
}

function rateChanges(
  path: SettingPath,
  present: readonly DatedRate[],
  words: readonly string[],
  { settings: { currency }, entries, today, days }: SetContext,
  counts: (entry: Entry) => boolean,
  setting: "rate" | "person" = "rate",
): Changes {
  if (withoutNone(words)?.length === 0) return changes({ path, remove: true });
  const split = startIn(words, days);
  if (split.error) return split;
  const { start, rest } = split.value;
  const text = meaningful(rest)
    .join(" ")
    .replace(/\s*(?:\/|per |par |an |l')\s*(?:h|hour|heure)$/i, "");
  if (!/\d/.test(text)) return unreadable(setting, words);
  const price = parsePrice(text, currency);
  if (price.error) return price;
  const used = entries.some((entry) => entry.kind === "time" && entry.date < today && counts(entry));
  const figures = present.map(
    ({ from, minor }): DatedFigure => ({
      from,
      figure: Number(decimalText({ minor, currency })),
    }),
  );
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
  if (withoutNone(others)?.length === 0) {
    const used = entries.find((entry) => isMoney(entry) && entry.amount.currency === code);
    return used ? refuse("exchange-used", { currency: code, line: used.line }) : changes({ path, remove: true });
  }
  const split = startIn(others, days);
  if (split.error) return split;
  const { start, rest } = split.value;
  const figures = meaningful(rest).filter((word) => /\d/.test(word) || currencyOf(word, "") !== settings.currency);
  const [text = "", ...more] = figures.length === 2 && figures[0] === "1" ? figures.slice(1) : figures;
  const rate = parseDecimal(text.replace(",", "."));
  if (rate === null || more.length > 0) return unreadable("exchange", words);
  const present = (settings.exchange.get(code) ?? []).map(
    (each): DatedFigure => ({
      from: each.from,
      figure: Number(each.rate.units) / 10 ** each.rate.scale,
    }),
  );
  const used = entries.some((entry) => isMoney(entry) && entry.amount.currency === code && entry.date < today);
  return changes(...datedChanges(path, present, Number(text.replace(",", ".")), { start, today, used }));
}

function isMoney(entry: Entry): entry is Extract<Entry, { amount: unknown }> {
  return entry.kind === "earned" || entry.kind === "spent";
}

/** From when a figure holds, and the words without it. */
function startIn(
  words: readonly string[],
  days: SetContext["days"],
): Parsed<{ readonly start: Start; readonly rest: readonly string[] }> {
  const others = words.filter((word) => valueNamed(word) !== "always");
  if (others.length < words.length) return { value: { start: "always", rest: others } };
  const found = takeDay(words, days) ?? takeDay(words.flatMap(firstOfMonth), days);
  if (!found) return { value: { start: null, rest: words } };
  return found.value.error ? found.value : { value: { start: { from: found.value.value }, rest: found.rest } };
}

/** A month alone is its first day. */
function firstOfMonth(word: string): string[] {
  return meaningsOf(compact(word)).some(({ category }) => category === "monthName") ? ["1", word] : [word];
}
