// Watson: the frames file, and the output of `watson log --json`.
import type { Row, Skipped } from "../row.ts";
import type { Source } from "../source.ts";
import { fieldOf, listOf, numberOf, readJson, textOf, textsOf } from "./json-value.ts";
import { startOf } from "./start.ts";
import { sorted, timeRow } from "./time-row.ts";

const FRAMES = /^\[\s*\[\s*\d{9,11}(?:\.\d+)?\s*,\s*\d{9,11}(?:\.\d+)?\s*,\s*"/;
const LOG =
  /^\[\s*\{(?=[^{}]*"id"\s*:\s*")(?=[^{}]*"start"\s*:\s*"\d{4}-\d\d-\d\dT)(?=[^{}]*"stop"\s*:)[^{}]*"project"\s*:/;

export const watson: Source = {
  id: "watson",
  kinds: ["time"],
  title: "Watson: the frames file, or watson log --json",
  verified: true,
  recognise: (file) => {
    const start = startOf(file);
    if (FRAMES.test(start)) return { marks: 4, why: ["[[start, stop, project, id, tags, updated_at]]"] };
    return LOG.test(start) ? { marks: 4, why: ["id", "start", "stop", "project"] } : null;
  },
  read: (file) => {
    const json = readJson(file);
    return json.error ? json : { value: sorted(listOf(json.value).map((frame, index) => rowOf(frame, index + 1))) };
  },
};

function rowOf(frame: unknown, line: number): Row | Skipped {
  const listed = listOf(frame);
  const [start, stop, project, id, tags] =
    listed.length > 0
      ? [seconds(listed[0]), seconds(listed[1]), listed[2], listed[3], listed[4]]
      : [
          instant(fieldOf(frame, "start")),
          instant(fieldOf(frame, "stop")),
          fieldOf(frame, "project"),
          fieldOf(frame, "id"),
          fieldOf(frame, "tags"),
        ];
  const name = textOf(project);
  return timeRow(start, stop, {
    line,
    hints: { projects: name === undefined ? [] : [name], tags: textsOf(tags) },
    identity: ({ text }) => {
      const own = textOf(id);
      return own === undefined ? { by: "content", moment: text } : { by: "own", id: own };
    },
  });
}

function seconds(value: unknown): number {
  return (numberOf(value) ?? Number.NaN) * 1000;
}

function instant(value: unknown): number {
  return Date.parse(textOf(value) ?? "");
}
