// Texts beyond all bounds end in a fault, at once, whatever they are made of.
import { expect, it } from "vitest";
import { readLedger } from "../../src/ledger/read.ts";

const codes = (text: string) =>
  readLedger(text).faults.map(({ code, params, place }) => [
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

it("brackets in the notes of a long life are no depth", () => {
  const lines = Array.from({ length: 3000 }, () => "- { date: 2026-11-20, time: 30m, network: x, note: 'why [' } # [");
  expect(readLedger(`---\n${lines.join("\n")}\n`).entries).toHaveLength(3000);
});

it("a line just within bounds is read", () => {
  const quoted = `- { date: 2026-11-20, time: 30m, network: x, note: "${"a".repeat(2_990_000)}" }`;
  const plain = `- { date: 2026-11-20, time: 30m, network: x, note: ${"a ".repeat(1_490_000)}}`;
  for (const line of [quoted, plain]) expect(readLedger(`---\n${line}\n`).entries).toHaveLength(1);
});
