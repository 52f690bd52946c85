// no-owned-channel: all work is on rented networks.
import { kindOfNetwork } from "../entries/vocabulary.ts";
import type { Findable, Look } from "./finding.ts";

/** Fires if there is time on rented networks, but no time or revenue on an owned channel. */
export function noOwnedChannel({ entries, settings, social }: Findable): Look<{ minutes: number }> {
  const { minutes } = social.all;
  const owned = entries.some(
    ({ kind, networks }) =>
      (kind === "time" || kind === "earned") &&
      networks.some(({ network }) => kindOfNetwork(settings, network) === "owned"),
  );
  return minutes === 0 || owned ? null : { measured: null, params: { minutes } };
}
