// Timedot files of hledger: a day, then accounts with a dot for each quarter of an hour.
import type { CalendarDate } from "../../core/values/dates.ts";
import type { Row, Skipped } from "../row.ts";
import type { Source } from "../source.ts";
import { accountHints } from "./account.ts";
import { dayOf, linesOf, startOf } from "./start.ts";
import { sorted } from "./time-row.ts";

const DATE = /^(?:\*+\s+)?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=\s|$)\s*(.*)$/;
/** An account and, two blanks behind, its dots, letters (each a dot of its own tag) or number. */
const ITEM = /^\s*(\S+(?:\s\S+)*?)\s{2,}([.\s]+|[a-zA-Z]+|(?:\d+(?:[.,]\d+)?|[.,]\d+)\s*(?:[smhdw]|mo|y)?)$/;
/** An account without a quantity, which means no time. */
const NO_QUANTITY = /^\s*\S+(?:\s\S+)*$/;
const HEADING = /^\*+\s+/;
const QUARTER = 900;
/** Seconds per unit. The default unit is hours. */
const UNITS: Readonly<Record<string, number>> = {
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
  mo: 2_592_000,
  y: 31_536_000,
};

export const timedot: Source = {
  id: "timedot",
  kinds: ["time"],
  title: "Timedot file: hledger",
  verified: true,
  recognise: (file) => {
    const start = linesOf(startOf(file));
    const dated = start.some((line) => DATE.test(line));
    const items = start.filter((line) => !/^\s*[;#*]/.test(line) && ITEM.test(withoutComment(line)));
    const isTimedot = dated && (items.length > 0 || /\.timedot$/i.test(file.name));
    return isTimedot ? { marks: 2, why: items.slice(0, 1) } : null;
  },
  read: (file) => {
    const made: (Row | Skipped)[] = [];
    let date: CalendarDate | null | undefined;
    let title = "";
    linesOf(file.text() ?? "").forEach((text, index) => {
      const line = index + 1;
      const dated = DATE.exec(text);
      if (dated) {
        const [, year, month, day, rest = ""] = dated;
        date = dayOf(year, month, day);
        title = withoutComment(rest);
        if (date === null) made.push({ line, reason: "date-unreadable" });
        return;
      }
      const item = withoutComment(text.replace(HEADING, ""));
      if (date === undefined || date === null || item === "") return;
      made.push(rowOf(item, line, date, title));
    });
    return { value: sorted(made) };
  },
};

function withoutComment(text: string): string {
  return text.replace(/^\s*[;#].*$|\s;.*$/, "").trimEnd();
}

function rowOf(item: string, line: number, date: CalendarDate, title: string): Row | Skipped {
  const [, account = "", quantity = ""] = ITEM.exec(item) ?? [];
  if (account === "") return { line, reason: NO_QUANTITY.test(item) ? "zero" : "row-unreadable" };
  return {
    line,
    date,
    value: { kind: "time", seconds: secondsOf(quantity) },
    hints: { ...accountHints(account), ...(title === "" ? {} : { texts: [title] }) },
    identity: { by: "content", text: account },
    ...(title === "" ? {} : { keep: { note: title } }),
  };
}

function secondsOf(quantity: string): number {
  const dots = quantity.replace(/\s/g, "");
  if (/^(?:\.+|[a-zA-Z]+)$/.test(dots)) return dots.length * QUARTER;
  const [, number = "", unit = ""] = /^([\d.,]+)\s*([a-z]*)$/.exec(quantity) ?? [];
  return Number(number.replace(",", ".")) * (UNITS[unit === "" ? "h" : unit] ?? Number.NaN);
}
