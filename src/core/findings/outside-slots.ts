// outside-slots: time on rented networks outside the time slots.
import type { TimeEntry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import type { Findable, Look } from "./finding.ts";
import { socialTime } from "./social.ts";

/** Measures the share outside the slots of the time on rented networks with a known time of day. Price: its cost. */
export function outsideSlots({ entries, settings }: Findable): Look<{ cost: number; minutes: number; share: number }> {
  if (settings.slots.length === 0) return null;
  const timed = socialTime(entries, settings, (entry) => (entry.at === undefined ? 0 : entry.minutes));
  if (timed.minutes === 0) return null;
  const outside = socialTime(entries, settings, (entry) => minutesOutside(entry, settings.slots));
  const share = outside.minutes / timed.minutes;
  return { measured: share, params: { ...outside, share }, price: outside.cost };
}

function minutesOutside({ at, minutes }: TimeEntry, slots: Settings["slots"]): number {
  if (at === undefined) return 0;
  const inside = slots.map(({ from, to }) => Math.max(0, Math.min(at + minutes, to) - Math.max(at, from)));
  return Math.max(0, minutes - inside.reduce((sum, part) => sum + part, 0));
}
