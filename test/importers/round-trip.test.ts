// Export followed by import restores the entries, with every field that the format has, and no duplicates.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry, Share } from "../../src/core/entries/entry.ts";
import { WHOLE } from "../../src/core/entries/settings.ts";
import { en } from "../../src/i18n/en.ts";
import { formatOf } from "../../src/i18n/format.ts";
import { planAppend } from "../../src/ledger/edit/append.ts";
import { readLedger } from "../../src/ledger/read/read.ts";
import { exportClockify } from "../../src/render/export/clockify.ts";
import { exportCsv, exportJsonLines } from "../../src/render/export/csv.ts";
import { exportIcs } from "../../src/render/export/ics.ts";
import { sessionsOf } from "../../src/render/export/sessions.ts";
import { exportTimeclock } from "../../src/render/export/timeclock.ts";
import { exportToggl } from "../../src/render/export/toggl.ts";
import { entryJson, jsonText } from "../../src/render/json.ts";
import { full } from "../full.ts";
import { day } from "../given.ts";
import { anyEntry } from "../ledger/arbitrary.ts";
import { planned, plannedTogether } from "./given.ts";

const SETTINGS = "exchange: { JPY: 0.0061, TND: 0.297 }\n---\n";
const EMPTY = readLedger(SETTINGS);

/** An entry without its line, its shares normalized. */
function plain({ line: _, ...entry }: Entry): object {
  const total = entry.networks.reduce((sum, { weight }) => sum + weight, 0);
  return {
    ...entry,
    networks: entry.networks.map(({ network, weight }: Share) => [network, (weight * WHOLE) / total]),
  };
}

const FORMATS: readonly (readonly [name: string, write: (entries: readonly Entry[]) => string])[] = [
  ["CSV", exportCsv],
  ["JSON Lines", exportJsonLines],
  ["JSON", (entries) => jsonText("export", { currency: "EUR", entries: entries.map(entryJson) })],
];

describe.each(FORMATS)("%s", (_name, write) => {
  const some = fc.array(anyEntry, { minLength: 1, maxLength: 12 });

  it("gives the same entries, with every field", async () => {
    await fc.assert(
      fc.asyncProperty(some, async (entries) => {
        const { plan } = await planned(write(entries), EMPTY);
        expect(plan.skipped).toEqual([]);
        expect(plan.added.map(plain)).toEqual(entries.map(plain));
      }),
    );
  });

  it("adds nothing to the ledger that it came from", async () => {
    await fc.assert(
      fc.asyncProperty(some, async (entries) => {
        const { value } = planAppend(SETTINGS, EMPTY, entries);
        const ledger = readLedger(SETTINGS + value?.text);
        const { plan: again } = await planned(write(ledger.entries), ledger);
        expect([again.added, again.updated, again.duplicates]).toEqual([[], [], entries.length]);
      }),
      { numRuns: full(40, 10) },
    );
  });
});

it("a complete entry whose id an earlier file of the same import added is added only once", async () => {
  const { entries } =
    readLedger(`${SETTINGS}- { date: 2026-11-20, earned: 40.00, network: linkedin, note: "first", id: "shop:1" }
- { date: 2026-11-20, earned: 40.00, network: linkedin, note: "first", id: "shop:2" }
`);
  const changed = entries.map((entry) => ({ ...entry, note: "written again" }));
  const plan = await plannedTogether([exportJsonLines(entries), exportCsv(changed)], EMPTY);
  expect([plan.added.map(({ id, note }) => [id, note]), plan.updated, plan.duplicates]).toEqual([
    [
      ["shop:1", "first"],
      ["shop:2", "first"],
    ],
    [],
    2,
  ]);
});

it("a CSV saved by a spreadsheet in another format gives the same entries", async () => {
  const { entries } =
    readLedger(`${SETTINGS}- { date: 2026-11-20, at: "08:05", time: 1h15m, network: linkedin, note: "=a; b" }
- { date: 2026-11-03, earned: 1200.50, network: { linkedin: 70%, newsletter: 30% }, margin: 55% }
`);
  const rows = exportCsv(entries)
    .replaceAll('"linkedin=70%,newsletter=30%"', "linkedin=70%|newsletter=30%")
    .replaceAll(",", ";")
    .replace("'=a; b", '"\'=a; b"')
    .replace("linkedin=70%|newsletter=30%", "linkedin=70%,newsletter=30%")
    .replace("2026-11-20", "20/11/2026")
    .replace("2026-11-03", "03/11/2026")
    .replace("1200.50", "1200,50")
    .replace(";0.55;", ";0,55;");
  const { plan } = await planned(`\ufeff${rows}`.slice(1), EMPTY);
  expect([plan.skipped, plan.added.map(plain)]).toEqual([[], entries.map(plain)]);
});

describe("time in exports for timers", () => {
  const words = { words: en, format: formatOf("en", "EUR") };
  const name = fc.constantFrom("instagram", "linkedin", "newsletter", "facebook", "podcast");
  const activity = fc.constantFrom(undefined, "creation", "interaction", "scrolling");
  const campaign = fc.constantFrom(undefined, "podcast-season-two", "spring");
  const note = fc.constantFrom(undefined, "answer the question from instagram", "a link to the site");
  const anyTime = fc
    .record({
      day: fc.integer({ min: 1, max: 28 }),
      at: fc.option(fc.integer({ min: 0, max: 1439 }), { nil: undefined }),
      minutes: fc.integer({ min: 1, max: 1440 }),
      network: name,
      activity,
      campaign,
      note,
    })
    .map(
      ({ day: number, at, minutes, network, activity: what, campaign: drive, note: words }): Entry => ({
        kind: "time",
        date: day(`2026-11-${String(number).padStart(2, "0")}`),
        ...(at === undefined ? {} : { at }),
        minutes,
        networks: [{ network, weight: 1 }],
        ...(what === undefined ? {} : { activity: what }),
        ...(drive === undefined ? {} : { campaign: drive }),
        ...(words === undefined ? {} : { note: words }),
        line: 0,
      }),
    );
  const told = (entry: Entry): (string | number | undefined)[] =>
    entry.kind === "time"
      ? [entry.date, entry.at, entry.minutes, entry.networks[0]?.network, entry.activity]
      : [entry.kind];
  const sorted = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

  it.each<[string, (entries: readonly Entry[]) => string]>([
    ["Toggl", (entries) => exportToggl(entries, "me@example.com", words)],
    ["Clockify", (entries) => exportClockify(entries, "me@example.com", words)],
    ["timeclock", exportTimeclock],
  ])("comes back from %s, with a time of day", async (_source, write) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyTime, { minLength: 1, maxLength: 20 }), async (entries) => {
        const placed = sessionsOf(entries).map(({ entry, start }) => ({ ...entry, at: start.minutes }));
        const { plan } = await planned(write(entries), EMPTY, { dates: "MDY" });
        expect(plan.skipped).toEqual([]);
        expect(sorted(plan.added.map(told))).toEqual(sorted(placed.map(told)));
      }),
      { numRuns: full(60, 15) },
    );
  });

  it("is restored from a calendar, with or without a time of day", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyTime, { minLength: 1, maxLength: 20 }), async (entries) => {
        const { plan } = await planned(exportIcs(entries, new Date(0), words), EMPTY);
        expect(plan.skipped).toEqual([]);
        expect(sorted(plan.added.map(told))).toEqual(sorted(entries.map(told)));
      }),
      { numRuns: full(60, 15) },
    );
  });
});
