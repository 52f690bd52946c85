// Serializing a timer, and rejecting invalid stored values.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alreadyLogged, keptOf, timerOf } from "../../../src/core/timer/stored-timer.ts";
import type { Timer } from "../../../src/core/timer/timer.ts";
import { day, ledgerOf } from "../../given.ts";

const timer: Timer = {
  subject: {
    networks: [{ network: "instagram", weight: 1 }],
    activity: "creation",
    client: "Nova",
    campaign: "spring",
    person: "marie",
    format: "reel",
    note: "so",
    planned: 30,
  },
  date: day("2026-11-20"),
  clock: 483,
  runs: [
    { from: 1000, to: 2000 },
    { from: 2000, to: null },
  ],
};
const kept = JSON.parse(JSON.stringify(keptOf(timer)));

it("is restored unchanged", () => {
  expect(timerOf(kept)).toEqual(timer);
  const bare = { ...timer, subject: { networks: timer.subject.networks }, runs: [{ from: 1, to: 5 }] };
  expect(timerOf(JSON.parse(JSON.stringify(keptOf(bare))))).toEqual(bare);
});

describe("is rejected", () => {
  it.each<[string, unknown]>([
    ["from nothing", null],
    ["from a list", [kept]],
    ["from a text", "timer"],
    ["from another version", { ...kept, version: 2 }],
    ["without a network", { ...kept, network: "" }],
    ["with a network that is none", { ...kept, network: 5 }],
    ["without a day", { ...kept, date: undefined }],
    ["with an impossible day", { ...kept, date: "2026-02-30" }],
    ["before midnight", { ...kept, clock: -1 }],
    ["after the end of the day", { ...kept, clock: 1440 }],
    ["with half a minute", { ...kept, clock: 1.5 }],
    ["planned for nothing", { ...kept, planned: 0 }],
    ["planned for more than a day", { ...kept, planned: 1441 }],
    ["with a note that is none", { ...kept, note: 5 }],
    ["without runs", { ...kept, runs: [] }],
    ["with runs that are none", { ...kept, runs: "long" }],
    ["with a run that is none", { ...kept, runs: [5] }],
    ["with a run without a beginning", { ...kept, runs: [{ to: 5 }] }],
    ["with a run that goes back", { ...kept, runs: [{ from: 5, to: 4 }] }],
    [
      "with a run before the one before",
      {
        ...kept,
        runs: [
          { from: 5, to: 9 },
          { from: 8, to: 10 },
        ],
      },
    ],
    [
      "with a run after one without an end",
      {
        ...kept,
        runs: [
          { from: 5, to: null },
          { from: 8, to: 10 },
        ],
      },
    ],
  ])("%s", (_name, value) => {
    expect(timerOf(value)).toBeNull();
  });

  it("for any other value, without an exception", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(timerOf(value)).toBeNull();
        expect(alreadyLogged(value, timer, [])).toBeNull();
      }),
    );
  });
});

it("may have run all day, from its first minute to its last", () => {
  const long = { ...timer, subject: { ...timer.subject, planned: 1440 }, clock: 1439 };
  expect(timerOf(JSON.parse(JSON.stringify(keptOf(long))))).toEqual(long);
  const bare = { ...timer, subject: { networks: timer.subject.networks } };
  expect(timerOf(JSON.parse(JSON.stringify(keptOf(bare))))?.subject).not.toHaveProperty("planned");
});

describe("what was being logged", () => {
  const logging = JSON.parse(JSON.stringify(keptOf(timer, 12)));
  const entries = (text: string) => ledgerOf(text).entries;
  const line = '- { date: 2026-11-20, at: "08:03", time: 12m, network: instagram, activity: creation }\n';

  it("is found in the ledger, the last one of several", () => {
    expect(alreadyLogged(logging, timer, entries(line + line))?.line).toBe(2);
  });

  it.each([
    ["another day", line.replace("11-20", "11-19")],
    ["another time of day", line.replace("08:03", "08:04")],
    ["another length", line.replace("12m", "13m")],
    ["another activity", line.replace("creation", "support")],
    ["another network", line.replace("instagram", "x")],
    ["another kind", "- { date: 2026-11-20, spent: 5, network: instagram }\n"],
  ])("is not %s", (_name, text) => {
    expect(alreadyLogged(logging, timer, entries(text))).toBeNull();
  });

  it("may be a whole day, and needs a network", () => {
    const day = JSON.parse(JSON.stringify(keptOf(timer, 1440)));
    expect(alreadyLogged(day, timer, entries(line.replace("12m", "24h")))?.line).toBe(1);
    expect(alreadyLogged(logging, timer, entries(line.replace("network: instagram, ", "")))).toBeNull();
  });

  it("is null without interrupted logging", () => {
    expect(alreadyLogged(kept, timer, entries(line))).toBeNull();
  });
});
