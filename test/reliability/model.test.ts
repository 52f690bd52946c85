// Model test: any sequence of commands and hand edits changes a ledger as a simple model does. A hand edit starts with
// empty undo and redo stacks, unless it restores lines that a command left or found, which have their last stacks.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { full } from "../full.ts";

const folder = mkdtempSync(join(tmpdir(), "socialroi-model-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Lines = readonly string[];

/** The undo and redo stacks: the lines before and after each change, the next one last. */
interface Stacks {
  readonly done: readonly { readonly before: Lines; readonly after: Lines }[];
  readonly undone: Stacks["done"];
}

/** The expected lines, and the stacks of all lines that a command left or found. */
interface Model {
  lines: Lines;
  readonly stacks: Map<string, Stacks>;
}

function stacksOf({ lines, stacks }: Model): Stacks {
  return stacks.get(lines.join("\n")) ?? { done: [], undone: [] };
}

function move(model: Model, lines: Lines, stacks: Stacks): void {
  model.stacks.set(model.lines.join("\n"), stacksOf(model));
  model.lines = lines;
  model.stacks.set(lines.join("\n"), stacks);
}

interface Real {
  readonly ledger: string;
  readonly run: (...args: string[]) => Promise<number>;
}

type Step = fc.AsyncCommand<Model, Real>;

let files = 0;
function begin(): { model: Model; real: Real } {
  files += 1;
  const ledger = join(folder, `${files}.yaml`);
  const head = [
    "rate: 60",
    "---",
    "- { date: 2026-11-01, time: 5m, network: x, activity: creation, client: A } # kept",
  ];
  writeFileSync(ledger, `${head.join("\n")}\n`);
  const silent = {
    isTTY: false,
    columns: undefined,
    stream: () => {
      throw new Error("nobody looks at a terminal here");
    },
    write: () => true,
  };
  const environment = {
    env: { SOCIALROI_LEDGER: ledger, SOCIALROI_NOW: "2026-11-20T09:00" },
    home: folder,
    temporary: folder,
    platform: process.platform,
    stdin: (async function* () {})(),
    stdinIsTTY: () => false,
    stdout: silent,
    stderr: silent,
    clock: () => new Date(0),
    spawn: async () => 0,
    launch: async () => true,
    onInterrupt: () => () => undefined,
  };
  return { model: { lines: head, stacks: new Map() }, real: { ledger, run: (...args) => main(args, environment) } };
}

function change(model: Model, lines: Lines): void {
  if (lines.join("\n") === model.lines.join("\n")) return;
  move(model, lines, { done: [...stacksOf(model).done, { before: model.lines, after: lines }], undone: [] });
}

async function agree({ lines }: Model, { ledger }: Real): Promise<void> {
  expect(readFileSync(ledger, "utf8")).toBe(`${lines.join("\n")}\n`);
}

function step(
  name: string,
  act: (model: Model, real: Real) => Promise<void>,
  check: (model: Readonly<Model>) => boolean = () => true,
): Step {
  return {
    check,
    toString: () => name,
    run: async (model, real) => {
      await act(model, real);
      await agree(model, real);
    },
  };
}

const log = (minutes: number) =>
  step(`log ${minutes}m`, async (model, real) => {
    expect(await real.run("log", `${minutes}m`, "x", "creation", "--client", "A")).toBe(0);
    change(model, [
      ...model.lines,
      `- { date: 2026-11-20, time: ${minutes}m, network: x, activity: creation, client: A }`,
    ]);
  });
const earn = (amount: number) =>
  step(`earn ${amount}`, async (model, real) => {
    expect(await real.run("earn", String(amount), "linkedin")).toBe(0);
    change(model, [...model.lines, `- { date: 2026-11-20, earned: ${amount}, network: linkedin }`]);
  });
const rename = (from: string, to: string) =>
  step(`rename ${from} ${to}`, async (model, real) => {
    const lines = model.lines.map((line) => line.replace(`client: ${from} }`, `client: ${to} }`));
    expect(await real.run("rename", "client", from, to)).toBe(
      lines.some((line, index) => line !== model.lines[index]) ? 0 : 2,
    );
    change(model, lines);
  });
const remove = (which: number) =>
  step(`delete ${which}`, async (model, real) => {
    const entries = model.lines.flatMap((line, index) => (line.startsWith("- ") ? [index] : []));
    const index = entries[which % Math.max(1, entries.length)];
    if (index === undefined) return;
    expect(await real.run("delete", String(index + 1), "--yes")).toBe(0);
    change(
      model,
      model.lines.filter((_, line) => line !== index),
    );
  });
const edit = (word: string) =>
  step(`edit by hand ${word}`, async (model, real) => {
    model.lines = [...model.lines, `# ${word} ${files} ${model.lines.length}`];
    writeFileSync(real.ledger, `${model.lines.join("\n")}\n`);
  });
const editBack = step("remove the last line by hand", async (model, real) => {
  if (model.lines.length < 4) return;
  model.lines = model.lines.slice(0, -1);
  writeFileSync(real.ledger, `${model.lines.join("\n")}\n`);
});
const undo = step("undo", async (model, real) => {
  const { done, undone } = stacksOf(model);
  const last = done.at(-1);
  expect((await real.run("undo")) === 0).toBe(last !== undefined);
  if (last) move(model, last.before, { done: done.slice(0, -1), undone: [...undone, last] });
});
const redo = step("redo", async (model, real) => {
  const { done, undone } = stacksOf(model);
  const last = undone.at(-1);
  expect((await real.run("redo")) === 0).toBe(last !== undefined);
  if (last) move(model, last.after, { done: [...done, last], undone: undone.slice(0, -1) });
});

it("log, earn, rename, delete, hand edits, undo and redo in any order", { timeout: 600_000 }, async () => {
  const commands = fc.commands(
    [
      fc.integer({ min: 1, max: 59 }).map(log),
      fc.integer({ min: 1, max: 9 }).map(earn),
      fc.constantFrom(rename("A", "B"), rename("B", "A")),
      fc.nat(5).map(remove),
      fc.constantFrom("thought", "idea").map(edit),
      fc.constant(editBack),
      fc.constant(undo),
      fc.constant(undo),
      fc.constant(redo),
    ],
    { maxCommands: 16 },
  );
  await fc.assert(
    fc.asyncProperty(commands, async (steps) => {
      await fc.asyncModelRun(begin, steps);
    }),
    { numRuns: full(300, 15) },
  );
});
