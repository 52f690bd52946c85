// Elapsed minutes across pauses, midnight and clock changes, and forgotten timers.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TimerTask } from "../../../src/core/entries/entry.ts";
import { keptOf, timerOf } from "../../../src/core/timer/stored-timer.ts";
import {
  begin,
  begunByNow,
  clockSetBack,
  elapsed,
  entryOf,
  forgottenOf,
  isRunning,
  minutesOf,
  ofLength,
  pause,
  resume,
  stoppedAt,
  type Timer,
  withTimer,
} from "../../../src/core/timer/timer.ts";
import { instantOf, MINUTE, momentOf, nextAt } from "../../../src/core/values/moment.ts";
import { day, ledgerOf } from "../../given.ts";

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = "Europe/Paris";
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const subject: TimerTask = { networks: [{ network: "instagram", weight: 1 }], activity: "interaction" };
const planned = (minutes: number): TimerTask => ({ ...subject, planned: minutes });
/** The moment with this local time in Paris. */
const at = (text: string) => {
  const [date = "", time = ""] = text.split(" ");
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return momentOf(instantOf(day(date), hours * 60 + minutes));
};
const started = (text: string, what = subject): Timer => begin(what, at(text));

describe("minutes", () => {
  it.each([
    ["an ordinary morning", "2026-11-20 09:00", "2026-11-20 09:12", 12],
    ["past midnight", "2026-11-20 23:50", "2026-11-21 00:20", 30],
    ["past New Year", "2026-12-31 23:50", "2027-01-01 00:05", 15],
    ["the clocks go forward: 1:30 to 3:30 is an hour", "2026-03-29 01:30", "2026-03-29 03:30", 60],
    ["the clocks go back: 1:30 to 3:30 is three hours", "2026-10-25 01:30", "2026-10-25 03:30", 180],
    ["a day of 23 hours", "2026-03-28 12:00", "2026-03-29 12:00", 23 * 60],
    ["a clock set back takes nothing away", "2026-11-20 09:00", "2026-11-20 08:00", 0],
  ])("%s", (_name, from, to, minutes) => {
    expect(minutesOf(started(from), at(to).epoch)).toBe(minutes);
  });

  it("span the repeated hour when the clocks go back", () => {
    const first = at("2026-10-25 02:30").epoch;
    expect(momentOf(first + 60 * MINUTE)).toMatchObject({ clock: 150, date: "2026-10-25" });
    expect(minutesOf(begin(subject, momentOf(first)), first + 60 * MINUTE)).toBe(60);
  });

  it("are rounded once, to the nearest", () => {
    const timer = started("2026-11-20 09:00");
    const now = at("2026-11-20 09:00").epoch;
    expect([29_999, 30_000, 89_999, 90_000].map((ms) => minutesOf(timer, now + ms))).toEqual([0, 1, 1, 2]);
  });

  it("exclude pauses", () => {
    const paused = pause(started("2026-11-20 09:00"), at("2026-11-20 09:10").epoch);
    expect(isRunning(paused)).toBe(false);
    expect(minutesOf(paused, at("2026-11-20 12:00").epoch)).toBe(10);
    const again = resume(paused, at("2026-11-20 12:00").epoch);
    expect(minutesOf(again, at("2026-11-20 12:05").epoch)).toBe(15);
    expect(resume(again, at("2026-11-20 12:01").epoch)).toBe(again);
    expect(pause(paused, at("2026-11-20 13:00").epoch)).toEqual(paused);
  });

  it("continue from now if the clock was set back in a pause, keeping the earlier ones", () => {
    const paused = pause(started("2026-11-20 09:00"), at("2026-11-20 09:10").epoch);
    const again = resume(paused, at("2026-11-20 08:05").epoch);
    expect(again.runs).toEqual([
      { from: at("2026-11-20 07:55").epoch, to: at("2026-11-20 08:05").epoch },
      { from: at("2026-11-20 08:05").epoch, to: null },
    ]);
    expect(minutesOf(again, at("2026-11-20 08:20").epoch)).toBe(25);
    expect(timerOf(keptOf(again))).toEqual(again);
  });

  it("are unknown if it started in the future by half a minute or more", () => {
    const timer = started("2026-11-20 09:00");
    const nine = at("2026-11-20 09:00").epoch;
    expect([0, 29_999, 30_001, 3_600_000].map((ms) => clockSetBack(timer, nine - ms))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(clockSetBack(timer, nine + MINUTE)).toBe(false);
    const paused = pause(timer, nine + 10 * MINUTE);
    expect(clockSetBack(paused, nine - 60 * MINUTE)).toBe(false);
    expect(clockSetBack(resume(paused, nine + 20 * MINUTE), nine + 15 * MINUTE)).toBe(true);
  });

  it("end now if the start date is in the future", () => {
    const timer = started("2026-11-21 09:00");
    expect(begunByNow(timer, 25, at("2026-11-20 10:00"))).toMatchObject({ date: "2026-11-20", clock: 9 * 60 + 35 });
    expect(begunByNow(timer, 25, at("2026-11-21 08:00"))).toBe(timer);
  });

  it("are cut from the last runs, keeping pauses", () => {
    const paused = pause(started("2026-11-20 09:00"), at("2026-11-20 09:10").epoch);
    const again = pause(resume(paused, at("2026-11-20 10:00").epoch), at("2026-11-20 10:30").epoch);
    const [nine, ten] = [at("2026-11-20 09:00").epoch, at("2026-11-20 10:00").epoch];
    expect(ofLength(again, 25).runs).toEqual([
      { from: nine, to: nine + 10 * MINUTE },
      { from: ten, to: ten + 15 * MINUTE },
    ]);
    expect(ofLength(again, 5).runs).toEqual([
      { from: nine, to: nine + 5 * MINUTE },
      { from: ten, to: ten },
    ]);
  });

  it("become an entry with the date and time of the start", () => {
    const timer = started("2026-11-20 23:50", { ...planned(15), note: "late" });
    expect(entryOf(timer, 30)).toEqual({
      kind: "time",
      date: "2026-11-20",
      at: 1430,
      minutes: 30,
      networks: [{ network: "instagram", weight: 1 }],
      activity: "interaction",
      planned: 15,
      note: "late",
      line: 0,
    });
  });
});

describe("a timer stopped at a time of day", () => {
  const timer = pause(started("2026-11-20 09:00"), at("2026-11-20 09:10").epoch);
  const again = resume(timer, at("2026-11-20 09:30").epoch);
  it.each([
    ["in its last run", "2026-11-20 10:00", "09:45", 25],
    ["in its pause", "2026-11-20 10:00", "09:20", 10],
    ["in its first run", "2026-11-20 10:00", "09:04", 4],
    ["as it began", "2026-11-20 10:00", "09:00", 0],
    ["just now", "2026-11-20 10:00", "10:00", 40],
    ["before it began", "2026-11-20 10:00", "08:59", null],
    ["still to come", "2026-11-20 10:00", "10:01", null],
    ["on the next day", "2026-11-21 08:00", "00:10", 10 + 14 * 60 + 40],
  ])("%s", (_name, now, clock, minutes) => {
    const stopped = stoppedAt(again, at(`2026-11-20 ${clock}`).clock, at(now).epoch);
    expect(stopped.map((each) => minutesOf(each, at(now).epoch))).toEqual(minutes === null ? [] : [minutes]);
  });

  it("ignores the seconds of the start", () => {
    const late = begin(subject, momentOf(at("2026-11-20 09:00").epoch + 40_000));
    const stopped = stoppedAt(late, 9 * 60, at("2026-11-20 09:30").epoch);
    expect(stopped.map((each) => elapsed(each, at("2026-11-20 09:30").epoch))).toEqual([0]);
  });

  /** In Paris 02:00 to 03:00 occurred twice on 25 October 2026; `later` is the second time. */
  const later = (text: string): number => at(text).epoch + 60 * MINUTE;
  it.each([
    ["twice: 60 or 120 minutes", at("2026-10-25 01:30").epoch, "02:30", at("2026-10-25 03:30").epoch, [60, 120]],
    ["the first, where the second is to come", at("2026-10-25 01:30").epoch, "02:30", later("2026-10-25 02:10"), [60]],
    ["the second, where it began between", at("2026-10-25 02:45").epoch, "02:30", at("2026-10-25 03:30").epoch, [45]],
    ["the second, where it began at the first", at("2026-10-25 02:30").epoch, "02:30", later("2026-10-25 02:40"), [60]],
    ["once, outside the repeated hour", at("2026-10-25 01:30").epoch, "03:10", at("2026-10-25 03:30").epoch, [160]],
    ["once, in the hour that is left out", at("2026-03-29 01:30").epoch, "02:30", at("2026-03-29 04:00").epoch, [60]],
  ])("in the hour of a clock change: %s", (_name, from, clock, now, minutes) => {
    const [hours = 0, rest = 0] = clock.split(":").map(Number);
    const stopped = stoppedAt(begin(subject, momentOf(from)), hours * 60 + rest, now);
    expect(stopped.map((each) => minutesOf(each, now))).toEqual(minutes);
  });

  it("has one result if it was paused during the repeated hour", () => {
    const waiting = pause(started("2026-10-25 01:30"), at("2026-10-25 02:00").epoch);
    const stopped = stoppedAt(waiting, 150, at("2026-10-25 03:30").epoch);
    expect(stopped.map((each) => minutesOf(each, 0))).toEqual([30]);
  });

  it("takes the moment after if the clocks skip that time", () => {
    expect(nextAt(150, at("2026-03-29 01:00").epoch)).toMatchObject({ clock: 210 });
  });
});

describe("a forgotten timer", () => {
  it.each([
    ["three hours are none", subject, "2026-11-20 09:00", "2026-11-20 12:00", null],
    ["over three hours", subject, "2026-11-20 09:00", "2026-11-20 12:01", { why: "long", ran: 181, assumed: 180 }],
    [
      "with a planned time",
      planned(15),
      "2026-11-20 09:00",
      "2026-11-20 18:00",
      { why: "long", ran: 540, assumed: 15 },
    ],
    ["an overrun is none", planned(15), "2026-11-20 09:00", "2026-11-20 11:00", null],
    ["a long plan is kept to", planned(300), "2026-11-20 09:00", "2026-11-20 13:00", null],
    ["over a long plan", planned(300), "2026-11-20 09:00", "2026-11-20 14:10", { why: "long", ran: 310, assumed: 300 }],
    ["past midnight", subject, "2026-11-20 23:50", "2026-11-21 00:20", { why: "midnight", ran: 30, assumed: 30 }],
    ["past midnight, just as planned", planned(30), "2026-11-20 23:50", "2026-11-21 00:20", null],
    ["past midnight as planned", planned(60), "2026-11-20 23:50", "2026-11-21 00:20", null],
    ["overnight", subject, "2026-11-20 18:00", "2026-11-21 09:00", { why: "long", ran: 900, assumed: 180 }],
    ["three hours as the clocks go back", subject, "2026-10-25 01:00", "2026-10-25 03:00", null],
  ])("%s", (_name, what, from, now, forgotten) => {
    expect(forgottenOf(started(from, what), at(now))).toEqual(forgotten);
  });

  it("is not forgotten while paused", () => {
    const paused = pause(started("2026-11-20 09:00"), at("2026-11-20 09:10").epoch);
    expect(forgottenOf(paused, at("2026-11-23 09:00"))).toBeNull();
  });

  it("counts at least the time before its last pause", () => {
    const paused = pause(started("2026-11-20 09:00", planned(15)), at("2026-11-20 09:40").epoch);
    const again = resume(paused, at("2026-11-20 10:00").epoch);
    expect(forgottenOf(again, at("2026-11-20 20:00"))).toMatchObject({ why: "long", assumed: 40 });
  });
});

const steps = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 600 }),
    does: fc.constantFrom("start" as const, "pause" as const, "resume" as const, "stop" as const),
  }),
  { maxLength: 40 },
);

describe("any sequence of start, pause, resume and stop", () => {
  it("logs as many minutes as passed while it ran, never less than none", () => {
    const zero = at("2026-10-24 20:00").epoch;
    fc.assert(
      fc.property(steps, (sequence) => {
        let now = zero;
        let timer: Timer | null = null;
        let logged = 0;
        let passed = 0;
        for (const { after, does } of sequence) {
          if (timer && isRunning(timer)) passed += after;
          now += after * MINUTE;
          if (does === "pause") timer = timer && pause(timer, now);
          else if (does === "resume") timer = timer && resume(timer, now);
          else {
            logged += timer ? minutesOf(pause(timer, now), now) : 0;
            timer = does === "start" ? begin(subject, momentOf(now)) : null;
          }
          if (timer) {
            expect(elapsed(timer, now)).toBeGreaterThanOrEqual(0);
            expect(timerOf(JSON.parse(JSON.stringify(keptOf(timer))))).toEqual(timer);
          }
        }
        expect(logged + (timer ? minutesOf(timer, now) : 0)).toBe(passed);
      }),
    );
  });

  it("is cut or extended to any length", () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 1440 }), (sequence, minutes) => {
        let now = at("2026-10-24 20:00").epoch;
        let timer = begin(subject, momentOf(now));
        for (const { after, does } of sequence) {
          now += after * MINUTE;
          timer = does === "pause" ? pause(timer, now) : resume(timer, now);
        }
        const cut = ofLength(timer, minutes);
        expect(isRunning(cut)).toBe(false);
        expect(minutesOf(cut, now)).toBe(minutes);
        expect(timerOf(keptOf(cut))).toEqual(cut);
      }),
    );
  });
});

describe("what is kept", () => {
  const kept = { ...keptOf(started("2026-11-20 09:00", { ...planned(15), note: "a" })) } as Record<string, unknown>;

  it.each([
    ["no map", [kept]],
    ["another version", { ...kept, version: 2 }],
    ["no network", { ...kept, network: undefined }],
    ["a network that is no text", { ...kept, network: 7 }],
    ["an activity that is no text", { ...kept, activity: {} }],
    ["no such day", { ...kept, date: "2026-02-30" }],
    ["no such time", { ...kept, clock: 1440 }],
    ["a planned time of nothing", { ...kept, planned: 0 }],
    ["no runs", { ...kept, runs: [] }],
    ["a run backwards", { ...kept, runs: [{ from: 2, to: 1 }] }],
    [
      "two runs at once",
      {
        ...kept,
        runs: [
          { from: 1, to: null },
          { from: 2, to: null },
        ],
      },
    ],
    [
      "runs out of order",
      {
        ...kept,
        runs: [
          { from: 5, to: 6 },
          { from: 3, to: null },
        ],
      },
    ],
    ["a run that is no number", { ...kept, runs: [{ from: "1", to: null }] }],
  ])("is no timer with %s", (_name, value) => {
    expect(timerOf(kept)).not.toBeNull();
    expect(timerOf(value)).toBeNull();
  });

  it("may be anything at all", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom(...Object.keys(kept)), fc.jsonValue()),
        (value, keys) => {
          timerOf(value);
          const timer = timerOf({ ...kept, ...keys });
          return timer === null || elapsed(timer, 0) >= 0;
        },
      ),
    );
  });
});

it("withTimer adds the elapsed minutes as an entry, or nothing without a timer", () => {
  const { entries } = ledgerOf("- { date: 2026-11-19, time: 5m, network: x }\n");
  const timer = started("2026-11-20 09:00");
  expect(
    withTimer(entries, timer, at("2026-11-20 09:12")).map((entry) => entry.kind === "time" && entry.minutes),
  ).toEqual([5, 12]);
  expect(withTimer(entries, null, at("2026-11-20 09:12"))).toBe(entries);
});
