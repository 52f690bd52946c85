// docs/BENCHMARKS.md from figures. A test compares the shape of the page with that of made-up figures.
import { COMMANDS, type Command } from "./commands.ts";
import { type Measured, SLOW, type Times } from "./measure.ts";

/** What a run of the benchmarks found. */
export interface Figures {
  /** What is said of the machine and the programs, in order. */
  readonly machine: ReadonlyMap<string, string>;
  /** Numbers of entries: the columns. */
  readonly sizes: readonly number[];
  /** Runs behind each median, by column. */
  readonly runs: readonly number[];
  /** By column; null for a command that was not run at that size. */
  readonly times: readonly ReadonlyMap<Command, Measured>[];
  /** Peak memory in megabytes by column, of each of these commands. */
  readonly memory: ReadonlyMap<string, readonly number[]>;
  readonly imports: readonly Import[];
}

/** An import of a table. Milliseconds and megabytes. */
export interface Import {
  readonly title: string;
  readonly rows: number;
  readonly wall: number;
  readonly memory: number;
}

/** Beyond this, by the time at the size before, a command is not run. */
export const LONGEST_RUN = 30_000;

const [NODE] = COMMANDS;

export function benchmarksPage({ machine, sizes, runs, times, memory, imports }: Figures): string {
  const heads = sizes.map((size) => `${grouped(size)} entries`);
  const rows = (cell: (time: Times, node: Times) => string): string[][] =>
    COMMANDS.map((command, index) => [
      command.group === COMMANDS[index - 1]?.group ? "" : command.group,
      command.title,
      ...times.map((column) => cellOf(column.get(command) ?? "not run", column.get(NODE as Command), cell)),
    ]);
  return `# How fast it is

Written by \`npm run bench\`: do not edit. The figures depend on the machine and on what else it does: the last line of the
first table says how busy it was.

${table(["", ""], [...machine])}

Every program reads the same generated entries, in its own format: six networks, five activities, at most 1,500 days, and for
\`socialroi\`, \`ledger\` and \`hledger\` one sale in forty entries (\`timew\` and \`klog\` hold times only). In each column the commands take
turns, after one run that does not count. Figures are medians of ${runs.map(grouped).join(", ")} runs, by
column, and of 3 where one takes more than ${SLOW / 1000} seconds. What is printed goes nowhere. A program is *not run* where more than
${LONGEST_RUN / 1000} seconds were to be expected.

## Wall time in milliseconds

${table(
  ["", "", ...heads],
  rows(({ wall }) => grouped(wall)),
)}

## CPU time in milliseconds, and as a multiple of bare Node's

User and system time, all threads together: less than wall time where the disk is waited for, more where two cores work.

${table(
  ["", "", ...heads],
  rows(({ cpu }, node) => `${grouped(cpu)} (${(cpu / node.cpu).toFixed(1)})`),
)}

## Memory in megabytes, at its peak

${table(
  ["", ...heads],
  [...memory].map(([title, cells]) => [`\`${title}\``, ...cells.map(grouped)]),
)}

## Import of a table from a timer

${table(
  ["", "rows", "milliseconds", "megabytes"],
  imports.map(({ title, rows: count, wall, memory: peak }) => [title, grouped(count), grouped(wall), grouped(peak)]),
)}
`;
}

function cellOf(measured: Measured, node: Measured | undefined, cell: (time: Times, node: Times) => string): string {
  if (typeof measured === "string") return measured;
  return typeof node === "object" ? cell(measured, node) : "failed";
}

function grouped(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

/** The first columns, which hold words, to the left, the others to the right. */
function table([first = "", ...heads]: readonly string[], rows: readonly (readonly string[])[]): string {
  const align = heads.map((head) => (head === "" ? "---" : "--:"));
  const lines = [[first, ...heads], ["---", ...align], ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
