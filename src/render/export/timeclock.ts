// Time as a timeclock file.

import type { Entry } from "../../core/entries/entry.ts";
import { writeClock } from "../../core/values/duration.ts";
import { account, description } from "./account.ts";
import { type Moment, sessionsOf } from "./sessions.ts";

/** Clock-ins and clock-outs for hledger, ledger or emacs, on accounts NETWORK:ACTIVITY. */
export function exportTimeclock(entries: readonly Entry[]): string {
  return sessionsOf(entries)
    .map(({ entry, start, end }) => {
      const name = account(entry.networks[0]?.network ?? null, entry.activity);
      const text = description(entry.client, entry.note);
      return `i ${clock(start)} ${name}${text === "" ? "" : `  ${text}`}\no ${clock(end)}\n`;
    })
    .join("");
}

function clock({ date, minutes }: Moment): string {
  return `${date.replaceAll("-", "/")} ${writeClock(minutes)}:00`;
}
