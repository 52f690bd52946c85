// Parsing the answers of `init` in English and French.
import { describe, expect, it } from "vitest";
import { vocabularyOf } from "../../../src/core/entries/vocabulary.ts";
import type { Parsed } from "../../../src/core/errors/error.ts";
import {
  parseCurrency,
  parseEvery,
  parseFit,
  parseModels,
  parseNetworks,
  parsePrice,
  rateFromDay,
  rateFromYear,
} from "../../../src/core/setup/init-answers.ts";
import { parseLimits, parseSlots } from "../../../src/core/setup/typed-times.ts";
import { ledgerOf, outcome } from "../../given.ts";

const vocabulary = vocabularyOf(ledgerOf("networks: { atelier: { aliases: [shop] } }\n---\n").settings);

it.each([
  ["eur", "EUR"],
  [" CHF ", "CHF"],
  ["€", "EUR"],
  ["euros", "EUR"],
  ["gold", "currency-unknown"],
])("the currency %j is %s", (text, expected) => {
  expect(outcome(parseCurrency(text))).toBe(expected);
});

it.each([
  ["60", "60"],
  ["62,50", "62.50"],
  ["60 €", "60"],
  ["60 USD", "currency-without-exchange"],
  ["1,200", "amount-ambiguous"],
  ["much", "amount-unreadable"],
])("the price %j is %s", (text, expected) => {
  expect(outcome(parsePrice(text, "EUR"))).toBe(expected);
});

it("an hour is worked out from a day, or from a year", () => {
  expect([rateFromDay(420, 7), rateFromYear(60_000, 44, 25)]).toEqual([60, 55]);
});

describe("networks", () => {
  const read = (text: string, allowNew = false) => {
    const found = outcome(parseNetworks(text, vocabulary.networks, { allowNew }));
    return found instanceof Map ? Object.fromEntries(found) : found;
  };

  it.each<[string, unknown]>([
    [
      "linkedin=4/3, insta:2 / 5;tiktok",
      { linkedin: { audience: 4, codes: 3 }, instagram: { audience: 2, codes: 5 }, tiktok: null },
    ],
    ["shop", { atelier: null }],
    ["", {}],
    ["myspace", "network-unknown"],
    ["=4/3", "network-unknown"],
    ["linkedin=4", "fit-unreadable"],
    ["linkedin=4/6", "fit-unreadable"],
    ["linkedin=6/4", "fit-unreadable"],
    ["linkedin=4/3/2", "fit-unreadable"],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("that are unknown are accepted if new names are allowed", () => {
    expect(read("MySpace=1/1", true)).toEqual({ myspace: { audience: 1, codes: 1 } });
  });
});

it.each([
  ["0", 0],
  [" 5 ", 5],
  ["6", "fit-unreadable"],
  ["4.5", "fit-unreadable"],
  ["", "fit-unreadable"],
])("the fit %j is %s", (text, expected) => {
  expect(outcome(parseFit(text))).toBe(expected);
});

it.each<[string, unknown]>([
  ["08:00-08:15, 13h – 13h30", ["08:00-08:15", "13:00-13:30"]],
  ["", []],
  ["08:15-08:00", "slot-reversed"],
  ["08:00-08:15,13:00-13:30;18h-19h", ["08:00-08:15", "13:00-13:30", "18:00-19:00"]],
  ["08:00-08:00", "slot-reversed"],
  ["08:00", "slot-unreadable"],
  ["08:00-09:00-10:00", "slot-unreadable"],
  ["early-late", "slot-unreadable"],
  ["8:30-9, 12pm to 12:30pm and 23:00-24:00", ["08:30-09:00", "12:00-12:30", "23:00-24:00"]],
  ["de 8h à 8h15; 13:00 – 13:30", ["08:00-08:15", "13:00-13:30"]],
  ["9-10", "slot-unreadable"],
])("the slots %j are %j", (text, expected) => {
  expect(outcome(parseSlots(text))).toEqual(expected);
});

it.each<[string, unknown]>([
  [
    "total=5h/week, ig 30m/jour; veille: 1h/mois",
    { total: ["5h/week"], instagram: ["30m/day"], scrolling: ["1h/month"] },
  ],
  ["total=1h/day,total=5h/week", { total: ["1h/day", "5h/week"] }],
  ["total=40h/month", { total: ["40h/month"] }],
  ["total=30h30/mois, tiktok=0h/day", { total: ["30h30m/month"], tiktok: ["0m/day"] }],
  ["instagram 3 hours a week, 45 min per day for replying", { instagram: ["3h/week"], interaction: ["45m/day"] }],
  ["3 hours a week", "limit-unreadable"],
  ["myspace=1h/week", "network-unknown"],
  ["total=1h/year", "limit-unreadable"],
  ["total=much/week", "limit-unreadable"],
  ["total", "limit-unreadable"],
])("the limits %j are %j", (text, expected) => {
  const found = outcome(parseLimits(text, vocabulary));
  expect(found instanceof Map ? Object.fromEntries(found) : found).toEqual(expected);
});

it.each([
  ["week", "week"],
  ["every 3 days", "3 days"],
  ["toutes les 2 semaines", "2 weeks"],
  ["chaque mois", "month"],
  [" every week ", "week"],
  ["not every week", "pace-unreadable"],
  ["2 a week", "2 a week"],
  ["often", "pace-unreadable"],
])("the pace %j is %s", (text, expected) => {
  expect(outcome(parseEvery(text))).toBe(expected);
});

it.each<[string, () => Parsed<unknown>, string, object]>([
  ["gold", () => parseCurrency("gold"), "currency-unknown", { text: "gold", suggestion: "" }],
  ["60 USD", () => parsePrice("60 USD", "EUR"), "currency-without-exchange", { code: "USD", currency: "EUR" }],
  [
    "instagarm=4/3",
    () => parseNetworks("instagarm=4/3", vocabulary.networks, { allowNew: false }),
    "network-unknown",
    { text: "instagarm", suggestion: "instagram" },
  ],
  [
    "=4/3",
    () => parseNetworks("=4/3", vocabulary.networks, { allowNew: true }),
    "network-unknown",
    { text: "=4/3", suggestion: "" },
  ],
  [
    "linkedin=4",
    () => parseNetworks("linkedin=4", vocabulary.networks, { allowNew: false }),
    "fit-unreadable",
    { text: "4" },
  ],
  [
    "44/3",
    () => parseNetworks("linkedin=44/3", vocabulary.networks, { allowNew: false }),
    "fit-unreadable",
    { text: "44/3" },
  ],
  [
    "4/33",
    () => parseNetworks("linkedin=4/33", vocabulary.networks, { allowNew: false }),
    "fit-unreadable",
    { text: "4/33" },
  ],
  ["6", () => parseFit("6"), "fit-unreadable", { text: "6" }],
  ["-08:00", () => parseSlots("13:00-13:30,-08:00"), "slot-unreadable", { text: "-08:00" }],
  [
    "instagarm=1h/week",
    () => parseLimits("instagarm=1h/week", vocabulary),
    "network-unknown",
    { text: "instagarm", suggestion: "instagram" },
  ],
  ["total=1h", () => parseLimits("total=1h", vocabulary), "limit-unreadable", { text: "total=1h" }],
  ["1234h/week", () => parseLimits("total=1234h/week", vocabulary), "limit-unreadable", { text: "total=1234h/week" }],
  ["40hx/week", () => parseLimits("total=40hx/week", vocabulary), "limit-unreadable", { text: "total=40hx/week" }],
  ["1h/week2", () => parseLimits("total=1h/week2", vocabulary), "limit-unreadable", { text: "total=1h/week2" }],
  ["often", () => parseEvery("often"), "pace-unreadable", { text: "often" }],
])("%j is refused in the words that were typed", (_name, read, code, params) => {
  expect(read().error).toEqual({ code, params });
});

it("a sign that several currencies share is the euro's, or the one most people mean", () => {
  expect(parseCurrency("$")).toEqual({ value: "USD" });
});

it("models are known by any word for them; others keep their own name", () => {
  expect(outcome(parseModels("conseil, étude de cas; case-study, kiln"))).toEqual([
    "tip",
    "case-study",
    "case-study",
    "kiln",
  ]);
});
