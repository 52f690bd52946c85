// Findings about what networks bring back, beside what they cost.
import { kindOfNetwork } from "../entries/vocabulary.ts";
import { minutesToCome } from "../report/due.ts";
import { roundMoney } from "../values/money.ts";
import { daysIn } from "../values/period.ts";
import type { Findable } from "./finding.ts";
import { bestOfYear, paysOverYear, type SocialNetwork, together } from "./networks.ts";
import type { Thresholds } from "./thresholds.ts";

const DAYS_A_MONTH = 365.25 / 12;
/** Beyond this share of sales still to come, little can have come back yet. */
const EARLY = 0.6;

/**
 * unpaid-work: the rented networks together cost more than their gross profit. Reports those with a loss, except those that pay
 * for themselves over twelve months: their sales come later than the hours. `early`: most sales of these hours come after the
 * period. Price: the loss.
 */
export function unpaidWork({ social, settings, overYear, entries, period }: Findable) {
  if (social.all.cost <= social.all.grossProfit) return null;
  const losing = social.byNetwork.filter(
    ({ network, figures }) => figures.cost > figures.grossProfit && !paysOverYear(overYear(), network),
  );
  if (losing.length === 0) return null;
  const { cost, minutes, grossProfit, net } = together(losing, settings);
  const networks = losing.map(({ network }) => network);
  const toCome = minutesToCome(entries, period.until);
  const isEarly = networks.reduce((sum, network) => sum + (toCome.get(network) ?? 0), 0) > EARLY * minutes;
  const early: { readonly early?: true } = isEarly ? { early: true } : {};
  return { measured: null, params: { cost, minutes, grossProfit, networks, ...early }, price: -net };
}

/**
 * attention-gap: how far the share of all time exceeds the share of all gross profit, for the rented network with the widest
 * gap among those that do not pay for themselves over twelve months. Price: its loss, at least 0.
 */
export function attentionGap({ all, social, overYear }: Findable) {
  if (all.minutes === 0 || all.grossProfit === 0) return null;
  const [widest] = social.byNetwork
    .filter(({ network }) => !paysOverYear(overYear(), network))
    .map(({ network, figures }) => ({
      network,
      timeShare: figures.minutes / all.minutes,
      profitShare: figures.grossProfit / all.grossProfit,
      loss: Math.max(0, -figures.net),
    }))
    .sort((a, b) => b.timeShare - b.profitShare - (a.timeShare - a.profitShare));
  return widest ? { measured: widest.timeShare - widest.profitShare, params: widest, price: widest.loss } : null;
}

/**
 * scattered: the share of the time of the second largest rented network; others with as much as `from` are named too, the
 * largest first with its share. `best`: the one that brought back most for each unit over twelve months; null if none brought
 * anything. `losing`: the others that do not pay for themselves. Price: their cost; without any return, the cost of all
 * except the largest.
 */
export function scattered({ settings, social, overYear }: Findable, { from }: Thresholds<"scattered">) {
  const { minutes } = social.all;
  if (minutes === 0) return null;
  const shareOf = (network: SocialNetwork | undefined): number => (network?.figures.minutes ?? 0) / minutes;
  const sorted = social.byNetwork.toSorted((a, b) => b.figures.minutes - a.figures.minutes);
  const measured = shareOf(sorted[1]);
  const worked = sorted.filter((network) => shareOf(network) >= from);
  const [biggest, second] = worked;
  if (!biggest || !second) return { measured, params: null };
  const year = overYear();
  const best = bestOfYear(year);
  const spared = best ?? biggest.network;
  const losing = worked.filter(({ network }) => network !== spared && !paysOverYear(year, network));
  const { cost } = together(losing, settings);
  const params = {
    networks: worked.map(({ network }) => network),
    share: shareOf(biggest),
    best,
    losing: losing.map(({ network }) => network),
    cost,
  };
  return { measured, params, price: cost };
}

/**
 * rented-land: the largest share of all gross profit that one rented network brings, whose account can be closed at any time.
 * `month`: its monthly average.
 */
export function rentedLand({ all, social, lived, settings }: Findable) {
  const [biggest] = social.byNetwork.toSorted((a, b) => b.figures.grossProfit - a.figures.grossProfit);
  if (!biggest || all.grossProfit <= 0) return null;
  const { network, figures } = biggest;
  const share = figures.grossProfit / all.grossProfit;
  const months = Math.max(1, daysIn(lived) / DAYS_A_MONTH);
  const month = roundMoney(figures.grossProfit / months, settings.currency);
  return { measured: share, params: { network, share, month } };
}

/** no-owned-channel: time on rented networks, but no time or revenue on an owned channel. */
export function noOwnedChannel({ entries, settings, social }: Findable) {
  const { minutes } = social.all;
  const owned = entries.some(
    ({ kind, networks }) =>
      (kind === "time" || kind === "earned") &&
      networks.some(({ network }) => kindOfNetwork(settings, network) === "owned"),
  );
  return minutes === 0 || owned ? null : { measured: null, params: { minutes } };
}
