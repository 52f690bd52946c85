// scrolling-share, support-burden: one activity's share of the time on rented networks.
import { figuresOf } from "../report/roi.ts";
import { noTotals } from "../report/totals.ts";
import type { Findable, Look } from "./finding.ts";

/** Measures the share of an activity. Price: the cost of the activity. */
export function activityShare(activity: "scrolling" | "support") {
  return ({ settings, social, socialActivities }: Findable): Look<{ cost: number; minutes: number; share: number }> => {
    if (social.all.minutes === 0) return null;
    const { minutes, cost } = figuresOf(socialActivities().get(activity) ?? noTotals(), settings.currency);
    const share = minutes / social.all.minutes;
    return { measured: share, params: { cost, minutes, share }, price: cost };
  };
}
