// Timewarrior: the output of `timew export`.
import type { Row, Skipped } from "../row.ts";
import type { Source } from "../source.ts";
import { fieldOf, listOf, readJson, textOf, textsOf } from "./json-value.ts";
import { startOf } from "./start.ts";
import { sorted, timeRow } from "./time-row.ts";

const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

export const timewarrior: Source = {
  id: "timewarrior",
  kinds: ["time"],
  title: "Timewarrior: timew export",
  verified: false,
  recognise: (file) =>
    /^\[\s*\{[^{}]*"start"\s*:\s*"\d{8}T\d{6}Z"/.test(startOf(file))
      ? { marks: 3, why: ["start", "20221210T000000Z"] }
      : null,
  read: (file) => {
    const json = readJson(file);
    return json.error
      ? json
      : { value: sorted(listOf(json.value).map((interval, index) => rowOf(interval, index + 1))) };
  },
};

/** The id is the start time: Timewarrior's own ids count from the newest interval and change. */
function rowOf(interval: unknown, line: number): Row | Skipped {
  const start = textOf(fieldOf(interval, "start")) ?? "";
  const end = textOf(fieldOf(interval, "end"));
  if (end === undefined && BASIC.test(start)) return { line, reason: "running" };
  const note = textOf(fieldOf(interval, "annotation"));
  return timeRow(instant(start), instant(end ?? ""), {
    line,
    hints: { tags: textsOf(fieldOf(interval, "tags")), ...(note === undefined ? {} : { texts: [note] }) },
    identity: () => ({ by: "own", id: start }),
    ...(note === undefined ? {} : { keep: { note } }),
  });
}

function instant(text: string): number {
  return Date.parse(text.replace(BASIC, "$1-$2-$3T$4:$5:$6Z"));
}
