// unpaid-work: rented networks that cost more than they brought.
import { minutesToCome } from "../report/due.ts";
import type { Findable, Look } from "./finding.ts";
import { together } from "./social.ts";
import { paysOverYear } from "./year.ts";

/** Beyond this share of sales still to come, little can have come back yet. */
const EARLY = 0.6;

interface UnpaidWork {
  readonly cost: number;
  readonly minutes: number;
  readonly grossProfit: number;
  readonly networks: readonly string[];
  /** Most sales of these hours come after the period. */
  readonly early?: true;
}

/**
 * Fires if the rented networks together cost more than their gross profit; reports those with a loss, except those that pay
 * for themselves over twelve months: their sales come later than the hours. Price: the loss.
 */
export function unpaidWork({ social, settings, overYear, entries, period }: Findable): Look<UnpaidWork> {
  if (social.all.cost <= social.all.grossProfit) return null;
  const losing = social.byNetwork.filter(
    ({ network, figures }) => figures.cost > figures.grossProfit && !paysOverYear(overYear(), network),
  );
  if (losing.length === 0) return null;
  const { cost, minutes, grossProfit, net } = together(losing, settings);
  const networks = losing.map(({ network }) => network);
  const toCome = minutesToCome(entries, period.until);
  const isEarly = networks.reduce((sum, network) => sum + (toCome.get(network) ?? 0), 0) > EARLY * minutes;
  const params = { cost, minutes, grossProfit, networks, ...(isEarly ? { early: true as const } : {}) };
  return { measured: null, params, price: -net };
}
