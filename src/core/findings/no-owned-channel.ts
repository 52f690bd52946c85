// no-owned-channel: all work is on rented networks.
import { kindOfNetwork } from "../entries/vocabulary.ts";
import { type Findable, type Look, NOTHING_TO_MEASURE } from "./finding.ts";

/** Fires if there is time on rented networks, but no time or revenue on an owned channel. No price. */
export function noOwnedChannel({ entries, settings, social }: Findable): Look {
  const { minutes } = social.all;
  const owned = entries.some(
    ({ kind, networks }) =>
      (kind === "time" || kind === "earned") &&
      networks.some(({ network }) => kindOfNetwork(settings, network) === "owned"),
  );
  if (minutes === 0 || owned) return NOTHING_TO_MEASURE;
  return { finding: { code: "no-owned-channel", severity: "warning", params: { minutes }, price: 0 }, measured: null };
}
