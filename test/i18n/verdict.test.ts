// Verdict sentences in both languages.
import { expect, it } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { formatOf } from "../../src/i18n/format.ts";
import { fr } from "../../src/i18n/fr.ts";

it.each([
  [0.333333, "2h00 · 0.33 sales", "2h00 · 0,33 vente"],
  [1, "2h00 · 1 sale", "2h00 · 1 vente"],
  [20.5, "2h00 · 20.5 sales", "2h00 · 20,5 ventes"],
])("%d sales in all are counted as the language writes it", (sales, english, french) => {
  expect(en.verdict.summary("2h00", sales, formatOf("en", "EUR").count(sales))).toBe(english);
  expect(fr.verdict.summary("2h00", sales, formatOf("fr", "EUR").count(sales))).toBe(french);
});

it("one sale before the first logged hour is not most of the sales", () => {
  expect(en.verdict.reasons["unlogged-hours"]?.("1", "2")).not.toMatch(/most/);
  expect(fr.verdict.reasons["unlogged-hours"]?.("1", "2")).not.toMatch(/plupart/);
});
