// All findings: order, thresholds and disabling in the settings, messages in both languages.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FINDING_CODES, THRESHOLDS } from "../../../src/core/findings/thresholds.ts";
import { en } from "../../../src/i18n/en.ts";
import { formatOf } from "../../../src/i18n/format.ts";
import { fr } from "../../../src/i18n/fr.ts";
import { findingsIn, found, measured } from "./given.ts";

const RANK: readonly string[] = ["alert", "warning", "info"];
const UNPAID = ["time: 2h, network: ig, activity: scrolling", "time: 1h, network: fb", "earned: 10, network: blog"];

describe("findings", () => {
  it("come with the costliest first, then the most severe", () => {
    const all = findingsIn(UNPAID).fired.map(({ code, price }) => [code, price]);
    expect(all).toEqual([
      ["unpaid-work", 180],
      ["scrolling-share", 120],
      ["attention-gap", 120],
      ["scattered", 60],
      ["screen-time", 0],
    ]);
  });

  it("of one price come with the most severe first, whatever the order of the lines", () => {
    const lines = ["posted: own, network: linkedin", "earned: 900, network: linkedin", "earned: 5, network: ig"];
    const severities = findingsIn(lines).fired.map(({ price, severity }) => (price === 0 ? severity : null));
    expect(severities.filter((severity) => severity !== null)).toEqual(
      severities.filter((severity) => severity !== null).toSorted((a, b) => RANK.indexOf(a) - RANK.indexOf(b)),
    );
    expect(new Set(severities).size).toBeGreaterThan(1);
  });

  it("look at the first and the last day of their period, and at no other", () => {
    const minutes = (date: string) =>
      findingsIn([`date: ${date}, time: 1h, network: ig, activity: scrolling`]).fired.map(({ code }) => code);
    for (const inside of ["2026-11-01", "2026-11-30"]) expect(minutes(inside)).toContain("scrolling-share");
    for (const outside of ["2026-10-31", "2026-12-01"]) expect(minutes(outside)).not.toContain("scrolling-share");
  });

  it("are all either fired or silent", () => {
    const { fired, silent } = findingsIn(UNPAID);
    expect([...fired, ...silent].map(({ code }) => code).sort()).toEqual([...FINDING_CODES].sort());
  });

  it("keep silent when the settings turn them off, and say so", () => {
    const settings = "rate: 60\nfindings: { scrolling-share: off, scattered: false }";
    const { fired, silent } = findingsIn(UNPAID, [], settings);
    expect(fired.map(({ code }) => code)).toEqual(["unpaid-work", "attention-gap", "screen-time"]);
    expect(silent.filter(({ off }) => off).map(({ code }) => code)).toEqual(["scrolling-share", "scattered"]);
  });

  it("speak at the thresholds of the settings", () => {
    const lines = ["time: 21m, network: ig, activity: scrolling", "time: 79m, network: fb"];
    const settings = "rate: 60\nfindings: { scrolling-share: { above: 25% }, scattered: { from: 0.5 } }";
    expect(found("scrolling-share", lines, [], settings)).toBeUndefined();
    expect(measured("scrolling-share", lines, [], settings)).toBe(0.21);
    expect(found("scattered", lines, [], settings)).toBeUndefined();
  });

  it("have thresholds that settings can name, and no others", () => {
    for (const code of FINDING_CODES) {
      for (const [name, { unit }] of Object.entries<{ unit: string }>(THRESHOLDS[code])) {
        const settings = `findings: { ${code}: { ${name}: ${unit === "share" ? "30%" : "7"} } }`;
        expect(findingsIn([], [], settings).silent.find((silent) => silent.code === code)?.thresholds[name]).toBe(
          unit === "share" ? 0.3 : 7,
        );
      }
    }
  });

  it("never throw, whatever lines a period holds, and have a sentence in both languages", () => {
    const network = fc.constantFrom("ig", "fb", "x", "newsletter");
    const line = fc.oneof(
      fc
        .tuple(fc.integer({ min: 1, max: 600 }), network, fc.constantFrom("creation", "scrolling", "support"))
        .map(([minutes, name, activity]) => `time: ${minutes}m, network: ${name}, activity: ${activity}, planned: 20m`),
      fc
        .tuple(fc.integer({ min: 1, max: 900 }), network)
        .map(([amount, name]) => `earned: ${amount}, network: ${name}`),
      fc
        .tuple(fc.integer({ min: 1, max: 90 }), network)
        .map(([amount, name]) => `spent: ${amount}, network: ${name}, for: boost, audience: own`),
      fc
        .tuple(network, fc.constantFrom("tip", "backstage", "other"), fc.nat(5000), fc.nat(9), fc.nat(9))
        .map(
          ([name, model, reach, comments, answered]) =>
            `posted: ${model}, network: ${name}, reach: ${reach}, comments: ${comments}, answered: ${answered}, copy: true`,
        ),
      fc.tuple(fc.nat(3000), network).map(([count, name]) => `followers: ${count}, network: ${name}`),
    );
    const lines = fc.array(line, { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (now, before) => {
        for (const { code, params, price, severity } of findingsIn(now, before).fired) {
          expect(Number.isFinite(price) && price >= 0).toBe(true);
          for (const catalogue of [en, fr]) {
            const say = catalogue.findings[code] as (of: typeof params, by: ReturnType<typeof formatOf>) => string;
            const sentence = say(params, formatOf(catalogue.language, "EUR"));
            expect(sentence).toMatch(/^\S.*\.$/s);
            expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
          }
          expect(["alert", "warning", "info"]).toContain(severity);
        }
      }),
    );
  });
});
