// Texts beyond all bounds end in an error, at once, whatever they are made of.
import { describe, expect, it } from "vitest";
import { readLedger } from "../../../src/ledger/read/read.ts";

const codes = (text: string) =>
  readLedger(text).errors.map(({ code, params, place }) => [
    code,
    "detail" in params ? params.detail : "",
    place?.line,
  ]);

it.each([
  ["a quoted note", `- { date: 2026-11-20, time: 30m, note: "${"a".repeat(4_000_000)}" }`],
  ["a plain note", `- { date: 2026-11-20, time: 30m, note: ${"a ".repeat(4_000_000)}}`],
  ["blanks", " ".repeat(4_000_000)],
])("a line that is too long: %s", (_name, line) => {
  expect(codes(`rate: 60\n---\n${line}\n`)).toEqual([["yaml", "LONG_LINE", 3]]);
});

it.each([
  ["brackets on one line", `- ${"[".repeat(90_000)}`],
  ["brackets on many lines", `- [\n${" [\n".repeat(50_000)}`],
  ["braces", `- ${"{ a: ".repeat(10_000)}`],
  ["dashes", "- ".repeat(40_000)],
  ["question marks", `${"? ".repeat(40_000)}a`],
])("nesting that is too deep: %s", (_name, text) => {
  const found = codes(`rate: 60\n---\n${text}\n`);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(([code]) => code === "yaml")).toBe(true);
});

it.each([
  ["commas in a list", `- [${",".repeat(900_000)}]`],
  ["commas in a map", `- {${",".repeat(900_000)}}`],
  ["values in a list", `- { date: 2026-11-20, time: 30m, tags: [${"a,".repeat(900_000)}] }`],
])("a line of too many values: %s", (_name, line) => {
  expect(codes(`rate: 60\n---\n${line}\n`)).toEqual([["yaml", "TOO_MANY", 3]]);
});

it("commas and brackets in a quoted note are no values", () => {
  const note = "[a], {b}: &c".repeat(100_000);
  const block = `- date: 2026-11-20\n  time: 30m\n  note: "${note}"\n`;
  expect(readLedger(block)).toMatchObject({ errors: [], entries: [{ note }] });
});

it("a ledger may be one line of JSON", () => {
  const entry = '{"date":"2026-11-20","time":"30m","network":"instagram","activity":"creation"}';
  expect(readLedger(`[${Array<string>(2000).fill(entry).join(",")}]`).entries).toHaveLength(2000);
});

describe("a file of a size that years of use lead to is read in time that grows with it", () => {
  it("merge keys", () => {
    const first = "- &a { date: 2026-11-20, time: 30m, network: x, activity: creation }\n";
    const { entries, errors } = readLedger(`${first}${"- { <<: *a, note: more }\n".repeat(20_000)}`);
    expect([entries.length, errors]).toEqual([20_001, []]);
  });

  it("aliases, each of what its anchor meant above it", () => {
    const text = `- &a { date: 2026-11-20, time: 1m }\n- &b [*a]\n- &a { date: 2026-11-20, time: 2m }\n`;
    const { entries } = readLedger(
      `${text.replace("- &b [*a]", "- { date: 2026-11-20, time: 3m, of: &b [*a] }")}- *a\n`,
    );
    expect(entries).toMatchObject([{ minutes: 1 }, { minutes: 3 }, { minutes: 2 }, { minutes: 2 }]);
    const later = readLedger("- { date: 2026-11-20, time: 1m, a: &x 1, b: &y [*x], c: &x 2, d: *y }\n").entries;
    expect(later[0]?.unknown).toMatchObject({ b: ["1"], d: ["1"] });
  });

  const inEntry = (keys: string[]) => `- { date: 2026-11-20, time: 30m, ${keys.join(": 1, ")}: 1 }\n`;
  const keys = (count: number) => Array.from({ length: count }, (_, n) => `a${n}`);

  it("keys of an entry", () => {
    const { entries, errors } = readLedger(inEntry(keys(100_000)));
    expect([entries.length, errors]).toEqual([1, []]);
  });

  it.each([
    ["an entry", inEntry],
    ["a block", (names: string[]) => `- date: 2026-11-20\n  time: 30m\n  ${names.join(": 1\n  ")}: 1\n`],
    ["settings", (names: string[]) => `${names.join(": 1\n")}: 1\n---\n- { date: 2026-11-20, time: 30m }\n`],
    ["networks", (names: string[]) => `networks:\n  ${names.join(": {}\n  ")}: {}\n`],
  ])("keys of %s, of which none may stand twice", (_name, text) => {
    expect(readLedger(text(keys(200))).errors).toEqual([]);
    const twice = readLedger(text([...keys(200), "a7"])).errors;
    expect(twice).toMatchObject([{ code: "key-twice", params: { key: "a7" } }]);
  });

  it("documents, of which there may be two", () => {
    for (const text of [
      "---\n".repeat(50_000),
      "---\n---\n---\n",
      "rate: 60\n---\n- { date: 2026-11-20, time: 30m }\n---\n",
    ]) {
      const line = text.startsWith("rate") ? 4 : 3;
      expect(readLedger(text).errors).toMatchObject([{ code: "documents-many", place: { line, column: 1 } }]);
    }
  });
});

it("brackets in the notes of a long life are no depth", () => {
  const lines = Array.from({ length: 3000 }, () => "- { date: 2026-11-20, time: 30m, network: x, note: 'why [' } # [");
  expect(readLedger(`---\n${lines.join("\n")}\n`).entries).toHaveLength(3000);
});

it("a line just within bounds is read", () => {
  const quoted = `- { date: 2026-11-20, time: 30m, network: x, note: "${"a".repeat(2_990_000)}" }`;
  const plain = `- { date: 2026-11-20, time: 30m, network: x, note: ${"a ".repeat(1_490_000)}}`;
  for (const line of [quoted, plain]) expect(readLedger(`---\n${line}\n`).entries).toHaveLength(1);
});
