// Reading a ledger: each way of writing it by hand gives the same entries, and hostile text ends in an error.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLazily } from "../../../src/ledger/read/fast/lazy-read.ts";
import { readLedger } from "../../../src/ledger/read/read.ts";
import { ledgerOf } from "../../given.ts";

const TIME = {
  kind: "time",
  date: "2026-11-20",
  minutes: 30,
  networks: [{ network: "instagram", weight: 1 }],
  activity: "creation",
};

describe("the same entry, written by hand", () => {
  it.each([
    ["canonical", "- { date: 2026-11-20, time: 30m, network: instagram, activity: creation }"],
    ["in other spacing", "-   {date: 2026-11-20,time: 30m , network: instagram,activity: creation}"],
    ["in JSON", '- {"date":"2026-11-20","time":"30m","network":"instagram","activity":"creation"}'],
    ["in single quotes", "- { date: '2026-11-20', 'time': '30m', network: 'instagram', activity: 'creation' }"],
    [
      "over lines",
      "- {\n    date: 2026-11-20, # Friday\n    time: 30m,\n    network: instagram,\n    activity: creation\n  }",
    ],
    ["as a block", "- date: 2026-11-20\n  time: 30m\n  network: instagram\n  activity: creation"],
    ["as a block below its dash", "-\n  date: 2026-11-20\n  time: 30m\n  network: instagram\n  activity: creation"],
    ["as an indented block", "  - date: 2026-11-20\n    time: 30m\n    network: instagram\n    activity: creation\n"],
    ["in brackets", "[{ date: 2026-11-20, time: 30m, network: instagram, activity: creation }]"],
    ["in other words", "- { date: 2026-11-20, time: 0:30, network: ig, activity: Création }"],
    ["with a comment", "- { date: 2026-11-20, time: 30m, network: instagram, activity: creation } # at last"],
    [
      "with empty keys",
      "- { date: 2026-11-20, time: 30m, network: instagram, activity: creation, note: , client: ~, at: null }",
    ],
    ["with an anchor", "- { date: &day 2026-11-20, time: 30m, network: &n instagram, activity: creation }"],
    ["with a tag", "- { date: !!str 2026-11-20, time: 30m, network: instagram, activity: creation }"],
    ["after a marker", "---\n- { date: 2026-11-20, time: 30m, network: instagram, activity: creation }"],
    ["after two markers", "---\n---\n- { date: 2026-11-20, time: 30m, network: instagram, activity: creation }"],
    [
      "after settings",
      "# mine\n\nrate: 60\n--- # entries\n\n- { date: 2026-11-20, time: 30m, network: instagram, activity: creation }",
    ],
    ["after a version", "%YAML 1.2\n---\n- { date: 2026-11-20, time: 30m, network: instagram, activity: creation }\n"],
  ])("%s", (_name, text) => {
    for (const written of [text, `${text}\n`, `\ufeff${text}`, text.replaceAll("\n", "\r\n"), `${text}\n\n# the end`]) {
      const { entries, errors } = readLedger(written);
      expect({ errors, entries: entries.map(({ line: _line, ...entry }) => entry) }).toEqual({
        errors: [],
        entries: [TIME],
      });
    }
  });
});

it("aliases and merge keys stand for what they point to, under what an entry says itself", () => {
  const { entries } = ledgerOf(
    [
      "- &reel { date: 2026-11-20, time: 30m, network: instagram, activity: creation }",
      "- *reel",
      "- <<: *reel",
      "  time: 1h",
      "- { <<: [{ date: 2026-11-19 }, *reel], note: two }",
    ].join("\n"),
  );
  expect(entries).toEqual([
    { ...TIME, line: 1 },
    { ...TIME, line: 2 },
    { ...TIME, minutes: 60, line: 3 },
    { ...TIME, date: "2026-11-19", note: "two", line: 5 },
  ]);
});

it("entries have the line that they start on", () => {
  const block = "- date: 2026-11-20\n  note: |\n    a\n  spent: 2\n";
  const text = `\ufeffrate: 60\n---\n# one\n- { date: 2026-11-20, spent: 1 }\n\n${block}`;
  for (const written of [text, text.replaceAll("\n", "\r\n")]) {
    expect(ledgerOf(`${written}- { date: 2026-11-20, spent: 3 }`).entries.map(({ line }) => line)).toEqual([4, 6, 10]);
  }
});

it.each([
  ["an empty file", ""],
  ["a byte order mark", "\ufeff"],
  ["blank lines", "\n\r\n  \n"],
  ["only comments", "# nothing yet\n# nor here"],
  ["only markers", "---\n---\n"],
  ["an empty list", "---\n[]\n"],
])("%s is a ledger without entries", (_name, text) => {
  const { entries, errors, settings } = readLedger(text);
  expect({ entries, errors, currency: settings.currency }).toEqual({ entries: [], errors: [], currency: "EUR" });
});

it("settings alone are a ledger without entries", () => {
  for (const text of ["currency: CHF", "currency: CHF\n---\n", "---\ncurrency: CHF\n---\n# soon\n"]) {
    expect(ledgerOf(text)).toMatchObject({ settings: { currency: "CHF" }, entries: [] });
  }
});

describe("a value", () => {
  it.each([
    ["earned: 1200.50", { amount: { minor: 120_050, currency: "EUR" } }],
    ["earned: 1 200,50", undefined],
    ['earned: "1 200,50"', { amount: { minor: 120_050, currency: "EUR" } }],
    ["earned: 500 USD", { amount: { minor: 50_000, currency: "USD" } }],
    ["earned: $500", { amount: { minor: 50_000, currency: "USD" } }],
    ["earned: 0.05", { amount: { minor: 5, currency: "EUR" } }],
    ["earned: 9, margin: 55%, evidence: guess", { margin: 5_500, evidence: "guess" }],
    [
      "earned: 9, network: [li, email]",
      {
        networks: [
          { network: "linkedin", weight: 1 },
          { network: "newsletter", weight: 1 },
        ],
      },
    ],
    [
      "earned: 9, network: { li: 70%, x: 0.3 }",
      {
        networks: [
          { network: "linkedin", weight: 7_000 },
          { network: "x", weight: 3_000 },
        ],
      },
    ],
    ["spent: 45, for: pub, audience: own", { purpose: "ads", audience: "own" }],
    ["posted: coulisses, reach: 1 240, copy: yes", { model: "backstage", reach: 1_240, copy: true }],
    ["posted: none", { model: null }],
    ["posted:", { model: null }],
    ["followers: 1840", { count: 1_840 }],
    ["time: 30m, at: 08:05, planned: 15m", { at: 485, planned: 15 }],
    ["time: 30m, note: 'it''s: # fine'", { note: "it's: # fine" }],
    ['time: 30m, note: "\\u00e9\\n\\x41 \\"q\\""', { note: 'é\nA "q"' }],
    ["time: 30m, client: Nom, person: yes, id: 007", { client: "Nom", person: "yes", id: "007" }],
  ])("%s", (own, expected) => {
    const { entries, errors } = readLedger(`exchange: { USD: 0.92 }\n---\n- { date: 2026-11-20, ${own} }`);
    if (expected) expect([errors, entries]).toMatchObject([[], [expected]]);
    else expect([entries, errors.length]).toEqual([[], 1]);
  });
});

it("keys that nobody knows are kept, and said with their nearest", () => {
  const { entries, warnings } = ledgerOf(
    "ratte: 60\n---\n- { date: 2026-11-20, time: 30m, activty: creation, tags: [a, { b: ~ }], mood: no, " +
      "__proto__: x, constructor: y }",
  );
  const [entry] = entries;
  expect(Object.entries(entry?.unknown ?? {})).toEqual([
    ["activty", "creation"],
    ["tags", ["a", { b: null }]],
    ["mood", "no"],
    ["__proto__", "x"],
    ["constructor", "y"],
  ]);
  expect(warnings.map(({ code, params, place }) => [code, params, place])).toMatchObject([
    ["setting-unknown", { key: "ratte", suggestion: "rate" }, { line: 1, column: 1, length: 5 }],
    ["key-unknown", { key: "activty", suggestion: "activity" }, { line: 3, column: 34, length: 7 }],
    ["key-unknown", { key: "tags" }, {}],
    ["key-unknown", { key: "mood" }, {}],
    ["key-unknown", { key: "__proto__" }, {}],
    ["key-unknown", { key: "constructor" }, {}],
  ]);
});

it.each(["designer", "pottery", "studio"])("the %s example has neither fault nor doubt", (name) => {
  const { entries, errors, warnings } = readLedger(readFileSync(`examples/${name}.yaml`, "utf8"));
  expect([errors, warnings, entries.length > 100]).toEqual([[], [], true]);
});

describe("hostile text ends in entries or a fault", () => {
  const bomb = [
    "- &a0 [x, x, x, x, x, x, x, x, x, x]",
    ...levels((n) => `- &a${n} [${`*a${n - 1}, `.repeat(10)}]`),
  ].join("\n");
  const merges = [
    "- &a0 { date: 2026-11-20 }",
    ...levels((n) => `- &a${n} { <<: [${`*a${n - 1}, `.repeat(10)}] }`),
  ].join("\n");

  it.each([
    ["an alias bomb", bomb],
    ["a bomb of merge keys", merges],
    ["an alias of itself", "- &a { date: 2026-11-20, time: 30m, tags: *a }"],
    ["an alias of nothing", "- *nobody"],
    ["lists 100 deep", `- { date: 2026-11-20, time: 30m, tags: ${"[".repeat(100)}${"]".repeat(100)} }`],
    ["lists 20,000 deep", `- ${"[".repeat(20_000)}${"]".repeat(20_000)}`],
    ["lists 20,000 deep that stay open", `- ${"[".repeat(20_000)}`],
    ["maps 20,000 deep", `- ${"{a: ".repeat(20_000)}`],
    ["blocks 1,000 deep", `- ${Array.from({ length: 1_000 }, (_, n) => `a:\n${" ".repeat(n + 3)}`).join("")}x`],
    ["a zero byte", "- { date: 2026-11-20, time: 30m, note: \0 }"],
  ])("%s: a fault", (_name, text) => {
    const { entries, errors } = readLedger(text);
    expect([entries.filter(({ kind }) => kind === "time"), errors.length > 0]).toEqual([[], true]);
  });

  it.each([
    ["an alias bomb", bomb],
    ["a bomb of merge keys", merges],
    ["an alias of itself", "- &a { date: 2026-11-20, time: 30m, tags: *a }"],
  ])("%s: a fault that says so, at an alias", (_name, text) => {
    const [found, ...others] = readLedger(text).errors;
    expect([found?.params, others]).toEqual([{ detail: "ALIASES" }, []]);
    const { line = 0, column = 0, length = 0 } = found?.place ?? {};
    expect(text.split("\n")[line - 1]?.slice(column - 1, column - 1 + length)).toMatch(/^\*a\d*$/);
  });

  it.each([
    ["a note of a million letters", `note: "${"n".repeat(1_000_000)}"`, 1_000_000],
    ["a note of a million escapes", `note: "${"\\n".repeat(1_000_000)}"`, 1_000_000],
    ["a plain note of a million letters", `note: ${"n".repeat(1_000_000)}`, 1_000_000],
    ["a plain note of half a million words", `note: ${"n ".repeat(500_000)}`, 999_999],
  ])("%s: an entry", (_name, note, length) => {
    const [entry] = ledgerOf(`- { date: 2026-11-20, time: 30m, ${note} }`).entries;
    expect(entry?.note?.length).toBe(length);
  });

  it("names of built-in things are names like others", () => {
    const { entries } = ledgerOf("- { date: 2026-11-20, time: 30m, network: constructor, activity: __proto__ }");
    expect(entries).toMatchObject([{ networks: [{ network: "constructor" }], activity: "__proto__" }]);
    expect(
      readLedger("networks: { __proto__: { owned: yes }, constructor: }\nlimits: { __proto__: 1h/day }").errors,
    ).toEqual([]);
    expect(readLedger("week: constructor").errors).toMatchObject([{ code: "setting-unreadable" }]);
    expect(({} as { owned?: unknown }).owned).toBeUndefined();
  });
});

function levels(line: (n: number) => string): string[] {
  return Array.from({ length: 9 }, (_, index) => line(index + 1));
}

describe("settings in whatever order", () => {
  it("have their rates in the order of their days, those that begin together as they stand", () => {
    const { settings } = ledgerOf(
      "rate: [{ from: 2026-06-01, rate: 3 }, { from: 2026-01-01, rate: 2 }, { rate: 1 }, { from: 2026-06-01, rate: 4 }]\n---\n",
    );
    expect(settings.rates.map(({ from, minor }) => [from, minor])).toEqual([
      [null, 100],
      ["2026-01-01", 200],
      ["2026-06-01", 300],
      ["2026-06-01", 400],
    ]);
  });

  it("may publish on a network that nobody knows, with models that say what they are for", () => {
    const { settings } = ledgerOf(
      "publishing: { network: vinted, every: week }\nmodels: { kiln: { goal: trust, text: Fire it }, tip: { aliases: [a, ~] } }\n---\n",
    );
    expect(settings.publishing.network).toBe("vinted");
    expect(settings.models.get("kiln")).toEqual({ aliases: [], structure: [], goal: "trust", text: "Fire it" });
    expect(settings.models.get("tip")).toMatchObject({ aliases: ["a"] });
  });
});

it("a share that is a list is refused by the name of its network", () => {
  const { errors } = readLedger("- { date: 2026-11-20, earned: 5, network: { linkedin: [70%], x: 30% } }\n");
  expect(errors.map(({ code, params }) => [code, params])).toContainEqual(["share-unreadable", { text: "linkedin" }]);
});

describe("a merge conflict", () => {
  const line = "- { date: 2026-11-20, time: 5m, network: x }\n";
  const other = "- { date: 2026-11-20, time: 6m, network: x }\n";
  it.each([
    ["among entries", `${line}<<<<<<< HEAD\n${line}=======\n${line}>>>>>>> other\n`, [2]],
    ["with the base between its sides", `${line}<<<<<<< a\n${line}||||||| b\n${line}=======\n>>>>>>> c\n${line}`, [2]],
    ["of one side alone, above all entries", `rate: 60\n---\n<<<<<<< ours\n=======\n${line}>>>>>>> theirs\n`, [3]],
    ["of entries that are all there is", `<<<<<<< ours\n${line}=======\n${other}>>>>>>> theirs\n`, [1]],
    ["behind a byte order mark", `\uFEFF<<<<<<< ours\nrate: 1\n=======\nrate: 2\n>>>>>>> theirs\n---\n${line}`, [1]],
    ["with Windows line ends", `${line}<<<<<<< a\n${line}=======\n${other}>>>>>>> b\n`.replaceAll("\n", "\r\n"), [2]],
    [
      "in settings and in entries",
      `<<<<<<< a\nrate: 1\n=======\nrate: 2\n>>>>>>> b\n---\n<<<<<<< a\n${line}=======\n>>>>>>> b\n`,
      [1, 7],
    ],
    [
      "of which marks are left",
      `rate: 1\n=======\nrate: 2\n>>>>>>> b\n---\n${line}>>>>>>> b\n${line}<<<<<<< ours\n`,
      [2, 7, 9],
    ],
    ["without labels", `${line}<<<<<<<\n${line}=======\n${other}>>>>>>>\n`, [2]],
  ])("%s is the one fault, where it begins", (_, text, lines) => {
    for (const read of [readLedger, readLazily]) {
      const { errors } = read(text);
      expect(errors.map(({ code, place }) => [code, place?.line])).toEqual(lines.map((at) => ["merge-conflict", at]));
    }
  });
});
