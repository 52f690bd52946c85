// Files of time of hledger, ledger and emacs: timeclock and timedot. Accounts are projects: work:linkedin:creation.
import { type CalendarDate, dayNumber } from "../../core/values/dates.ts";
import { dayOf } from "../columns/moments.ts";
import type { Hints } from "../row.ts";
import { linesOf, type Made, textReader, timeRow } from "./reader.ts";

const CLOCK_LINE =
  /^([iIoO]) (\d{4})[-/.](\d{1,2})[-/.](\d{1,2}) (\d{1,2}):(\d\d)(?::(\d\d))?(?:[+-]\d{4})?(?:(?:\s+|(?=;))(.*))?$/;
const DAY = 86_400;

/** Pairs of clock-in and clock-out lines. */
export const timeclock = textReader({
  id: "timeclock",
  title: "Timeclock file: hledger, ledger, emacs",
  verified: true,
  marks: 2,
  signs: (start) => (/^i \d{4}[-/.]\d{1,2}[-/.]\d{1,2} \d{1,2}:\d\d/im.test(start) ? ["i 2026/11/20 09:00:00"] : null),
  rows: (text) => {
    const made: Made[] = [];
    const open: Clocked[] = [];
    for (const [index, written] of linesOf(text).entries()) {
      const line = index + 1;
      const at = clockedAt(written, line);
      if (!at) continue;
      if ("reason" in at) made.push(at);
      else if (at.isIn) open.push(at);
      else {
        const named = at.name === "" ? -1 : open.findLastIndex(({ name }) => name === at.name);
        const [closed] = open.splice(named >= 0 ? named : Math.max(0, open.length - 1), 1);
        made.push(closed ? session(closed, at) : { line, reason: "row-unreadable" });
      }
    }
    const running = open.map(({ line }): Made => ({ line, reason: "running" }));
    return [...made, ...running].sort((a, b) => a.line - b.line);
  },
});

interface Clocked {
  readonly line: number;
  readonly isIn: boolean;
  readonly date: CalendarDate;
  readonly seconds: number;
  readonly rest: string;
  /** The account of a clock-in; of a clock-out, that of the session that it closes. */
  readonly name: string;
}

/** What a line says; null if it is not one of time. */
function clockedAt(text: string, line: number): Clocked | Extract<Made, { readonly reason: string }> | null {
  const match = CLOCK_LINE.exec(text.trimEnd());
  if (!match) return /^[iIoO]\s/.test(text) ? { line, reason: "row-unreadable" } : null;
  const [, side = "", year, month, day, hours = "", minutes = "", seconds = "0", rest = ""] = match;
  const date = dayOf(year, month, day);
  if (date === null || Number(hours) > 24 || Number(minutes) > 59 || Number(seconds) > 60)
    return { line, reason: "date-unreadable" };
  return {
    line,
    isIn: /i/i.test(side),
    date,
    seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
    rest,
    name: (rest.replace(/(?:^|\s);.*$|;.*$/, "").split(/\s{2,}/)[0] ?? "").trim(),
  };
}

function session({ line, date, seconds: since, rest }: Clocked, end: Clocked): Made {
  const seconds = (dayNumber(end.date) - dayNumber(date)) * DAY + end.seconds - since;
  if (seconds < 0) return { line, reason: "negative" };
  const [name = "", ...words] = rest.replace(/(?:^|\s);.*$/, "").split(/\s{2,}/);
  const details = described(line, name.trim(), words.join(" ").trim());
  const identity = { by: "content", moment: `${date} ${since}`, text: rest } as const;
  return timeRow(details, { date, at: Math.floor(since / 60) }, seconds, identity);
}

const DATE = /^(?:\*+\s+)?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=\s|$)\s*(.*)$/;
/** An account and, two blanks behind, its dots, letters (each a dot of its own tag) or number. */
const ITEM = /^\s*(\S+(?:\s\S+)*?)\s{2,}([.\s]+|[a-zA-Z]+|(?:\d+(?:[.,]\d+)?|[.,]\d+)\s*(?:[smhdw]|mo|y)?)$/;
/** An account without a quantity, which means no time. */
const NO_QUANTITY = /^\s*\S+(?:\s\S+)*$/;
const QUARTER = 900;
/** Seconds per unit. The default unit is hours. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ["s", 1],
  ["m", 60],
  ["h", 3600],
  ["", 3600],
  ["d", DAY],
  ["w", 7 * DAY],
  ["mo", 30 * DAY],
  ["y", 365 * DAY],
]);

/** A day, then accounts with a dot for each quarter of an hour. */
export const timedot = textReader({
  id: "timedot",
  title: "Timedot file: hledger",
  verified: true,
  marks: 2,
  signs: (start, { name }) => {
    const lines = linesOf(start);
    const items = lines.filter((line) => !/^\s*[;#*]/.test(line) && ITEM.test(withoutComment(line)));
    const isTimedot = lines.some((line) => DATE.test(line)) && (items.length > 0 || /\.timedot$/i.test(name));
    return isTimedot ? items.slice(0, 1) : null;
  },
  rows: (text) => {
    let date: CalendarDate | null | undefined;
    let title = "";
    return linesOf(text).flatMap((written, index): Made[] => {
      const line = index + 1;
      const dated = DATE.exec(written);
      if (dated) {
        const [, year, month, day, rest = ""] = dated;
        date = dayOf(year, month, day);
        title = withoutComment(rest);
        return date === null ? [{ line, reason: "date-unreadable" }] : [];
      }
      const item = withoutComment(written.replace(/^\*+\s+/, ""));
      return !date || item === "" ? [] : [itemRow(item, line, date, title)];
    });
  },
});

function withoutComment(text: string): string {
  return text.replace(/^\s*[;#].*$|\s;.*$/, "").trimEnd();
}

function itemRow(item: string, line: number, date: CalendarDate, title: string): Made {
  const [, account = "", quantity = ""] = ITEM.exec(item) ?? [];
  if (account === "") return { line, reason: NO_QUANTITY.test(item) ? "zero" : "row-unreadable" };
  return timeRow(described(line, account, title), { date }, secondsOf(quantity), { by: "content", text: account });
}

function secondsOf(quantity: string): number {
  const dots = quantity.replace(/\s/g, "");
  if (/^(?:\.+|[a-zA-Z]+)$/.test(dots)) return dots.length * QUARTER;
  const [, number = "", unit = ""] = /^([\d.,]+)\s*([a-z]*)$/.exec(quantity) ?? [];
  return Number(number.replace(",", ".")) * (UNITS.get(unit) ?? Number.NaN);
}

/** A row's note and its account, with each of its parts, as hints. */
function described(line: number, account: string, note: string): { line: number; hints: Hints; note: string } {
  const parts = account === "" ? [] : account.split(":").map(decoded);
  const projects = parts.length < 2 ? parts : [account, ...parts];
  return { line, hints: { projects, ...(note === "" ? {} : { texts: [note] }) }, note };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
