// Every figure of a report can be recomputed from what is printed, in every format.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/core/findings/build-report.ts";
import { buildReport } from "../../src/core/findings/build-report.ts";
import { compareLedgers } from "../../src/core/report/comparison.ts";
import { sumUp } from "../../src/core/report/report.ts";
import type { Figures } from "../../src/core/report/roi.ts";
import { en } from "../../src/i18n/en.ts";
import { formatOf } from "../../src/i18n/format.ts";
import type { Ledger } from "../../src/ledger/read/read.ts";
import { reportCsv } from "../../src/render/csv.ts";
import { markdownReport } from "../../src/render/markdown.ts";
import { NO_COLOURS, type OutputStyle } from "../../src/render/terminal/layout/output-style.ts";
import { comparisonCsv, renderComparison } from "../../src/render/terminal/report/comparison.ts";
import { renderReport } from "../../src/render/terminal/report/report.ts";
import { full } from "../full.ts";
import { day, ledgerOf } from "../given.ts";

const style: OutputStyle = { words: en, format: formatOf("en", "EUR"), colours: NO_COLOURS, width: 400, plain: false };
const VIEW = { compare: false, average: false, matrix: false, findings: false, explain: false, findingsCommand: "" };
const NOVEMBER = { since: day("2026-11-01"), until: day("2026-11-20") };
const OCTOBER = { since: day("2026-10-01"), until: day("2026-10-20") };

/** The hourly rates and margins that a random ledger may have, as its head and as printed. */
const PRICES = [
  ["rate: 60", [60], [1]],
  ["rate: 28.50\nmargin: 60%", [28.5], [0.6]],
  ["rate: [{ from: 2026-01-01, rate: 50 }, { from: 2026-11-10, rate: 57.25 }]\nmargin: 55.25%", [50, 57.25], [0.5525]],
  ["rate: 40\nmargin: 80%\npeople: { marie: { rate: 35 } }", [40, 35], [0.8, 0.4]],
] as const;

const amount = fc.integer({ min: 1, max: 300_000 }).map((cents) => (cents / 100).toFixed(2));
const network = fc.constantFrom("instagram", "linkedin", "newsletter", "walk-in", "press", "unknown", null);
const date = fc
  .integer({ min: 1, max: 20 })
  .chain((number) =>
    fc.constantFrom("2026-10", "2026-11").map((month) => `${month}-${String(number).padStart(2, "0")}`),
  );
const time = fc
  .tuple(
    date,
    fc.integer({ min: 1, max: 600 }),
    fc.constantFrom("instagram", "linkedin", "newsletter", null),
    fc.boolean(),
  )
  .map(([on, minutes, name, isMarie]) => ["time", on, `${minutes}m`, name, isMarie ? ", person: marie" : ""] as const);
const sale = fc
  .tuple(date, amount, network, fc.boolean())
  .map(([on, money, name, isOther]) => ["earned", on, money, name, isOther ? ", margin: 40%" : ""] as const);
const expense = fc.tuple(date, amount, network).map(([on, money, name]) => ["spent", on, money, name, ""] as const);

/** A ledger with the rates and margins of `PRICES[index]`. */
const ledgers = fc
  .tuple(fc.nat(PRICES.length - 1), fc.array(fc.oneof(time, sale, expense), { minLength: 1, maxLength: 25 }))
  .map(([index, items]) => {
    const isMixed = index === 3;
    const lines = items.map(([kind, on, value, name, more]) => {
      const own = name === null ? "" : `, network: ${name}`;
      return `- { date: ${on}, ${kind}: ${value}${own}${isMixed ? more : ""} }\n`;
    });
    return {
      index,
      ledger: ledgerOf(`${PRICES[index]?.[0]}\n---\n- { date: 2026-01-02, followers: 1 }\n${lines.join("")}`),
    };
  });

/** A printed row as whole minutes and cents; undefined where the format has no such column. */
interface Printed {
  readonly name: string;
  readonly minutes: number;
  readonly cost: number;
  readonly spent: number | undefined;
  readonly revenue: number;
  readonly profit: number;
  readonly net: number;
  readonly returned: string;
}

const cents = (text: string): number =>
  /\d/.test(text) ? Math.round(Number(text.replace(/[^\d.−-]/g, "").replace("−", "-")) * 100) : 0;
const minutesOf = (text: string): number => {
  const [, hours = "0", minutes = "0"] = /^(\d+)h(\d\d)\*?$/.exec(text) ?? [];
  return Number(hours) * 60 + Number(minutes);
};

/** Rows by the heads of a table: cells of columns that are aligned on the right end where their heads end. */
function printedRows(heads: readonly string[], rows: readonly (readonly string[])[], one = "per €1"): Printed[] {
  return rows.map((cells) => {
    const cell = (head: string): string | undefined =>
      heads.includes(head) ? (cells[heads.indexOf(head)] ?? "") : undefined;
    const revenue = cents(cell("Revenue") ?? "");
    const profit = cell("Gross profit");
    const spent = cell("Spent");
    return {
      name: (cells[0] ?? "").replaceAll("*", ""),
      minutes: minutesOf(cell("Time") ?? ""),
      cost: cents(cell("Cost") ?? ""),
      spent: spent === undefined ? undefined : cents(spent),
      revenue,
      profit: profit === undefined ? revenue : cents(profit),
      net: cents(cell("Net") ?? ""),
      returned: (cell(one) ?? "").replaceAll(",", ""),
    };
  });
}

/** The first table of a text: heads, and rows down to the one named `last`. Columns are parted by two blanks in all lines. */
function tableIn(text: string, last: string): { heads: string[]; rows: string[][] } {
  const lines = text.split("\n");
  const ruled = lines.findIndex((line) => /^─+$/.test(line));
  const below = lines.slice(ruled + 1).filter((line) => !/^─+$/.test(line));
  const rows = below.slice(0, below.findIndex((line) => line.startsWith(last)) + 1);
  const table = [lines[ruled - 1] ?? "", ...rows];
  const filled = Array.from({ length: lines[ruled]?.length ?? 0 }, (_, at) =>
    table.every((line) => (line[at] ?? " ") === " ") ? " " : "x",
  ).join("");
  const columns = [...filled.matchAll(/x+(?: x+)*/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const cellsOf = (line: string): string[] => columns.map(([from, to]) => line.slice(from, to).trim());
  return { heads: cellsOf(table[0] ?? ""), rows: rows.map(cellsOf) };
}

const SUMS = ["social", "owned", "channels", "total"];

/** Recomputes net and return of each row, its cost and gross profit from the printed prices, and the sums of rows. */
function expectRecomputed(rows: readonly Printed[], index: number): void {
  const [, rates = [], margins = []] = PRICES[index] ?? [];
  for (const { minutes, cost, spent, revenue, profit, net, returned } of rows) {
    expect(net).toBe(profit - cost);
    if (/\d/.test(returned)) expect(Math.abs(Number(returned) - profit / cost)).toBeLessThanOrEqual(0.005 + 1e-9);
    else expect(cost).toBe(0);
    if (spent !== undefined) {
      const [low, high] = [Math.min(...rates), Math.max(...rates)].map((rate) => (rate * 100 * minutes) / 60);
      expect(cost - spent).toBeGreaterThanOrEqual((low ?? 0) - 0.5);
      expect(cost - spent).toBeLessThanOrEqual((high ?? 0) + 0.5);
    }
    const [least, most] = [Math.min(...margins), Math.max(...margins)].map((margin) => margin * revenue);
    expect(profit).toBeGreaterThanOrEqual((least ?? 0) - 0.5 - 1e-6);
    expect(profit).toBeLessThanOrEqual((most ?? 0) + 0.5 + 1e-6);
  }
  const total = rows.find(({ name }) => name === "total");
  const parts = rows.filter(({ name }) => !SUMS.includes(name));
  for (const key of ["minutes", "cost", "revenue", "profit", "net"] as const) {
    const sum = parts.reduce((all, row) => all + row[key], 0);
    expect(Math.abs(sum - (total?.[key] ?? 0))).toBeLessThanOrEqual(
      key === "minutes" || key === "revenue" ? 0 : parts.length,
    );
  }
}

function reportOf({ entries, settings }: Ledger, by: "network" | "month" = "network"): Report {
  return buildReport(entries, settings, { period: NOVEMBER, previous: OCTOBER }, { by });
}

const RUNS = { numRuns: full(1000, 150) };

describe("a report", () => {
  it("of the terminal", () => {
    fc.assert(
      fc.property(ledgers, ({ index, ledger }) => {
        const report = reportOf(ledger);
        if (report.entries === 0) return;
        const text = renderReport(report, ledger.settings, VIEW, style);
        const { heads, rows } = tableIn(text, "total");
        expectRecomputed(printedRows(heads, rows), index);
        const [head = ""] = text.split("\n");
        const [, rates = [], margins = []] = PRICES[index] ?? [];
        for (const { rate } of report.prices.rates)
          expect(head).toContain(`${Number.isInteger(rate) ? rate : rate.toFixed(2)} €`);
        expect(report.prices.rates.every(({ rate }) => (rates as readonly number[]).includes(rate))).toBe(true);
        if (margins[0] !== 1) expect(head).toMatch(/ · margins? [\d.]+%/);
      }),
      RUNS,
    );
  });

  it("as Markdown", () => {
    fc.assert(
      fc.property(ledgers, ({ index, ledger }) => {
        const lines = markdownReport(reportOf(ledger), ledger.settings, VIEW, style).split("\n");
        const [heads = [], , ...rows] = lines
          .slice(0, lines.findIndex((line) => line.startsWith("| **total**")) + 1)
          .filter((line) => line.startsWith("|"))
          .map((line) =>
            line
              .split("|")
              .slice(1, -1)
              .map((cell) => cell.trim()),
          );
        expectRecomputed(printedRows(heads, rows), index);
      }),
      RUNS,
    );
  });

  it("as CSV, with the rates and margins behind it", () => {
    fc.assert(
      fc.property(ledgers, ({ index, ledger }) => {
        const [heads = [], ...rows] = reportCsv(reportOf(ledger))
          .trimEnd()
          .split("\r\n")
          .map((line) => line.split(","));
        const names: Readonly<Record<string, string>> = {
          ...{ minutes: "Minutes", cost: "Cost", moneySpent: "Spent", revenue: "Revenue" },
          ...{ grossProfit: "Gross profit", net: "Net", returnPerUnit: "per €1" },
        };
        const printed = printedRows(
          heads.map((head) => names[head] ?? head),
          rows,
        );
        const column = (head: string) => (row: readonly string[]) => row[heads.indexOf(head)] ?? "";
        expectRecomputed(
          printed.map((row, at) => ({ ...row, minutes: Number(column("minutes")(rows[at] ?? [])) })),
          index,
        );
        const [, rates = [], margins = []] = PRICES[index] ?? [];
        for (const row of rows) {
          const used =
            column("hourlyRates")(row)
              .match(/\d+\.\d\d/g)
              ?.map(Number) ?? [];
          expect(used.every((rate) => (rates as readonly number[]).includes(rate))).toBe(true);
          const own = column("margins")(row)
            .split("; ")
            .filter((text) => text !== "")
            .map(Number);
          expect(own.every((margin) => (margins as readonly number[]).includes(margin))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("as data, from which the page is drawn", () => {
    const expectFigures = ({ timeCost, moneySpent, cost, grossProfit, net, returnPerUnit }: Figures): void => {
      expect(cost).toBeCloseTo(timeCost + moneySpent, 9);
      expect(net).toBeCloseTo(grossProfit - cost, 9);
      if (cost > 0) expect(returnPerUnit).toBeCloseTo(grossProfit / cost, 9);
      else expect(returnPerUnit).toBeNull();
    };
    fc.assert(
      fc.property(ledgers, fc.constantFrom("network" as const, "month" as const), ({ ledger }, by) => {
        const report = reportOf(ledger, by);
        const { totals, channels, prices, rows, subtotals, perWeek } = report;
        for (const figures of [...rows, ...subtotals, totals, channels]) expectFigures(figures);
        const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
        expect(sum(prices.rates.map(({ minutes }) => minutes))).toBe(totals.minutes);
        expect(Math.abs(sum(prices.rates.map(({ cost }) => cost)) - totals.timeCost)).toBeLessThan(
          0.01 * prices.rates.length + 1e-9,
        );
        expect(sum(prices.margins.map(({ revenue }) => revenue))).toBeCloseTo(totals.revenue, 6);
        expect(
          Math.abs(sum(prices.margins.map(({ margin, revenue }) => margin * revenue)) - totals.grossProfit),
        ).toBeLessThan(0.02);
        expect(perWeek.net).toBeCloseTo(perWeek.grossProfit - perWeek.cost, 9);
        for (const { rate, minutes, cost } of prices.rates)
          expect(Math.abs((rate * minutes) / 60 - cost)).toBeLessThan(0.0051);
      }),
      RUNS,
    );
  });

  it("with its explanation: each equation holds to the cent", () => {
    fc.assert(
      fc.property(ledgers, ({ ledger }) => {
        const text = renderReport(reportOf(ledger), ledger.settings, { ...VIEW, explain: true }, style);
        const equations = text.split("\n").filter((line) => /^ {2}\S.* = /.test(line));
        if (ledger.entries.length === 0) return;
        for (const line of equations) expectEquation(line);
      }),
      RUNS,
    );
  });
});

/** Checks `label  A × B + C × D = E`, `A + B = C`, `A − B = C`, `A / (B + C) = D` or `(A − B) / C = D`. */
function expectEquation(line: string): void {
  const [left = "", right = ""] = line
    .replace(/ \([^()]*: [^()]*\)$/, "")
    .replace(/^ {2}.*? {2,}/, "")
    .split(" = ");
  const number = (text: string): number => {
    const value = Number(
      /-?[\d.,]*\d/.exec(text.replaceAll("−", "-").replace(/(?<=-)\s/, ""))?.[0].replaceAll(",", "") ?? "0",
    );
    return text.includes("%") ? value / 100 : value;
  };
  if (!/\d/.test(right) || /h\d\d$|^\d+m$/.test(left)) return;
  const [dividend = "", divisor] = left.split(" / ");
  const sum = (text: string): number =>
    text
      .replace(/^\(|\)$/g, "")
      .split(" + ")
      .reduce((all, term) => {
        const [first = "", ...rest] = term.split(" − ");
        return (
          all +
          first.split(" × ").reduce((product, factor) => product * number(factor), 1) -
          rest.reduce((less, one) => less + number(one), 0)
        );
      }, 0);
  const value = divisor === undefined ? sum(dividend) : sum(dividend) / sum(divisor);
  expect([line, Math.abs(value - number(right)) <= 0.0051]).toEqual([line, true]);
}

it("a comparison, in the terminal and as CSV", () => {
  fc.assert(
    fc.property(fc.array(ledgers, { minLength: 2, maxLength: 4 }), (all) => {
      const compared = compareLedgers(
        all.map(({ ledger }, index) => {
          const periods = { period: NOVEMBER, previous: null };
          const { totals, channels, prices } = sumUp(ledger.entries, ledger.settings, periods, {
            by: "network",
          }).figures;
          return {
            name: `ledger-${index}`,
            file: "",
            currency: "EUR",
            period: NOVEMBER,
            figures: totals,
            channels,
            prices,
          };
        }),
        new Map(),
      );
      const { heads, rows } = tableIn(renderComparison(compared, style), "median");
      for (const { net, profit, cost, returned } of printedRows(heads, rows.slice(0, -1))) {
        expect(net).toBe(profit - cost);
        if (/\d/.test(returned)) expect(Math.abs(Number(returned) - profit / cost)).toBeLessThanOrEqual(0.005 + 1e-9);
      }
      const [names = [], ...lines] = comparisonCsv(compared)
        .trimEnd()
        .split("\r\n")
        .map((line) => line.split(","));
      for (const line of lines) {
        const [cost, profit, net] = ["Cost", "GrossProfit", "Net"].map((name) =>
          cents(line[names.indexOf(`channels${name}`)] ?? ""),
        );
        expect(net).toBe((profit ?? 0) - (cost ?? 0));
      }
    }),
    { numRuns: full(500, 60) },
  );
});
