// support-burden: time spent on customer support on rented networks.
import { activityShare } from "./activity-share.ts";
import type { Findable, Look } from "./finding.ts";
import type { Thresholds } from "./thresholds.ts";

/** Fires if support takes more than `above` of the time on rented networks. Price: its cost. */
export function supportBurden(found: Findable, { above }: Thresholds<"support-burden">): Look {
  return activityShare(found, "support", above, "support-burden");
}
