// A ledger is the same one whether its lines end in LF, CRLF, CR or some in each, and so is what commands make of it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PostedEntry } from "../../../src/core/entries/entry.ts";
import { differenceOf } from "../../../src/ledger/edit/align.ts";
import { planAppend } from "../../../src/ledger/edit/append.ts";
import { planPostChanges } from "../../../src/ledger/edit/change-posts.ts";
import { changeSettings } from "../../../src/ledger/edit/change-settings.ts";
import { entriesOnLines, planDelete } from "../../../src/ledger/edit/delete.ts";
import { planRename } from "../../../src/ledger/edit/rename.ts";
import { planRevision } from "../../../src/ledger/edit/revise.ts";
import { writeEntry } from "../../../src/ledger/edit/write.ts";
import { readLazily } from "../../../src/ledger/read/fast/lazy-read.ts";
import { lineEndIn, linesOf, withLineFeeds } from "../../../src/ledger/read/line-ends.ts";
import { type Ledger, readLedger } from "../../../src/ledger/read/read.ts";
import { commentOutTruncatedLine } from "../../../src/ledger/read/truncated.ts";
import { ledgerOf } from "../../given.ts";
import { anyEntry } from "../arbitrary.ts";

const ENDS = ["\n", "\r\n", "\r"];
const HEADS = [
  "",
  "# mine\n",
  "---\n",
  "rate: 60\n---\n",
  "\ufeffcurrency: EUR # really\nexchange: { USD: 0.9, TND: 0.3, JPY: 0.006, CHF: 1 }\nnetworks:\n  shop:\n    owned: true\n---\n",
  "rate: much\n---\n",
];
const SOUND = [
  "- { date: 2026-11-20, time: 30m, network: instagram, activity: creation } # mine",
  "- date: 2026-11-20\n  time: 45m\n  network: linkedin",
  "- { date: 2026-11-20,\n    earned: 120, network: shop }",
  "- date: 2026-11-19\n  posted: tip\n  network: linkedin\n  note: |\n    two\n    lines",
  '- { date: 2026-11-18, time: 5m, network: x, note: "one\n  note" }',
  "- { date: 2026-11-20, time: 5m, network: x, mood: fine }",
  "# between",
  "",
];
const FAULTY = [
  "- { date: 2026-11-20, time: 5, network: x }",
  "- { date: 2026-11-31, time: 5m, network: x }",
  '- { date: 2026-11-20, time: 5m, note: "open }',
  "- { date: 2026-11-20, time: 5m, time: 6m }",
  "<<<<<<< ours",
  "\t- { date: 2026-11-20, time: 5m }",
];
const canonical = anyEntry.map((entry) => writeEntry(entry, "EUR"));

function textOf(lines: fc.Arbitrary<string>, heads: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...heads), fc.array(lines, { maxLength: 9 }), fc.boolean())
    .map(([head, items, closed]) => `${head}${items.join("\n")}${closed ? "\n" : ""}`);
}

const soundText = textOf(fc.oneof(fc.constantFrom(...SOUND), canonical), HEADS.slice(0, -1));
const anyText = textOf(fc.oneof(fc.constantFrom(...SOUND), fc.constantFrom(...FAULTY), canonical), HEADS);
/** For each line of a text how it ends: all alike, or each in its own way. */
const endings = fc.oneof(
  fc.constantFrom(...ENDS).map((end) => [end]),
  fc.array(fc.constantFrom(...ENDS), { minLength: 1, maxLength: 20 }),
);

/** The text with other line endings. Among CRs no empty line ends in LF: behind a CR the two would be one ending. */
function ending(text: string, ends: readonly string[]): string {
  const lines = text.split("\n");
  const ended = lines.slice(0, -1).map((line, index) => {
    const end = ends[index % ends.length] ?? "";
    return `${line}${line === "" && end === "\n" && ends.includes("\r") ? "\r\n" : end}`;
  });
  return [...ended, lines.at(-1)].join("");
}

function said({ settings, entries, errors, warnings, flow }: Ledger): unknown {
  return { settings, entries, errors, warnings, flow };
}

describe("a ledger with other line endings", () => {
  it("reads to the same settings, entries, faults and doubts, by both readers", () => {
    fc.assert(
      fc.property(anyText, endings, (text, ends) => {
        const expected = said(readLedger(text));
        const written = ending(text, ends);
        expect([written, said(readLedger(written))]).toEqual([written, expected]);
        expect([written, said(readLazily(written))]).toEqual([written, expected]);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps all its entries and its bytes when one is appended, in its own line ending", () => {
    fc.assert(
      fc.property(soundText, endings, anyEntry, (text, ends, entry) => {
        const written = ending(text, ends);
        const before = readLedger(written);
        fc.pre(before.errors.length === 0 && before.settings.exchange.size > 0);
        const { value } = planAppend(written, before, [entry]);
        if (value === undefined) throw new Error(JSON.stringify(written));
        const after = ledgerOf(written + value.text);
        expect(after.entries.slice(0, -1)).toEqual(before.entries);
        expect(after.entries.slice(-1)).toEqual(value.entries);
        expect(linesOf(value.text).at(-1)?.endsWith(lineEndIn(written))).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it("keeps its bytes outside what is renamed, completed, set, deleted or written anew", () => {
    fc.assert(
      fc.property(soundText, endings, (text, ends) => {
        const written = ending(text, ends);
        const plain = readLedger(text);
        const other = readLedger(written);
        expect(withLineFeeds(written).replaceAll("\r\n", "\n")).toBe(text);
        const rename = (from: string, ledger: Ledger) =>
          planRename(from, ledger, "network", "linkedin", "bluesky")?.text;
        const complete = (from: string, ledger: Ledger) => {
          const post = ledger.entries.find((entry): entry is PostedEntry => entry.kind === "posted");
          return post && planPostChanges(from, ledger, [{ post, completion: { reach: 5 } }]);
        };
        const set = (from: string) => changeSettings(from, [{ path: ["rate"], set: 75 }]).value;
        const drop = (from: string, ledger: Ledger) => planDelete(from, ledger, ledger.entries.slice(1, 2));
        const revise = (from: string, ledger: Ledger) =>
          planRevision(
            from,
            ledger,
            ledger.entries.slice(0, 1).map((before) => ({ before, after: { ...before, note: "so" } })),
            [],
          ).value;
        for (const edit of [rename, complete, set, drop, revise]) {
          const expected = edit(text, plain);
          const found = edit(written, other);
          expect([written, found && withLineFeeds(found).replaceAll("\r\n", "\n")]).toEqual([written, expected]);
          const kept = new Set(linesOf(written));
          const changed = linesOf(found ?? "").filter((line) => !kept.has(line));
          expect(changed.length).toBeLessThanOrEqual(differenceOf(text, expected ?? "").added.length + 1);
        }
      }),
      { numRuns: 120 },
    );
  });
});

const LINE = "- { date: 2026-11-20, time: 30m, network: x }";

describe("a lone CR", () => {
  it("ends a line wherever it stands, also behind a comment", () => {
    const text = `rate: 60\r---\r# mine\r${LINE}\r${LINE}\n${LINE}\r`;
    expect(ledgerOf(text).entries.map(({ line }) => line)).toEqual([4, 5, 6]);
    expect(readLazily(text).entries.map(({ line }) => line)).toEqual([4, 5, 6]);
  });

  it("ends no line within an escape of a quoted text", () => {
    const [entry] = ledgerOf('- { date: 2026-11-20, time: 30m, network: x, note: "a\\rb" }\r').entries;
    expect(entry).toMatchObject({ note: "a\rb" });
  });

  it("before a CRLF is a line ending of its own", () => {
    expect(ledgerOf(`${LINE}\r\r\n${LINE}\r\n`).entries.map(({ line }) => line)).toEqual([1, 3]);
  });

  it("counts as a line for who deletes by lines", () => {
    const text = `${LINE}\r${LINE.replace("30m", "31m")}\r${LINE.replace("30m", "32m")}\r`;
    const ledger = ledgerOf(text);
    const entries = entriesOnLines(ledger, text, [2]).flatMap((entry) => entry ?? []);
    expect(planDelete(text, ledger, entries)).toBe(`${LINE}\r${LINE.replace("30m", "32m")}\r`);
  });
});

describe("a truncated last line", () => {
  it.each(ENDS)("is the last one alone where lines end in %j", (end) => {
    const text = `rate: 60${end}---${end}${LINE}${end}${LINE}${end}`;
    expect(commentOutTruncatedLine(text)).toBeNull();
    expect(commentOutTruncatedLine(`${text}- { date: 2026-11-20, ti`)).toEqual({
      text: `${text}# torn: - { date: 2026-11-20, ti${end}`,
      line: "- { date: 2026-11-20, ti",
    });
  });

  it("is none where it has a line ending, whatever ends the others", () => {
    expect(commentOutTruncatedLine(`${LINE}\n- { date: 2026-11-20, ti\r`)).toBeNull();
  });
});
