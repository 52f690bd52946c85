// Followers, reach and replies of each network in a period.
import { byDay } from "../entries/chronology.ts";
import type { Entry, PostedEntry } from "../entries/entry.ts";
import type { Period } from "../values/period.ts";

/** What is stored of a network's audience. A figure is null if no entry states it. */
export type Audience = ReturnType<typeof audience>;

/** The audience of every network with such entries in the period, by followers. `entries`: the whole ledger. */
export function audienceOf(entries: readonly Entry[], { since, until }: Period): Audience[] {
  const tells = ({ kind, date }: Entry): boolean =>
    (kind === "followers" || kind === "reach" || kind === "posted") && date >= since && date <= until;
  if (!entries.some(tells)) return [];
  const byNetwork = new Map<string, Entry[]>();
  for (const entry of entries) {
    const network = entry.networks[0]?.network;
    if (network === undefined || entry.date > until || (entry.date < since && entry.kind !== "followers")) continue;
    const own = byNetwork.get(network);
    if (own) own.push(entry);
    else byNetwork.set(network, [entry]);
  }
  return [...byNetwork]
    .map(([network, own]) => audience(network, own, since))
    .filter(({ network: _, ...figures }) => Object.values(figures).some((figure) => figure !== null))
    .sort((a, b) => (b.followers?.count ?? 0) - (a.followers?.count ?? 0) || (a.network < b.network ? -1 : 1));
}

function audience(network: string, entries: readonly Entry[], since: string) {
  const posts = entries.filter((entry): entry is PostedEntry => entry.kind === "posted");
  const days = entries.flatMap((entry) => (entry.kind === "reach" ? [entry.count] : []));
  return {
    network,
    followers: followerTrend(entries, posts.length, since),
    /** Total of the posts that state a reach. */
    reach: sumOfKnown(posts.map(({ reach }) => reach)),
    /** People reached a day on average, over the days with an account's own figure. */
    dailyReach: days.length === 0 ? null : Math.round((sumOfKnown(days) ?? 0) / days.length),
    comments: sumOfKnown(posts.map(({ comments }) => comments)),
    answered: sumOfKnown(posts.map(({ answered }) => answered)),
  };
}

/** The count at the end of the period, and how it changed; null without one in it. */
function followerTrend(entries: readonly Entry[], posts: number, since: string) {
  const counts = entries.filter((entry) => entry.kind === "followers").sort(byDay);
  const inside = counts.filter(({ date }) => date >= since);
  const last = inside.at(-1);
  if (!last) return null;
  const first = counts.findLast(({ date }) => date < since) ?? inside[0];
  const change = first === undefined || first === last ? null : last.count - first.count;
  const minutes = entries.reduce((sum, entry) => sum + (entry.kind === "time" ? entry.minutes : 0), 0);
  const per = (units: number): number | null => (change === null || units === 0 ? null : change / units);
  return {
    count: last.count,
    /** Since the last count before the period, else since the first in it; null with one count alone. */
    change,
    /** Followers won for each hour and each post of the period; null without hours or posts, or without a change. */
    perHour: per(minutes / 60),
    perPost: per(posts),
  };
}

/** The sum of the values that are stated; null if none is. */
export function sumOfKnown(values: readonly (number | undefined)[]): number | null {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
