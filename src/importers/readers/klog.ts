// klog files: days with indented entries (klog.jotaen.net, file format 1.4).
import type { CalendarDate } from "../../core/values/dates.ts";
import type { Row, Skipped } from "../row.ts";
import type { Source } from "../source.ts";
import { dayOf, linesOf, startOf } from "./start.ts";
import { sorted } from "./time-row.ts";

const DATE = /^(\d{4})([-/])(\d\d)\2(\d\d)(?:\s+\(([^()]*)!\))?\s*$/;
const INDENT = /^(?: {2,4}|\t)(?=\S)/;
const FURTHER = /^(?: {4,8}|\t\t)(?=\S)/;
const CLOCK = "<?(?:\\d{1,2}:\\d\\d(?:am|pm)?)>?";
const RANGE = new RegExp(`^(${CLOCK})\\s*-\\s*(${CLOCK}|\\?+)(?=\\s|$)\\s*(.*)$`);
const DURATION = /^([-+]?)(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?=\s|$)\s*(.*)$/;
const TAG = /#([\p{L}\p{N}_-]+)(?:=(?:"([^"]*)"|'([^']*)'|([\p{L}\p{N}_-]+)))?/gu;

export const klog: Source = {
  id: "klog",
  kinds: ["time"],
  title: "klog: .klg file",
  verified: false,
  recognise: (file) => {
    const [first = "", ...lines] = linesOf(startOf(file));
    const entry = lines.find((line) => INDENT.test(line) && isEntry(line.trim()))?.trim();
    const isKlog = DATE.test(first) && (entry !== undefined || /\.klg$/i.test(file.name));
    return isKlog ? { marks: 3, why: [first, ...(entry === undefined ? [] : [entry])] } : null;
  },
  read: (file) => {
    const made = recordsOf(file.text() ?? "").flatMap(({ line, date, summary, entries }): (Row | Skipped)[] =>
      date === null
        ? [{ line, reason: "date-unreadable" }]
        : lessPauses(entries.map((entry) => rowOf(entry, date, summary))),
    );
    return { value: sorted(made) };
  },
};

interface WrittenEntry {
  readonly line: number;
  text: string;
}

interface KlogRecord {
  readonly line: number;
  readonly date: CalendarDate | null;
  summary: string;
  readonly entries: WrittenEntry[];
}

/** Records are separated by blank lines: a date, a summary, then entries with further indented continuation lines. */
function recordsOf(text: string): KlogRecord[] {
  const records: (KlogRecord & { summary: string; entries: { line: number; text: string }[] })[] = [];
  let blank = true;
  linesOf(text).forEach((line, index) => {
    const record = records.at(-1);
    const entry = record?.entries.at(-1);
    if (line.trim() === "") blank = true;
    else if (blank) {
      const [, year, , month, day] = DATE.exec(line) ?? [];
      const date = dayOf(year, month, day);
      records.push({ line: index + 1, date, summary: "", entries: [] });
      blank = false;
    } else if (record && entry && FURTHER.test(line) && !isEntry(line.trim())) entry.text += ` ${line.trim()}`;
    else if (record && INDENT.test(line)) record.entries.push({ line: index + 1, text: line.trim() });
    else if (record) record.summary = `${record.summary} ${line.trim()}`.trim();
  });
  return records;
}

/** Takes a pause (-30m) off the entry before it, as far as that goes. */
function lessPauses(made: readonly (Row | Skipped)[]): (Row | Skipped)[] {
  const kept: (Row | Skipped)[] = [];
  for (const one of made) {
    const before = kept.findLastIndex((row) => !("reason" in row));
    const row = kept[before];
    if ("reason" in one || seconds(one) >= 0) kept.push(one);
    else if (row && !("reason" in row) && seconds(row) + seconds(one) >= 0)
      kept[before] = { ...row, value: { kind: "time", seconds: seconds(row) + seconds(one) } };
    else kept.push({ line: one.line, reason: "negative" });
  }
  return kept;
}

function seconds({ value }: Row): number {
  return value.kind === "time" ? value.seconds : 0;
}

function isEntry(text: string): boolean {
  return RANGE.test(text) || DURATION.test(text);
}

function rowOf({ line, text }: WrittenEntry, date: CalendarDate, summary: string): Row | Skipped {
  const range = RANGE.exec(text);
  const duration = DURATION.exec(text);
  if (range?.[2]?.startsWith("?")) return { line, reason: "running" };
  const words = range?.[3] ?? duration?.[4] ?? "";
  const start = range ? clockOf(range[1] ?? "") : null;
  const minutes = range ? between(start, clockOf(range[2] ?? "")) : lengthOf(duration);
  if (minutes === null) return { line, reason: "duration-unreadable" };
  if (range && minutes < 0) return { line, reason: "negative" };
  const note = words.replace(TAG, "").replace(/\s+/g, " ").trim();
  const texts = [note, summary.replace(TAG, "").trim()].filter((part) => part !== "");
  return {
    line,
    date,
    ...(start !== null && start >= 0 && start < 1440 ? { at: start } : {}),
    value: { kind: "time", seconds: minutes * 60 },
    hints: { tags: tagsOf(`${words} ${summary}`), texts },
    identity: { by: "content", moment: `${date} ${start ?? ""}`, text: words },
    ...(note === "" ? {} : { keep: { note } }),
  };
}

/** #linkedin, or #network=linkedin: the name and the value. */
function tagsOf(text: string): string[] {
  return [...text.matchAll(TAG)].flatMap(([, name = "", ...values]) => {
    const value = values.find((one) => one !== undefined);
    return value === undefined ? [name] : [name, value];
  });
}

/** Minutes since midnight of the record's day: <23:00 is the day before, 1:00> the day after. */
function clockOf(text: string): number | null {
  const [, before = "", hours = "", minutes = "", half = "", after = ""] =
    /^(<?)(\d{1,2}):(\d\d)(am|pm)?(>?)$/.exec(text) ?? [];
  const typed = Number(hours);
  if (hours === "" || Number(minutes) > 59 || typed > (half === "" ? 24 : 12)) return null;
  const hour = half === "" ? typed : (typed % 12) + (half === "pm" ? 12 : 0);
  return hour * 60 + Number(minutes) + (after === ">" ? 1440 : 0) - (before === "<" ? 1440 : 0);
}

function between(start: number | null, end: number | null): number | null {
  return start === null || end === null ? null : end - start;
}

function lengthOf(match: RegExpExecArray | null): number | null {
  const [, sign = "", hours, minutes] = match ?? [];
  if (hours === undefined && minutes === undefined) return null;
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === "-" ? -1 : 1);
}
