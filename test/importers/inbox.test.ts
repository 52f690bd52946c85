// A text file of typed entries: each line is taken once, and what is no entry is listed.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planImport } from "../../src/importers/plan/plan.ts";
import { inboxSource } from "../../src/importers/readers/inbox.ts";
import { writeEntry } from "../../src/ledger/edit/write.ts";
import { type Ledger, readLedger, wordsOf } from "../../src/ledger/read/read.ts";
import { full } from "../full.ts";
import { day } from "../given.ts";
import { anyText } from "../ledger/arbitrary.ts";
import { importFile } from "./given.ts";

const EMPTY = readLedger("networks: { instagram: { aliases: [insta] } }\n---\n");

function sourceFor(ledger: Ledger, today: string) {
  const { settings } = ledger;
  const clock = 12 * 60;
  return inboxSource({
    settings,
    vocabulary: wordsOf(ledger),
    today: day(today),
    clock,
    language: "en",
    allowNew: false,
    newKind: null,
    force: false,
  });
}

async function planned(text: string, ledger = EMPTY, today = "2026-11-20") {
  const source = sourceFor(ledger, today);
  const { value } = await source.read(importFile("inbox.txt", text), {});
  if (!value) throw new Error("no reading");
  const plan = planImport([{ file: "inbox.txt", source, why: [], reading: value }], ledger, {
    today: day(today),
    exchange: new Map(),
    keepDuplicates: false,
    spread: false,
    since: null,
    until: null,
  });
  if (!plan.value) throw new Error(plan.error.code);
  return plan.value;
}

const written = async (text: string): Promise<string[]> =>
  (await planned(text)).added.map((entry) => writeEntry(entry, "EUR").replace(/, id: "inbox:\w+"/, ""));

describe("a line", () => {
  it.each([
    [
      "2026-11-18 08:05 ig 15m scroll",
      '- { date: 2026-11-18, at: "08:05", time: 15m, network: instagram, activity: scrolling }',
    ],
    [
      "2026-11-18T08:05:30+01:00 ig 15m scroll",
      '- { date: 2026-11-18, at: "08:05", time: 15m, network: instagram, activity: scrolling }',
    ],
    ["- [ ] 2026-11-18 insta 15m scroll", "- { date: 2026-11-18, time: 15m, network: instagram, activity: scrolling }"],
    ["ig 15m scroll", "- { date: 2026-11-20, time: 15m, network: instagram, activity: scrolling }"],
    ["log yesterday ig 15m scroll", "- { date: 2026-11-19, time: 15m, network: instagram, activity: scrolling }"],
    ["2026-11-18 120 linkedin", "- { date: 2026-11-18, earned: 120, network: linkedin }"],
    ["2026-11-18 08:05 earn 45 walk-in", "- { date: 2026-11-18, earned: 45, network: walk-in }"],
    ["spend 12 tools", "- { date: 2026-11-20, spent: 12, for: tools }"],
    ["abonnés 1200 ig", "- { date: 2026-11-20, followers: 1200, network: instagram }"],
  ])("%j is %s", async (line, entry) => {
    expect(await written(line)).toEqual([entry]);
  });

  it("that is no entry is listed with its reason, and the others are taken", async () => {
    const plan = await planned("ig 15m scroll\nremember the milk\n15m nowhere\n# a comment\n\n");
    expect(plan.added).toHaveLength(1);
    expect(plan.notUnderstood.map(({ line, text }) => [line, text])).toEqual([
      [2, "remember the milk"],
      [3, "15m nowhere"],
    ]);
    expect(plan.rows).toBe(3);
  });

  it("is taken once, on whatever day, edited by hand or not; a second one like it is another", async () => {
    const text = "ig 15m scroll\n2026-11-18 30m linkedin creation\n";
    const first = await planned(text);
    const ledger = readLedger(
      `---\n${first.added.map((entry) => `${writeEntry(entry, "EUR")}\n`).join("")}`.replace("time: 15m", "time: 20m"),
    );
    expect(await planned(text, ledger, "2026-11-25")).toMatchObject({ added: [], updated: [], duplicates: 2 });
    expect((await planned(`${text}ig 15m scroll\n`, ledger, "2026-11-25")).added).toMatchObject([
      { date: "2026-11-25", minutes: 15 },
    ]);
  });
});

it("a text of entries is recognised, prose is not", () => {
  const source = sourceFor(EMPTY, "2026-11-20");
  expect(source.recognise(importFile("phone.txt", "ig 15m scroll\n120 linkedin\nmilk\n"))).toMatchObject({ marks: 1 });
  expect(source.recognise(importFile("notes.txt", "Dear diary\ntoday I went out\nig 15m\n"))).toBeNull();
  expect(source.recognise(importFile("table.csv", "ig 15m scroll\n"))).toBeNull();
});

it("every line of any text is an entry, or listed", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(anyText, fc.constantFrom("ig 15m scroll", "2026-11-18 120 linkedin", "soon")), {
        maxLength: 6,
      }),
      async (lines) => {
        const text = lines.join("\n");
        const { value } = await sourceFor(EMPTY, "2026-11-20").read(importFile("a.txt", text), {});
        const count = (value?.entries?.length ?? 0) + (value?.notUnderstood?.length ?? 0);
        const counted = text
          .split(/\r\n|[\r\n]/)
          .map((line) => line.replace(/^\s*(?:[-*•]\s+)?(?:\[[ xX]?\]\s*)?/, "").trim());
        expect(count).toBe(counted.filter((line) => line !== "" && !line.startsWith("#")).length);
      },
    ),
    { numRuns: full(300, 40) },
  );
});
