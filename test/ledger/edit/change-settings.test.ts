// Changing settings: what was asked for reads back, and what the owner wrote around it stays byte for byte.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import type { SettingChange, SettingPath, SettingValue } from "../../../src/core/setup/setting-change.ts";
import { changeSettings } from "../../../src/ledger/edit/change-settings.ts";
import { full } from "../../full.ts";
import { day, ledgerOf, outcome } from "../../given.ts";
import { anyText } from "../arbitrary.ts";

const ENTRY = "- { date: 2026-11-20, time: 30m, network: instagram } # mine\n";
const changed = (text: string, ...changes: SettingChange[]) => outcome(changeSettings(text, changes));

describe("a setting that is there", () => {
  it.each<[string, SettingChange, string]>([
    ["rate: 60\n", { path: ["rate"], set: 75 }, "rate: 75\n"],
    [
      "rate: 0                       # an hour\n",
      { path: ["rate"], set: 62.5 },
      "rate: 62.5                    # an hour\n",
    ],
    ["rate: 0 # an hour\n", { path: ["rate"], set: 62.5 }, "rate: 62.5 # an hour\n"],
    ["rate:   # none yet\nweek: monday\n", { path: ["rate"], set: 60 }, "rate: 60   # none yet\nweek: monday\n"],
    ["rate: &r 60\nother: *r\n", { path: ["week"], set: "sunday" }, "rate: &r 60\nweek: sunday\nother: *r\n"],
    ["purpose: 'why'\n", { path: ["purpose"], set: "a: b" }, 'purpose: "a: b"\n'],
    [
      "purpose: >\n  folded\n  text\n\nweek: monday\n",
      { path: ["purpose"], set: "so" },
      "purpose: so\n\nweek: monday\n",
    ],
    [
      'slots:\n  - "08:00-08:15"  # coffee\nweek: monday\n',
      { path: ["slots"], set: [] },
      "slots: []  # coffee\nweek: monday\n",
    ],
    [
      "networks: { x: { audience: 1, codes: 2 } }\n",
      { path: ["networks", "x", "codes"], set: 5 },
      "networks: { x: { audience: 1, codes: 5 } }\n",
    ],
  ])("%j %j", (text, change, expected) => {
    expect(changed(`${text}---\n${ENTRY}`, change)).toBe(`${expected}---\n${ENTRY}`);
    expect(changed(`${text}---\n${ENTRY}`.replaceAll("\n", "\r\n"), change)).toBe(
      `${expected}---\n${ENTRY}`.replaceAll("\n", "\r\n"),
    );
  });
});

describe("a setting that is new", () => {
  it.each<[string, SettingChange, string]>([
    ["# mine\nrate: 60\n", { path: ["currency"], set: "CHF" }, "# mine\ncurrency: CHF\nrate: 60\n"],
    ["currency: EUR\n# then\nslots: []\n", { path: ["rate"], set: 60 }, "currency: EUR\nrate: 60\n# then\nslots: []\n"],
    ["currency: EUR", { path: ["rate"], set: 60 }, "currency: EUR\nrate: 60\n"],
    [
      "zone: here\n",
      { path: ["rate"], set: 60, comment: "an hour" },
      "zone: here\nrate: 60                      # an hour\n",
    ],
    [
      "rate: 1\n",
      { path: ["networks", "x"], set: { audience: 4, codes: 3 } },
      "rate: 1\nnetworks:\n  x: { audience: 4, codes: 3 }\n",
    ],
    [
      "networks:\n  # the first\n  x: {}\n\n# end\n",
      { path: ["networks", "yes"], set: { owned: true } },
      'networks:\n  # the first\n  x: {}\n  "yes": { owned: true }\n\n# end\n',
    ],
    [
      "networks:\n    x:\n        url: a\n",
      { path: ["networks", "x", "codes"], set: 3 },
      "networks:\n    x:\n        url: a\n        codes: 3\n",
    ],
    ["networks: { x: {} }\n", { path: ["networks", "x", "codes"], set: 3 }, "networks: { x: { codes: 3 } }\n"],
    [
      "networks: { x: { url: a, }, }\n",
      { path: ["networks", "y"], set: {} },
      'networks: { x: { url: a, }, "y": {} }\n',
    ],
    ["networks:\n  x:\n", { path: ["networks", "x", "codes"], set: 3 }, "networks:\n  x: { codes: 3 }\n"],
    ["limits: {}\n", { path: ["limits", "total"], set: "5h/week" }, "limits: { total: 5h/week }\n"],
    ["{ rate: 60 }\n", { path: ["week"], set: "sunday" }, "{ rate: 60, week: sunday }\n"],
  ])("%j %j", (text, change, expected) => {
    const tail = text.endsWith("\n") ? `---\n${ENTRY}` : "";
    expect(changed(text + tail, change)).toBe(expected + tail);
  });
});

describe("an item of a list", () => {
  it.each<[string, string]>([
    ["publishing: { models: [tip] }\n", "publishing: { models: [tip, case-study] }\n"],
    ["publishing: { models: [] }\n", "publishing: { models: [case-study] }\n"],
    [
      "publishing:\n  models:\n    - tip # first\n  every: week\n",
      "publishing:\n  models:\n    - tip # first\n    - case-study\n  every: week\n",
    ],
    ["publishing:\n  models:\n  - tip\n", "publishing:\n  models:\n  - tip\n  - case-study\n"],
    ["publishing:\n  models:\n  every: week\n", "publishing:\n  models: [case-study]\n  every: week\n"],
    ["publishing: { models: tip }\n", "publishing: { models: [tip, case-study] }\n"],
    ["publishing: { every: week }\n", "publishing: { every: week, models: [case-study] }\n"],
    ["rate: 60\n", "rate: 60\npublishing: { models: [case-study] }\n"],
    ["publishing: { models: ['case-study'] }\n", "publishing: { models: ['case-study'] }\n"],
  ])("%j", (text, expected) => {
    expect(changed(`${text}---\n`, { path: ["publishing", "models"], add: "case-study" })).toBe(`${expected}---\n`);
  });
});

describe("what goes", () => {
  it.each<[string, readonly string[], string]>([
    ["rate: 60 # an hour\nweek: monday\n", ["rate"], "week: monday\n"],
    ["rate: 60\n# about weeks\nweek: monday\n", ["week"], "rate: 60\n# about weeks\n"],
    ["rate: 60\n", ["week"], "rate: 60\n"],
    ["limits: { a: 1h/day, b: 2h/day, c: 3h/day }\n", ["limits", "a"], "limits: { b: 2h/day, c: 3h/day }\n"],
    ["limits: { a: 1h/day, b: 2h/day, c: 3h/day }\n", ["limits", "b"], "limits: { a: 1h/day, c: 3h/day }\n"],
    ["limits: { a: 1h/day, b: 2h/day, c: 3h/day }\n", ["limits", "c"], "limits: { a: 1h/day, b: 2h/day }\n"],
    ["rate: 1\nnetworks:\n  x: { url: a }\n", ["networks", "x", "url"], "rate: 1\n"],
    ["networks:\n  x:\n    url: a\n    codes: 3\n  blog: {}\n", ["networks", "x"], "networks:\n  blog: {}\n"],
    ["rate:\nweek: monday\n", ["rate"], "week: monday\n"],
    ["{ rate: 60 }\n", ["rate"], "{  }\n"],
  ])("%j %j", (text, path, expected) => {
    expect(changed(`${text}---\n${ENTRY}`, { path, remove: true })).toBe(`${expected}---\n${ENTRY}`);
  });
});

describe("one item of a list", () => {
  const slots = '"08:00-08:15", "13:00-13:30"';
  const away = "{ from: 2026-12-20, to: 2027-01-03 }, 2027-02-14";
  it.each<[string, SettingPath, SettingValue | null, string]>([
    [`slots: [${slots}] # mine\n`, ["slots", 1], "18:00-18:30", 'slots: ["08:00-08:15", "18:00-18:30"] # mine\n'],
    [`slots: [${slots}]\n`, ["slots", 0], null, 'slots: ["13:00-13:30"]\n'],
    [`slots: [${slots}]\n`, ["slots", 1], null, 'slots: ["08:00-08:15"]\n'],
    [`slots: [${slots}]\n`, ["slots", 2], null, `slots: [${slots}]\n`],
    ['slots: ["08:00-08:15"] # mine\nweek: monday\n', ["slots", 0], null, "week: monday\n"],
    ['slots: "08:00-08:15" # mine\n', ["slots", 0], "09:00-09:15", 'slots: "09:00-09:15" # mine\n'],
    ['rate: 1\nslots: "08:00-08:15"\n', ["slots", 0], null, "rate: 1\n"],
    [
      "slots:\n  - 08:00-08:15 # coffee\n  # noon\n  - 13:00-13:30\n",
      ["slots", 0],
      null,
      "slots:\n  # noon\n  - 13:00-13:30\n",
    ],
    [
      "slots:\n  - 08:00-08:15 # coffee\n  - 13:00-13:30\n",
      ["slots", 0],
      "09:00-09:15",
      'slots:\n  - "09:00-09:15" # coffee\n  - 13:00-13:30\n',
    ],
    [
      "limits: { total: [1h/day,5h/week], x: 1h/day }\n",
      ["limits", "total", 1],
      "6h/week",
      "limits: { total: [1h/day,6h/week], x: 1h/day }\n",
    ],
    ["limits: { total: [5h/week], x: 1h/day }\n", ["limits", "total", 0], null, "limits: { x: 1h/day }\n"],
    [`away: [${away}]\n`, ["away", { from: day("2026-12-20") }], null, "away: [2027-02-14]\n"],
    [
      `away: [${away}]\n`,
      ["away", { from: day("2027-02-14") }],
      null,
      "away: [{ from: 2026-12-20, to: 2027-01-03 }]\n",
    ],
    [`away: [${away}]\n`, ["away", { from: day("2026-12-21") }], null, `away: [${away}]\n`],
    [
      "rate: # mine\n  - from: 2026-01-01\n    rate: 55 # before\n  - from: 2026-07-01\n    rate: 60\n",
      ["rate", { from: day("2026-01-01") }, "rate"],
      56,
      "rate: # mine\n  - from: 2026-01-01\n    rate: 56 # before\n  - from: 2026-07-01\n    rate: 60\n",
    ],
    [
      "exchange: { USD: [{ from: 2026-01-01, rate: 0.92 }, { from: 2026-07-01, rate: 1 }] }\n",
      ["exchange", "USD", { from: day("2026-07-01") }, "rate"],
      0.95,
      "exchange: { USD: [{ from: 2026-01-01, rate: 0.92 }, { from: 2026-07-01, rate: 0.95 }] }\n",
    ],
  ])("%j %j %j", (text, path, set, expected) => {
    const change: SettingChange = set === null ? { path, remove: true } : { path, set };
    expect(changed(`${text}---\n${ENTRY}`, change)).toBe(`${expected}---\n${ENTRY}`);
    expect(changed(`${text}---\n${ENTRY}`.replaceAll("\n", "\r\n"), change)).toBe(
      `${expected}---\n${ENTRY}`.replaceAll("\n", "\r\n"),
    );
  });
});

describe("where there are no settings", () => {
  it.each([
    ["", "rate: 60\n---\n"],
    [ENTRY, `rate: 60\n---\n${ENTRY}`],
    [`---\n${ENTRY}`, `rate: 60\n---\n${ENTRY}`],
    [`# mine\n---\n${ENTRY}`, `# mine\nrate: 60\n---\n${ENTRY}`],
    [`---\n# mine\nmargin: 1\n---\n${ENTRY}`, `---\n# mine\nrate: 60\nmargin: 1\n---\n${ENTRY}`],
    [`\uFEFF${ENTRY}`, `\uFEFFrate: 60\n---\n${ENTRY}`],
    ["# mine\n", "# mine\nrate: 60\n---\n"],
    ["---", "rate: 60\n---"],
  ])("%j", (text, expected) => {
    const now = changed(text, { path: ["rate"], set: 60 });
    expect(ledgerOf(String(now)).settings.rates).toEqual([{ from: null, minor: 6000 }]);
    expect(now).toBe(expected);
  });
});

it("empty items, and a text without an end of line, are no hindrance", () => {
  expect(changed("publishing:\n  models:\n  - tip", { path: ["publishing", "models"], add: "case-study" })).toBe(
    "publishing:\n  models:\n  - tip\n  - case-study\n",
  );
  expect(changed("slots:\n  - \nweek: monday\n---\n", { path: ["slots"], set: [] })).toBe(
    "slots: []\nweek: monday\n---\n",
  );
});

it("a ledger's first settings are aligned, each with its comment", () => {
  const now = changed(
    "# socialroi ledger, format 1\n---\n",
    { path: ["currency"], set: "EUR", comment: "of every amount that names none" },
    { path: ["rate"], set: 60, comment: "what an hour of yours is worth" },
    {
      path: ["networks", "instagram"],
      set: { audience: 4, codes: 3 },
      comment: "fit with your clients and ways: 0 to 5",
    },
    { path: ["networks", "newsletter"], set: { owned: true } },
    { path: ["slots"], set: ["08:00-08:15"], comment: "when you open them" },
    { path: ["limits"], set: { instagram: "3h/week", total: "5h/week" } },
    { path: ["publishing"], set: { network: "linkedin", every: "2 weeks", models: ["tip"] } },
  );
  expect(now).toBe(`# socialroi ledger, format 1
currency: EUR                 # of every amount that names none
rate: 60                      # what an hour of yours is worth
# fit with your clients and ways: 0 to 5
networks:
  instagram: { audience: 4, codes: 3 }
  newsletter: { owned: true }
slots: ["08:00-08:15"]        # when you open them
limits: { instagram: 3h/week, total: 5h/week }
publishing: { network: linkedin, every: 2 weeks, models: [tip] }
---
`);
  expect(ledgerOf(String(now)).settings.limits.get("total")).toEqual([{ minutes: 300, span: "week" }]);
});

it.each<[string, SettingChange]>([
  ["a: &a { b: 1 }\nlimits: *a\n", { path: ["limits", "total"], set: "5h/week" }],
  ["limits: { total: 5h/week\n", { path: ["rate"], set: 60 }],
  ["limits: 5\n", { path: ["limits", "total"], set: "5h/week" }],
  ["%YAML 1.2\n", { path: ["rate"], set: 60 }],
  ["only words\n", { path: ["rate"], set: 60 }],
  ["a: *b\n", { path: ["rate"], set: 60 }],
  ['""\n', { path: ["rate"], set: 60 }],
  ["? [a, b]\n: 1\nrate: 60\n", { path: ["week"], set: "sunday" }],
  ["? rate\n: 60\nweek: monday\n", { path: ["rate"], remove: true }],
])("what cannot be changed safely is refused: %j", (text, change) => {
  expect(changed(`${text}---\n`, change)).toBe("settings-unsafe");
});

const KEYS = ["rate", "limits", "networks", "instagram", "models", "zone", "yes", "x"] as const;
const value: fc.Arbitrary<SettingValue> = fc.oneof(
  fc.integer({ min: -9, max: 9999 }),
  fc.boolean(),
  anyText,
  fc.array(anyText, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom(...KEYS), fc.oneof(anyText, fc.array(anyText, { maxLength: 2 })), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
);
const path = fc.array(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 3 });
const anyChange: fc.Arbitrary<SettingChange> = fc.oneof(
  fc.record({ path, set: value }),
  fc.record({ path, set: value, comment: fc.constant("why") }),
  fc.record({ path, add: anyText }),
  path.map((keys) => ({ path: keys, remove: true as const })),
);
/** Settings as people write them: any of these lines, with comments and blank lines between. */
const LINES = [
  "rate: 60   # an hour",
  "limits: { total: 5h/week, x: '1h/day' }   # both",
  'networks:\n  instagram:\n    audience: 4   # so\n\n    codes: 3\n  # the bird\n  x: { url: "a" }',
  "models:\n- tip # one\n- |\n  two\n  lines",
  'zone: "quoted # text"',
  '"yes": [1,2 , 3]',
  "# a comment",
  "",
];
const head = fc.uniqueArray(fc.constantFrom(...LINES));

it("any change to any settings reads back as asked, and leaves the rest and every entry as it was", () => {
  fc.assert(
    fc.property(head, anyChange, (lines, change) => {
      const text = `${lines.map((line) => `${line}\n`).join("")}---\n${ENTRY}`;
      const { value: now } = changeSettings(text, [change]);
      if (now === undefined) return;
      expect(now.endsWith(`---\n${ENTRY}`)).toBe(true);
      expect(changeSettings(now, [change]).value).toBe(now);
      const [top] = change.path;
      const others = (whole: string) => {
        const [settings] = parseAllDocuments(whole) as unknown as { toJS: () => Record<string, unknown> | null }[];
        const read = settings?.toJS() ?? {};
        return Object.entries(Array.isArray(read) ? {} : read).filter(([key]) => key !== top);
      };
      expect(others(now)).toEqual(others(text));
      for (const line of lines) {
        if (line.startsWith("#") || !line.replaceAll('"', "").startsWith(`${top}:`)) expect(now).toContain(line);
      }
      if ("set" in change && !("comment" in change)) {
        const [settings] = parseAllDocuments(now) as unknown as {
          getIn: (keys: SettingPath) => { toJSON?: () => unknown } | string;
        }[];
        const read = settings?.getIn(change.path);
        expect(JSON.stringify(read)).toBe(JSON.stringify(change.set));
      }
    }),
    { numRuns: full(1500, 150) },
  );
});

it("any item of a list can go or become another one, and the others keep their text", () => {
  const items = fc.array(fc.constantFrom('"08:00-08:15"', "'a, b'", "word", "{ from: 2026-12-20 }", "[1,2]"), {
    minLength: 1,
    maxLength: 4,
  });
  const inBlock = (list: readonly string[]): string => `zone:\n${list.map((item) => `  - ${item} # c\n`).join("")}`;
  const inFlow = (list: readonly string[]): string => `zone: [ ${list.join(" ,")} ] # c\n`;
  fc.assert(
    fc.property(items, fc.nat(3), fc.option(anyText), fc.constantFrom(inBlock, inFlow), (list, index, set, written) => {
      const path = ["zone", index];
      const text = (items: readonly string[]): string => `rate: 60\n${items.length > 0 ? written(items) : ""}---\n`;
      const now = changed(text(list), set === null ? { path, remove: true } : { path, set });
      if (index >= list.length) {
        expect(now).toBe(text(list));
        return;
      }
      const [settings] = parseAllDocuments(String(now)) as unknown as { toJS: () => { zone?: unknown[] } }[];
      const [before] = parseAllDocuments(text(list)) as unknown as { toJS: () => { zone: unknown[] } }[];
      const wanted = before?.toJS().zone.toSpliced(index, 1, ...(set === null ? [] : [set]));
      expect(settings?.toJS().zone ?? []).toEqual(wanted);
      for (const [other, item] of list.entries()) if (other !== index) expect(now).toContain(item);
    }),
    { numRuns: full(500, 100) },
  );
});

it("most changes can be made", () => {
  const samples = fc.sample(fc.tuple(head, anyChange), { numRuns: 400, seed: 7 });
  const made = samples.filter(([lines, change]) => {
    const text = `${lines.map((line) => `${line}\n`).join("")}---\n${ENTRY}`;
    return changeSettings(text, [change]).value !== undefined;
  });
  expect(made.length / samples.length).toBeGreaterThan(0.8);
});

describe("what is taken out", () => {
  it.each<[string, SettingChange, string]>([
    ["rate: 60\npurpose: so # mine\nweek: monday\n", { path: ["purpose"], remove: true }, "rate: 60\nweek: monday\n"],
    [
      "limits: { x: 1h/day, total: 5h/week }\n",
      { path: ["limits", "x"], remove: true },
      "limits: { total: 5h/week }\n",
    ],
    ["limits: { x: 1h/day, total: 5h/week }\n", { path: ["limits", "total"], remove: true }, "limits: { x: 1h/day }\n"],
    [
      "networks:\n  x:\n    audience: 1\n  tiktok: {}\nrate: 1\n",
      { path: ["networks", "x"], remove: true },
      "networks:\n  tiktok: {}\nrate: 1\n",
    ],
    ["rate: 60\n", { path: ["purpose"], remove: true }, "rate: 60\n"],
    ["rate: 60\n", { path: ["limits", "x"], remove: true }, "rate: 60\n"],
  ])("%j %j", (text, change, expected) => {
    expect(changed(`${text}---\n${ENTRY}`, change)).toBe(`${expected}---\n${ENTRY}`);
  });
});

describe("an item of a list that is there, empty or not, or not there", () => {
  it.each<[string, SettingChange, string]>([
    ["models: [tip]\n", { path: ["models"], add: "kiln" }, "models: [tip, kiln]\n"],
    ["models: []\n", { path: ["models"], add: "kiln" }, "models: [kiln]\n"],
    ["models:\n  - tip\n", { path: ["models"], add: "kiln" }, "models:\n  - tip\n  - kiln\n"],
    ["models: [tip]\n", { path: ["models"], add: "tip" }, "models: [tip]\n"],
    ["rate: 1\n", { path: ["publishing", "models"], add: "tip" }, "rate: 1\npublishing: { models: [tip] }\n"],
  ])("%j %j", (text, change, expected) => {
    expect(changed(`${text}---\n${ENTRY}`, change)).toBe(`${expected}---\n${ENTRY}`);
  });
});
