// A lazilyRead ledger is the ledger as it is read: it is refused for the same errors, and its entries are the same wherever they
// are asked for.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vocabularyOf } from "../../../../src/core/entries/vocabulary.ts";
import { minorDigits } from "../../../../src/core/values/currency.ts";
import { parseIsoDate } from "../../../../src/core/values/dates.ts";
import { around } from "../../../../src/core/values/period.ts";
import { writeEntry } from "../../../../src/ledger/edit/write.ts";
import { readLazily } from "../../../../src/ledger/read/fast/lazy-read.ts";
import { unusualLine } from "../../../../src/ledger/read/fast/valid-lines.ts";
import { entriesWithin, readLedger, wordsOf } from "../../../../src/ledger/read/read.ts";
import { full } from "../../../full.ts";
import { day } from "../../../given.ts";
import { anyEntry } from "../../arbitrary.ts";
import { mutantsOf, restyled, shareRead } from "../../mutations.ts";

const NAMES = { networks: new Set(["ig", "my shop", '"l\'étage"', "a.b"]), models: new Set(["tip", "none"]) };

/** Whether one line is passed over. */
function isSound(line: string, currency = "EUR"): boolean {
  return !unusualLine({ digits: minorDigits(currency), ...NAMES }).test(line);
}

function expectAgreement(text: string): boolean {
  const [lazilyRead, read] = [readLazily(text), readLedger(text)];
  const { settings, errors, flow, byLine } = read;
  expect([text, lazilyRead.settings, lazilyRead.errors, lazilyRead.flow, lazilyRead.byLine]).toEqual([
    text,
    settings,
    errors,
    flow,
    byLine,
  ]);
  for (const period of [
    { since: day("2026-11-20"), until: day("2026-11-20") },
    { since: day("2026-10-26"), until: day("2026-11-30") },
    { since: day("2023-11-30"), until: day("2024-03-01") },
  ]) {
    const within = read.entries.filter(({ date }) => date >= period.since && date <= period.until);
    const found = entriesWithin(lazilyRead, period);
    expect([text, found.toSorted((a, b) => a.line - b.line)]).toEqual([text, within]);
  }
  const [few, all] = [wordsOf(lazilyRead), vocabularyOf(settings, () => read.entries)];
  expect([text, few.networks.keys.toSorted(), few.models.keys.toSorted()]).toEqual([
    text,
    all.networks.keys.toSorted(),
    all.models.keys.toSorted(),
  ]);
  const isSkimmed = lazilyRead.within !== undefined;
  expect([lazilyRead.entries, lazilyRead.warnings]).toEqual([read.entries, read.warnings]);
  return isSkimmed;
}

const HEADS = [
  "",
  "\ufeff",
  "\ufeffrate: 60\n---\n",
  "---\n",
  "rate: 60\n---\n",
  "currency: TND\n---\n",
  "currency: JPY\nexchange: { EUR: 160 }\n---\n",
];
const LINES = [
  "- { date: 2026-11-20, time: 30m, network: instagram, activity: creation }",
  "- { date: 2024-02-29, time: 30m, network: instagram, activity: creation }",
  "- { date: 2026-11-20, time: 30m, network: atelier-2 }",
  '- { date: 2026-11-20, posted: "a model", network: Instagram, reach: 5 }',
  "- { date: 2026-11-20, time: 5m, reach: 5 }",
  '- { date: 2026-11-20, time: 5m, note: "a, posted: b", reach: 5 }',
  "- { date: 2026-11-20, time: 5m, network: ig, network: ig }",
  "- { date: 2026-11-20, time: 5m, network: ig, mood: fine }",
  "- { date: 2026-11-20, earned: 5.50, network: { ig: 50%, blog: 50% } }",
  "- { date: 2026-11-20, earned: 5.500, network: my.net }",
  '- { date: 2026-11-20, earned: "5 USD", network: ig }',
  "- date: 2026-11-20\n  time: 45m\n  network: by-hand",
  '- { "date": 2026-11-20, time: 5m }',
  '- { time: 5m, date: "2026-11-20", network: other }',
  "# a comment",
  "# a \u0007 bell",
  "",
];
const ledger = fc
  .tuple(
    fc.constantFrom(...HEADS),
    fc.array(
      fc.oneof(
        fc.constantFrom(...LINES),
        anyEntry.map((entry) => writeEntry(entry, "EUR")),
      ),
      { maxLength: 9 },
    ),
    fc.constantFrom("\n", "\n", "\r\n", "\r"),
    fc.boolean(),
  )
  .map(([head, lines, end, closed]) => `${head}${lines.join("\n")}${closed ? "\n" : ""}`.replaceAll("\n", end));

describe("a skimmed ledger", () => {
  it.each(["designer", "pottery", "studio"])("is the example of the %s", (name) => {
    const text = readFileSync(`examples/${name}.yaml`, "utf8");
    expect(expectAgreement(text)).toBe(true);
    expect(expectAgreement(text.replaceAll("\n", "\r\n"))).toBe(true);
  });

  it("is any ledger written by hand", () => {
    expect(shareRead(ledger, full(1200, 120), expectAgreement)).toBeGreaterThan(0.15);
  });

  it("is any mutant of one, or refused like it", () => {
    expect(shareRead(mutantsOf(ledger), full(1800, 180), expectAgreement)).toBeGreaterThan(0.05);
  });

  it.each([
    "- \n",
    "- { date: 2026-11-20, time: 30m, network: mine }\n",
    "- { date: 2026-11-20, time: 5 }\n",
    "# mine\n",
  ])("begins behind a byte order mark with %j", (first) => {
    const line = "- { date: 2026-11-20, time: 30m, network: instagram }\n";
    expectAgreement(`\uFEFF${first}`);
    expectAgreement(`\uFEFF${first}${line}`);
    expectAgreement(`\uFEFF---\n${first}${line}`);
    expectAgreement(`\uFEFFrate: 60\n---\n${first}${line}`);
  });

  it("has more names of its own than are remembered", () => {
    const lines = Array.from(
      { length: 90 },
      (_, index) => `- { date: 2026-11-20, time: 5m, network: net-${index % 45} }`,
    );
    expect(expectAgreement(`${lines.join("\n")}\n`)).toBe(true);
  });

  it("gives the days of a week that lies in two months and two years", () => {
    const lines = ["2025-12-28", "2025-12-29", "2026-01-04", "2026-01-05"].map(
      (date) => `- { date: ${date}, time: 5m, network: ig }\n`,
    );
    const week = around(day("2026-01-01"), "week", 1);
    expect(entriesWithin(readLazily(lines.join("")), week).map(({ date, line }) => [date, line])).toEqual([
      ["2025-12-29", 2],
      ["2026-01-04", 3],
    ]);
  });

  it("is the same in other ways of writing", () => {
    expect(shareRead(restyled(ledger), full(3000, 300), expectAgreement)).toBeGreaterThan(0.05);
  });
});

describe("a line that is surely sound", () => {
  const alternatives = [
    ["2026-11-20", "2023-02-28", "2024-02-29", "1000-01-31", "2999-12-30", "2026-04-31", "2026-00-10", "0999-01-01"],
    ["", ', at: "00:00"', ', at: "23:59"', ', at: "24:00"', ', at: "9:05"'],
    ["time: 1m", "time: 999m", "time: 23h59m", "time: 24h", "time: 0m", "time: 1h60m", "earned: 0", "earned: 12.50"],
    ["spent: 99999999.99", "spent: 012", "posted: tip", "posted: none", "posted: other", "followers: 0", "reach: 12"],
    ["network: ig", "network: my shop", 'network: "l\'étage"', "network: a.b", "network: aXb", "network: [ig]"],
    ["activity: creation", 'activity: "a \\" b"', "activity: null", "for: ads", "planned: 15m", "planned: 0m"],
    [
      "reach: 5",
      "comments: 1",
      "answered: 2",
      "copy: true",
      "margin: 0.55",
      "margin: 1",
      "margin: 2",
      "evidence: asked",
    ],
    [
      "audience: own",
      "audience: all",
      'note: "é, network: ig"',
      "note: a b",
      "id: 12",
      'url: "https://x.y/z"',
      "mood: x",
    ],
  ];
  const fieldsInOrder = alternatives.flat().filter((text) => text.includes(": ") && !text.startsWith(","));
  const field = fc.constantFrom(...fieldsInOrder);
  const line = fc
    .tuple(
      fc.constantFrom(...(alternatives[0] ?? [])),
      fc.constantFrom(...(alternatives[1] ?? [])),
      fc.oneof(
        fc.array(field, { minLength: 1, maxLength: 5 }),
        fc.subarray(fieldsInOrder, { minLength: 1, maxLength: 4 }),
      ),
    )
    .map(([date, at, fields]) => `- { date: ${date}${at}, ${fields.join(", ")} }`);

  it.each(["EUR", "JPY", "TND"])("has no fault in a ledger in %s", (currency) => {
    const head = `currency: ${currency}\n---\n`;
    let sound = 0;
    const numRuns = full(6000, 600);
    fc.assert(
      fc.property(line, (written) => {
        if (!isSound(written, currency)) return;
        sound += 1;
        expect([written, readLedger(`${head}${written}\n`).errors]).toEqual([written, []]);
      }),
      { numRuns },
    );
    expect(sound).toBeGreaterThan(numRuns / 60);
  });

  it("has a day that there is, in every year", () => {
    const days = [1000, 1900, 1996, 2000, 2023, 2024, 2100, 2999].flatMap((year) =>
      Array.from({ length: 12 * 32 }, (_, index) => {
        const [month, day] = [Math.floor(index / 32) + 1, index % 32].map((part) => String(part).padStart(2, "0"));
        return `${year}-${month}-${day}`;
      }),
    );
    const sound = days.filter((date) => isSound(`- { date: ${date}, time: 5m }`));
    expect(sound.filter((date) => parseIsoDate(date).error)).toEqual([]);
    expect(days.filter((date) => !parseIsoDate(date).error && !sound.includes(date))).toEqual(["2000-02-29"]);
  });

  it("is nearly every line that the program writes with names that are known", () => {
    const written = [
      "time: 30m, network: ig, activity: creation",
      'time: 1h5m, network: my shop, activity: support, planned: 15m, client: Ann, note: "café (2)"',
      "earned: 1200, network: ig, client: Ann, margin: 0.55, evidence: asked",
      "spent: 5.50, network: a.b, for: ads, audience: new, campaign: Noël, person: Léa",
      'posted: tip, network: ig, format: reel, reach: 5, comments: 2, answered: 1, copy: true, url: "https://x.y"',
      "followers: 1200, network: ig",
      'time: 30m, network: ig, id: "toggl:1"',
    ];
    expect(written.filter((fields) => !isSound(`- { date: 2026-11-20, ${fields} }`))).toEqual([]);
  });

  it.each([
    "time: 5m, reach: 5",
    'time: 5m, note: "a, posted: b", reach: 5',
    "time: 5m, network: ig, network: ig",
    "posted: tip, reach: 5, reach: 6",
    "time: 5m, network: aXb",
    "posted: other",
    "time: 5m }\r, note: a",
    'time: 5m, note: "\u2028"',
  ])("is none with %j", (fields) => {
    expect(isSound(`- { date: 2026-11-20, ${fields} }`)).toBe(false);
  });
});
