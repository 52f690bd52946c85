// Entries without a time of day get one for timeclock, Toggl and Clockify.
import fc from "fast-check";
import { expect, it } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import { exportClockify } from "../../../src/render/export/clockify.ts";
import { sessionsOf } from "../../../src/render/export/sessions.ts";
import { exportTimeclock } from "../../../src/render/export/timeclock.ts";
import { exportToggl } from "../../../src/render/export/toggl.ts";
import { ledgerOf } from "../../given.ts";
import { anyEntry } from "../../ledger/arbitrary.ts";

const { entries: ENTRIES } = ledgerOf(`---
- { date: 2026-11-21, time: 30m, network: instagram, activity: creation, campaign: "spring, again" }
- { date: 2026-11-20, time: 45m, network: newsletter }
- { date: 2026-11-20, at: "13:05", time: 1h15m, network: linkedin, activity: interaction, client: Nova, note: "all, of it" }
- { date: 2026-11-20, time: 23h30m }
- { date: 2026-11-20, earned: 100 }
`);

it("a timeclock file goes from the first session to the last", () => {
  expect(exportTimeclock(ENTRIES)).toBe(`i 2026/11/20 00:00:00 newsletter
o 2026/11/20 00:45:00
i 2026/11/20 00:00:00 -
o 2026/11/20 23:30:00
i 2026/11/20 13:05:00 linkedin:interaction  Nova | all, of it
o 2026/11/20 14:20:00
i 2026/11/21 00:00:00 instagram:creation
o 2026/11/21 00:30:00
`);
});

it("Toggl gets its columns", () => {
  expect(exportToggl(ENTRIES, "me@example.com", { words: en })).toBe(
    [
      "Email,Client,Project,Description,Start date,Start time,Duration,Tags",
      "me@example.com,,Newsletter,,2026-11-20,00:00:00,00:45:00,",
      "me@example.com,,,,2026-11-20,00:00:00,23:30:00,",
      'me@example.com,Nova,LinkedIn,"all, of it",2026-11-20,13:05:00,01:15:00,interaction',
      'me@example.com,,Instagram,,2026-11-21,00:00:00,00:30:00,"creation, spring  again"',
      "",
    ].join("\r\n"),
  );
});

it("Clockify gets its columns, dates and times", () => {
  expect(exportClockify(ENTRIES, "me@example.com", { words: en })).toBe(
    [
      "Project,Client,Description,Task,Email,Tags,Billable,Start Date,Start Time,Duration (h)",
      "Newsletter,,,,me@example.com,,No,11/20/2026,12:00 AM,00:45:00",
      ",,,,me@example.com,,No,11/20/2026,12:00 AM,23:30:00",
      'LinkedIn,Nova,"all, of it",,me@example.com,interaction,No,11/20/2026,01:05 PM,01:15:00',
      'Instagram,,,,me@example.com,"creation, spring  again",No,11/21/2026,12:00 AM,00:30:00',
      "",
    ].join("\r\n"),
  );
});

it("keeps every minute on its own day", () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 30 }), (entries) => {
      const sessions = sessionsOf(entries);
      expect(sessions.length).toBe(entries.filter(({ kind }) => kind === "time").length);
      for (const { entry, start, end } of sessions) {
        const days = end.date === start.date ? 0 : 1440;
        expect(end.minutes + days - start.minutes).toBe(entry.minutes);
        if (entry.at === undefined || entry.at < 1440) expect(start.date).toBe(entry.date);
      }
    }),
  );
});
