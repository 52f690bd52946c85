// set away, set trial: settings about the calendar.
import { awayOn } from "../../entries/away.ts";
import { MAX_TRIAL_WEEKS, TRIAL_WEEKS } from "../../entries/settings.ts";
import { unitNamed } from "../../entries/units.ts";
import { kindOfNetwork } from "../../entries/vocabulary.ts";
import { type Parsed, refuse } from "../../errors/error.ts";
import { addDays, type CalendarDate, parseIsoDate } from "../../values/dates.ts";
import { around } from "../../values/period.ts";
import { type Category, compact, meaningsOf } from "../../words/lexicon/lexicon.ts";
import type { SettingChange } from "../setting-change.ts";
import { type Changes, changes, meaningful, type SetContext, taking, unreadable, withoutNone } from "./set-context.ts";
import { takeDay } from "./typed-day.ts";

/** away 2026-12-20 2027-01-03 vacation; away 2026-12-24; away next week; away none; away 2026-12-20 none */
export function setAway(words: readonly string[], context: SetContext): Changes {
  const { away } = context.settings;
  const joined = words.filter((word, index) => !/^[-–]$/.test(word) || index === 0 || index === words.length - 1);
  const removing = withoutNone(joined);
  const read = daysIn(withDays(removing ?? joined, context), context);
  if (read.error) return read;
  const { days, why, isOpen } = read.value;
  if (isOpen || why.some((word) => /\d/.test(word))) return unreadable("away", words);
  const [from, to = from, more] = days;
  if (removing) {
    if (why.length > 0 || days.length > 1) return unreadable("away", words);
    if (from === undefined) return changes({ path: ["away"], remove: true });
    const kept = awayOn(from, away);
    return kept ? changes({ path: ["away", { from: kept.from }], remove: true }) : refuse("away-none", { date: from });
  }
  if (from === undefined || to === undefined || more !== undefined) return unreadable("away", words);
  if (from > to) return refuse("away-reversed", { from, to });
  const known = away.find((each) => each.from <= from && each.to >= to);
  if (known) return changes();
  const covered = away.filter((each) => each.from >= from && each.to <= to);
  return changes(...covered.map((each): SettingChange => ({ path: ["away", { from: each.from }], remove: true })), {
    path: ["away"],
    add: { from, to, ...(why.length > 0 ? { why: why.join(" ") } : {}) },
  });
}

/** The words with the first and last day of `next week` or `ce mois` in its place. */
function withDays(words: readonly string[], { settings: { weekStart }, today }: SetContext): readonly string[] {
  const is = (word: string | undefined, category: Category): boolean =>
    meaningsOf(compact(word ?? "")).some((meaning) => meaning.category === category);
  for (const [index, word] of words.entries())
    for (const unit of ["week", "month"] as const)
      for (const other of [index - 1, index + 1]) {
        const isNext = is(words[other], "next");
        if (!is(word, unit) || !(isNext || is(words[other], "this"))) continue;
        const present = around(today, unit, weekStart);
        const { since, until } = isNext ? around(addDays(present.until, 1), unit, weekStart) : present;
        return words.toSpliced(Math.min(index, other), 2, since, until);
      }
  return words;
}

/** The days among the words, and the other words that mean something. */
function daysIn(
  words: readonly string[],
  context: SetContext,
): Parsed<{
  readonly days: readonly CalendarDate[];
  readonly why: readonly string[];
  /** A last day was announced, and not understood: until new year. */
  readonly isOpen: boolean;
}> {
  const days: CalendarDate[] = [];
  let rest = words.flatMap((word) => word.replace(BETWEEN_DAYS, " ").split(" "));
  for (let found = takeDay(rest, context.days); found; found = takeDay(rest, context.days)) {
    if (found.value.error) return found.value;
    days.push(found.value.value);
    rest = [...found.rest];
  }
  const [first = "", ...why] = meaningful(rest);
  const [only] = days;
  const begin = only !== undefined && days.length === 1 ? inMonthOf(only, first) : null;
  const all = begin === null ? days : [begin, ...days];
  const isOpen = all.length === 1 && rest.some(isUntil);
  return { value: { days: all, why: begin === null ? meaningful(rest) : why, isOpen } };
}

/** to, until, jusqu'au; `à la mer` is a reason. */
function isUntil(word: string): boolean {
  const categories = meaningsOf(compact(word)).map(({ category }) => category);
  return ["to", "until", "through"].some((each) => categories.includes(each as Category)) && !categories.includes("at");
}

/** 20-27 dec, 20 dec-3 jan */
const BETWEEN_DAYS = /(?<=^\d{1,2}|\p{L})[-–](?=\d{1,2}$)/u;

/** from the 20th to 27 December: a day number before a day of the same month; null if it is none. */
function inMonthOf(last: CalendarDate, word: string): CalendarDate | null {
  const number = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(word)?.[1];
  const date = number === undefined ? null : parseIsoDate(`${last.slice(0, 8)}${number.padStart(2, "0")}`).value;
  return date !== undefined && date !== null && date < last ? date : null;
}

/** trial linkedin 8w from 2026-12-01 */
export function setTrial(
  words: readonly string[],
  { vocabulary: { networks }, settings, today, days }: SetContext,
): Changes {
  const joined = words
    .join(" ")
    .replace(/(\d)\s+(?=weeks?\b|semaines?\b|w\b|s\b|sem\b)/gi, "$1")
    .split(" ");
  const { value: count, rest } = taking(joined, weeksIn);
  const day = takeDay(rest, days);
  if (day?.value.error) return day.value;
  const name = meaningful(day?.rest ?? rest).join(" ");
  const network = networks.keyOf(name);
  if (name === "") return unreadable("trial", words);
  if (network === null) return refuse("network-unknown", { text: name, suggestion: networks.suggest(name) });
  if (kindOfNetwork(settings, network) !== "social") return refuse("trial-owned", { network });
  const weeks = count ?? TRIAL_WEEKS;
  if (weeks < 1 || weeks > MAX_TRIAL_WEEKS) return unreadable("trial", words);
  return changes({ path: ["trial"], set: { network, from: day?.value.value ?? today, weeks } });
}

function weeksIn(word: string): number | null {
  const [, count = "", unit = ""] = /^(\d{1,3})\s*([a-z]+)$/i.exec(word) ?? [];
  return unitNamed(unit) === "week" ? Number(count) : null;
}
