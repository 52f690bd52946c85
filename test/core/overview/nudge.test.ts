// The nudge: the most urgent thing forgotten, or nothing.
import { describe, expect, it } from "vitest";
import { missedDay, type Nudge, nudgeOf } from "../../../src/core/overview/nudge.ts";
import { addDays, weekdayOf } from "../../../src/core/values/dates.ts";
import { day, ledgerOf } from "../../given.ts";

const FRIDAY = day("2026-11-20");

function time(dates: readonly string[]): string {
  return dates.map((date) => `- { date: ${date}, time: 30m, network: instagram, activity: creation }\n`).join("");
}

function nudge(text: string, timer: { network: string; minutes: number } | null = null): Nudge["code"] | null {
  const { entries, settings } = ledgerOf(text);
  return nudgeOf(entries, settings, FRIDAY, timer)?.code ?? null;
}

function missed(dates: readonly string[], today = "2026-11-20"): string | null {
  return missedDay(ledgerOf(time(dates)).entries, day(today));
}

describe("a nudge", () => {
  const settings = "limits: { instagram: 1h/week }\npublishing: { network: linkedin, every: week }\n---\n";
  const overLimit = time(["2026-11-16", "2026-11-17", "2026-11-18"]);

  it("is about the most pressing thing", () => {
    const all = `${settings}${time(["2026-11-02"])}${overLimit}`;
    expect(nudge(all, { network: "x", minutes: 300 })).toBe("timer");
    expect(nudge(all)).toBe("limit");
    expect(nudge(`${settings}${time(["2026-11-02", "2026-11-17"])}`)).toBe("day");
    expect(nudge(`${settings}${time(["2026-11-02", "2026-11-19"])}`)).toBe("post");
  });

  it("says nothing but of the timer on a day off, and does not miss entries of one", () => {
    const all = `${settings}${time(["2026-11-02"])}${overLimit}`;
    const off = (days: string, text: string): string => `away: [${days}]\n${text}`;
    expect(nudge(off("2026-11-20", all))).toBeNull();
    expect(nudge(off("2026-11-20", all), { network: "x", minutes: 300 })).toBe("timer");
    const missing = `${time(["2026-11-02", "2026-11-17"])}`;
    expect(nudge(off("{ from: 2026-11-18, to: 2026-11-19 }", `---\n${missing}`))).toBeNull();
    expect(nudge(off("2026-11-18", `---\n${missing}`))).toBe("day");
  });

  it("is null if nothing was forgotten, in a new ledger, and at an exact limit", () => {
    const post = "- { date: 2026-11-12, posted: none, network: linkedin }\n";
    expect(nudge(`${settings}${time(["2026-11-18", "2026-11-19"])}${post}`)).toBeNull();
    expect(nudge("")).toBeNull();
    expect(nudge(`${settings}${time(["2026-11-20"])}`)).toBeNull();
  });
});

describe("a working day without an entry", () => {
  it("is the last one before today, from Monday to Friday in a young ledger", () => {
    expect(missed(["2026-11-16"])).toBe("2026-11-19");
    expect(missed(["2026-11-16", "2026-11-19"])).toBeNull();
    expect(missed(["2026-11-16", "2026-11-20"], "2026-11-23")).toBeNull();
    expect(missed(["2026-11-16", "2026-11-19"], "2026-11-23")).toBe("2026-11-20");
  });

  it("is missed regardless of later entries", () => {
    expect(missed(["2026-11-16", "2026-11-20"])).toBe("2026-11-19");
  });

  it("is none before the ledger began", () => {
    expect(missed(["2026-11-20"])).toBeNull();
    expect(missed([])).toBeNull();
  });

  it("is learnt from the weeks before: Saturdays that are worked, Thursdays that are not", () => {
    const shop = Array.from({ length: 60 }, (_, index) => addDays(FRIDAY, -index - 2)).filter(
      (date) => [2, 3, 6].includes(weekdayOf(date)) && date !== "2026-11-14",
    );
    expect(missed(shop)).toBeNull();
    expect(missed(shop, "2026-11-15")).toBe("2026-11-14");
  });

  const weekly = (last: string, weeks: number) =>
    Array.from({ length: weeks }, (_, index) => addDays(day(last), -7 * index));

  it("may be a week ago where one day of the week is worked", () => {
    expect(missed(weekly("2026-11-06", 8))).toBe("2026-11-13");
  });

  it("is learnt once four weeks are known, of days that are worked every other week at least", () => {
    expect(missed(weekly("2026-11-07", 4), "2026-11-15")).toBe("2026-11-14");
    expect(missed(weekly("2026-11-07", 3), "2026-11-15")).toBe("2026-11-13");
    expect(missed(["2026-10-17", "2026-11-07", "2026-11-13"], "2026-11-15")).toBe("2026-11-14");
    expect(missed(["2026-10-17", "2026-11-13"], "2026-11-15")).toBeNull();
  });

  it("is learnt from the last seven weeks, however long the ledger is", () => {
    const lately = weekly("2026-11-12", 4);
    expect(missed([...weekly("2026-11-18", 30), ...lately])).toBe("2026-11-19");
    expect(missed([...weekly("2026-11-18", 30), ...lately.slice(1)])).toBeNull();
  });

  it("is missed up to a week after the last entry", () => {
    expect(missed(["2026-11-12"])).toBe("2026-11-19");
    expect(missed(["2026-11-11"])).toBeNull();
  });

  it("is not missed after weeks without entries, as on a holiday", () => {
    const before = Array.from({ length: 60 }, (_, index) => addDays(day("2026-10-16"), -index));
    expect(missed(before, "2026-10-20")).toBe("2026-10-19");
    expect(missed(before, "2026-11-20")).toBeNull();
  });
});
