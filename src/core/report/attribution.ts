// Attribution of time and sales to posts, and the cost and revenue of each post model.
import { byDay, lastDay } from "../entries/chronology.ts";
import type { EarnedEntry, Entry, PostedEntry, TimeEntry } from "../entries/entry.ts";
import { type Part, partsOf } from "../entries/part.ts";
import type { Settings } from "../entries/settings.ts";
import { countWhile } from "../values/count-while.ts";
import { addDays, type CalendarDate } from "../values/dates.ts";
import { allocate } from "../values/money.ts";
import { isWithin, type Period } from "../values/period.ts";
import { sumOfKnown } from "./audience.ts";
import { figuresOf } from "./roi.ts";
import { addPart, noTotals, type Totals } from "./totals.ts";

/** Time is attributed to a post within this many days; older work is not attributed. */
const ATTRIBUTION_DAYS = 28;
/** Activities that produce posts. */
const PRODUCTION: ReadonlySet<string> = new Set(["creation", "publication"]);

/** A part of an entry attributed to a post. Time entries carry only the minutes of that part. */
export interface Credit {
  readonly origin: Entry;
  readonly entry: Entry;
  readonly part: Part;
  /** null if unattributable. */
  readonly post: PostedEntry | null;
}

/**
 * Splits every entry into parts and attributes each to a post where possible:
 *
 * - a post to itself;
 * - creation and publication time on a network to its next post, the same day or within 28 days, excluding one-click
 *   copies; shared equally among several posts of that day;
 * - a sale with a campaign to the campaign's posts up to that day (on the sale's network, if it has one), in equal
 *   parts;
 * - everything else (other activities, expenses, sales without a campaign) to no post.
 *
 * Needs all entries: work of one period may be posted in the next. Minutes and money sum exactly to the ledger's.
 */
export function creditsOf(entries: readonly Entry[], settings: Settings): Credit[] {
  const posts = entries.filter((entry): entry is PostedEntry => entry.kind === "posted").sort(byDay);
  const postsByNetwork = groupBy(
    posts.filter(({ copy }) => copy !== true),
    networkOf,
  );
  const postsByCampaign = groupBy(posts, ({ campaign }) => campaign ?? null);
  return entries.flatMap((entry): Credit[] => {
    if (entry.kind === "time") return timeCredits(entry, postsByNetwork.get(networkOf(entry)) ?? []);
    if (entry.kind === "earned") {
      const candidates = entry.campaign === undefined ? [] : (postsByCampaign.get(entry.campaign) ?? []);
      return partsOf(entry, settings).flatMap((part) => saleCredits(entry, part, candidates));
    }
    return partsOf(entry, settings).map((part) => ({
      origin: entry,
      entry,
      part,
      post: entry.kind === "posted" ? entry : null,
    }));
  });
}

function isProduction(entry: Entry): entry is TimeEntry {
  return entry.kind === "time" && PRODUCTION.has(entry.activity ?? "");
}

function networkOf({ networks }: Entry): string | null {
  return networks[0]?.network ?? null;
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    groups.set(keyOf(item), group);
    group.push(item);
  }
  return groups;
}

function timeCredits(entry: TimeEntry, posts: readonly PostedEntry[]): Credit[] {
  const part = { network: networkOf(entry), minor: 0, fraction: 1 };
  const indexOf = (day: CalendarDate): number => countWhile(posts, ({ date }) => date < day);
  const next = isProduction(entry) ? indexOf(entry.date) : -1;
  const day = posts[next]?.date;
  const isNear = day !== undefined && day <= addDays(entry.date, ATTRIBUTION_DAYS);
  const sharers = isNear ? posts.slice(next, indexOf(addDays(day, 1))) : [];
  return sharedCredits(entry, part, sharers, entry.minutes, (minutes) => ({ entry: { ...entry, minutes }, part }));
}

function saleCredits(entry: EarnedEntry, part: Part, posts: readonly PostedEntry[]): Credit[] {
  const sharers = posts.filter(
    (post) => post.date <= entry.date && (part.network === null || networkOf(post) === part.network),
  );
  const fraction = part.fraction / sharers.length;
  return sharedCredits(entry, part, sharers, part.minor, (minor) => ({ entry, part: { ...part, minor, fraction } }));
}

/** An amount in equal parts to posts; all of it to none if there are none. */
function sharedCredits(
  entry: Entry,
  part: Part,
  posts: readonly PostedEntry[],
  amount: number,
  credited: (share: number) => Pick<Credit, "entry" | "part">,
): Credit[] {
  if (posts.length === 0) return [{ origin: entry, entry, part, post: null }];
  const shares = allocate(
    amount,
    posts.map(() => 1),
  );
  return posts.map((post, index) => ({ origin: entry, post, ...credited(shares[index] ?? 0) }));
}

export type ModelReport = ReturnType<typeof modelReport>;

/** Cost, reach and revenue of each model in a period, attributed by `creditsOf`. */
export function modelReport(entries: readonly Entry[], settings: Settings, period: Period) {
  const rows = new Map<string | null, { totals: Totals; posts: PostedEntry[] }>();
  const unassigned = noTotals();
  let unassignedMaking = 0;
  for (const { entry, part, post } of creditsOf(entries, settings)) {
    if (!isWithin(entry.date, period)) continue;
    if (post === null) {
      addPart(unassigned, entry, part, settings);
      if (isProduction(entry)) unassignedMaking += entry.minutes;
      continue;
    }
    const row = rows.get(post.model) ?? { totals: noTotals(), posts: [] };
    rows.set(post.model, row);
    addPart(row.totals, entry, part, settings);
    if (entry.kind === "posted") row.posts.push(entry);
  }
  const { currency } = settings;
  return {
    /** Models with posts in the period, by gross profit, then cost. */
    rows: [...rows].map(([model, { totals, posts }]) => modelRow(model, totals, posts, currency)).sort(byWeight),
    /** Figures that cannot be attributed to a post, and their minutes of creation and publication. */
    unassigned: figuresOf(unassigned, currency),
    unassignedMaking,
  };
}

/** Figures of a post model in a period, null for posts without one. Money in currency units. */
export type ModelRow = ReturnType<typeof modelRow>;

function modelRow(model: string | null, totals: Totals, posts: readonly PostedEntry[], currency: string) {
  return {
    model,
    ...figuresOf(totals, currency),
    copies: posts.filter(({ copy }) => copy === true).length,
    lastUsed: lastDay(posts),
    /** Total and number of the posts that state a reach; null if none does. */
    reach: sumOfKnown(posts.map(({ reach }) => reach)),
    measured: posts.filter(({ reach }) => reach !== undefined).length,
    comments: sumOfKnown(posts.map(({ comments }) => comments)),
    answered: sumOfKnown(posts.map(({ answered }) => answered)),
  };
}

function byWeight(a: ModelRow, b: ModelRow): number {
  return (
    b.grossProfit - a.grossProfit ||
    b.cost - a.cost ||
    b.posts - a.posts ||
    ((a.model ?? "~") < (b.model ?? "~") ? -1 : 1)
  );
}

/** The rows of `modelReport`, then the templates without a post in the period. */
export function listModels(entries: readonly Entry[], settings: Settings, period: Period): ModelReport {
  const report = modelReport(entries, settings, period);
  const used = report.rows.filter(({ model }) => model !== null);
  const named = [...settings.publishing.models, ...settings.models.keys()];
  const unused = [...new Set(named)].filter((name) => !used.some(({ model }) => model === name));
  return { ...report, rows: [...used, ...unused.map((model) => modelRow(model, noTotals(), [], settings.currency))] };
}
