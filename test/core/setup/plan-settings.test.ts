// What init was told -> the changes of settings: those that are needed, and no others.
import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/core/setup/init-answers.ts";
import { type AnsweredKey, planSettings } from "../../../src/core/setup/plan-settings.ts";
import { day, ledgerOf } from "../../given.ts";

const KEYS = [
  "currency",
  "rate",
  "margin",
  "language",
  "networks",
  "slots",
  "limits",
  "publishing",
  "purpose",
] as const;
const comments = Object.fromEntries(KEYS.map((key) => [key, ""])) as Record<AnsweredKey, string>;
const NOW = day("2026-11-20");

/** The changes as `path: value`, removals as `path: -`. */
function changes(settings: string, answers: Answers, entries = "", from = NOW): Record<string, unknown> {
  const plan = planSettings(answers, ledgerOf(`${settings}\n---\n${entries}`), comments, from, null);
  return Object.fromEntries(plan.changes.map((change) => [change.path.join("."), "set" in change ? change.set : "-"]));
}

const WORKED = "- { date: 2026-10-01, time: 1h, network: instagram }\n";

describe("a rate", () => {
  it.each<[string, string, string, unknown]>([
    ["is one number in a ledger that is just begun", "", "", { rate: 60 }],
    ["replaces one under which nothing was worked", "rate: 50", "", { rate: 60 }],
    ["is no change where it holds already", "rate: 60", WORKED, {}],
    [
      "holds from today where another one was in force",
      "rate: 50",
      WORKED,
      { rate: [{ rate: 50 }, { from: NOW, rate: 60 }] },
    ],
    [
      "keeps the days of those before it",
      "rate: [{ from: 2026-01-01, rate: 40 }, { from: 2026-07-01, rate: 50 }]",
      WORKED,
      {
        rate: [
          { from: "2026-01-01", rate: 40 },
          { from: "2026-07-01", rate: 50 },
          { from: NOW, rate: 60 },
        ],
      },
    ],
    [
      "takes the place of one that was to come",
      "rate: [{ from: 2026-01-01, rate: 60 }, { from: 2027-01-01, rate: 80 }]",
      WORKED,
      {
        rate: [
          { from: "2026-01-01", rate: 60 },
          { from: NOW, rate: 60 },
        ],
      },
    ],
  ])("%s", (_name, settings, entries, expected) => {
    expect(changes(settings, { rate: "60" }, entries)).toEqual(expected);
  });

  it("is one number again where the currency is another", () => {
    expect(changes("currency: EUR\nrate: 50", { currency: "CHF", rate: "60" }, WORKED)).toEqual({
      currency: "CHF",
      rate: 60,
    });
  });
});

describe("what is emptied goes, what is new comes", () => {
  it.each<[string, Answers, unknown]>([
    ['slots: ["08:00-08:15"]', { slots: [] }, { slots: "-" }],
    ["", { slots: ["08:00-08:15"] }, { slots: ["08:00-08:15"] }],
    ["limits: { total: 5h/week }", { limits: new Map() }, { limits: "-" }],
    ["", { limits: new Map([["total", ["5h/week"]]]) }, { limits: { total: "5h/week" } }],
    ["", { limits: new Map([["total", ["1h/day", "5h/week"]]]) }, { limits: { total: ["1h/day", "5h/week"] } }],
    ["purpose: so", { purpose: "" }, { purpose: "-" }],
    ["", { purpose: "so" }, { purpose: "so" }],
    ["", { margin: "0.5" }, { margin: 0.5 }],
    ["currency: EUR\nrate: 60", { currency: "EUR" }, {}],
    ["", { currency: "EUR" }, { currency: "EUR" }],
  ])("%j %j", (settings, answers, expected) => {
    expect(changes(settings, answers)).toEqual(expected);
  });

  it("the language is written where it is told", () => {
    const plan = planSettings({}, ledgerOf("---\n"), comments, NOW, "fr");
    expect(plan.changes).toEqual([{ path: ["language"], set: "fr", comment: "" }]);
  });
});

describe("publishing", () => {
  it("is written whole where there was none", () => {
    expect(changes("", { network: "linkedin", every: "week", models: [] })).toEqual({
      publishing: { network: "linkedin", every: "week", models: [] },
    });
  });

  it("changes key by key where there was", () => {
    expect(changes("publishing: { network: linkedin, models: [tip] }", { every: "3 days", models: [] })).toEqual({
      "publishing.every": "3 days",
      "publishing.models": [],
    });
  });

  it("stays where nothing was said of it", () => {
    expect(changes("publishing: { network: linkedin }", { network: "" })).toEqual({});
  });
});

describe("networks", () => {
  const fit = { audience: 4, codes: 3 };

  it.each<[string, Answers, unknown]>([
    [
      "",
      {
        networks: new Map([
          ["linkedin", fit],
          ["x", null],
        ]),
      },
      { "networks.linkedin": fit, "networks.x": {} },
    ],
    ["networks: { linkedin: {} }", { networks: new Map([["linkedin", null]]) }, {}],
    [
      "networks: { linkedin: { audience: 1, codes: 1 } }",
      { networks: new Map([["linkedin", fit]]) },
      { "networks.linkedin.audience": 4, "networks.linkedin.codes": 3 },
    ],
    [
      "networks: { x: {} }",
      { networks: new Map([["linkedin", null]]) },
      { "networks.x": "-", "networks.linkedin": {} },
    ],
    ["", { owned: ["newsletter"] }, { "networks.newsletter.owned": true }],
    ["networks: { newsletter: { owned: true } }", { owned: ["newsletter"] }, {}],
    ["networks: { newsletter: { owned: true }, x: {} }", { owned: [] }, { "networks.newsletter": "-" }],
  ])("%j %j", (settings, answers, expected) => {
    expect(changes(settings, answers)).toEqual(expected);
  });

  it("that are not named stay where entries or aliases need them", () => {
    const ledger = ledgerOf(`networks: { instagram: {}, x: { aliases: [bird] }, tiktok: {} }\n---\n${WORKED}`);
    const plan = planSettings({ networks: new Map() }, ledger, comments, NOW, null);
    expect(plan).toEqual({ changes: [{ path: ["networks", "tiktok"], remove: true }], kept: ["instagram", "x"] });
  });

  it.each([
    ['networks: { x: { url: "https://x.com/" } }'],
    ["networks: { x: { projects: [Prospecting] } }"],
    ["networks: { x: { audience: 4, codes: 3 } }"],
    ["networks: { x: {} }\nlimits: { x: 3h/week }"],
    ["networks: { x: {} }\nlimits: { twitter: 3h/week }"],
    ["networks: { x: {} }\npublishing: { network: x }"],
    ["networks: { x: {} }\nimports: { bank: { match: [D], kind: posted, columns: { date: D }, network: twitter } }"],
  ])("that are not named stay where something was said of them: %j", (settings) => {
    const linkedin = { networks: new Map([["linkedin", null]]) };
    expect(changes(settings, linkedin)).toEqual({ "networks.linkedin": {} });
  });

  it("that only a limit named go where the limits are told anew", () => {
    const answers = { networks: new Map(), limits: new Map([["total", ["5h/week"]]]) };
    const settings = "networks: { x: {} }\nlimits: { x: 3h/week }";
    expect(changes(settings, answers)).toEqual({ limits: { total: "5h/week" }, "networks.x": "-" });
  });

  it("of one's own stay where something was said of them", () => {
    const settings = 'networks: { newsletter: { owned: true, url: "https://example.com/" } }';
    expect(changes(settings, { owned: [] })).toEqual({});
  });
});
