// The people that a network's posts reached, and its followers, in a set of entries.
import type { Entry } from "../entries/entry.ts";

export interface Reach {
  /** People reached by the posts that say how many. */
  readonly reached: number;
  /** How many posts say so. */
  readonly posts: number;
  /** The last count of followers; null where none was noted. */
  readonly followers: number | null;
}

/** The reach and the followers of one network. */
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
