// Renaming, deleting, revising and comparing in a ledger's text: the words concerned change, everything else stays.
import { describe, expect, it } from "vitest";
import type { Entry, Renamable } from "../../src/core/entries/entry.ts";
import { differenceOf } from "../../src/ledger/edit/align.ts";
import { entriesOnLines, planDelete } from "../../src/ledger/edit/delete.ts";
import { planRename } from "../../src/ledger/edit/rename.ts";
import { planRevision } from "../../src/ledger/edit/revise.ts";
import { ledgerOf } from "../given.ts";

describe("a name that the settings do not know", () => {
  it("is changed in the entries, whatever its case", () => {
    const text = "rate: 60\n---\n- { date: 2026-11-20, time: 5m, network: Vinted }\n";
    expect(planRename(text, ledgerOf(text), "network", "vinted", "etsy")).toEqual({
      text: "rate: 60\n---\n- { date: 2026-11-20, time: 5m, network: etsy }\n",
      words: 1,
    });
  });
});

describe("a name is changed wherever it stands", () => {
  const renamed = (text: string, kind: Renamable, from: string, to: string) =>
    planRename(text, ledgerOf(text), kind, from, to);

  it.each<[Renamable, string, string, number, string, string]>([
    [
      "network",
      "instagram",
      "pixelfed",
      2,
      `imports:
  bank: { match: [D], kind: posted, columns: { date: D }, network: ig }
  shop: { match: [D], kind: posted, columns: { date: D, network: instagram }, network: linkedin }
---
- { date: 2026-11-19, time: 30m, network: instagram }
`,
      `imports:
  bank: { match: [D], kind: posted, columns: { date: D }, network: pixelfed }
  shop: { match: [D], kind: posted, columns: { date: D, network: instagram }, network: linkedin }
---
- { date: 2026-11-19, time: 30m, network: pixelfed }
`,
    ],
    [
      "network",
      "instagram",
      "pixelfed",
      7,
      `limits: { instagram: 3h/week, total: 5h/week }
publishing: { network: instagram }
networks: { instagram: { audience: 4, codes: 3 }, pixelfed: {} }
---
- { date: 2026-11-19, time: 30m, network: instagram } # ig is instagram
- { date: 2026-11-19, earned: 10, network: [instagram, linkedin] }
- { date: 2026-11-19, spent: 10, network: { "instagram": 70%, linkedin: 30% } }
- date: 2026-11-20
  time: 30m
  network: insta
`.replace(", pixelfed: {}", ""),
      `limits: { pixelfed: 3h/week, total: 5h/week }
publishing: { network: pixelfed }
networks: { pixelfed: { audience: 4, codes: 3 } }
---
- { date: 2026-11-19, time: 30m, network: pixelfed } # ig is instagram
- { date: 2026-11-19, earned: 10, network: [pixelfed, linkedin] }
- { date: 2026-11-19, spent: 10, network: { pixelfed: 70%, linkedin: 30% } }
- date: 2026-11-20
  time: 30m
  network: pixelfed
`,
    ],
    [
      "activity",
      "firing",
      "glazing",
      3,
      "activities: [firing, packing]\nlimits: { firing: 1h/day }\n---\n- { date: 2026-11-19, time: 30m, network: x, activity: firing, note: firing }\n",
      "activities: [glazing, packing]\nlimits: { glazing: 1h/day }\n---\n- { date: 2026-11-19, time: 30m, network: x, activity: glazing, note: firing }\n",
    ],
    [
      "client",
      "Nova",
      "Studio: Nova",
      1,
      "---\n- { date: 2026-11-19, earned: 5, network: x, client: Nova }\n- { date: 2026-11-19, earned: 5, network: x, client: nova }\n- { date: 2026-11-19, spent: 5, network: x }\n",
      '---\n- { date: 2026-11-19, earned: 5, network: x, client: "Studio: Nova" }\n- { date: 2026-11-19, earned: 5, network: x, client: nova }\n- { date: 2026-11-19, spent: 5, network: x }\n',
    ],
  ])("%s %s", (kind, from, to, words, text, expected) => {
    expect(renamed(text, kind, from, to)).toEqual({ text: expected, words });
  });

  it("changes nothing where nobody has the name", () => {
    const text = "- { date: 2026-11-19, time: 30m, network: x }\n";
    expect(renamed(text, "campaign", "spring", "summer")).toEqual({ text, words: 0 });
  });

  it("is refused where an anchor carries the name to where it cannot be followed", () => {
    const text = "- { date: 2026-11-19, earned: 5, network: x, client: &c Nova, campaign: *c }\n";
    expect(renamed(text, "client", "Nova", "Other")).toBeNull();
    const shared = "- { date: 2026-11-19, earned: 5, network: { x: 70%, linkedin: 30% } }\n";
    expect(renamed(shared, "network", "x", "linkedin")).toBeNull();
  });
});

it("a name is changed, and entries are deleted, in 60,000 places at once", () => {
  const line = (network: string) => `- { date: 2026-11-20, time: 5m, network: ${network} }\n`;
  const text = line("x").repeat(60_000);
  const ledger = ledgerOf(text);
  expect(planRename(text, ledger, "network", "x", "bluesky")).toEqual({
    text: line("bluesky").repeat(60_000),
    words: 60_000,
  });
  const lines = ledger.entries.map((entry) => entry.line);
  expect(entriesOnLines(ledger, text, lines)).toEqual(ledger.entries);
  expect(planDelete(text, ledger, ledger.entries)).toBe("");
});

describe("entries are deleted whole", () => {
  const text = `rate: 60
---
# the first week
- { date: 2026-11-18, time: 30m, network: x } # mine
- date: 2026-11-19
  time: 45m
  network: x

- { date: 2026-11-20, time: 1h, network: x }
`;
  const ledger = ledgerOf(text);

  it.each([
    [4, 4],
    [5, 5],
    [7, 5],
    [9, 9],
    [3, undefined],
    [8, undefined],
    [1, undefined],
  ])("line %i belongs to the entry of line %s", (line, first) => {
    expect(entriesOnLines(ledger, text, [line])[0]?.line).toBe(first);
  });

  it("whatever the others among the lines are", () => {
    const found = entriesOnLines(ledger, text, [9, 8, 4, 7, 4]).map((entry) => entry?.line ?? null);
    expect(found).toEqual([9, null, 4, 5, 4]);
  });

  it("with all their lines, and no others", () => {
    const gone = ledger.entries.filter(({ line }) => line !== 9);
    expect(planDelete(text, ledger, gone)).toBe(`rate: 60
---
# the first week

- { date: 2026-11-20, time: 1h, network: x }
`);
  });

  it("but not one whose anchor others need, nor out of brackets", () => {
    const anchored = "- &a { date: 2026-11-18, time: 30m, network: x }\n- *a\n";
    expect(planDelete(anchored, ledgerOf(anchored), ledgerOf(anchored).entries.slice(0, 1))).toBeNull();
    const flow = "[\n{ date: 2026-11-18, time: 30m, network: x },\n{ date: 2026-11-19, time: 30m, network: x }\n]\n";
    expect(planDelete(flow, ledgerOf(flow), ledgerOf(flow).entries.slice(0, 1))).toBeNull();
  });
});

describe("entries are written anew on their lines", () => {
  const revised = (text: string, change: (entry: Entry) => Entry, additions: readonly Entry[] = []) => {
    const ledger = ledgerOf(text);
    const changes = ledger.entries.slice(0, 1).map((before) => ({ before, after: change(before) }));
    const { value, error } = planRevision(text, ledger, changes, additions);
    return error ? error.code : value;
  };
  const noted = (entry: Entry): Entry => ({ ...entry, note: "so" });

  it.each<[string, string, string]>([
    [
      "keeping the comment behind it, and its line end",
      "  - { date: 2026-11-18, time: 30m, network: x }  # mine\r\n  - { date: 2026-11-19, time: 30m, network: x }\r\n",
      '  - { date: 2026-11-18, time: 30m, network: x, note: "so" }  # mine\r\n  - { date: 2026-11-19, time: 30m, network: x }\r\n',
    ],
    [
      "on one line where it had several",
      "- date: 2026-11-18\n  time: 30m\n  network: x\n# then\n- { date: 2026-11-19, time: 30m, network: x }\n",
      '- { date: 2026-11-18, time: 30m, network: x, note: "so" }\n# then\n- { date: 2026-11-19, time: 30m, network: x }\n',
    ],
    ["not in brackets", "[{ date: 2026-11-18, time: 30m, network: x }]\n", "entries-flow"],
    ["not where another hangs on it", "- &a { date: 2026-11-18, time: 30m, network: x }\n- *a\n", "entries-flow"],
  ])("%s", (_name, text, expected) => {
    expect(revised(text, noted)).toBe(expected);
  });

  it("and others go behind the last", () => {
    const text = "- { date: 2026-11-18, time: 30m, network: x }";
    expect(revised(text, noted, ledgerOf("- { date: 2026-11-20, time: 1h, network: x }\n").entries)).toBe(
      '- { date: 2026-11-18, time: 30m, network: x, note: "so" }\n- { date: 2026-11-20, time: 1h, network: x }\n',
    );
  });

  it("a text without changes stays, and what cannot be appended to is refused", () => {
    const text = "[{ date: 2026-11-18, time: 30m, network: x }]\n";
    const ledger = ledgerOf(text);
    expect(planRevision(text, ledger, [], []).value).toBe(text);
    expect(planRevision(text, ledger, [], ledger.entries).error?.code).toBe("entries-flow");
  });
});

it.each([
  ["a\nb\nc\n", "a\nx\nc\n", ["b"], ["x"]],
  ["a\nb\nc\nd\n", "a\nd\n", ["b", "c"], []],
  ["a\n", "a\nb\n", [], ["b"]],
  ["a\nb\na\n", "a\n", ["b", "a"], []],
  ["a\r\nb\r\n", "a\nb\n", [], []],
  ["", "a\n", [""], ["a"]],
])("%j and %j differ", (before, after, removed, added) => {
  expect(differenceOf(before, after)).toEqual({ removed, added });
});
