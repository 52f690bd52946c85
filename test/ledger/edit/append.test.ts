// Appending to a ledger's text: what was there stays, and the whole reads as the old entries and the new.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/core/entries/entry.ts";
import { planAppend } from "../../../src/ledger/edit/append.ts";
import { type Ledger, readLedger } from "../../../src/ledger/read/read.ts";
import { full } from "../../full.ts";
import { ledgerOf } from "../../given.ts";
import { anyEntry } from "../arbitrary.ts";

const NEW = ledgerOf("- { date: 2026-11-21, spent: 45, network: instagram, for: boost }").entries;

/** The whole text after appending, which must read as what was there and the new entries. */
function appended(text: string, entries: readonly Entry[] = NEW): string {
  const before = ledgerOf(text);
  const { value, error } = planAppend(text, before, entries);
  if (error) throw new Error(`${error.code} for ${JSON.stringify(text)}`);
  const whole = text + value.text;
  const after = ledgerOf(whole);
  expect(meaning(after)).toEqual([...meaning(before), ...entries.map(({ line: _line, ...entry }) => entry)]);
  expect(after.settings).toEqual(before.settings);
  expect(after.entries.slice(before.entries.length)).toEqual(value.entries);
  return whole;
}

function meaning({ entries }: Ledger): object[] {
  return entries.map(({ line: _line, ...entry }) => entry);
}

const LINE = "- { date: 2026-11-21, spent: 45, network: instagram, for: boost }";

describe("a new line follows", () => {
  it.each([
    ["an empty file", "", `${LINE}\n`],
    ["a byte order mark", "\ufeff", `\ufeff${LINE}\n`],
    ["comments", "# mine\n", `# mine\n${LINE}\n`],
    ["settings without a marker", "rate: 60\n", `rate: 60\n---\n${LINE}\n`],
    ["settings with a marker", "rate: 60\n---\n", `rate: 60\n---\n${LINE}\n`],
    ["settings and a comment", "rate: 60\n---\n# soon", `rate: 60\n---\n# soon\n${LINE}\n`],
    ["settings that end without a line end", "rate: 60", `rate: 60\n---\n${LINE}\n`],
    ["a last line without its end", "- { date: 2026-11-20, time: 5m }", `- { date: 2026-11-20, time: 5m }\n${LINE}\n`],
    ["Windows line ends", "rate: 60\r\n---\r\n", `rate: 60\r\n---\r\n${LINE}\r\n`],
    ["Windows line ends, the last one missing", "rate: 60\r\n---", `rate: 60\r\n---\r\n${LINE}\r\n`],
    ["a block", "- date: 2026-11-20\n  time: 5m\n", `- date: 2026-11-20\n  time: 5m\n${LINE}\n`],
    ["an indented block", "  - date: 2026-11-20\n    time: 5m\n", `  - date: 2026-11-20\n    time: 5m\n  ${LINE}\n`],
    [
      "an indented line",
      "rate: 60\n---\n  - { date: 2026-11-20, time: 5m }",
      `rate: 60\n---\n  - { date: 2026-11-20, time: 5m }\n  ${LINE}\n`,
    ],
    ["a block below its dash", "-\n  date: 2026-11-20\n  time: 5m\n", `-\n  date: 2026-11-20\n  time: 5m\n${LINE}\n`],
    [
      "an indented block below its dash",
      " -\n   date: 2026-11-20\n   time: 5m",
      ` -\n   date: 2026-11-20\n   time: 5m\n ${LINE}\n`,
    ],
    ["an alias", "- &a { date: 2026-11-20, time: 5m }\n- *a\n", `- &a { date: 2026-11-20, time: 5m }\n- *a\n${LINE}\n`],
    [
      "a blank line and a comment",
      "- { date: 2026-11-20, time: 5m }\n\n  # end",
      `- { date: 2026-11-20, time: 5m }\n\n  # end\n${LINE}\n`,
    ],
  ])("%s", (_name, text, expected) => {
    expect(appended(text)).toBe(expected);
  });

  it.each([
    ["a note in a block", "- date: 2026-11-20\n  time: 5m\n  note: |\n    two\n    lines\n"],
    ["a note in a block that keeps its end", "- date: 2026-11-20\n  time: 5m\n  note: |+\n    two\n    lines\n\n"],
    ["a folded note", "- date: 2026-11-20\n  time: 5m\n  note: >-\n    two\n    lines"],
    ["a line over lines", "- {\n    date: 2026-11-20,\n    time: 5m\n  }\n"],
    ["quotes over lines", '- { date: 2026-11-20, time: 5m, note: "two\n  lines" }'],
    ["a key at the end without a value", "- date: 2026-11-20\n  time: 5m\n  note:"],
  ])("%s", (_name, text) => {
    for (const written of [text, text.replaceAll("\n", "\r\n"), `rate: 60\n---\n${text}`]) {
      expect(appended(written).slice(written.length)).toContain(LINE);
    }
  });
});

it.each([
  ["brackets", "[{ date: 2026-11-20, time: 5m }]\n"],
  ["brackets over lines", "rate: 60\n---\n[\n  { date: 2026-11-20, time: 5m },\n]\n"],
  ["empty brackets", "rate: 60\n---\n[]\n"],
])("nothing can follow %s", (_name, text) => {
  expect(planAppend(text, ledgerOf(text), NEW)).toEqual({ error: { code: "entries-flow", params: {} } });
});

it("any entries can follow any, and the first ones stay as they were", () => {
  const heads = ["", "exchange: { JPY: 0.0061, TND: 0.3 }\n---\n", "exchange: { JPY: 0.0061, TND: 0.3 }\r\n"];
  const inEuros = anyEntry.filter((entry) => !("amount" in entry) || entry.amount.currency === "EUR");
  fc.assert(
    fc.property(
      fc.constantFrom(...heads),
      fc.array(inEuros, { maxLength: 3 }),
      fc.array(inEuros, { minLength: 1, maxLength: 3 }),
      (head, first, second) => {
        const once = first.length > 0 ? appended(head, first) : head;
        expect(readLedger(appended(once, second)).entries).toHaveLength(first.length + second.length);
      },
    ),
    { numRuns: full(100, 25) },
  );
});
