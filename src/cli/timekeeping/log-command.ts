// The command line that logs a timer's time, to be shown and copied.
import type { Timer } from "../../core/timer/timer.ts";
import { MINUTES_A_DAY, writeDuration } from "../../core/values/duration.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { wordFor } from "../../i18n/names.ts";
import { printable } from "../../render/terminal/layout/text.ts";

/** The longest time of an entry. In minutes. */
export const LONGEST_ENTRY = MINUTES_A_DAY;

/** In the user's language. */
export function logCommand({ subject, date }: Timer, minutes: number, { activities }: Catalogue): string {
  const { networks, activity, planned } = subject;
  const words = [writeDuration(minutes), networks[0]?.network, activity && wordFor(activities, activity)];
  const options = (["client", "campaign", "person", "format", "note"] as const).flatMap((name) =>
    subject[name] === undefined ? [] : [`--${name}`, typable(subject[name])],
  );
  return [
    "socialroi log",
    ...words.flatMap((word) => (word ? [typable(word)] : [])),
    ...["-d", date],
    ...(planned === undefined ? [] : ["--planned", writeDuration(planned)]),
    ...options,
  ].join(" ");
}

function typable(word: string): string {
  return /^[\p{L}\p{N}_-]+$/u.test(word) ? word : `'${printable(word).replaceAll("'", "'\\''")}'`;
}
