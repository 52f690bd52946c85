// The page in a browser: loads nothing, fits a phone and a desktop, is readable in light and dark mode, and has the
// figures of --json.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Shares } from "../../src/core/report/rows.ts";
import type { Shown } from "../../src/core/report/unattributable.ts";
import { en } from "../../src/i18n/en.ts";
import { formatOf } from "../../src/i18n/format.ts";
import { networkName } from "../../src/i18n/names.ts";
import type { ReportJson } from "../../src/render/json.ts";
import { capital } from "../../src/render/terminal/layout/text.ts";
import type { VerdictJson } from "../../src/render/verdict-json.ts";
import { full } from "../full.ts";
import { openBrowser, SKIPPED } from "./chromium.ts";
import {
  clippedParts,
  cutParts,
  faintParts,
  headingLevels,
  idsOf,
  overflow,
  paper,
  summaryHeight,
  tableTexts,
} from "./in-page.ts";
import { newHome, ROOT } from "./socialroi.ts";

if (SKIPPED !== null) process.stderr.write(`The page is not looked at in a browser: ${SKIPPED}\n`);

const home = newHome();
const LONG = "a-network-with-a-name-longer-than-any-screen-".repeat(6);
const UNUSUAL = `currency: USD
---
- { date: 2026-10-02, time: 23h59m, network: ${LONG}, activity: a-very-long-activity-without-any-space-in-it }
- { date: 2026-11-02, earned: 123456789.99, network: ${LONG}, client: "<script>document.title = 'run'</script>" }
- { date: 2026-11-03, spent: 98765432.10, network: x }
`;
const NAME = "Atelier de céramique et de dessin de la rue des Trois-Frères";
const TEN = ["instagram", "facebook", "linkedin", "tiktok", "youtube", "x", "threads", "bluesky", "mastodon"];
const TEN_NETWORKS = `currency: EUR
name: ${NAME}
rate: [{ from: 2026-01-01, rate: 50 }, { from: 2026-07-01, rate: 55 }]
margin: 60%
networks: { ${"galerie-".repeat(7)}art: {} }
---
${[...TEN, `${"galerie-".repeat(7)}art`]
  .flatMap((network, index) =>
    [3, 5, 7, 9, 11].map(
      (month) =>
        `- { date: 2026-${String(month).padStart(2, "0")}-0${(index % 9) + 1}, time: ${index + 1}h, network: ${network}, activity: creation }\n- { date: 2026-${String(month).padStart(2, "0")}-12, earned: ${index * 90 + 10}, network: ${network} }`,
    ),
  )
  .join("\n")}
`;
/** The path of a ledger in the home. */
function written(name: string, text: string): string {
  const file = join(home.folder, name);
  writeFileSync(file, text);
  return file;
}

const LEDGERS = {
  day: written(
    "day.yaml",
    "rate: 60\n---\n- { date: 2026-11-20, time: 1h, network: instagram, activity: creation }\n- { date: 2026-11-20, earned: 90, network: instagram }\n",
  ),
  ten: written("ten.yaml", TEN_NETWORKS),
  pottery: join(ROOT, "examples/pottery.yaml"),
  designer: join(ROOT, "examples/designer.yaml"),
  studio: join(ROOT, "examples/studio.yaml"),
  unusual: home.write(UNUSUAL),
};
const PAGES = [
  ["pottery", "en", ["--last-month"]],
  ["designer", "fr", ["--year"]],
  ["studio", "en", ["--year", "--by", "client"]],
  ["unusual", "fr", ["--month", "--by", "client"]],
  ["day", "en", ["--month"]],
  ["ten", "fr", ["--year"]],
] as const;
const PERIOD = ["--year", "--ledger", LEDGERS.pottery, "--lang", "en"];

describe.skipIf(SKIPPED !== null)("the page", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  async function shown(file: string, options: { width: number; scheme: "light" | "dark" }): Promise<Page> {
    const page = await browser.newPage({
      viewport: { width: options.width, height: 900 },
      colorScheme: options.scheme,
    });
    await page.goto(pathToFileURL(join(home.folder, file)).href);
    return page;
  }

  describe.each(PAGES.slice(0, full(PAGES.length, 1)))("of %s in %s", (ledger, language, period) => {
    const file = `${ledger}.html`;
    beforeAll(async () => {
      const ran = await home.run([
        "report",
        ...period,
        "--ledger",
        LEDGERS[ledger],
        "--lang",
        language,
        "--html",
        file,
      ]);
      expect(ran.code).toBe(0);
    });

    it("asks for nothing, runs nothing and says nothing to the console", async () => {
      const page = await browser.newPage();
      const heard: string[] = [];
      page.on("console", (message) => heard.push(message.text()));
      page.on("pageerror", (error) => heard.push(error.message));
      page.on("request", (request) => heard.push(request.url()));
      const url = pathToFileURL(join(home.folder, file)).href;
      await page.goto(url, { waitUntil: "load" });
      expect(heard).toEqual([url]);
      expect(await page.locator("script, iframe, img, link, object, embed, form, [style], a[href]").count()).toBe(0);
      expect(await page.title()).not.toBe("run");
      await page.close();
    });

    it.each([390, 768, 1280, 1440])("has nothing cut off at %i pixels", async (width) => {
      if (ledger === "unusual") return;
      const page = await shown(file, { width, scheme: "light" });
      expect(await page.evaluate(clippedParts)).toEqual([]);
      await page.close();
    });

    it("has its summary on one printed page", async () => {
      const page = await shown(file, { width: 688, scheme: "light" });
      await page.emulateMedia({ media: "print" });
      if (ledger !== "unusual") expect(await page.evaluate(summaryHeight)).toBeLessThan(990);
      await page.close();
    });

    it("has no command to type", async () => {
      const page = await shown(file, { width: 1280, scheme: "light" });
      expect(await page.locator("body").textContent()).not.toMatch(/socialroi [a-zé]|--[a-z]/);
      await page.close();
    });

    it.each([320, 390, 768, 1280])("does not scroll sideways at %i pixels", async (width) => {
      const page = await shown(file, { width, scheme: "light" });
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(cutParts)).toEqual([]);
      await page.close();
    });

    it("fits a printed page", async () => {
      const page = await shown(file, { width: 688, scheme: "dark" });
      await page.emulateMedia({ media: "print" });
      if (ledger !== "unusual") expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(paper)).toBe("rgb(255, 255, 255)");
      expect(await page.evaluate(faintParts)).toMatchObject({ faint: [] });
      await page.close();
    });

    it.each([
      ["light", 390],
      ["light", 1280],
      ["dark", 390],
      ["dark", 1280],
    ] as const)("can be read: contrast in the %s, %i pixels wide", async (scheme, width) => {
      const page = await shown(file, { width, scheme });
      const { faint, texts, shapes } = await page.evaluate(faintParts);
      expect(faint).toEqual([]);
      expect(texts).toBeGreaterThan(60);
      expect(shapes).toBeGreaterThan(1);
      await page.close();
    });

    it("can be heard: language, landmarks, headings in order, captions and heads, charts in words", async () => {
      const page = await shown(file, { width: 1280, scheme: "light" });
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      for (const landmark of ["body > header", "main", "body > footer", "h1"])
        expect(await page.locator(landmark).count()).toBe(1);
      const levels = await page.evaluate(headingLevels);
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      });
      const tables = await page.locator("table").count();
      expect(tables).toBeGreaterThan(2);
      expect(await page.locator("table > caption").count()).toBe(tables);
      expect(await page.locator('thead th:not([scope="col"]), tbody th:not([scope="row"])').count()).toBe(0);
      expect(await page.locator("tbody tr").count()).toBe(await page.locator('tbody th[scope="row"]').count());
      const charts = page.locator('figure > [role="img"]');
      expect(await charts.count()).toBe(await page.locator("figure").count());
      for (const label of await charts.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label"))))
        expect(label).toMatch(/\d/);
      expect(await page.locator("svg:not([aria-hidden='true'])").count()).toBe(0);
      const ids = await page.evaluate(idsOf);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of await page
        .locator("[aria-labelledby]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("aria-labelledby") ?? "")))
        expect(ids).toContain(id);
      await page.close();
    });
  });

  describe("has the figures of --json", () => {
    let tables: Readonly<Record<string, string[][]>>;
    const format = formatOf("en", "EUR");
    const json = async <T>(...args: string[]): Promise<T> => JSON.parse((await home.run([...args, "--json"])).stdout);
    const amount = (value: number): string => (value === 0 ? "–" : format.amount(value));
    const percent = (part: number | null | undefined): string => (typeof part === "number" ? format.percent(part) : "");
    const cells = (name: string, figures: Shown, share: Shares | null | undefined): string[] => [
      name,
      figures.minutes === 0 ? "–" : format.clock(figures.minutes),
      ...(share === undefined ? [] : [percent(share?.minutes)]),
      amount(figures.cost),
      amount(figures.moneySpent),
      amount(figures.revenue),
      amount(figures.grossProfit),
      ...(share === undefined ? [] : [percent(share?.grossProfit)]),
      format.signed(figures.net ?? 0),
      figures.returnPerUnit === null ? "–" : format.decimal(figures.returnPerUnit),
      figures.status ?? "–",
    ];

    beforeAll(async () => {
      expect((await home.run(["report", ...PERIOD, "--html", "figures.html"])).code).toBe(0);
      const page = await shown("figures.html", { width: 1280, scheme: "light" });
      tables = await page.evaluate(tableTexts);
      await page.close();
    });

    it("network by network, with subtotals and the total", async () => {
      const { rows, subtotals, totals } = await json<ReportJson>("report", ...PERIOD);
      const byKind = (["social", "owned"] as const).flatMap((kind) => [
        ...rows.filter((row) => row.kind === kind).map((row) => cells(networkName(row.key ?? "", en), row, row.share)),
        ...subtotals
          .filter((one) => one.kind === kind)
          .map((one) => cells(kind === "social" ? "Social" : "Owned", one, one.share)),
      ]);
      const none = rows.filter(({ kind }) => kind === null).map((row) => cells("(none)", row, row.share));
      expect(byKind.length).toBeGreaterThan(5);
      expect(tables["networks-table"]).toEqual([...byKind, ...none, cells("Total", totals, null)]);
    });

    it("month by month", async () => {
      const { rows, totals } = await json<ReportJson>(
        ...["report", "--by", "month", "--since", "2025-12-01", "--until", "2026-11-20"],
        ...["--ledger", LEDGERS.pottery],
      );
      const month = (key: string): string =>
        key === "2026-11"
          ? "November 2026, 1 to 20"
          : new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric" }).format(new Date(`${key}-15`));
      expect(tables["months-table"]?.map((row) => row.slice(0, -1))).toEqual([
        ...rows.map((row) => cells(month(row.key ?? ""), row, undefined)),
        cells("Total", totals, undefined),
      ]);
    });

    it("activity by activity", async () => {
      const { rows, totals } = await json<ReportJson>("report", ...PERIOD, "--by", "activity");
      const timed = rows.filter(({ minutes }) => minutes > 0).sort((a, b) => b.minutes - a.minutes);
      const name = (key: string | null): string => (key ? capital(en.activities[key] ?? key) : "(none)");
      const row = (label: string, { minutes, timeCost }: Shown, share: string): string[] => [
        label,
        format.clock(minutes),
        share,
        format.amount(timeCost),
      ];
      expect(tables["activities-table"]).toEqual([
        ...timed.map((one) => row(name(one.key), one, percent(one.share.minutes))),
        row("Total", totals, ""),
      ]);
    });

    it("and the verdict of the year, with its ranges", async () => {
      const { networks, owned } = await json<VerdictJson>("verdict", "--ledger", LEDGERS.pottery);
      const range = (one: { low: number; high: number } | null): string =>
        one === null ? "–" : `${format.decimal(one.low)} to ${format.decimal(one.high)}`;
      const chance = (one: number | null): string => (one === null ? "–" : format.chance(one));
      expect(
        tables["verdict-table"]?.map(([name, _hours, cost, revenue, returned, likely, pays, best]) => [
          ...[name, cost, revenue, returned, likely, pays, best],
        ]),
      ).toEqual(
        [...networks, ...owned].map((row) => [
          networkName(row.network, en),
          format.amount(row.cost),
          format.amount(row.revenue),
          row.observedReturn === null ? "–" : format.decimal(row.observedReturn),
          range(row.returnPerUnit),
          chance(row.pPays),
          chance("pBest" in row ? (row.pBest as number | null) : null),
        ]),
      );
    });
  });
});
