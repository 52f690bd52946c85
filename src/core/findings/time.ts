// Findings about time: what it went to, when, and how much of it.
import type { Entry, TimeEntry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import { counts, type LimitQuery, limitQueriesOf } from "../limits/limit-status.ts";
import { figuresOf } from "../report/roi.ts";
import { addTime, type Totals, totalsAt, totalsOf } from "../report/totals.ts";
import { countsOf } from "../values/counts.ts";
import type { CalendarDate } from "../values/dates.ts";
import { roundMoney } from "../values/money.ts";
import { around, daysIn } from "../values/period.ts";
import type { Findable } from "./finding.ts";
import { socialTime } from "./networks.ts";

/** Minutes per day on social networks, internet users 2020: 2 h 24 (We Are Social and Hootsuite, Digital 2021). */
const INTERNET_USERS_2020 = 144;

/** screen-time: average minutes per day on rented networks, compared with internet users. Fires whenever there are any. */
export function screenTime({ lived, social }: Findable) {
  if (social.all.minutes === 0) return null;
  const minutes = Math.round(social.all.minutes / daysIn(lived));
  return { measured: null, params: { minutes, yardstick: INTERNET_USERS_2020 } };
}

/** scrolling-share, support-burden: one activity's share of the time on rented networks. Price: the cost of the activity. */
export function activityShare(activity: "scrolling" | "support") {
  return ({ entries, settings, social }: Findable) => {
    const { cost, minutes } = socialTime(entries, settings, (entry) =>
      entry.activity === activity ? entry.minutes : 0,
    );
    return shareOf({ cost, minutes }, social.all.minutes);
  };
}

/**
 * outside-slots: the share outside the slots of the time on rented networks with a known time of day. Price: the cost of the
 * time outside.
 */
export function outsideSlots({ entries, settings }: Findable) {
  if (settings.slots.length === 0) return null;
  const timed = socialTime(entries, settings, ({ at, minutes }) => (at === undefined ? 0 : minutes));
  return shareOf(
    socialTime(entries, settings, (entry) => minutesOutside(entry, settings.slots)),
    timed.minutes,
  );
}

function shareOf(time: { readonly minutes: number; readonly cost: number }, all: number) {
  const share = time.minutes / all;
  return all === 0 ? null : { measured: share, params: { ...time, share }, price: time.cost };
}

function minutesOutside({ at, minutes }: TimeEntry, slots: Settings["slots"]): number {
  if (at === undefined) return 0;
  const inside = slots.map(({ from, to }) => Math.max(0, Math.min(at + minutes, to) - Math.max(at, from)));
  return Math.max(0, minutes - inside.reduce((sum, part) => sum + part, 0));
}

/**
 * overrun: by how much of all planned time the entries over their planned time exceed it. `worst`: the entry with the largest
 * excess. Price: the cost of the excess.
 */
export function overrun({ entries, settings }: Findable) {
  const planned = entries.flatMap((entry) =>
    entry.kind === "time" && entry.planned !== undefined ? [{ ...entry, planned: entry.planned }] : [],
  );
  if (planned.length === 0) return null;
  const over = planned.filter((entry) => entry.minutes > entry.planned);
  const excess = over.map((entry) => ({ ...entry, minutes: entry.minutes - entry.planned }));
  const { minutes, cost } = figuresOf(totalsOf(excess, settings), settings.currency);
  const measured = minutes / planned.reduce((sum, entry) => sum + entry.planned, 0);
  const [first] = over.toSorted(
    (a, b) => b.minutes - b.planned - (a.minutes - a.planned) || (a.date < b.date ? 1 : -1),
  );
  const worst = first && {
    date: first.date,
    network: first.networks[0]?.network ?? null,
    planned: first.planned,
    minutes: first.minutes,
  };
  return { measured, params: worst ? { cost, minutes, entries: over.length, worst } : null, price: cost };
}

/**
 * over-limit: the limit (network and activity null: all rented networks) whose excess minutes cost most, how many spans exceeded
 * it, and by how much in total. Only days inside the period count. Price: the excess minutes at the average hourly cost of
 * those spans.
 */
export function overLimit({ entries, settings }: Findable) {
  const [worst] = limitQueriesOf(settings)
    .flatMap((query) => exceeded(query, entries, settings) ?? [])
    .sort((a, b) => b.cost - a.cost || b.minutes - a.minutes);
  return worst ? { measured: null, params: worst, price: worst.cost } : null;
}

function exceeded(query: LimitQuery, entries: readonly Entry[], settings: Settings) {
  const { limit, span, network, activity } = query;
  if (limit === null) return null;
  const bySpan = new Map<CalendarDate, Totals>();
  const byDate = new Map<CalendarDate, Totals>();
  for (const entry of entries) {
    if (entry.kind !== "time" || !counts(query, entry, settings)) continue;
    const { date } = entry;
    const totals = byDate.get(date) ?? totalsAt(bySpan, around(date, span, settings.weekStart).since);
    byDate.set(date, totals);
    addTime(totals, entry, entry.minutes, settings);
  }
  const overs = [...bySpan.values()]
    .map((totals) => figuresOf(totals, settings.currency))
    .filter(({ minutes }) => minutes > limit);
  if (overs.length === 0) return null;
  const minutes = overs.reduce((sum, over) => sum + over.minutes - limit, 0);
  const cost = overs.reduce((sum, over) => sum + (over.timeCost * (over.minutes - limit)) / over.minutes, 0);
  return { network, activity, span, limit, times: overs.length, minutes, cost: roundMoney(cost, settings.currency) };
}

/**
 * copies-not-one-click: creation time on a network that should only receive copies: of those with posts marked as copies, the
 * one with most of it. Price: the cost of that time.
 */
export function copiesNotOneClick({ entries, posts, settings }: Findable) {
  const copies = posts.filter(({ copy }) => copy === true).flatMap(({ networks }) => networks);
  const rows = [...countsOf(copies.map(({ network }) => network))].map(([network, count]) => {
    const created = entries.filter(
      (entry) => entry.kind === "time" && entry.activity === "creation" && entry.networks[0]?.network === network,
    );
    const { minutes, cost } = figuresOf(totalsOf(created, settings), settings.currency);
    return { network, copies: count, minutes, cost };
  });
  const [most] = rows.sort((a, b) => b.minutes - a.minutes);
  return most ? { measured: most.minutes, params: most, price: most.cost } : null;
}
