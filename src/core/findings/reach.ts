// Reach and followers of a network.
import type { Entry } from "../entries/entry.ts";

export interface Reach {
  /** Total of the posts that state a reach. */
  readonly reached: number;
  /** Number of posts that state a reach. */
  readonly posts: number;
  /** Latest follower count; null if none. */
  readonly followers: number | null;
}

export function reachOf(entries: readonly Entry[], network: string): Reach {
  let [reached, posts] = [0, 0];
  let last: { readonly date: string; readonly count: number } | null = null;
  for (const entry of entries) {
    if (entry.networks[0]?.network !== network) continue;
    if (entry.kind === "posted" && entry.reach !== undefined) {
      reached += entry.reach;
      posts += 1;
    }
    if (entry.kind === "followers" && (last === null || entry.date >= last.date)) last = entry;
  }
  return { reached, posts, followers: last?.count ?? null };
}
