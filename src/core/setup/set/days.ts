// set away, set trial, set week, set dates: settings about the calendar.
import { awayOn } from "../../entries/away.ts";
import { MAX_TRIAL_WEEKS } from "../../entries/settings.ts";
import { kindOfNetwork } from "../../entries/vocabulary.ts";
import { type Parsed, refuse } from "../../errors/error.ts";
import { addDays, type CalendarDate } from "../../values/dates.ts";
import { fold } from "../../values/fold.ts";
import { compact, meaningsOf } from "../../words/lexicon/lexicon.ts";
import { typedDay as wordDay } from "../../words/values/days.ts";
import type { SettingChange } from "../setting-change.ts";
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

/** Weeks of a trial if none are given: docs/METHOD.md. */
const TRIAL_WEEKS = 8;

const TOMORROW = /^(tomorrow|demain)$/;

/** A day, past or to come; null for a word that is not meant as one. */
export function typedDay(word: string, today: CalendarDate): Parsed<CalendarDate> | null {
  if (TOMORROW.test(fold(word))) return { value: addDays(today, 1) };
  const day = wordDay(word, { today, order: null });
  const isMeant = /^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}\/\d{1,2}(\/\d{2,4})?$|^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(word);
  return day.error && !isMeant ? null : day;
}

/** away 2026-12-20 2027-01-03 vacation; away 2026-12-24; away none; away 2026-12-20 none */
export function setAway(words: readonly string[], context: SetContext): Changes {
  const {
    settings: { away },
    today,
  } = context;
  const removing = withoutNone(words);
  const days: CalendarDate[] = [];
  const why: string[] = [];
  for (const word of removing ?? words) {
    const day = why.length === 0 ? typedDay(word, today) : null;
    if (day?.error) return day;
    if (day) days.push(day.value);
    else if (why.length > 0 || meaningful([word]).length > 0) why.push(word);
  }
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

/** trial linkedin 8w from 2026-12-01; trial none */
export function setTrial(words: readonly string[], { vocabulary: { networks }, settings, today }: SetContext): Changes {
  if (withoutNone(words)?.length === 0) return changes({ path: ["trial"], remove: true });
  const joined = words
    .join(" ")
    .replace(/(\d)\s+(?=weeks?\b|semaines?\b|w\b|s\b|sem\b)/gi, "$1")
    .split(" ");
  const weeks = taking(joined, weeksIn);
  const day = taking(weeks?.rest ?? joined, (word) => typedDay(word, today));
  if (day?.value.error) return day.value;
  const name = meaningful(day?.rest ?? weeks?.rest ?? joined).join(" ");
  const network = networks.keyOf(name);
  if (name === "") return unreadable("trial", words);
  if (network === null) return refuse("network-unknown", { text: name, suggestion: networks.suggest(name) });
  if (kindOfNetwork(settings, network) !== "social") return refuse("trial-owned", { network });
  const count = weeks?.value ?? TRIAL_WEEKS;
  if (count < 1 || count > MAX_TRIAL_WEEKS) return unreadable("trial", words);
  return changes({ path: ["trial"], set: { network, from: day?.value.value ?? today, weeks: count } });
}

function weeksIn(word: string): number | null {
  const match = /^(\d{1,3})\s*(?:w|wks?|weeks?|s|sem|semaines?)$/i.exec(word);
  return match ? Number(match[1]) : null;
}

const WEEK_STARTS: Readonly<Record<string, string>> = { 0: "sunday", 1: "monday", 6: "saturday" };

/** week sunday; week starts on sunday; week none */
export function setWeek(words: readonly string[]): Changes {
  if (withoutNone(words)?.length === 0) return changes({ path: ["week"], remove: true });
  const [word = "", ...more] = meaningful(words).filter((each) => valueNamed(each) !== "begins");
  const weekday = meaningsOf(compact(word)).find(({ category }) => category === "weekday")?.key;
  const day = weekday === undefined ? undefined : WEEK_STARTS[weekday];
  return day === undefined || more.length > 0 ? unreadable("week", words) : changes({ path: ["week"], set: day });
}

/** dates DD/MM, JJ/MM, MM/DD; dates none */
export function setDates(words: readonly string[]): Changes {
  if (withoutNone(words)?.length === 0) return changes({ path: ["dates"], remove: true });
  const order = words
    .join("")
    .toUpperCase()
    .replaceAll("J", "D")
    .replace(/[^DM].*?(?=[DM]|$)/g, "");
  if (/^DD?MM?$/.test(order)) return changes({ path: ["dates"], set: "DD/MM" });
  return /^MM?DD?$/.test(order) ? changes({ path: ["dates"], set: "MM/DD" }) : unreadable("dates", words);
}
