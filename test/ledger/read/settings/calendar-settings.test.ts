// Days off, the trial of a network, the order of slashed dates and the name of the business, read from settings.
import { describe, expect, it } from "vitest";
import { readLedger } from "../../../../src/ledger/read/read.ts";
import { ledgerOf } from "../../../given.ts";

const settingsIn = (line: string) => ledgerOf(`${line}\n---\n`).settings;
const errorsIn = (line: string) => readLedger(`${line}\n---\n`).errors.map(({ code, place }) => [code, place?.column]);

describe("away", () => {
  it("is a list of days with a reason, of days alone, or one of them", () => {
    const vacation = { from: "2026-12-20", to: "2027-01-03", why: "vacation" };
    expect(
      settingsIn("away: [{ from: 2026-12-20, to: 2027-01-03, why: vacation }, 2027-02-14, { from: 2027-03-01 }]").away,
    ).toEqual([
      vacation,
      { from: "2027-02-14", to: "2027-02-14", why: null },
      { from: "2027-03-01", to: "2027-03-01", why: null },
    ]);
    expect(settingsIn("away: { from: 2026-12-20, to: 2027-01-03, why: vacation }").away).toEqual([vacation]);
    expect(settingsIn("away: 2027-02-14").away).toHaveLength(1);
    expect(settingsIn("week: monday").away).toEqual([]);
  });

  it.each([
    ["away: [soon]", "setting-unreadable", 8],
    ["away: [[2026-12-20]]", "setting-unreadable", 8],
    ["away: [{ to: 2026-12-20 }]", "key-missing", 8],
    ["away: [{ from: 2026-12-20, to: 2026-12-19 }]", "period-reversed", 8],
    ["away: [{ from: 2026-12-32 }]", "date-impossible", 16],
  ])("%s is an error: %s", (line, code, column) => {
    expect(errorsIn(line)).toEqual([[code, column]]);
  });
});

describe("trial", () => {
  it("is a network, the day it begins, and a number of weeks", () => {
    expect(settingsIn("trial: { network: li, from: 2026-11-30, weeks: 8 }").trial).toEqual({
      network: "linkedin",
      from: "2026-11-30",
      weeks: 8,
    });
    expect(settingsIn("trial:").trial).toBeNull();
  });

  it.each([
    ["trial: { network: li, weeks: 8 }", "key-missing"],
    ["trial: { network: li, from: 2026-11-30, weeks: 0 }", "setting-unreadable"],
    ["trial: { network: li, from: 2026-11-30, weeks: 27 }", "setting-unreadable"],
    ["trial: linkedin", "value-shape"],
  ])("%s is an error: %s", (line, code) => {
    expect(errorsIn(line).map(([found]) => found)).toEqual([code]);
  });
});

it("dates and name are read, and null without them", () => {
  expect(settingsIn('dates: DD/MM\nname: "Atelier Fleur"')).toMatchObject({ dates: "DMY", name: "Atelier Fleur" });
  expect(settingsIn("dates: MM/DD").dates).toBe("MDY");
  expect(settingsIn("week: monday")).toMatchObject({ dates: null, name: null });
  expect(errorsIn("dates: YMD")).toEqual([["setting-unreadable", 8]]);
});
