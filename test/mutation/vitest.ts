// What the tests of core import as "vitest" when they are run against mutants: each test is kept, to be run when it is asked for.
export { expect } from "vitest";

type Work = (...values: never[]) => unknown;

interface Suite {
  readonly path: readonly string[];
  readonly before: readonly Work[][];
  readonly after: readonly Work[][];
}

interface KeptTest {
  readonly name: string;
  readonly run: () => Promise<void>;
}

const kept = new Map<string, KeptTest[]>();
let file: KeptTest[] = [];
let suite: Suite = { path: [], before: [], after: [] };

/** The tests that were kept, file by file. */
export function keptTests(): ReadonlyMap<string, readonly KeptTest[]> {
  return kept;
}

/** What is loaded from here on is of this file. */
export function beginFile(name: string): void {
  file = [];
  kept.set(name, file);
  suite = { path: [], before: [[]], after: [[]] };
}

export function describe(name: string, body: Work): void {
  const outer = suite;
  suite = { path: [...outer.path, name], before: [...outer.before, []], after: [[], ...outer.after] };
  body();
  suite = outer;
}

export function it(name: string, body: Work): void {
  const { path, before, after } = suite;
  const run = async (): Promise<void> => {
    for (const work of before.flat()) await work();
    try {
      await body();
    } finally {
      for (const work of after.flat()) await work();
    }
  };
  file.push({ name: [...path, name].join(" "), run });
}

/** What is made ready for all tests of a suite is made ready for each: whatever order they are run in, and however few. */
export const beforeAll = (work: Work): unknown => suite.before.at(-1)?.push(work);
export const afterAll = (work: Work): unknown => suite.after[0]?.push(work);

const each =
  (keep: (name: string, body: Work) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, body: (...values: unknown[]) => unknown): void => {
    for (const [index, row] of rows.entries())
      keep(`${name} #${index + 1}`, () => body(...(Array.isArray(row) ? row : [row])));
  };
describe.each = each(describe);
it.each = each(it);
