// unanswered: comments without a reply.
import type { Findable, Look } from "./finding.ts";

/** Measures how many of the comments on posts were answered. */
export function unanswered({ posts }: Findable): Look<{ comments: number; answered: number; share: number }> {
  let [comments, answered] = [0, 0];
  for (const post of posts) {
    comments += post.comments ?? 0;
    answered += Math.min(post.answered ?? 0, post.comments ?? 0);
  }
  if (comments === 0) return null;
  const share = answered / comments;
  return { measured: share, params: { comments, answered, share } };
}
