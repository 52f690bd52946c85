// Timers that export JSON: Timewarrior (`timew export`) and Watson (its frames file, and `watson log --json`).
import { fieldOf, listOf, numberOf, textOf, textsOf } from "./json-value.ts";
import { jsonReader, rowBetween } from "./reader.ts";

const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

function instantOf(value: unknown): number {
  return Date.parse((textOf(value) ?? "").replace(BASIC, "$1-$2-$3T$4:$5:$6Z"));
}

/** Its ids count from the newest interval and change, so that the id is the start. */
export const timewarrior = jsonReader({
  id: "timewarrior",
  title: "Timewarrior: timew export",
  verified: true,
  signs: (start) => (/^\[\s*\{[^{}]*"start"\s*:\s*"\d{8}T\d{6}Z"/.test(start) ? ["start", "20221210T000000Z"] : null),
  row: (interval, line) => {
    const start = textOf(fieldOf(interval, "start")) ?? "";
    const end = fieldOf(interval, "end");
    if (end === undefined && BASIC.test(start)) return { line, reason: "running" };
    const note = textOf(fieldOf(interval, "annotation"));
    const hints = { tags: textsOf(fieldOf(interval, "tags")), ...(note === undefined ? {} : { texts: [note] }) };
    return rowBetween({ line, hints, note }, instantOf(start), instantOf(end), () => ({ by: "own", id: start }));
  },
});

const FRAMES = /^\[\s*\[\s*\d+(?:\.\d+)?\s*,\s*\d+(?:\.\d+)?\s*,\s*"/;
const LOG =
  /^\[\s*\{(?=[^{}]*"id"\s*:\s*")(?=[^{}]*"start"\s*:\s*"\d{4}-\d\d-\d\dT)(?=[^{}]*"stop"\s*:)[^{}]*"project"\s*:/;

export const watson = jsonReader({
  id: "watson",
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
    const own = textOf(id);
    const hints = { projects: textsOf([project]), tags: textsOf(tags) };
    return rowBetween({ line, hints }, instant(start), instant(stop), ({ text }) =>
      own === undefined ? { by: "content", moment: text } : { by: "own", id: own },
    );
  },
});
