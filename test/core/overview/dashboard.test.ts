// The dashboard: its period, and the next step, which never contradicts the verdict.
import { describe, expect, it } from "vitest";
import { buildDashboard, type Dashboard } from "../../../src/core/overview/dashboard.ts";
import { addDays } from "../../../src/core/values/dates.ts";
import type { Moment } from "../../../src/core/values/moment.ts";
import { day, ledgerOf } from "../../given.ts";

const FRIDAY: Moment = { date: day("2026-11-20"), clock: 9 * 60, epoch: 0 };

function dashboard(text: string, now: Moment = FRIDAY): Dashboard {
  const { entries, settings } = ledgerOf(text);
  return buildDashboard(entries, settings, now, { timerRuns: false });
}

/** A year of weekly hours on LinkedIn, which sells, and on TikTok, which does not. */
function year(): string {
  const lines = Array.from({ length: 52 }, (_, week) => addDays(day("2025-11-24"), 7 * week)).flatMap((date, week) => [
    `- { date: ${date}, time: 2h, network: linkedin, activity: creation }`,
    `- { date: ${date}, time: 3h, network: tiktok, activity: creation }`,
    ...(week % 4 === 0 ? [`- { date: ${date}, earned: 1500, network: linkedin }`] : []),
  ]);
  return `${lines.join("\n")}\n- { date: 2026-11-19, time: 1h, network: linkedin, activity: creation }\n`;
}

describe("the period", () => {
  it("is this calendar week and twelve before it, or begins with the ledger", () => {
    expect(dashboard(`rate: 60\n---\n${year()}`).report.period).toEqual({ since: "2026-08-24", until: "2026-11-20" });
    expect(dashboard(`rate: 60\nweek: sunday\n---\n${year()}`).report.period.since).toBe("2026-08-23");
    const young = "rate: 60\n---\n- { date: 2026-11-12, time: 1h, network: x }\n";
    expect(dashboard(young).report.period).toEqual({ since: "2026-11-12", until: "2026-11-20" });
    const coming = "rate: 60\n---\n- { date: 2026-12-24, time: 1h, network: x }\n";
    expect(dashboard(coming)).toMatchObject({ lastEntry: null, next: { code: "log-first" } });
  });
});

describe("the next step", () => {
  const comments = (network: string) => `- { date: 2026-11-18, posted: tip, network: ${network}, comments: 5 }\n`;

  it("is no reply on a network that the verdict gives up, but one on the others", () => {
    const given = dashboard(`rate: 60\n---\n${year()}${comments("tiktok")}`);
    expect(given.verdict?.networks.find(({ network }) => network === "tiktok")?.action).toMatch(/^(quit|reduce)$/);
    expect(given.next?.code).not.toBe("reply");
    expect(dashboard(`rate: 60\n---\n${year()}${comments("linkedin")}${comments("tiktok")}`).next).toEqual({
      code: "reply",
      network: "linkedin",
    });
  });

  it("names a network whose comments come first in the week", () => {
    const names = ["tiktok", "linkedin"] as const;
    const { next, week } = dashboard(`rate: 60\n---\n${year()}${names.map(comments).join("")}${comments("tiktok")}`);
    expect(next).toEqual({ code: "reply", network: "linkedin" });
    expect(week.answers.map(({ network }) => network)).toEqual(["linkedin", "tiktok"]);
  });

  it("is no post on a network that the verdict gives up", () => {
    const next = (network: string) =>
      dashboard(`rate: 60\npublishing: { network: ${network}, every: week }\n---\n${year()}`).next?.code;
    expect([next("linkedin"), next("tiktok")]).toEqual(["post", expect.not.stringMatching("post")]);
  });
});
