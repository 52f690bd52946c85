// no-owned-channel: everything is built on land that belongs to somebody else.
import { kindOfNetwork } from "../entries/vocabulary.ts";
import { type Findable, type Look, NOTHING_TO_MEASURE } from "./finding.ts";

/** Fires when there is time on rented networks and neither time nor revenue on a channel of one's own. No price. */
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
