// The part of the time on rented networks that one activity takes, the common ground of two findings.
import { type Findable, type Finding, type Look, NOTHING_TO_MEASURE } from "./finding.ts";
import { socialTime } from "./social.ts";

/** What an activity took of the time on rented networks, and the finding when that is more than `above`. Price: its cost. */
export function activityShare(
  { entries, settings, social }: Findable,
  activity: string,
  above: number,
  code: "scrolling-share" | "support-burden",
): Look {
  if (social.all.minutes === 0) return NOTHING_TO_MEASURE;
  const { minutes, cost } = socialTime(entries, settings, (entry) => (entry.activity === activity ? entry.minutes : 0));
  const share = minutes / social.all.minutes;
  const finding: Finding = { code, severity: "warning", params: { cost, minutes, share }, price: cost };
  return { finding: share > above ? finding : null, measured: share };
}
