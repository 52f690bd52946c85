// scrolling-share: time spent scrolling.
import { activityShare } from "./activity-share.ts";
import type { Findable, Look } from "./finding.ts";
import type { Thresholds } from "./thresholds.ts";

/** Fires if scrolling takes more than `above` of the time on rented networks. Price: its cost. */
export function scrollingShare(found: Findable, { above }: Thresholds<"scrolling-share">): Look {
  return activityShare(found, "scrolling", above, "scrolling-share");
}
