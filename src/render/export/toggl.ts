// Time as CSV for Toggl Track (support.toggl.com, "Editing and uploading a CSV file").

import type { Entry, TimeEntry } from "../../core/entries/entry.ts";
import { writeClock } from "../../core/values/duration.ts";
import { networkName } from "../../i18n/names.ts";
import { csvText } from "../csv-cell.ts";
import type { OutputStyle } from "../terminal/layout/output-style.ts";
import { sessionsOf } from "./sessions.ts";

const HEADS = ["Email", "Client", "Project", "Description", "Start date", "Start time", "Duration", "Tags"];

/** Time entries of the account with this e-mail address: the network is the project, the activity a tag. */
export function exportToggl(entries: readonly Entry[], email: string, { words }: Pick<OutputStyle, "words">): string {
  const rows = sessionsOf(entries).map(({ entry, start }) => [
    email,
    entry.client ?? "",
    projectOf(entry, words),
    entry.note ?? "",
    start.date,
    `${writeClock(start.minutes)}:00`,
    hoursMinutes(entry.minutes),
    tagsOf(entry),
  ]);
  return csvText([HEADS, ...rows], ",");
}

/** The network's name. */
export function projectOf({ networks: [share] }: TimeEntry, words: OutputStyle["words"]): string {
  return share ? networkName(share.network, words) : "";
}

/** Activity, format and campaign; commas would split a tag. */
export function tagsOf({ activity, format, campaign }: TimeEntry): string {
  return [activity, format, campaign]
    .flatMap((tag) => (tag === undefined ? [] : [tag.replaceAll(",", " ")]))
    .join(", ");
}

/** 01:15:00, up to 24:00:00. */
export function hoursMinutes(minutes: number): string {
  return `${writeClock(minutes)}:00`;
}
