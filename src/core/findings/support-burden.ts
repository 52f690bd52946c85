// support-burden: the hours that go into being reachable, as customer service on other people's land.
import { activityShare } from "./activity-share.ts";
import type { Findable, Look } from "./finding.ts";
import type { Thresholds } from "./thresholds.ts";

/** Fires when support took more than `above` of the time on rented networks. Price: what those hours cost. */
export function supportBurden(found: Findable, { above }: Thresholds<"support-burden">): Look {
  return activityShare(found, "support", above, "support-burden");
}
