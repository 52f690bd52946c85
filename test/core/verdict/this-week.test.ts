// The week of a verdict: what hangs on the network that it names.
import { describe, expect, it } from "vitest";
import { type ThisWeek, thisWeek } from "../../../src/core/verdict/this-week.ts";
import { buildVerdict } from "../../../src/core/verdict/verdict.ts";
import { day, ledgerOf } from "../../given.ts";

const PERIOD = { since: day("2026-01-01"), until: day("2026-12-31") };

/** The week of a ledger whose verdict is to focus on LinkedIn. */
function weekOf(settings: string, ...lines: string[]): ThisWeek | null {
  const entries = lines.map((line) => `- { date: 2026-06-02, ${line} }\n`).join("");
  const ledger = ledgerOf(`rate: 60\n${settings}\n---\n${entries}`);
  const { verdict } = buildVerdict(ledger.entries, ledger.settings, { period: PERIOD, draws: 20 });
  return thisWeek({ ...verdict, decision: "focus", network: "linkedin" }, ledger.entries, ledger.settings);
}

describe("what hangs on a rented network", () => {
  const linkedin = ["time: 5h, network: linkedin", "earned: 1200, network: linkedin"];

  it("is told where it is half of the gross profit or more", () => {
    expect(weekOf("", ...linkedin)?.rented).toEqual({ share: 1, perMonth: 100.07 });
  });

  it("is nothing to tell where most comes from a channel that costs nothing", () => {
    expect(weekOf("", ...linkedin, "earned: 18000, network: referrals")?.rented).toBeNull();
  });

  it("is nothing to tell where another network carries more", () => {
    expect(weekOf("", ...linkedin, "earned: 5000, network: x")?.rented).toBeNull();
  });

  it("is told from the threshold of the ledger on, and not at all where it wants to hear nothing of it", () => {
    expect(weekOf("findings: { rented-land: off }", ...linkedin)?.rented).toBeNull();
    const shared = [...linkedin, "earned: 3600, network: referrals"];
    expect(weekOf("findings: { rented-land: { from: 20% } }", ...shared)?.rented).toMatchObject({ share: 0.25 });
  });
});
