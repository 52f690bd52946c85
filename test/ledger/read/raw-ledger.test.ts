// The quick reader and the whole one: where both read a text, they read the same, down to every place in it.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { writeEntry } from "../../../src/ledger/edit/write.ts";
import { type RawLedger, readDocuments } from "../../../src/ledger/read/documents.ts";
import { readByItem } from "../../../src/ledger/read/raw-ledger.ts";
import { full } from "../../full.ts";
import { anyEntry } from "../arbitrary.ts";
import { mutantsOf, restyled, shareRead, withoutEnds } from "../mutations.ts";

const ITEMS = [
  "- { date: 2026-11-20, time: 30m, network: instagram, activity: creation }",
  '- { date: 2026-11-20, at: "08:05", time: 1h15m, network: linkedin, note: "all: \\"answered\\" \\u00e9" }',
  "- { date: 2026-11-20, earned: 1200, network: [linkedin, blog], margin: 55% }",
  "- { date: 2026-11-20, time: 30m, note: it's fine, client: l’étage (2) }",
  "- { date: 2026-11-20, time: 30m, client: null, person: NULL, at: ~ }",
  "- { date: 2026-11-20, time: 30m, note: a # b }",
  "- { date: 2026-11-20, time: 30m, note: a:b c: d }",
  "- { date: 2026-11-20, time: 30m } # late",
  "- { date: 2026-11-20, time: 30m, }",
  "- {date: 2026-11-20, time: 30m}",
  "- { }",
  "- []",
  "-",
  "- word",
  "- date: 2026-11-20\n  time: 30m\n  note: 'it''s'",
  "-\n  date: 2026-11-20\n  time: 30m",
  "- date: 2026-11-20\n  note: |\n    - { date: 2026-11-20, time: 30m }\n\n    end\n  time: 1h",
  "- date: 2026-11-20\n  note: >-\n    folded\n    text",
  '- { date: 2026-11-20, note: "over\n  lines", time: 5m }',
  "- {\n  date: 2026-11-20,\n  time: 30m\n  }",
  "- &a { date: 2026-11-20, time: 30m }",
  "- *a",
  "- !!map { date: 2026-11-20 }",
];
const BETWEEN = [
  "# a comment",
  "",
  "   ",
  "  # indented",
  "\t",
  "---",
  "--- # marker",
  "...",
  "- ",
  "  - { date: 2026-11-20, spent: 5 }",
  "rate: 60",
];
const HEADS = [
  "",
  "---\n",
  "rate: 60\n---\n",
  "# mine\ncurrency: EUR # really\nnetworks:\n  x: { aliases: [tw] }\n---\n",
  "---\nrate: 60\n---\n",
  "\ufeff",
];

const canonical = anyEntry.map((entry) => writeEntry(entry, "EUR"));
const line = fc.oneof(
  fc.constantFrom(...ITEMS),
  fc.constantFrom(...ITEMS),
  canonical,
  fc.constantFrom(...BETWEEN.slice(0, 5)),
);
const ledger = fc
  .tuple(
    fc.constantFrom(...HEADS),
    fc.array(line, { maxLength: 6 }),
    fc.constantFrom("\n", "\n", "\r\n", "\r"),
    fc.boolean(),
  )
  .map(([head, lines, end, closed]) => `${head}${lines.join("\n")}${closed ? "\n" : ""}`.replaceAll("\n", end));

function placed(read: RawLedger): unknown {
  return { ...read, settings: read.settings && withoutEnds(read.settings), entries: read.entries.map(withoutEnds) };
}

function expectAgreement(text: string): boolean {
  const quick = readByItem(text);
  if (quick) expect([text, placed(quick)]).toEqual([text, placed(readDocuments(text))]);
  return quick !== null;
}

it.each(["designer", "pottery", "studio"])(
  "the example of the %s is read quickly, as the whole reader reads it",
  (name) => {
    const text = readFileSync(`examples/${name}.yaml`, "utf8");
    for (const written of [text, `\ufeff${text.replaceAll("\n", "\r\n")}`]) expect(expectAgreement(written)).toBe(true);
  },
);

it.each(["limits:\n\t\n", "limits:\n\t\n# mine\n", "rate: 60\n\t# mine\n"])(
  "a head with a tab where a line begins is left to the library: %j",
  (head) => {
    expect(readByItem(`${head}---\n- { date: 2026-11-20, time: 30m, network: instagram }\n`)).toBeNull();
  },
);

it("ledgers written by hand are read the same by both", () => {
  fc.assert(
    fc.property(ledger, (text) => void expectAgreement(text)),
    { numRuns: full(800, 80) },
  );
});

it("mutants of them are read the same by both", () => {
  expect(shareRead(mutantsOf(ledger), full(4000, 400), expectAgreement)).toBeGreaterThan(0.125);
});

it("entries that are written in another way are read the same by both", () => {
  expect(shareRead(restyled(ledger), full(4000, 400), expectAgreement)).toBeGreaterThan(0.05);
});
