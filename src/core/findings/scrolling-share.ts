// scrolling-share: time that went into looking on, which nobody counts as work until it is priced.
import { activityShare } from "./activity-share.ts";
import type { Findable, Look } from "./finding.ts";
import type { Thresholds } from "./thresholds.ts";

/** Fires when scrolling took more than `above` of the time on rented networks. Price: what those hours cost. */
export function scrollingShare(found: Findable, { above }: Thresholds<"scrolling-share">): Look {
  return activityShare(found, "scrolling", above, "scrolling-share");
}
