// Shared by the findings about one activity's share of the time on rented networks.
import { figuresOf } from "../report/roi.ts";
import { noTotals } from "../report/totals.ts";
import { type Findable, type Finding, type Look, NOTHING_TO_MEASURE } from "./finding.ts";

/** The share of an activity, and the finding if it exceeds `above`. Price: the cost of the activity. */
export function activityShare(
  { settings, social, socialActivities }: Findable,
  activity: string,
  above: number,
  code: "scrolling-share" | "support-burden",
): Look {
  if (social.all.minutes === 0) return NOTHING_TO_MEASURE;
  const { minutes, cost } = figuresOf(socialActivities().get(activity) ?? noTotals(), settings.currency);
  const share = minutes / social.all.minutes;
  const finding: Finding = { code, severity: "warning", params: { cost, minutes, share }, price: cost };
  return { finding: share > above ? finding : null, measured: share };
}
