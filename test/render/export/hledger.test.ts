// Journal and timeclock file, checked by hledger: no errors, and the totals of `report`.
import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/core/entries/entry.ts";
import { type Filter, NO_FILTER, passes } from "../../../src/core/entries/filter.ts";
import type { Settings } from "../../../src/core/entries/settings.ts";
import { buildReport, type Report } from "../../../src/core/findings/build-report.ts";
import type { Period } from "../../../src/core/values/period.ts";
import { exportHledger } from "../../../src/render/export/hledger.ts";
import { exportTimeclock } from "../../../src/render/export/timeclock.ts";
import { full } from "../../full.ts";
import { day, ledgerOf } from "../../given.ts";
import { anyEntry } from "../../ledger/arbitrary.ts";

const ALL: Period = { since: day("1990-01-01"), until: day("2040-12-31") };
const { settings: SETTINGS } = ledgerOf(`
rate: [{ from: 1999-01-01, rate: 55 }, { from: 2015-07-01, rate: 61.37 }]
margin: 0.553
exchange: { JPY: 0.0061, TND: 0.297 }
people: { marie: { rate: 35 } }
---
`);

const version = spawnSync("hledger", ["--version"], { encoding: "utf8" }).stdout ?? "";

/** hledger's balances by account, in one commodity. */
function hledger(args: readonly string[], text: string, format = "journal"): string {
  const { status, stdout, stderr } = spawnSync("hledger", ["-f", `${format}:-`, ...args], {
    encoding: "utf8",
    input: text,
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function balances(journal: string, query: readonly string[]): Map<string, number> {
  const rows = hledger(["balance", "-E", "--flat", "-N", "-O", "csv", ...query], journal)
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => /^"(.*)","(-?[\d.]+)(?: \w+)?"$/.exec(line));
  return new Map(rows.flatMap((row) => (row ? [[row[1] ?? "", Number(row[2])] as const] : [])));
}

/** The sum of an account and its subaccounts, added up in cents. */
function under(journal: string, name: string): number {
  return [...balances(journal, [`^${name}(:|$)`]).values()].reduce((total, amount) => total + cents(amount), 0) / 100;
}

function cents(amount: number): number {
  return Math.round(amount * 100);
}

function reportOf(entries: readonly Entry[], settings: Settings, filter: Filter = NO_FILTER): Report {
  return buildReport(entries, settings, { period: ALL, previous: null }, { by: "network", filter });
}

function expectAgreement(entries: readonly Entry[], settings: Settings, filter: Filter = NO_FILTER): void {
  const wanted = entries.filter((entry) => passes(filter, entry));
  const journal = exportHledger(wanted, settings, filter);
  hledger(["check", "--strict", "ordereddates", "accounts", "commodities"], journal);
  const { totals } = reportOf(entries, settings, filter);
  expect({
    minutes: under(journal, "time"),
    timeCost: under(journal, "(labour|rounding:labour)"),
    moneySpent: under(journal, "expenses"),
    revenue: -under(journal, "income") + 0,
    grossProfit: under(journal, "(gross-profit|rounding:gross-profit)"),
    cash: under(journal, "assets:socialroi"),
  }).toEqual({
    minutes: totals.minutes,
    timeCost: totals.timeCost,
    moneySpent: totals.moneySpent,
    revenue: totals.revenue,
    grossProfit: totals.grossProfit,
    cash: (cents(totals.revenue) - cents(totals.moneySpent)) / 100,
  });
}

const LEDGER = ledgerOf(`
rate: 60
margin: 0.55
exchange: { USD: 0.92 }
---
- { date: 2026-11-21, spent: "45.55 USD", network: [instagram, linkedin], for: boost, campaign: "launch, again" }
- { date: 2026-11-20, at: "08:05", time: 1h15m, network: linkedin, activity: interaction, note: "; all | answered" }
- { date: 2026-11-20, earned: 1200, network: { linkedin: 70%, newsletter: 30% }, client: Studio Nova }
- { date: 2026-11-21, posted: tip, network: linkedin }
- { date: 2026-11-21, time: 7m }
`);

it("a journal holds time and money by date, in the ledger's currency", () => {
  expect(exportHledger(LEDGER.entries, LEDGER.settings)).toBe(`decimal-mark .
commodity 1000.00 EUR
commodity 1000. min
account assets:socialroi
account expenses:instagram:boost
account expenses:linkedin:boost
account gross-profit:linkedin
account gross-profit:newsletter
account income:linkedin
account income:newsletter
account labour:-
account labour:linkedin
account time:-
account time:linkedin:interaction

2026-11-20 , all , answered
    (time:linkedin:interaction)  75 min
    (labour:linkedin)            75 EUR

2026-11-20 Studio Nova
    assets:socialroi           840 EUR
    income:linkedin            -840 EUR
    (gross-profit:linkedin)    462 EUR
    assets:socialroi           360 EUR
    income:newsletter          -360 EUR
    (gross-profit:newsletter)  198 EUR

2026-11-21  ; campaign:launch  again, original:45.55 USD
    expenses:instagram:boost  20.96 EUR
    assets:socialroi          -20.96 EUR
    expenses:linkedin:boost   20.95 EUR
    assets:socialroi          -20.95 EUR

2026-11-21
    (time:-)    7 min
    (labour:-)  7 EUR
`);
});

describe.skipIf(version === "")("hledger (skipped where it is not installed)", () => {
  it("finds no error in a journal and reaches the totals of report", () => {
    expectAgreement(LEDGER.entries, LEDGER.settings);
  });

  it("reaches the rows of report, network by network", () => {
    const journal = exportHledger(LEDGER.entries, LEDGER.settings);
    for (const { key, minutes, timeCost, moneySpent, revenue, grossProfit } of reportOf(LEDGER.entries, LEDGER.settings)
      .rows) {
      const name = key ?? "-";
      const found = ["time", "labour", "expenses", "income", "gross-profit"].map((kind) =>
        under(journal, `${kind}:${name}`),
      );
      expect(found).toEqual([minutes, timeCost, moneySpent, -revenue + 0, grossProfit]);
    }
  });

  it("does so whatever the entries hold", () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 40 }), (entries) => {
        expectAgreement(entries, SETTINGS);
      }),
      { numRuns: full(25, 5) },
    );
  });

  it("has only the filtered share of a shared entry, as report has", () => {
    const filter: Filter = { ...NO_FILTER, networks: ["linkedin"] };
    expectAgreement(LEDGER.entries, LEDGER.settings, filter);
    expect(reportOf(LEDGER.entries, LEDGER.settings, filter).totals.revenue).toBe(840);
  });

  it("reads an empty journal", () => {
    expect(hledger(["check", "--strict"], exportHledger([], SETTINGS))).toBe("");
  });

  it("reads every session of a timeclock file, in order", () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 40 }), (entries) => {
        const minutes = entries.reduce((sum, entry) => sum + (entry.kind === "time" ? entry.minutes : 0), 0);
        const text = exportTimeclock(entries);
        const csv = text === "" ? "" : hledger(["balance", "-N", "--flat", "-O", "csv"], text, "timeclock");
        const hours = [...csv.matchAll(/,"([\d.]+)h?"$/gm)].reduce((sum, [, amount]) => sum + Number(amount), 0);
        expect(Math.abs(hours * 60 - minutes)).toBeLessThan(entries.length + 1);
      }),
      { numRuns: full(25, 5) },
    );
  });
});
