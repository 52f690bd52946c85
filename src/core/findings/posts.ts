// Findings about posts: models, regularity, replies, and what reaching people takes.
import type { Entry } from "../entries/entry.ts";
import { partsOf } from "../entries/part.ts";
import { daysBetweenPosts } from "../entries/publishing-pace.ts";
import { kindOfNetwork } from "../entries/vocabulary.ts";
import { regularityOf } from "../publishing/publishing.ts";
import { figuresOf } from "../report/roi.ts";
import { addPart, noTotals } from "../report/totals.ts";
import { roundMoney } from "../values/money.ts";
import type { Findable } from "./finding.ts";
import { networkTotals, yearFigures } from "./networks.ts";
import type { Thresholds } from "./thresholds.ts";

/** no-models: the number of posts of a period if none uses a planned model (any model, if none is planned). */
export function noModels({ posts, settings }: Findable) {
  const planned = settings.publishing.models;
  const { count, models } = modelsIn(posts);
  if (models.some((model) => planned.length === 0 || planned.includes(model))) return null;
  return { measured: count, params: { posts: count, planned } };
}

/** too-many-models: the number of different models of the posts. */
export function tooManyModels({ posts }: Findable) {
  const { count, models } = modelsIn(posts);
  return count === 0 ? null : { measured: models.length, params: { models } };
}

/** One-click copies do not count. */
function modelsIn(posts: Findable["posts"]) {
  const own = posts.filter(({ copy }) => copy !== true);
  return { count: own.length, models: [...new Set(own.flatMap(({ model }) => model ?? []))].sort() };
}

/**
 * irregular: how many of the finished turns have all their posts. `silence`: days of the longest silence; 0 if it is not longer
 * than a turn.
 */
export function irregular({ known, settings, period, today }: Findable) {
  const { pace, turns, kept, network, longestSilence, bursts } = regularityOf(known, settings, period, today);
  if (pace === null || turns === 0) return null;
  const silence = longestSilence > daysBetweenPosts(pace) ? longestSilence : 0;
  return { measured: kept / turns, params: { network, kept, turns, silence, bursts } };
}

/** unanswered: how many of the comments on posts were answered. */
export function unanswered({ posts }: Findable) {
  let [comments, answered] = [0, 0];
  for (const post of posts) {
    comments += post.comments ?? 0;
    answered += Math.min(post.answered ?? 0, post.comments ?? 0);
  }
  const share = answered / comments;
  return comments === 0 ? null : { measured: share, params: { comments, answered, share } };
}

/**
 * treadmill: the steepest rise of a rented network's minutes per post, or per 1,000 people reached, since the previous period.
 * Both periods need `posts` posts. Price: the cost of the additional time.
 */
export function treadmill({ entries, before, settings, social }: Findable, { posts }: Thresholds<"treadmill">) {
  if (before === null) return null;
  const then = yearFigures(networkTotals(before, settings), settings);
  const rises = social.byNetwork.flatMap(({ network, figures }) => {
    const earlier = then.get(network)?.figures;
    if (!earlier || earlier.minutes === 0 || figures.posts < posts || earlier.posts < posts) return [];
    const costPerMinute = figures.minutes === 0 ? 0 : figures.timeCost / figures.minutes;
    const [reachNow, reachThen] = [reachOf(entries, network), reachOf(before, network)];
    const rise = (per: "post" | "reach", units: number, unitsThen: number) => {
      const [now, past] = [figures.minutes / units, earlier.minutes / unitsThen];
      const change = now / past - 1;
      return { network, per, before: past, now, change, price: Math.max(0, now - past) * units * costPerMinute };
    };
    const reaching = reachNow.posts >= posts && reachThen.posts >= posts && reachNow.reached * reachThen.reached > 0;
    return [
      rise("post", figures.posts, earlier.posts),
      ...(reaching ? [rise("reach", reachNow.reached / 1000, reachThen.reached / 1000)] : []),
    ];
  });
  const [steepest] = rises.sort((a, b) => b.change - a.change);
  if (!steepest) return null;
  const { price, ...params } = steepest;
  return { measured: params.change, params, price: roundMoney(price, settings.currency) };
}

/**
 * pay-to-play: money spent on reaching the own audience on rented networks. Also reports the cost per 1,000 people reached, and
 * the reach per post and follower if it fell since the previous period. Price: the money.
 */
export function payToPlay({ entries, before, settings, social }: Findable) {
  const totals = noTotals();
  const networks = new Set<string>();
  for (const entry of entries) {
    if (entry.kind !== "spent" || entry.audience !== "own") continue;
    for (const part of partsOf(entry, settings)) {
      if (part.network === null || kindOfNetwork(settings, part.network) !== "social") continue;
      networks.add(part.network);
      addPart(totals, entry, part, settings);
    }
  }
  const spent = figuresOf(totals, settings.currency).moneySpent;
  if (spent === 0) return null;
  const paid = social.byNetwork.filter(({ network }) => networks.has(network));
  const money = paid.reduce((sum, { figures }) => sum + figures.moneySpent, 0);
  const reached = paid.reduce((sum, { network }) => sum + reachOf(entries, network).reached, 0);
  const params = {
    spent,
    networks: paid.map(({ network }) => network),
    costPerThousand: reached === 0 ? null : roundMoney((money / reached) * 1000, settings.currency),
    reachPerFollower: before === null ? null : fallenReach(paid[0]?.network ?? "", entries, before),
  };
  return { measured: null, params, price: spent };
}

/** null unless it is known for both periods and lower now. */
function fallenReach(network: string, entries: readonly Entry[], earlier: readonly Entry[]) {
  const [before, now] = [reachOf(earlier, network), reachOf(entries, network)].map(({ reached, posts, followers }) =>
    posts === 0 || !followers ? null : reached / posts / followers,
  );
  return before && now && now < before ? { before, now } : null;
}

/** The posts of a network that state a reach, its total, and the latest follower count (null if none). */
function reachOf(entries: readonly Entry[], network: string) {
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
