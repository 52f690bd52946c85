// outside-slots: time on rented networks outside the time slots.
import type { TimeEntry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import { type Findable, type Finding, type Look, NOTHING_TO_MEASURE } from "./finding.ts";
import { socialTime } from "./social.ts";
import type { Thresholds } from "./thresholds.ts";

/**
 * Fires if more than `above` of the time on rented networks with a known time of day is outside the slots. Price: the
 * cost of that time.
 */
export function outsideSlots({ entries, settings }: Findable, { above }: Thresholds<"outside-slots">): Look {
  if (settings.slots.length === 0) return NOTHING_TO_MEASURE;
  const timed = socialTime(entries, settings, (entry) => (entry.at === undefined ? 0 : entry.minutes));
  if (timed.minutes === 0) return NOTHING_TO_MEASURE;
  const outside = socialTime(entries, settings, (entry) => minutesOutside(entry, settings.slots));
  const share = outside.minutes / timed.minutes;
  const finding: Finding = {
    code: "outside-slots",
    severity: "warning",
    params: { ...outside, share },
    price: outside.cost,
  };
  return { finding: share > above ? finding : null, measured: share };
}

function minutesOutside({ at, minutes }: TimeEntry, slots: Settings["slots"]): number {
  if (at === undefined) return 0;
  const inside = slots.map(({ from, to }) => Math.max(0, Math.min(at + minutes, to) - Math.max(at, from)));
  return Math.max(0, minutes - inside.reduce((sum, part) => sum + part, 0));
}
