// unanswered: comments without a reply.
import { type Findable, type Finding, type Look, NOTHING_TO_MEASURE } from "./finding.ts";
import type { Thresholds } from "./thresholds.ts";

/** Fires if less than `below` of the comments on posts were answered. No price. */
export function unanswered({ posts }: Findable, { below }: Thresholds<"unanswered">): Look {
  let [comments, answered] = [0, 0];
  for (const post of posts) {
    comments += post.comments ?? 0;
    answered += Math.min(post.answered ?? 0, post.comments ?? 0);
  }
  if (comments === 0) return NOTHING_TO_MEASURE;
  const share = answered / comments;
  const finding: Finding = { code: "unanswered", severity: "warning", params: { comments, answered, share }, price: 0 };
  return { finding: share < below ? finding : null, measured: share };
}
