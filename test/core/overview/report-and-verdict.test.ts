// Nothing in a report contradicts the verdict of the same day, over many random ledgers.
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/core/entries/entry.ts";
import type { Settings } from "../../../src/core/entries/settings.ts";
import { buildReport } from "../../../src/core/findings/build-report.ts";
import type { Finding, FindingParams } from "../../../src/core/findings/findings.ts";
import type { FindingCode } from "../../../src/core/findings/thresholds.ts";
import { addDays, type CalendarDate } from "../../../src/core/values/dates.ts";
import { largest } from "../../../src/core/values/largest.ts";
import { randomSource } from "../../../src/core/verdict/random.ts";
import { buildVerdict, type Verdict } from "../../../src/core/verdict/verdict.ts";
import { full } from "../../full.ts";
import { day, ledgerOf } from "../../given.ts";

const TODAY = day("2026-11-20");
const NETWORKS = ["instagram", "linkedin", "tiktok", "facebook"];
const DRAWS = 300;

interface World {
  readonly entries: readonly Entry[];
  readonly settings: Settings;
  readonly begins: CalendarDate;
}

/** A business of one to four networks, of up to 500 days: hours, sales that follow them by weeks, expenses. */
function world(seed: number): World {
  const random = randomSource(seed, 0);
  const normal = (): number => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
  const days = Math.floor(20 + random() * 480);
  const lines = NETWORKS.slice(0, 1 + Math.floor(random() * NETWORKS.length)).flatMap((network) => {
    const begins = random() < 0.3 ? Math.floor(days * random()) : days;
    const [pace, returned, deal] = [random() * 100, Math.exp(normal() * 1.2 - 0.4), 200 * Math.exp(normal() * 0.8)];
    return Array.from({ length: begins + 1 }, (_, ago) => ago).flatMap((ago) => {
      const minutes = random() < 0.5 ? Math.round(pace * random()) : 0;
      const later = ago - Math.floor(-Math.log(random() + 1e-9) * 21);
      const sells = random() < (returned * minutes * 50) / 60 / deal && later >= 0;
      const amount = Math.max(1, Math.round(deal * Math.exp(normal() * 0.6)));
      return [
        ...(minutes > 0 ? [[ago, `time: ${minutes}m, network: ${network}`] as const] : []),
        ...(sells ? [[later, `earned: ${amount}, network: ${network}`] as const] : []),
        ...(random() < 0.01 ? [[ago, `spent: ${Math.round(5 + random() * 200)}, network: ${network}`] as const] : []),
      ];
    });
  });
  const text = lines.map(([ago, line]) => `- { date: ${addDays(TODAY, -ago)}, ${line} }\n`).join("");
  const { entries, settings } = ledgerOf(`rate: 50\n---\n${text}`);
  return { entries, settings, begins: addDays(TODAY, -days) };
}

function findingIn<Code extends FindingCode>(fired: readonly Finding[], code: Code): FindingParams[Code] | undefined {
  return fired.find((each) => each.code === code)?.params as FindingParams[Code] | undefined;
}

/** Compares the report of the last days, as many as given, with the verdict on the last year. */
function expectAgreement({ entries, settings }: World, verdict: Verdict, length: number): void {
  const period = { since: addDays(TODAY, 1 - length), until: TODAY };
  const report = buildReport(entries, settings, { period, previous: null }, { by: "network", today: TODAY });
  const { fired } = report.findings();
  const observed = new Map(verdict.networks.map(({ network, observedReturn }) => [network, observedReturn]));
  const returnOf = (network: string): number => observed.get(network) ?? 0;

  // The return over twelve months is the one of the verdict's table.
  for (const { key, twelveMonths } of report.rows)
    if (typeof twelveMonths === "number" && key !== null) expect(twelveMonths).toBeCloseTo(returnOf(key), 6);

  // Evidence that is enough to quit a network is not called thin.
  const quit = verdict.networks.filter(({ action }) => action === "quit").map(({ network }) => network);
  const thin = findingIn(fired, "thin-evidence")?.rows.map(({ network }) => network) ?? [];
  expect(thin.filter((network) => quit.includes(network))).toEqual([]);

  // What is counted as lost does not pay in the verdict's table either, and the best network there is spared.
  const scattered = findingIn(fired, "scattered");
  const lost = [
    ...(scattered?.losing ?? []),
    ...(findingIn(fired, "unpaid-work")?.networks ?? []),
    ...[findingIn(fired, "attention-gap")?.network].filter((network) => network !== undefined),
  ];
  expect(lost.filter((network) => returnOf(network) >= 1)).toEqual([]);
  if (scattered?.best) expect(returnOf(scattered.best)).toBeCloseTo(largest([...observed.values()].map(Number)), 6);
}

describe("a report and the verdict of the same day", () => {
  const COUNT = full(5000, 80);
  const PARTS = 20;
  it.each(Array.from({ length: PARTS }, (_, index) => index + 1))("agree on many random ledgers, part %i", (part) => {
    for (let seed = part; seed <= COUNT; seed += PARTS) {
      const random = world(seed);
      const period = { since: addDays(TODAY, -364), until: TODAY };
      const { verdict } = buildVerdict(random.entries, random.settings, { period, today: TODAY, draws: DRAWS });
      for (const length of [7, 30, 91, 365]) expectAgreement(random, verdict, length);
    }
  });
});
