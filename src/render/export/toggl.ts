// Time as CSV for Toggl Track (support.toggl.com, "Editing and uploading a CSV file").

import type { Entry, TimeEntry } from "../../core/entries/entry.ts";
import { writeClock } from "../../core/values/duration.ts";
import { networkName } from "../../i18n/names.ts";
import { csvText } from "../csv-text.ts";
import type { OutputStyle } from "../terminal/layout/output-style.ts";
import { type Session, sessionsOf } from "./sessions.ts";

/** Time entries of the account with this e-mail address: the network is the project, the activity a tag. */
export function exportToggl(entries: readonly Entry[], email: string, { words }: Pick<OutputStyle, "words">): string {
  return csvText<Session>(sessionsOf(entries), [
    ["Email", () => email],
    ["Client", ({ entry }) => entry.client ?? ""],
    ["Project", ({ entry }) => projectOf(entry, words)],
    ["Description", ({ entry }) => entry.note ?? ""],
    ["Start date", ({ start }) => start.date],
    ["Start time", ({ start }) => hoursMinutes(start.minutes)],
    ["Duration", ({ entry }) => hoursMinutes(entry.minutes)],
    ["Tags", ({ entry }) => tagsOf(entry)],
  ]);
}

/** The network's name. */
export function projectOf({ networks: [share] }: TimeEntry, words: OutputStyle["words"]): string {
  return share ? networkName(share.network, words) : "";
}

/** Activity, format and campaign; commas would split a tag. */
export function tagsOf({ activity, format, campaign }: TimeEntry): string {
  return [activity, format, campaign].flatMap((tag) => tag?.replaceAll(",", " ") ?? []).join(", ");
}

/** 01:15:00, up to 24:00:00. */
export function hoursMinutes(minutes: number): string {
  return `${writeClock(minutes)}:00`;
}
