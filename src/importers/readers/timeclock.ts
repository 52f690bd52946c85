// Timeclock files of hledger, ledger and emacs: pairs of clock-in and clock-out lines.
import type { CalendarDate } from "../../core/values/dates.ts";
import { dayNumber } from "../../core/values/dates.ts";
import type { Row, Skipped } from "../row.ts";
import type { Source } from "../source.ts";
import { accountHints } from "./account.ts";
import { dayOf, linesOf, startOf } from "./start.ts";
import { sorted } from "./time-row.ts";

const LINE =
  /^([iIoO]) (\d{4})[-/.](\d{1,2})[-/.](\d{1,2}) (\d{1,2}):(\d\d)(?::(\d\d))?(?:[+-]\d{4})?(?:(?:\s+|(?=;))(.*))?$/;
const DAY = 86_400;

interface ClockedIn {
  readonly line: number;
  readonly date: CalendarDate;
  readonly seconds: number;
  readonly rest: string;
}

export const timeclock: Source = {
  id: "timeclock",
  kinds: ["time"],
  title: "Timeclock file: hledger, ledger, emacs",
  verified: true,
  recognise: (file) =>
    /^i \d{4}[-/.]\d{1,2}[-/.]\d{1,2} \d{1,2}:\d\d/im.test(startOf(file))
      ? { marks: 2, why: ["i 2026/11/20 09:00:00"] }
      : null,
  read: (file) => {
    const made: (Row | Skipped)[] = [];
    const open: ClockedIn[] = [];
    linesOf(file.text() ?? "").forEach((text, index) => {
      const line = index + 1;
      const match = LINE.exec(text.trimEnd());
      if (!match) {
        if (/^[iIoO]\s/.test(text)) made.push({ line, reason: "row-unreadable" });
        return;
      }
      const at = momentOf(match, line);
      if (!at) {
        made.push({ line, reason: "date-unreadable" });
        return;
      }
      if (/i/i.test(match[1] ?? "")) open.push(at);
      else {
        const name = nameOf(at);
        const named = name === "" ? -1 : open.findLastIndex((one) => nameOf(one) === name);
        const [closed] = open.splice(named >= 0 ? named : Math.max(0, open.length - 1), 1);
        made.push(closed ? session(closed, at) : { line, reason: "row-unreadable" });
      }
    });
    for (const one of open) made.push({ line: one.line, reason: "running" });
    return { value: sorted(made.sort((a, b) => a.line - b.line)) };
  },
};

function momentOf(match: RegExpExecArray, line: number): ClockedIn | null {
  const [year, month, day, hours = "", minutes = "", seconds = "0"] = match.slice(2);
  const date = dayOf(year, month, day);
  if (date === null || Number(hours) > 24 || Number(minutes) > 59 || Number(seconds) > 60) return null;
  return { line, date, seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), rest: match[8] ?? "" };
}

/** The account of a clock-in; of a clock-out, the session that it closes. */
function nameOf({ rest }: ClockedIn): string {
  return (rest.replace(/(?:^|\s);.*$|;.*$/, "").split(/\s{2,}/)[0] ?? "").trim();
}

function session(start: ClockedIn, end: ClockedIn): Row | Skipped {
  const seconds = (dayNumber(end.date) - dayNumber(start.date)) * DAY + end.seconds - start.seconds;
  if (seconds < 0) return { line: start.line, reason: "negative" };
  const [name = "", ...words] = start.rest.replace(/(?:^|\s);.*$/, "").split(/\s{2,}/);
  const note = words.join(" ").trim();
  return {
    line: start.line,
    date: start.date,
    at: Math.floor(start.seconds / 60),
    value: { kind: "time", seconds },
    hints: { ...accountHints(name.trim()), ...(note === "" ? {} : { texts: [note] }) },
    identity: { by: "content", moment: `${start.date} ${start.seconds}`, text: start.rest },
    ...(note === "" ? {} : { keep: { note } }),
  };
}
