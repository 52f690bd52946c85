// Writing an entry: one line that this program, and any reader of YAML 1.1 or 1.2, reads as what was meant.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Entry } from "../../../src/core/entries/entry.ts";
import { writeEntry } from "../../../src/ledger/edit/write.ts";
import { readLedger } from "../../../src/ledger/read/read.ts";
import { full } from "../../full.ts";
import { ledgerOf } from "../../given.ts";
import { anyEntry, anyText } from "../arbitrary.ts";

const NUMBERS = new Set(["earned", "spent", "margin", "reach", "comments", "answered", "followers"]);
const HEAD = "exchange: { JPY: 0.0061, TND: 0.3 }\n---\n";

describe("an entry is written in one way", () => {
  it.each([
    "- { date: 2026-11-20, time: 30m, network: instagram, activity: creation }",
    '- { date: 2026-11-20, at: "08:05", time: 1h15m, network: linkedin, planned: 15m, note: "all: answered" }',
    "- { date: 2026-11-20, earned: 1200, network: linkedin, client: Studio Nova, evidence: asked }",
    '- { date: 2026-11-20, earned: "1200.50 USD", network: [linkedin, newsletter], margin: 0.55 }',
    "- { date: 2026-11-20, earned: 62.50, network: { linkedin: 70%, newsletter: 30% } }",
    "- { date: 2026-11-20, earned: 9, network: { linkedin: 33.33%, newsletter: 66.67% } }",
    "- { date: 2026-11-21, spent: 45, network: x, for: boost, audience: own, campaign: launch, person: marie, id: a1 }",
    "- { date: 2026-11-21, posted: case-study, network: x, reach: 1240, comments: 14, answered: 12, copy: true }",
    '- { date: 2026-11-21, posted: none, network: x, url: "https://x.com/" }',
    "- { date: 2026-11-30, followers: 1840, network: instagram }",
    '- { date: 2026-11-30, time: 5m, client: "yes", id: "007", mood: "1:30", tags: [a, { b: null }, []], more: {} }',
  ])("%s", (line) => {
    const [entry] = ledgerOf(`exchange: { USD: 0.92 }\n---\n${line}`).entries;
    expect(entry && writeEntry(entry, "EUR")).toBe(line);
  });
});

it("any entry reads back as itself", () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const line = writeEntry(entry, "EUR");
      expect(line).not.toMatch(/[\n\r]/);
      const { entries, errors } = readLedger(`${HEAD}${line}\n`);
      expect([errors, entries]).toEqual([[], [{ ...entry, line: 3 }]]);
    }),
    { numRuns: full(600, 100) },
  );
});

it("any reader of YAML 1.1 or 1.2 reads the same plain values: text is text, amounts and counts are numbers", () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const line = writeEntry(entry, "EUR");
      for (const [version, customTags] of [
        ["1.1", dateless],
        ["1.2", []],
      ] as const) {
        const [read] = parse(line, { version, customTags, logLevel: "silent" } as never) as Record<string, unknown>[];
        expect(read).toEqual(plainValues(line, entry));
      }
    }),
    { numRuns: full(400, 100) },
  );
});

it("text with a lone surrogate, which no file can hold, is written as text that can be", () => {
  const [entry] = ledgerOf("- { date: 2026-11-20, time: 30m }").entries;
  const line = writeEntry({ ...(entry as Entry), note: "a\ud800b" }, "EUR");
  expect(ledgerOf(line).entries).toMatchObject([{ note: "a\ufffdb" }]);
});

it("a name is quoted only where it has to be", () => {
  const plain = ["Studio Nova", "l’étage", "Été", "case-study", "a_1", "Zoé 2"];
  const [entry] = ledgerOf("- { date: 2026-11-20, time: 30m }").entries;
  const written = (client: string): string => writeEntry({ ...(entry as Entry), client } as Entry, "EUR");
  expect(plain.filter((client) => written(client).includes('"'))).toEqual(["l’étage"]);
  fc.assert(
    fc.property(anyText, (client) => {
      expect(parse(written(client), { version: "1.1", logLevel: "silent" })).toMatchObject([{ client }]);
    }),
  );
});

/** YAML 1.1 without its dates, which are compared as text. */
function dateless<T>(tags: readonly T[]): T[] {
  return tags.filter((tag) => (tag as { tag?: string }).tag !== "tag:yaml.org,2002:timestamp");
}

/** What another program should see: the text as it stands, numbers under the keys that count, what nobody knows. */
function plainValues(line: string, { unknown }: Entry): Record<string, unknown> {
  const [texts] = parse(line, { schema: "failsafe" }) as Record<string, unknown>[];
  const values = Object.entries(texts ?? {}).map(([key, text]) => {
    if (key === "copy") return [key, text === "true"];
    return [key, NUMBERS.has(key) && /^[\d.]+$/.test(String(text)) ? Number(text) : text];
  });
  return { ...Object.fromEntries(values), ...unknown };
}
