// Order, listing and lookup of post models.
import { describe, expect, it } from "vitest";
import { findModel, modelTurns } from "../../../src/core/publishing/post-models.ts";
import { listModels } from "../../../src/core/report/attribution.ts";
import { day, ledgerOf } from "../../given.ts";

const SETTINGS =
  "rate: 60\npublishing: { network: linkedin, every: week, models: [conseil, backstage, case-study] }\n---\n";

describe("turns of models", () => {
  it("start with models never used, then the least recently used, per network and up to a day", () => {
    const { entries, settings } = ledgerOf(`${SETTINGS}- { date: 2026-11-05, posted: tip, network: linkedin }
- { date: 2026-11-02, posted: backstage, network: linkedin }
- { date: 2026-11-18, posted: case-study, network: instagram }
- { date: 2026-11-25, posted: backstage, network: linkedin }
`);
    const turns = (network: string | null) =>
      modelTurns(entries, settings, network, day("2026-11-20")).map(({ model, lastUsed }) => [model, lastUsed]);
    expect(turns("linkedin")).toEqual([
      ["case-study", null],
      ["backstage", "2026-11-02"],
      ["tip", "2026-11-05"],
    ]);
    expect(turns(null).map(([model]) => model)).toEqual(["backstage", "tip", "case-study"]);
  });

  it("use the last post of each model, today's included, in any order of lines", () => {
    const { entries, settings } = ledgerOf(`${SETTINGS}- { date: 2026-11-20, posted: tip, network: linkedin }
- { date: 2026-11-02, posted: tip, network: linkedin }
- { date: 2026-11-09, posted: backstage, network: linkedin }
- { date: 2026-11-10, posted: none, network: linkedin }
- { date: 2026-11-11, posted: recipe, network: linkedin }
- { date: 2026-11-12, posted: backstage }
- { date: 2026-11-13, time: 5m, network: linkedin }
- { date: 2026-11-01, posted: case-study, network: linkedin }
`);
    for (const lines of [entries, entries.toReversed()]) {
      expect(modelTurns(lines, settings, "linkedin", day("2026-11-20"))).toEqual([
        { model: "case-study", lastUsed: "2026-11-01" },
        { model: "backstage", lastUsed: "2026-11-09" },
        { model: "tip", lastUsed: "2026-11-20" },
      ]);
    }
  });

  it("fall back to the declared models if publishing names none", () => {
    const declared = ledgerOf("models: { kiln: { structure: [Fire, Glaze] }, tip: }\n---\n");
    expect(modelTurns([], declared.settings, null, day("2026-11-20")).map(({ model }) => model)).toEqual([
      "kiln",
      "tip",
    ]);
    expect(modelTurns([], ledgerOf("rate: 60\n---\n").settings, null, day("2026-11-20"))).toEqual([]);
  });
});

it("lists used and planned models, without posts that have none", () => {
  const { entries, settings } = ledgerOf(`${SETTINGS}- { date: 2026-11-05, posted: backstage, network: linkedin }
- { date: 2026-11-05, posted: none, network: linkedin }
- { date: 2026-11-06, posted: kiln, network: linkedin }
`);
  const year = { since: day("2026-01-01"), until: day("2026-12-31") };
  const rows = listModels(entries, settings, year).rows.map(({ model, posts, lastUsed }) => [model, posts, lastUsed]);
  expect(rows).toEqual([
    ["backstage", 1, "2026-11-05"],
    ["kiln", 1, "2026-11-06"],
    ["tip", 0, null],
    ["case-study", 0, null],
  ]);
});

describe("a model is found", () => {
  const { settings } = ledgerOf(
    "publishing: { models: [chantier] }\nmodels: { kiln: { structure: [Fire], aliases: [four] }, tip: { goal: mine } }\n---\n",
  );

  it.each([
    ["Conseil", { name: "tip", own: { goal: "mine" }, ready: "tip" }],
    ["PAS", { name: "pas", own: null, ready: "pas" }],
    ["four", { name: "kiln", own: { structure: ["Fire"] }, ready: null }],
    ["chantier", { name: "chantier", own: null, ready: null }],
  ])("by %s", (word, found) => {
    expect(findModel(word, settings)).toMatchObject(found);
  });

  it("by no other word", () => {
    expect(findModel("constructor", settings)).toBeNull();
  });
});
