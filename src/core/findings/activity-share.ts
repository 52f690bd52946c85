// The part of the time on rented networks that one activity takes, the common ground of two findings.
import { figuresOf } from "../report/roi.ts";
import { noTotals } from "../report/totals.ts";
import { type Findable, type Finding, type Look, NOTHING_TO_MEASURE } from "./finding.ts";

/** What an activity took of the time on rented networks, and the finding when that is more than `above`. Price: its cost. */
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
