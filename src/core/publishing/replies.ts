// Comments and replies: how many came, how many were answered, and how many wait.

import { byDay } from "../entries/chronology.ts";
import type { Entry, PostedEntry } from "../entries/entry.ts";
import { type Parsed, refuse } from "../errors/error.ts";
import { addDays, type CalendarDate } from "../values/dates.ts";
import { isWithin, type Period } from "../values/period.ts";

/** Comments on posts of the last so many days wait for a reply; older conversations are over. */
const ANSWERABLE_DAYS = 56;

/** Comments of one network. A post that says nothing of `answered` counts as one without replies. */
export interface Replies {
  readonly network: string | null;
  readonly comments: number;
  /** At most the comments of each post. */
  readonly answered: number;
  readonly waiting: number;
  /** answered / comments, 0 to 1; null without comments. */
  readonly rate: number | null;
}

/** The comments on posts of a period by network, those that wait most first. Posts that say nothing of comments are left out. */
export function repliesOf(entries: readonly Entry[], period: Period): Replies[] {
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
      answered,
      waiting: comments - answered,
      rate: comments === 0 ? null : answered / comments,
    }))
    .sort(
      (a, b) => b.waiting - a.waiting || b.comments - a.comments || ((a.network ?? "") < (b.network ?? "") ? -1 : 1),
    );
}

/** The days whose posts still have comments to answer, today included. */
export function answerableDays(today: CalendarDate): Period {
  return { since: addDays(today, 1 - ANSWERABLE_DAYS), until: today };
}

/** A post whose count of answered comments rises. */
export interface RaisedAnswer {
  readonly post: PostedEntry;
  readonly answered: number;
}

/**
 * The posts of a network that a round of replies goes to: the oldest with comments that wait takes as many as it can, then
 * the next. `count` null answers all that wait. Refused where none waits, and where fewer wait than were answered.
 */
export function answerOldest(
  entries: readonly Entry[],
  network: string,
  count: number | null,
  today: CalendarDate,
): Parsed<readonly RaisedAnswer[]> {
  const days = answerableDays(today);
  const owing = entries
    .filter((entry): entry is PostedEntry => entry.kind === "posted" && entry.networks[0]?.network === network)
    .filter((post) => isWithin(post.date, days) && waitingOn(post) > 0)
    .sort(byDay);
  const waiting = owing.reduce((sum, post) => sum + waitingOn(post), 0);
  if (waiting === 0) return refuse("answers-none", { network });
  if (count !== null && count > waiting) return refuse("answers-many", { network, count, waiting });
  let left = count ?? waiting;
  return {
    value: owing.flatMap((post) => {
      const replies = Math.min(left, waitingOn(post));
      left -= replies;
      return replies === 0 ? [] : [{ post, answered: (post.answered ?? 0) + replies }];
    }),
  };
}

function waitingOn({ comments = 0, answered = 0 }: PostedEntry): number {
  return Math.max(0, comments - answered);
}
