// Sentences with variable parts in both languages: periods, counts, options.
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../src/core/values/dates.ts";
import { en } from "../../src/i18n/en.ts";
import { formatOf } from "../../src/i18n/format.ts";
import { fr } from "../../src/i18n/fr.ts";

const period = (since: string, until: string) => ({ since: since as CalendarDate, until: until as CalendarDate });
const november = period("2026-11-01", "2026-11-20");

describe("a period", () => {
  it.each<[since: string, until: string, english: string, french: string]>([
    ["2026-10-01", "2026-10-20", "1 to 20 October", "du 1er au 20 octobre"],
    ["2026-10-01", "2026-10-31", "October 2026", "octobre 2026"],
    ["2026-10-28", "2026-11-03", "28 October to 3 November", "du 28 octobre au 3 novembre"],
    ["2026-11-19", "2026-11-19", "19 November", "le 19 novembre"],
    ["2026-10-01", "2026-11-30", "1 October to 30 November", "du 1er octobre au 30 novembre"],
    ["2025-12-29", "2026-01-04", "29 December 2025 to 4 January 2026", "du 29 décembre 2025 au 4 janvier 2026"],
    ["2025-11-01", "2025-11-20", "1 to 20 November 2025", "du 1er au 20 novembre 2025"],
  ])("from %s to %s is written out in a sentence, with the year if it differs from the other period", (...row) => {
    const [since, until, english, french] = row;
    expect(formatOf("en", "EUR").span(period(since, until), november)).toBe(english);
    expect(formatOf("fr", "EUR").span(period(since, until), november)).toBe(french);
  });

  it("of one day is one day in a heading, with the year if it differs", () => {
    const { shortPeriod } = formatOf("fr", "EUR");
    expect(shortPeriod(period("2026-11-19", "2026-11-19"))).toBe("19 nov.");
    expect(shortPeriod(period("2025-11-01", "2025-11-20"), november)).toBe("1er–20 nov. 2025");
    expect(shortPeriod(period("2026-07-04", "2026-09-01"), november)).toBe("4 juil. – 1er sept.");
  });

  it("of a whole year is that year", () => {
    const year = period("2025-01-01", "2025-12-31");
    for (const language of ["en", "fr"] as const) {
      const format = formatOf(language, "EUR");
      expect([format.period(year), format.span(year), format.shortPeriod(year)]).toEqual(["2025", "2025", "2025"]);
    }
    expect(fr.list.empty("2025", "")).toBe("Rien de noté en 2025.");
  });

  it.each<[since: string, until: string, said: string]>([
    ["2026-09-01", "2026-09-30", "Rien de noté en septembre 2026."],
    ["2026-11-01", "2026-11-20", "Rien de noté en novembre 2026, du 1er au 20."],
    ["2026-10-28", "2026-11-03", "Rien de noté du 28 oct. au 3 nov. 2026."],
    ["2026-11-01", "2026-11-01", "Rien de noté le 1er nov. 2026."],
  ])("from %s to %s reads correctly in a French sentence", (since, until, said) => {
    expect(fr.list.empty(formatOf("fr", "EUR").period(period(since, until)), "")).toBe(said);
  });
});

describe("a time of day", () => {
  it("is written as each language writes it", () => {
    const slot = { from: 8 * 60 + 30, to: 9 * 60 };
    expect([formatOf("en", "EUR").slot(slot), formatOf("en", "EUR").moment("2026-11-20T22:15")]).toEqual([
      "08:30-09:00",
      "20 Nov 2026, 22:15",
    ]);
    const french = formatOf("fr", "EUR");
    expect(
      [french.slot(slot), french.moment("2026-11-20T22:15")].map((text) => text.replaceAll("\u00a0", " ")),
    ).toEqual(["8 h 30 – 9 h", "20 nov. 2026, 22 h 15"]);
  });
});

describe("a currency", () => {
  it.each([
    ["USD", "−$5.00", "per $1"],
    ["CHF", "−CHF\u00a05.00", "per CHF\u00a01"],
    ["EUR", "−5.00 €", "per €1"],
    ["SEK", "−5.00 kr", "per kr\u00a01"],
  ])("%s has its sign where its country puts it: %s", (currency, money, perOne) => {
    const format = formatOf("en", currency);
    expect([format.signedMoney(-5), en.report.perUnit(format.unit)]).toEqual([money, perOne]);
  });
});

describe("time without a price", () => {
  it.each([
    ["en", en, "Scrolling took 1h15, 50% of your time on social networks."],
    ["fr", fr, "Le scroll vous a pris 1 h 15, soit 50 % du temps passé sur les réseaux."],
  ] as const)("is not said to cost nothing (%s)", (language, catalogue, said) => {
    const finding = catalogue.findings["scrolling-share"](
      { cost: 0, minutes: 75, share: 0.5 },
      formatOf(language, "EUR"),
    );
    expect(finding.replaceAll("\u00a0", " ")).toBe(said);
  });

  it("mentions no return if none was computed", () => {
    expect(fr.report.free(false)).not.toContain("retour");
    expect(fr.report.free(true)).toMatch(/ Le retour réel est donc plus faible\.$/);
  });
});

describe("a flag that two options share in English", () => {
  it("is the one with a value if a value is expected", () => {
    expect(fr.errorTexts["option-unreadable"]({ option: "--decimal", text: "x" })[0]).toContain(
      "--virgule n’accepte pas",
    );
    expect(fr.errorTexts["option-value-missing"]({ option: "--decimal" })[0]).toContain("--virgule");
  });
});
