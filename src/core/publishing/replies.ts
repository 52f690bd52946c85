// Comments on posts: received, answered and waiting.

import { byDay } from "../entries/chronology.ts";
import type { Entry, PostedEntry } from "../entries/entry.ts";
import { type Parsed, refuse } from "../errors/error.ts";
import { addDays, type CalendarDate } from "../values/dates.ts";
import { isWithin, type Period } from "../values/period.ts";

/** Comments on posts of the last this many days wait for a reply. */
const ANSWERABLE_DAYS = 56;

/**
 * Comments per network on the posts of a period, most waiting first. Skips posts without `comments`; one without `answered`
 * is unanswered.
 */
export function repliesOf(entries: readonly Entry[], period: Period) {
  const sums = new Map<string | null, { comments: number; answered: number }>();
  for (const post of entries) {
    if (post.kind !== "posted" || post.comments === undefined || !isWithin(post.date, period)) continue;
    const network = post.networks[0]?.network ?? null;
    const sum = sums.get(network) ?? { comments: 0, answered: 0 };
    sum.comments += post.comments;
    sum.answered += Math.min(post.answered ?? 0, post.comments);
    sums.set(network, sum);
  }
  return [...sums]
    .map(([network, { comments, answered }]) => ({
      network,
      comments,
      /** Capped at the comments of each post. */
      answered,
      waiting: comments - answered,
      /** answered / comments, 0 to 1; null without comments. */
      rate: comments === 0 ? null : answered / comments,
    }))
    .sort(
      (a, b) => b.waiting - a.waiting || b.comments - a.comments || ((a.network ?? "") < (b.network ?? "") ? -1 : 1),
    );
}

/** The days whose posts can still be answered, including today. */
export function answerableDays(today: CalendarDate): Period {
  return { since: addDays(today, 1 - ANSWERABLE_DAYS), until: today };
}

/** A post and its new count of answered comments. */
export interface RaisedAnswer {
  readonly post: PostedEntry;
  readonly answered: number;
}

/**
 * Distributes `count` replies (null: all) over the posts of a network, oldest first. Errors: `answers-none` if no
 * comment waits, `answers-many` if fewer wait than `count`.
 */
export function answerOldest(
  entries: readonly Entry[],
  network: string,
  count: number | null,
  today: CalendarDate,
): Parsed<readonly RaisedAnswer[]> {
  const days = answerableDays(today);
  const waitingPosts = entries
    .filter((entry): entry is PostedEntry => entry.kind === "posted" && entry.networks[0]?.network === network)
    .filter((post) => isWithin(post.date, days) && waitingOn(post) > 0)
    .sort(byDay);
  const waiting = waitingPosts.reduce((sum, post) => sum + waitingOn(post), 0);
  if (waiting === 0) return refuse("answers-none", { network });
  if (count !== null && count > waiting) return refuse("answers-many", { network, count, waiting });
  let left = count ?? waiting;
  return {
    value: waitingPosts.flatMap((post) => {
      const replies = Math.min(left, waitingOn(post));
      left -= replies;
      return replies === 0 ? [] : [{ post, answered: (post.answered ?? 0) + replies }];
    }),
  };
}

function waitingOn({ comments = 0, answered = 0 }: PostedEntry): number {
  return Math.max(0, comments - answered);
}
