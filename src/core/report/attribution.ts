// What each post model cost and brought: the time and the sales that can honestly be put down to a post, and to which.

import { byDay, countBefore, lastDay } from "../entries/chronology.ts";
import type { EarnedEntry, Entry, PostedEntry, TimeEntry } from "../entries/entry.ts";
import { type Part, partsOf } from "../entries/part.ts";
import type { Settings } from "../entries/settings.ts";
import { addDays, type CalendarDate } from "../values/dates.ts";
import { allocate } from "../values/money.ts";
import type { Period } from "../values/period.ts";
import { type Figures, figuresOf } from "./roi.ts";
import { addPart, noTotals, type Totals } from "./totals.ts";

/** Time that was put into a post lies in the so many days up to it; older work is put down to no post. */
const MAKING_DAYS = 28;
/** The activities that make posts. */
const MAKING: ReadonlySet<string> = new Set(["creation", "publication"]);

/** A part of an entry, put down to the model of a post. Time entries carry the minutes of that part alone. */
export interface Credit {
  /** The entry as the ledger has it. */
  readonly origin: Entry;
  readonly entry: Entry;
  readonly part: Part;
  /** The post that it is put down to; null where none can be told. */
  readonly post: PostedEntry | null;
}

/**
 * Every entry in parts, each put down to a post where the ledger says enough:
 *
 * - a post to itself;
 * - minutes of creation and publication on a network to the next post on it, that day or within 28 days, but for one-click
 *   copies; several posts of that day share them equally;
 * - a sale with a campaign to the posts of that campaign up to its day (on its network, where it names one), in equal parts;
 * - anything else to no post: other activities, expenses, and sales without a campaign say nothing of posts.
 *
 * All entries of the ledger are wanted: what was made in one period may be posted in the next. Minutes and money add up to
 * those of the ledger exactly.
 */
export function creditsOf(entries: readonly Entry[], settings: Settings): Credit[] {
  const posts = entries.filter((entry): entry is PostedEntry => entry.kind === "posted").sort(byDay);
  const made = groupBy(
    posts.filter(({ copy }) => copy !== true),
    networkOf,
  );
  const campaigns = groupBy(posts, ({ campaign }) => campaign ?? null);
  return entries.flatMap((entry): Credit[] => {
    if (entry.kind === "time") return timeCredits(entry, made.get(networkOf(entry)) ?? []);
    if (entry.kind === "earned") {
      const rivals = entry.campaign === undefined ? [] : (campaigns.get(entry.campaign) ?? []);
      return partsOf(entry, settings).flatMap((part) => saleCredits(entry, part, rivals));
    }
    return partsOf(entry, settings).map((part) => ({
      origin: entry,
      entry,
      part,
      post: entry.kind === "posted" ? entry : null,
    }));
  });
}

function isMaking(entry: Entry): entry is TimeEntry {
  return entry.kind === "time" && MAKING.has(entry.activity ?? "");
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
  const next = isMaking(entry) ? countBefore(posts, entry.date, ({ date }) => date) : -1;
  const day = posts[next]?.date;
  if (day === undefined || day > addDays(entry.date, MAKING_DAYS)) return [{ origin: entry, entry, part, post: null }];
  let end = next + 1;
  while (posts[end]?.date === day) end += 1;
  const sharing = posts.slice(next, end);
  const minutes = allocate(
    entry.minutes,
    sharing.map(() => 1),
  );
  return sharing.map((post, index) => ({
    origin: entry,
    entry: { ...entry, minutes: minutes[index] ?? 0 },
    part,
    post,
  }));
}

function saleCredits(entry: EarnedEntry, part: Part, posts: readonly PostedEntry[]): Credit[] {
  const sharing = posts.filter(
    (post) => post.date <= entry.date && (part.network === null || networkOf(post) === part.network),
  );
  if (sharing.length === 0) return [{ origin: entry, entry, part, post: null }];
  const minors = allocate(
    part.minor,
    sharing.map(() => 1),
  );
  return sharing.map((post, index) => ({
    origin: entry,
    entry,
    part: { ...part, minor: minors[index] ?? 0, fraction: part.fraction / sharing.length },
    post,
  }));
}

/** What can be said of a post model in a period. Money in currency units. */
export interface ModelRow extends Omit<Figures, "reach"> {
  /** null for posts that follow none. */
  readonly model: string | null;
  /** One-click copies among its posts. */
  readonly copies: number;
  readonly lastUsed: CalendarDate | null;
  /** Of the posts that say how many they reached; null where none does. */
  readonly reach: number | null;
  /** How many posts say it. */
  readonly measured: number;
  readonly comments: number | null;
  readonly answered: number | null;
}

export interface ModelReport {
  /** The models with posts in the period, those that brought and then those that cost most first. */
  readonly rows: readonly ModelRow[];
  /** Time, money and sales of the period that no post can be told for. */
  readonly unassigned: Figures;
  /** Minutes of creation and publication among them. */
  readonly unassignedMaking: number;
}

/** What each model cost, reached and brought in a period, by the rule of `creditsOf`. */
export function modelReport(entries: readonly Entry[], settings: Settings, period: Period): ModelReport {
  const rows = new Map<string | null, { totals: Totals; posts: PostedEntry[] }>();
  const unassigned = noTotals();
  let unassignedMaking = 0;
  for (const { entry, part, post } of creditsOf(entries, settings)) {
    if (entry.date < period.since || entry.date > period.until) continue;
    if (post === null) {
      addPart(unassigned, entry, part, settings);
      if (isMaking(entry)) unassignedMaking += entry.minutes;
      continue;
    }
    const row = rows.get(post.model) ?? { totals: noTotals(), posts: [] };
    rows.set(post.model, row);
    addPart(row.totals, entry, part, settings);
    if (entry.kind === "posted") row.posts.push(entry);
  }
  const { currency } = settings;
  return {
    rows: [...rows].map(([model, { totals, posts }]) => modelRow(model, totals, posts, currency)).sort(byWeight),
    unassigned: figuresOf(unassigned, currency),
    unassignedMaking,
  };
}

function modelRow(model: string | null, totals: Totals, posts: readonly PostedEntry[], currency: string): ModelRow {
  const sum = (values: readonly (number | undefined)[]): number | null => {
    const told = values.filter((value) => value !== undefined);
    return told.length === 0 ? null : told.reduce((all, value) => all + value, 0);
  };
  return {
    model,
    ...figuresOf(totals, currency),
    copies: posts.filter(({ copy }) => copy === true).length,
    lastUsed: lastDay(posts),
    reach: sum(posts.map(({ reach }) => reach)),
    measured: posts.filter(({ reach }) => reach !== undefined).length,
    comments: sum(posts.map(({ comments }) => comments)),
    answered: sum(posts.map(({ answered }) => answered)),
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
