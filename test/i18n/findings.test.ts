// Findings in both languages: names and counts.
import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { formatOf } from "../../src/i18n/format.ts";
import { fr } from "../../src/i18n/fr.ts";

const LANGUAGES = [
  [en, formatOf("en", "EUR")],
  [fr, formatOf("fr", "EUR")],
] as const;

describe("a model or activity named like a property of every object", () => {
  it.each(LANGUAGES)("is shown by its name", ({ findings }, format) => {
    const named = ["tip", "constructor", "toString"];
    for (const said of [
      findings["too-many-models"]({ models: named }, format),
      findings["no-models"]({ posts: 2, planned: named }, format),
    ])
      expect(said).toMatch(/\((?:tip|conseil), constructor (?:and|et) toString\)/);
    const over = {
      network: null,
      activity: "constructor",
      span: "day",
      limit: 30,
      times: 1,
      minutes: 5,
      cost: 5,
    } as const;
    expect(findings["over-limit"](over, format)).toMatch(/ constructor (?:was|a été) /);
  });
});

describe("a shared sale", () => {
  const row = (sales: number) => ({ network: "x", weeks: 1, minutes: 60, sales });

  it.each([
    [0.333333, "0.33 sales", "0,33 vente"],
    [1, "1 sale", "1 vente"],
    [1.5, "1.5 sales", "1,5 vente"],
    [2, "2 sales", "2 ventes"],
  ])("%d is counted as the language writes it", (sales, english, french) => {
    const [said, dit] = LANGUAGES.map(([{ findings }, format]) =>
      findings["thin-evidence"]({ rows: [row(sales)] }, format),
    );
    expect(said).toContain(`X (${english}, `);
    expect(dit).toContain(`X (${french}, `);
  });
});
