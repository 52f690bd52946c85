// Merging ledgers: changes of each side are kept, equal ones made once, incompatible ones conflict.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Merged, mergeCopies, mergeThree, type Version } from "../../../src/ledger/merge/merge.ts";
import { readLedger } from "../../../src/ledger/read/read.ts";
import { mutantsOf } from "../mutations.ts";

const version = (text: string): Version => ({ text, ledger: readLedger(text) });
const three = (base: string, ours: string, theirs: string): Merged =>
  mergeThree(version(base), version(ours), version(theirs));
const copies = (ours: string, theirs: string) => mergeCopies(version(ours), version(theirs));
const clean = (base: string, ours: string, theirs: string): string => {
  const { text, conflicts } = three(base, ours, theirs);
  expect(conflicts).toEqual([]);
  expect(readLedger(text).errors).toEqual([]);
  return text;
};

const HEAD = "rate: 60 # mine\n---\n";
const sale = (client: string, day = 19): string =>
  `- { date: 2026-11-${String(day).padStart(2, "0")}, earned: 1200, network: linkedin, client: ${client} } # signed\n`;
const time = (minutes: number, day = 19): string =>
  `- { date: 2026-11-${String(day).padStart(2, "0")}, time: ${minutes}m, network: instagram, activity: creation }\n`;
const BASE = `${HEAD}${time(10, 1)}${sale("Nova", 2)}${time(20, 3)}`;

describe("entries", () => {
  it("both sides appended: ours, then theirs", () => {
    const merged = three(BASE, BASE + time(30) + time(31), BASE + time(40));
    expect(merged.text).toBe(BASE + time(30) + time(31) + time(40));
    expect(merged).toMatchObject({ conflicts: [], counts: { added: 1, removed: 0, changed: 0 }, settings: [] });
  });

  it("one side renamed a client, the other appended: one sale", () => {
    const renamed = BASE.replace("Nova", "Atelier");
    expect(clean(BASE, renamed, BASE + time(40))).toBe(renamed + time(40));
    expect(clean(BASE, BASE + time(40), renamed)).toBe(renamed + time(40));
    expect(three(BASE, BASE + time(40), renamed).counts).toEqual({ added: 0, removed: 0, changed: 1 });
  });

  it("one side changed the last entry, the other appended", () => {
    const changed = `${HEAD}${time(10, 1)}${sale("Nova", 2)}${time(25, 3)}`;
    expect(clean(BASE, changed + time(30), BASE + time(40))).toBe(changed + time(30) + time(40));
    expect(clean(BASE, BASE + time(40), changed + time(30))).toBe(changed + time(40) + time(30));
  });

  it("one side deleted an entry, the other appended: it stays deleted", () => {
    const deleted = BASE.replace(sale("Nova", 2), "");
    expect(clean(BASE, deleted, BASE + time(40))).toBe(deleted + time(40));
    expect(clean(BASE, BASE + time(40), deleted)).toBe(deleted + time(40));
    expect(three(BASE, BASE + time(40), deleted).counts).toEqual({ added: 0, removed: 1, changed: 0 });
    const last = BASE.replace(time(20, 3), "");
    expect(clean(BASE, last + time(30), BASE + time(40))).toBe(last + time(30) + time(40));
  });

  it("what both added is there once, however often each has it", () => {
    expect(clean(BASE, BASE + time(30) + time(31), BASE + time(31))).toBe(BASE + time(30) + time(31));
    expect(clean(BASE, BASE + time(30) + time(30), BASE + time(30))).toBe(BASE + time(30) + time(30));
    expect(clean("", HEAD + time(30), HEAD + time(40))).toBe(HEAD + time(30) + time(40));
  });

  it("what one side put in the place of an entry and the other added is there once", () => {
    const put = `${HEAD}${time(10, 1)}${sale("Nova", 2)}${time(25, 3)}`;
    expect(clean(BASE, put, BASE + time(25, 3))).toBe(put);
    expect(clean(BASE, BASE + time(25, 3), put)).toBe(put);
  });

  it("of equal entries, each side's deletion is its own", () => {
    const base = HEAD + time(5) + time(10, 2) + time(5) + time(20, 3) + time(5);
    const ours = HEAD + time(10, 2) + time(5) + time(20, 3) + time(5);
    const theirs = HEAD + time(5) + time(10, 2) + time(5) + time(20, 3) + time(6);
    expect(clean(base, ours, theirs)).toBe(HEAD + time(10, 2) + time(5) + time(20, 3) + time(6));
  });

  it("an entry that one side moved is deleted or changed by the other all the same", () => {
    const moved = `${HEAD}${time(10, 1)}${time(20, 3)}${sale("Nova", 2)}`;
    expect(clean(BASE, moved, BASE.replace(sale("Nova", 2), ""))).toBe(HEAD + time(10, 1) + time(20, 3));
    expect(clean(BASE, moved, BASE.replace("Nova", "Atelier"))).toBe(moved.replace("Nova", "Atelier"));
  });

  it("a new entry under the old name is no conflict with a renaming", () => {
    const renamed = BASE.replace("Nova", "Atelier");
    expect(clean(BASE, renamed, BASE + sale("Nova", 21))).toBe(renamed + sale("Nova", 21));
  });

  it("both changed the same entry in the same way: once", () => {
    const renamed = BASE.replace("Nova", "Atelier");
    expect(clean(BASE, renamed + time(30), renamed + time(40))).toBe(renamed + time(30) + time(40));
  });

  it("an entry on several lines is one", () => {
    const block =
      "- date: 2026-11-02\n  # by hand\n  earned: 1200\n  network: linkedin\n\n# next\n-\n  date: 2026-11-03\n  spent: 5\n";
    const ours = HEAD + block.replace("1200", "1300") + time(30);
    const theirs = HEAD + block.replace("spent: 5", "spent: 6\n  network: linkedin");
    expect(clean(HEAD + block, ours, theirs)).toBe(
      HEAD + block.replace("1200", "1300").replace("spent: 5", "spent: 6\n  network: linkedin") + time(30),
    );
    const { conflicts } = three(HEAD + block, ours, HEAD + block.replace("1200", "1400"));
    expect(conflicts).toMatchObject([{ line: 3, setting: null }]);
    expect(conflicts[0]?.theirs).toBe("- date: 2026-11-02\n  # by hand\n  earned: 1400\n  network: linkedin");
  });

  it("comments and blank lines stay where they are, and go where what they stand above goes", () => {
    const base = `${HEAD}# October\n${time(10, 1)}\n# November\n${time(20, 3)}`;
    const ours = base.replace("# October\n", "# Octobre\n") + time(30);
    const theirs = `${base}\n# December\n${time(40)}`;
    expect(clean(base, ours, theirs)).toBe(
      `${HEAD}# Octobre\n${time(10, 1)}\n# November\n${time(20, 3)}${time(30)}\n# December\n${time(40)}`,
    );
    expect(clean(base, `${base}# both\n${time(30)}`, `${base}# both\n${time(40)}`)).toBe(
      `${base}# both\n${time(30)}${time(40)}`,
    );
  });

  it("imported entries are known by their id", () => {
    const imported = (minutes: number, id: string) =>
      `- { date: 2026-11-19, time: ${minutes}m, network: x, activity: creation, id: ${id} }\n`;
    expect(clean(BASE, BASE + imported(5, "t-1"), BASE + imported(5, "t-1") + imported(5, "t-2"))).toBe(
      BASE + imported(5, "t-1") + imported(5, "t-2"),
    );
    expect(three(BASE, BASE + imported(5, "t-1"), BASE + imported(6, "t-1")).conflicts).toMatchObject([
      { line: 6, ours: imported(5, "t-1").trimEnd(), theirs: imported(6, "t-1").trimEnd() },
    ]);
    const base = HEAD + imported(5, "t-1") + time(10, 1);
    expect(clean(base, HEAD + time(10, 1) + imported(90, "t-1"), base + time(40))).toBe(
      HEAD + time(10, 1) + time(40) + imported(90, "t-1"),
    );
  });
});

describe("a conflict", () => {
  it("is an entry that both changed, between git's markers", () => {
    const merged = three(BASE, BASE.replace("Nova", "Atelier") + time(30), BASE.replace("Nova", "Nuova") + time(40));
    expect(merged.text).toBe(
      `${HEAD}${time(10, 1)}<<<<<<< ours\n${sale("Atelier", 2)}=======\n${sale("Nuova", 2)}>>>>>>> theirs\n${time(20, 3)}${time(30)}${time(40)}`,
    );
    expect(merged.conflicts).toEqual([
      { line: 4, setting: null, ours: sale("Atelier", 2).trimEnd(), theirs: sale("Nuova", 2).trimEnd() },
    ]);
    expect(readLedger(merged.text).errors).toMatchObject([{ code: "merge-conflict", place: { line: 4 } }]);
  });

  it("is an entry that one changed and the other deleted", () => {
    const changed = BASE.replace("Nova", "Atelier");
    const deleted = BASE.replace(sale("Nova", 2), "");
    const block = (ours: string, theirs: string) =>
      `${HEAD}${time(10, 1)}<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n${time(20, 3)}`;
    expect(three(BASE, changed, deleted).text).toBe(block(sale("Atelier", 2), ""));
    expect(three(BASE, deleted, changed).text).toBe(block("", sale("Atelier", 2)));
  });

  it("is one where several entries in a row are concerned, without a line end at the end too", () => {
    const base = `${HEAD}${sale("Nova", 2)}${sale("Nova", 3)}`.trimEnd();
    const merged = three(base, base.replaceAll("Nova", "A"), base.replaceAll("Nova", "B"));
    expect(merged.text).toBe(
      `${HEAD}<<<<<<< ours\n${sale("A", 2)}${sale("A", 3)}=======\n${sale("B", 2)}${sale("B", 3)}>>>>>>> theirs\n`,
    );
    expect(merged.conflicts).toHaveLength(1);
  });
});

describe("settings", () => {
  it.each([
    [
      "limits: { ig: 3h/week, total: 8h/week }",
      "limits: { ig: 3h/week, total: 5h/week }",
      "limits: { ig: 2h/week }",
      null,
    ],
    [
      "limits: { ig: 3h/week, total: 8h/week } # mine",
      "limits: { ig: 3h/week, total: 5h/week, li: 1h/day } # mine",
      "limits: { ig: [2h/week, 30m/day], total: 8h/week } # mine",
      "limits: { ig: [2h/week, 30m/day], total: 5h/week, li: 1h/day } # mine",
    ],
    [
      "limits: { ig: 3h/week, li: 8h/week }",
      "limits: { ig: 2h/week, li: 8h/week }",
      "limits: { ig: 3h/week }",
      "limits: { ig: 2h/week }",
    ],
    [
      "exchange: { USD: 0.9, CHF: 1 }",
      "exchange: { USD: 0.91, CHF: 1 }",
      "exchange: { USD: 0.9, CHF: 1.1 }",
      "exchange: { USD: 0.91, CHF: 1.1 }",
    ],
    [
      "networks:\n  x: { owned: true }\n  y: {}",
      "networks:\n  x: { owned: true, aliases: [foo] }\n  y: {}",
      "networks:\n  x: { owned: true, url: https://x.example }\n  y: {}",
      'networks:\n  x: { owned: true, aliases: [foo], url: "https://x.example" }\n  y: {}',
    ],
    ["limits: { ig: 3h/week }", "limits: { ig: 2h/week }", "limits: { ig: 1h/week, li: 1h/day }", null],
  ])("in braces are merged key by key: %s", (base, ours, theirs, expected) => {
    const [old, our, their] = [base, ours, theirs].map((setting) => `${setting}\n---\n${time(10)}`) as [
      string,
      string,
      string,
    ];
    if (expected === null) expect(three(old, our, their).conflicts).toHaveLength(1);
    else expect(clean(old, our, their)).toBe(`${expected}\n---\n${time(10)}`);
    if (expected !== null)
      expect(clean(old.replaceAll("\n", "\r\n"), our.replaceAll("\n", "\r\n"), their)).toContain("\r\n");
  });

  it("are merged key by key, and below a key that both changed", () => {
    const base = `# mine\nrate: 60 # an hour\nnetworks:\n  instagram: { audience: 4 }\n  x: {}\nweek: monday\n---\n${time(10, 1)}`;
    const ours = base.replace("rate: 60", "rate: 65").replace("  x: {}\n", "  x: {}\n  tiktok: {}\n");
    const theirs = base.replace("audience: 4", "audience: 5").replace("week:", "margin: 0.5\nweek:") + time(40);
    const merged = three(base, ours, theirs);
    expect(merged).toMatchObject({ conflicts: [], settings: ["networks.instagram", "margin"] });
    expect(merged.text).toBe(
      `# mine\nrate: 65 # an hour\nnetworks:\n  instagram: { audience: 5 }\n  x: {}\n  tiktok: {}\nmargin: 0.5\nweek: monday\n---\n${time(10, 1)}${time(40)}`,
    );
  });

  it("both appended to the same block", () => {
    const base = "networks:\n  x: {}\n---\n";
    const merged = clean(base, "networks:\n  x: {}\n  a: {}\n---\n", "networks:\n  x: {}\n  b: {}\n---\n");
    expect(merged).toBe("networks:\n  x: {}\n  a: {}\n  b: {}\n---\n");
  });

  it("are in conflict where both changed one, by its name", () => {
    const base = `rate: 60\nnetworks:\n  x: { audience: 1 }\n---\n${time(10, 1)}`;
    const side = (rate: number, audience: number) =>
      base.replace("60", String(rate)).replace("audience: 1", `audience: ${audience}`);
    const merged = three(base, side(65, 2), side(70, 3) + time(40));
    expect(merged.conflicts).toMatchObject([
      { line: 1, setting: "rate", ours: "rate: 65", theirs: "rate: 70" },
      { line: 7, setting: "networks.x" },
    ]);
    expect(readLedger(merged.text).errors).toMatchObject([
      { code: "merge-conflict", place: { line: 1 } },
      { code: "merge-conflict", place: { line: 7 } },
    ]);
    expect(three("", `rate: 60\n---\n${time(1)}`, `rate: 70\n---\n${time(2)}`).conflicts).toMatchObject([
      { setting: "rate" },
    ]);
  });

  it("of different currencies are in conflict though only one side changed it: amounts would mean something else", () => {
    const theirs = `currency: CHF\n${BASE}`;
    expect(three(BASE, BASE + sale("Ours"), theirs).conflicts).toMatchObject([
      { setting: "currency", ours: "", theirs: "currency: CHF" },
    ]);
    expect(copies(BASE, theirs)).toBeNull();
  });

  it("that are written in braces are taken from the side that changed them", () => {
    const flow = (rate: number) => `{ rate: ${rate} }\n---\n${time(10, 1)}`;
    expect(clean(flow(60), flow(65), flow(60) + time(40))).toBe(flow(65) + time(40));
    expect(clean(flow(60), flow(60) + time(40), flow(65))).toBe(flow(65) + time(40));
    expect(three(flow(60), flow(65), flow(70)).conflicts).toMatchObject([{ line: 1, theirs: "{ rate: 70 }" }]);
  });
});

describe("the form of the text", () => {
  const crlf = (text: string) => text.replaceAll("\n", "\r\n");
  it.each<[string, string, string, string, string]>([
    [
      "Windows line ends on both sides",
      crlf(BASE),
      crlf(BASE + time(30)),
      crlf(BASE + time(40)),
      crlf(BASE + time(30) + time(40)),
    ],
    ["Windows line ends in ours", BASE, crlf(BASE + time(30)), BASE + time(40), crlf(BASE + time(30) + time(40))],
    ["Windows line ends in theirs", BASE, BASE + time(30), crlf(BASE + time(40)), crlf(BASE + time(30) + time(40))],
    [
      "a byte order mark",
      `\uFEFF${BASE}`,
      `\uFEFF${BASE}${time(30)}`,
      `\uFEFF${BASE}${time(40)}`,
      `\uFEFF${BASE}${time(30)}${time(40)}`,
    ],
    [
      "a byte order mark that one side put there",
      BASE,
      BASE + time(30),
      `\uFEFF${BASE}${time(40)}`,
      `\uFEFF${BASE}${time(30)}${time(40)}`,
    ],
    [
      "no line end at the end",
      BASE.trimEnd(),
      `${BASE}${time(30)}`.trimEnd(),
      `${BASE}${time(40)}`.trimEnd(),
      `${BASE}${time(30)}${time(40)}`.trimEnd(),
    ],
    ["no settings and no dashes", time(1), time(1) + time(30), time(1) + time(40), time(1) + time(30) + time(40)],
    [
      "dashes that one side put there",
      time(1),
      time(1) + time(30),
      `${HEAD}${time(1)}`,
      `${HEAD}${time(1)}${time(30)}`,
    ],
    [
      "settings alone, in both cases",
      "rate: 60\n",
      `rate: 60\n---\n${time(30)}`,
      `rate: 60\n---\n${time(40)}`,
      `rate: 60\n---\n${time(30)}${time(40)}`,
    ],
    ["settings that one side added alone", "", "rate: 60\n", time(40), `rate: 60\n---\n${time(40)}`],
    [
      "a line of dashes above the settings",
      `---\n${BASE}`,
      `---\n${BASE}${time(30)}`,
      `---\n${BASE}${time(40)}`,
      `---\n${BASE}${time(30)}${time(40)}`,
    ],
    [
      "entries that are indented",
      "---\n  - { date: 2026-11-20, spent: 5 }\n",
      "---\n  - { date: 2026-11-20, spent: 5 }\n  - { date: 2026-11-20, spent: 6 }\n",
      "---\n  - { date: 2026-11-20, spent: 5 }\n  - { date: 2026-11-20, spent: 7 }\n",
      "---\n  - { date: 2026-11-20, spent: 5 }\n  - { date: 2026-11-20, spent: 6 }\n  - { date: 2026-11-20, spent: 7 }\n",
    ],
  ])("%s", (_, base, ours, theirs, expected) => {
    expect(clean(base, ours, theirs)).toBe(expected);
  });

  it("is merged line by line where a side cannot be read, or its entries stand in brackets", () => {
    const faulty = `${BASE}- { date: 2026-11-20, time: 30 }\n`;
    expect(three(BASE, faulty, BASE.replace("Nova", "Atelier"))).toEqual({
      text: faulty.replace("Nova", "Atelier"),
      conflicts: [],
      counts: null,
      settings: [],
    });
    expect(three(BASE, faulty, BASE + time(40)).text).toBe(
      `${BASE}<<<<<<< ours\n- { date: 2026-11-20, time: 30 }\n=======\n${time(40)}>>>>>>> theirs\n`,
    );
    const flow = (spent: number) =>
      `---\n[\n{ date: 2026-11-20, spent: ${spent} },\n{ date: 2026-11-21, spent: 1 },\n]\n`;
    expect(three(flow(5), flow(6), flow(5).replace("spent: 1", "spent: 2")).conflicts).toMatchObject([{ line: 3 }]);
    expect(copies(flow(5), BASE)).toBeNull();
  });

  it("is merged line by line where the entries would read otherwise: one side indented them all", () => {
    const indented = `${HEAD}  ${time(10, 1)}  ${sale("Nova", 2)}  ${time(20, 3)}`;
    expect(three(BASE, indented, BASE + time(40)).conflicts).toHaveLength(1);
  });
});

describe("two copies", () => {
  it("have every entry once, and as often as the one that has it more often", () => {
    const ours = BASE + time(30) + time(30) + time(31);
    const theirs = BASE + time(30) + time(31) + time(31) + time(40);
    expect(copies(ours, theirs)).toEqual({
      text: ours + time(31) + time(40),
      conflicts: [],
      counts: { added: 2, removed: 0, changed: 0 },
      settings: [],
      alike: [],
    });
  });

  it("keep ours of what differs and say so; settings that only one has are kept", () => {
    const ours = `rate: 60\nnetworks:\n  x: { audience: 1 }\n---\n${time(10, 1)}`;
    const theirs = `rate: 70\nmargin: 0.5\nnetworks:\n  x: { audience: 2 }\n  y: {}\n---\n${time(10, 1)}${time(40)}`;
    const merged = copies(ours, theirs);
    expect(merged?.text).toBe(
      `rate: 60\nmargin: 0.5\nnetworks:\n  x: { audience: 1 }\n  y: {}\n---\n${time(10, 1)}${time(40)}`,
    );
    expect(merged).toMatchObject({
      conflicts: [
        { line: 1, setting: "rate", ours: "rate: 60", theirs: "rate: 70" },
        { line: 4, setting: "networks.x" },
      ],
      settings: ["margin", "networks.y"],
    });
  });

  it("may hold one entry in two versions: both are kept, and their lines said", () => {
    const merged = copies(BASE.replace("Nova", "Atelier") + time(30), BASE + time(40));
    expect(merged?.text).toBe(
      `${HEAD}${time(10, 1)}${sale("Atelier", 2)}${sale("Nova", 2)}${time(20, 3)}${time(30)}${time(40)}`,
    );
    expect(merged?.alike).toEqual([[4, 5]]);
    const atTheEnd = copies(HEAD + sale("Atelier", 2) + time(30), HEAD + sale("Nova", 2) + time(31));
    expect(atTheEnd?.alike).toEqual([[3, 5]]);
  });

  it("of which one has nothing new", () => {
    expect(copies(BASE + time(30), BASE)?.text).toBe(BASE + time(30));
    expect(copies(BASE, BASE + time(30))?.text).toBe(BASE + time(30));
  });
});

describe("edits of both sides that do not overlap", () => {
  type Side = "ours" | "theirs";
  type Fate = "kept" | `${Side} ${"deletes" | "changes"}`;
  const form = fc.constantFrom<(n: number, value: number) => string>(
    (n, value) => `- { date: 2026-11-10, time: ${value}m, network: instagram, activity: creation, note: n${n} }\n`,
    (n, value) => `- { date: 2026-11-11, earned: ${value}, network: linkedin, client: Nova ${n} } # signed\n`,
    (n, value) => `- date: 2026-11-12\n  spent: ${value}\n  # why\n  note: "n${n}"\n`,
    (n, value) => `# week ${n}: site${n} v${value}\n`,
  );
  const fate = fc.constantFrom<Fate>(
    ...(["kept", "kept", "kept", "ours deletes", "theirs deletes", "ours changes", "theirs changes"] as const),
  );
  const minutes = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 });
  const scene = fc.record({
    units: fc.array(fc.tuple(form, fate), { maxLength: 40 }),
    ours: minutes,
    theirs: minutes,
    settings: fc.boolean(),
  });
  const added = (who: Side, all: readonly number[]): string =>
    all.map((each) => `- { date: 2026-11-21, time: ${each}m, network: x, note: ${who} }\n`).join("");

  it("come out as if one person had made them, on whichever side", () => {
    fc.assert(
      fc.property(scene, ({ units, ours, theirs, settings }) => {
        const made = (...by: readonly Side[]): string => {
          const rate = settings && by.includes("ours") ? 65 : 60;
          const week = settings && by.includes("theirs") ? "week: sunday\n" : "";
          const body = units.map(([write, what], n) => {
            const [who, did] = what.split(" ") as [Side, string];
            if (!by.includes(who)) return write(n, 100);
            return did === "deletes" ? "" : write(n, 200);
          });
          const appended =
            added("ours", by.includes("ours") ? ours : []) + added("theirs", by.includes("theirs") ? theirs : []);
          return `rate: ${rate}\n${week}---\n${body.join("")}${appended}`;
        };
        const merged = three(made(), made("ours"), made("theirs"));
        expect(merged.conflicts).toEqual([]);
        expect(merged.text).toBe(made("ours", "theirs"));
        const other = three(made(), made("theirs"), made("ours"));
        expect(other.conflicts).toEqual([]);
        expect(other.text.split("\n").sort()).toEqual(merged.text.split("\n").sort());
      }),
      { numRuns: 300 },
    );
  });

  it("and any text with one that is as the base is that text", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(form, fate)), fc.array(fc.tuple(form, fate)), (one, other) => {
        const [a, b] = [one, other].map((units) => `rate: 60\n---\n${units.map(([write], n) => write(n, 5)).join("")}`);
        for (const [base = "", ours = "", theirs = "", expected] of [
          [a, b, b, b],
          [a, a, b, b],
          [a, b, a, b],
        ])
          expect(three(base, ours, theirs)).toMatchObject({ text: expected, conflicts: [] });
      }),
    );
  });
});

describe("edits of both sides that may overlap", () => {
  // Few texts, so that entries repeat, move, and turn into each other.
  const texts = [time(1), time(2), sale("Nova"), sale("Atelier"), "- date: 2026-11-10\n  spent: 5\n"];
  const units = fc.array(fc.constantFrom(...texts), { maxLength: 8 });
  const countsOf = (text: string): number[] =>
    texts.map((unit) => text.split(/^(?=- )/m).filter((item) => item === unit).length);

  it("leave as many of each entry as the side that changed their number, or conflict", () => {
    let conflicts = 0;
    let merged = 0;
    fc.assert(
      fc.property(units, units, units, (...all) => {
        const [base, ours, theirs] = all.map((each) => HEAD + each.join("")) as [string, string, string];
        for (const [one, other] of [
          [ours, theirs],
          [theirs, ours],
        ] as const) {
          const result = three(base, one, other);
          if (result.conflicts.length > 0) {
            conflicts += 1;
            expect(readLedger(result.text).errors.map(({ code }) => code)).toEqual(
              result.conflicts.map(() => "merge-conflict"),
            );
            continue;
          }
          merged += 1;
          const [b, o, t, now] = [base, one, other, result.text].map(countsOf);
          for (const nth of texts.keys()) {
            const [was = 0, mine = 0, yours = 0] = [b?.[nth], o?.[nth], t?.[nth]];
            const both = mine > was === yours > was;
            const expected = mine === was ? yours : yours === was ? mine : both ? null : mine + yours - was;
            if (expected !== null) expect([nth, now?.[nth]]).toEqual([nth, expected]);
            else if (mine > was) expect(now?.[nth]).toBe(Math.max(mine, yours));
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(conflicts, merged)).toBeGreaterThan(100);
  });
});

it("any texts at all are merged: read as a ledger, with conflicts, or line by line", () => {
  const text = mutantsOf(
    fc.constantFrom(
      `# mine\n${BASE}`,
      `\uFEFFrate: 60\nnetworks:\n  x: {}\n  y: { audience: 1 }\n---\n# Nov\n${sale("Nova")}- date: 2026-11-10\n  spent: 5\n`,
      `{ rate: 60 }\n---\n[{ date: 2026-11-20, spent: 5 }]\n`,
    ),
  );
  fc.assert(
    fc.property(text, text, text, (base, ours, theirs) => {
      const merged = three(base, ours, theirs);
      if (merged.counts && merged.conflicts.length === 0 && ![ours, theirs].includes(merged.text))
        expect(readLedger(merged.text).errors).toEqual([]);
      const both = copies(ours, theirs);
      if (both) expect(readLedger(both.text).errors).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

describe("a ledger of years", () => {
  const entries = 20_000;
  const day = (n: number) =>
    `2026-${String(1 + (Math.floor(n / 28) % 12)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")}`;
  const made = (of: (n: number) => string, end: string): string =>
    HEAD + Array.from({ length: entries }, (_, n) => of(n)).join("") + end;
  it.each<[string, (n: number) => string, (n: number) => string]>([
    [
      "of which a client is renamed throughout",
      (n) => `- { date: ${day(n)}, earned: ${n}, network: x, client: Nova }\n`,
      (n) => `- { date: ${day(n)}, earned: ${n}, network: x, client: Atelier }\n`,
    ],
    ["of lines that are all the same, some of them deleted", () => time(5), (n) => (n % 7 === 0 ? "" : time(5))],
    [
      "of lines that repeat, some of them changed",
      (n) => time(1 + (n % 5)),
      (n) => time(1 + (n % 5), n % 11 === 0 ? 18 : 19),
    ],
  ])("%s, is merged", (_, before, after) => {
    const merged = three(made(before, ""), made(after, ""), made(before, sale("Nova")));
    expect(merged.conflicts).toEqual([]);
    expect(merged.text === made(after, sale("Nova"))).toBe(true);
    expect(copies(made(after, ""), made(before, sale("Nova")))?.text.endsWith(sale("Nova"))).toBe(true);
  });
});
