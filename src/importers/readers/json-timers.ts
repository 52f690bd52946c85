// Timers that export JSON: Timewarrior (`timew export`) and Watson (its frames file, and `watson log --json`).

import { jsonSource } from "./json-source.ts";
import { fieldOf, listOf, numberOf, textOf, textsOf } from "./json-value.ts";
import { timeRow } from "./time-row.ts";

const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

function instantOf(value: unknown): number {
  return Date.parse((textOf(value) ?? "").replace(BASIC, "$1-$2-$3T$4:$5:$6Z"));
}

/** Its ids count from the newest interval and change, so that the id is the start. */
export const timewarrior = jsonSource({
  id: "timewarrior",
  kind: "time",
  title: "Timewarrior: timew export",
  verified: true,
  signs: (start) => (/^\[\s*\{[^{}]*"start"\s*:\s*"\d{8}T\d{6}Z"/.test(start) ? ["start", "20221210T000000Z"] : null),
  row: (interval, line) => {
    const start = textOf(fieldOf(interval, "start")) ?? "";
    const end = fieldOf(interval, "end");
    if (end === undefined && BASIC.test(start)) return { line, reason: "running" };
    const note = textOf(fieldOf(interval, "annotation"));
    return timeRow(instantOf(start), instantOf(end), {
      line,
      hints: { tags: textsOf(fieldOf(interval, "tags")), ...(note === undefined ? {} : { texts: [note] }) },
      identity: () => ({ by: "own", id: start }),
      ...(note === undefined ? {} : { keep: { note } }),
    });
  },
});

const FRAMES = /^\[\s*\[\s*\d+(?:\.\d+)?\s*,\s*\d+(?:\.\d+)?\s*,\s*"/;
const LOG =
  /^\[\s*\{(?=[^{}]*"id"\s*:\s*")(?=[^{}]*"start"\s*:\s*"\d{4}-\d\d-\d\dT)(?=[^{}]*"stop"\s*:)[^{}]*"project"\s*:/;

export const watson = jsonSource({
  id: "watson",
  kind: "time",
  title: "Watson: the frames file, or watson log --json",
  verified: true,
  signs: (start) => {
    if (FRAMES.test(start)) return ["[[start, stop, project, id, tags, updated_at]]"];
    return LOG.test(start) ? ["id", "start", "stop", "project"] : null;
  },
  row: (frame, line) => {
    const isFrame = Array.isArray(frame);
    const [start, stop, project, id, tags] = isFrame
      ? listOf(frame)
      : ["start", "stop", "project", "id", "tags"].map((key) => fieldOf(frame, key));
    const instant = (value: unknown): number => (isFrame ? (numberOf(value) ?? Number.NaN) * 1000 : instantOf(value));
    const [name, own] = [textOf(project), textOf(id)];
    return timeRow(instant(start), instant(stop), {
      line,
      hints: { projects: name === undefined ? [] : [name], tags: textsOf(tags) },
      identity: ({ text }) => (own === undefined ? { by: "content", moment: text } : { by: "own", id: own }),
    });
  },
});
