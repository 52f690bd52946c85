// Settings read plainly and by the whole reader: where both read a text, they read the same, down to every place.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readDocuments } from "../../../../src/ledger/read/documents.ts";
import { readPlainSettings } from "../../../../src/ledger/read/fast/plain-reader.ts";
import { locator } from "../../../../src/ledger/read/raw.ts";
import { readSettings } from "../../../../src/ledger/read/settings/settings.ts";
import { full } from "../../../full.ts";
import { mutantsOf, shareRead, withoutEnds } from "../../mutations.ts";

const LINES = [
  "# mine",
  "",
  "currency: EUR",
  "currency:   euros   # what",
  "rate: 60                       # what an hour of yours is worth",
  "rate: [{ from: 2025-11-01, rate: 50 }, { from: 2026-07-01, rate: 55 }]   # more",
  "margin: 0.55",
  "margin: 120%",
  "language: fr",
  "week: monday",
  'purpose: "clear pictures: for \u00e9veryone"',
  "purpose: a sentence, with a comma",
  "purpose: it's",
  "purpose: a:b",
  "purpose: null",
  "purpose:",
  "purpose: # nothing",
  "purpose:#nothing",
  "networks:",
  "networks: { x: { aliases: [tw] }, blog: null }",
  '  linkedin: { audience: 5, codes: 4, url: "https://www.linkedin.com/" }',
  "  instagram: { aliases: [ig, insta], audience: 9 }   # surtout",
  "  website: { owned: true }",
  "  blog:",
  "    owned: true",
  "    aliases: [b]",
  " seo: {}",
  "people: { marie: { rate: 45 }, tom: { rate: x } }",
  "exchange: { USD: 0.81, usd: 1, Foo: 2 }",
  "exchange:",
  "  USD: 0.81",
  "  EURO: 0.81   # none",
  'slots: ["08:30-09:00", "13:00-13:30"]',
  "slots: [ ]",
  "slots: [a, ]",
  "slots: []",
  "slots:",
  '  - "08:30-09:00"',
  "limits: { scrolling: 20m/day, instagram: [2h/week, 1h/day], total: 5h/week }",
  "limits: { scroling: 20m/day, total: 5 }",
  "publishing: { network: linkedin, every: 2 weeks, models: [tip, case-study] }",
  "findings: { scrolling-share: { above: 25% }, rented-land: off }",
  "activities: [coaching, Atelier]",
  "activities:",
  "mood: fine",
  "gate: strict",
  "away: [{ from: 2026-12-20, to: 2027-01-03, why: vacation }, 2027-02-14, soon]",
  "away:",
  "  - from: 2026-12-20",
  "trial: { network: linkedin, from: 2026-11-30, weeks: 8 }   # until 25 January",
  "exchange: { USD: [{ from: 2026-01-01, rate: 0.92 }, { rate: 1 }] }",
  "dates: DD/MM",
  "format: 1",
  "true: yes",
  "null: 1",
  "Null: 2",
  "networks: { null: {}, NULL: {} }",
  "\tx: 1",
  "x: 1 ",
  "---",
  "x: &a 1",
];
const text = fc
  .tuple(fc.array(fc.constantFrom(...LINES), { maxLength: 7 }), fc.constantFrom("\n", "\n", "\r\n", "\r"), fc.boolean())
  .map(([lines, end, closed]) => `${lines.join(end)}${closed ? end : ""}`);

function expectAgreement(head: string): boolean {
  const base = 3;
  const plain = readPlainSettings(head, base);
  if (!plain) return false;
  const whole = readDocuments(head, base);
  expect([head, whole.errors, whole.entries]).toEqual([head, [], []]);
  expect([head, plain.map && withoutEnds(plain.map)]).toEqual([head, whole.settings && withoutEnds(whole.settings)]);
  const place = locator(`${" ".repeat(base)}${head}`);
  const settings = readSettings(plain.map, place);
  const expected = readSettings(whole.settings, place);
  if (expected.errors.length > 0) expect(settings.errors).toHaveLength(expected.errors.length);
  else expect([head, settings]).toEqual([head, expected]);
  return true;
}

it.each(["designer", "pottery", "studio"])("the settings of the example of the %s are plain", (name) => {
  const [head = ""] = readFileSync(`examples/${name}.yaml`, "utf8").split(/^---/m);
  expect(expectAgreement(head)).toBe(true);
  expect(expectAgreement(head.replaceAll("\n", "\r\n"))).toBe(true);
});

it("settings written by hand are read the same by both", () => {
  expect(shareRead(text, full(3000, 300), expectAgreement)).toBeGreaterThan(0.15);
});

it("mutants of them are read the same by both", () => {
  expect(shareRead(mutantsOf(text), full(4000, 400), expectAgreement)).toBeGreaterThan(0.0125);
});
