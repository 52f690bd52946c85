// All findings of a period, the costliest first.
import { attentionGap } from "./attention-gap.ts";
import type { Findable, Finding } from "./finding.ts";
import { scattered } from "./scattered.ts";
import { scrollingShare } from "./scrolling-share.ts";
import { socialFigures } from "./social.ts";
import { unpaidWork } from "./unpaid-work.ts";

const FINDERS = [unpaidWork, scrollingShare, attentionGap, scattered];

/** What a person should know about the entries of a period. Equal prices keep the order of the finders. */
export function findingsOf(found: Findable): Finding[] {
  const social = socialFigures(found);
  return FINDERS.flatMap((find) => find(found, social)).sort((a, b) => b.price - a.price);
}
