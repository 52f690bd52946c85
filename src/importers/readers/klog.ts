// klog files: days with indented entries (klog.jotaen.net, file format 1.4).
import type { CalendarDate } from "../../core/values/dates.ts";
import { dayOf } from "../columns/moments.ts";
import type { Row } from "../row.ts";
import { linesOf, type Made, textReader, timeRow } from "./reader.ts";

const DATE = /^(\d{4})([-/])(\d\d)\2(\d\d)(?:\s+\(([^()]*)!\))?\s*$/;
const INDENT = /^(?: {2,4}|\t)(?=\S)/;
const FURTHER = /^(?: {4,8}|\t\t)(?=\S)/;
const CLOCK = "<?(?:\\d{1,2}:\\d\\d(?:am|pm)?)>?";
const RANGE = new RegExp(`^(${CLOCK})\\s*-\\s*(${CLOCK}|\\?+)(?=\\s|$)\\s*(.*)$`);
const DURATION = /^([-+]?)(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?=\s|$)\s*(.*)$/;
const TAG = /#([\p{L}\p{N}_-]+)(?:=(?:"([^"]*)"|'([^']*)'|([\p{L}\p{N}_-]+)))?/gu;

export const klog = textReader({
  id: "klog",
  title: "klog: .klg file",
  marks: 3,
  signs: (start, { name }) => {
    const [first = "", ...lines] = linesOf(start);
    const entries = lines.filter((line) => INDENT.test(line) && isEntry(line.trim())).slice(0, 1);
    const isKlog = DATE.test(first) && (entries.length > 0 || /\.klg$/i.test(name));
    return isKlog ? [first, ...entries.map((entry) => entry.trim())] : null;
  },
  rows: (text) =>
    recordsOf(text).flatMap(({ line, date, summary, entries }): Made[] =>
      date === null
        ? [{ line, reason: "date-unreadable" }]
        : lessPauses(entries.map((entry) => rowOf(entry, date, summary))),
    ),
});

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
  const records: KlogRecord[] = [];
  let blank = true;
  for (const [index, written] of linesOf(text).entries()) {
    const record = records.at(-1);
    const entry = record?.entries.at(-1);
    const line = index + 1;
    const plain = written.trim();
    if (plain === "") blank = true;
    else if (blank || !record) {
      const [, year, , month, day] = DATE.exec(written) ?? [];
      records.push({ line, date: dayOf(year, month, day), summary: "", entries: [] });
      blank = false;
    } else if (entry && FURTHER.test(written) && !isEntry(plain)) entry.text += ` ${plain}`;
    else if (INDENT.test(written)) record.entries.push({ line, text: plain });
    else record.summary = `${record.summary} ${plain}`.trim();
  }
  return records;
}

/** Takes a pause (-30m) off the entry before it, as far as that goes. */
function lessPauses(made: readonly Made[]): Made[] {
  const kept: Made[] = [];
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

function rowOf({ line, text }: WrittenEntry, date: CalendarDate, summary: string): Made {
  const range = RANGE.exec(text);
  const duration = DURATION.exec(text);
  if (range?.[2]?.startsWith("?")) return { line, reason: "running" };
  const words = range?.[3] ?? duration?.[4] ?? "";
  const start = range ? clockOf(range[1] ?? "") : null;
  const end = range ? clockOf(range[2] ?? "") : null;
  const minutes = start !== null && end !== null ? end - start : range ? null : lengthOf(duration);
  if (minutes === null) return { line, reason: "duration-unreadable" };
  if (range && minutes < 0) return { line, reason: "negative" };
  const note = words.replace(TAG, "").replace(/\s+/g, " ").trim();
  const texts = [note, summary.replace(TAG, "").trim()].filter((part) => part !== "");
  const at = start !== null && start >= 0 && start < 1440 ? start : undefined;
  const identity = { by: "content", moment: `${date} ${start ?? ""}`, text: words } as const;
  const hints = { tags: tagsOf(`${words} ${summary}`), texts };
  return timeRow({ line, hints, note }, { date, at }, minutes * 60, identity);
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

function lengthOf(match: RegExpExecArray | null): number | null {
  const [, sign = "", hours, minutes] = match ?? [];
  if (hours === undefined && minutes === undefined) return null;
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === "-" ? -1 : 1);
}
