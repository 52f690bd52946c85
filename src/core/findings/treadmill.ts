// treadmill: a network needs more hours than before for the same result.
import { roundMoney } from "../values/money.ts";
import type { Findable, Look } from "./finding.ts";
import { reachOf } from "./reach.ts";
import { networkTotals, socialFigures } from "./social.ts";
import type { Thresholds } from "./thresholds.ts";

/** Minutes per post, or per 1,000 people reached, in the previous period and in this one. */
interface Treadmill {
  readonly network: string;
  readonly per: "post" | "reach";
  readonly before: number;
  readonly now: number;
  readonly change: number;
}

/**
 * Measures the steepest rise of a rented network's time per post or per 1,000 people reached since the previous period.
 * Both periods need `posts` posts. Price: the cost of the additional time.
 */
export function treadmill(found: Findable, { posts }: Thresholds<"treadmill">): Look<Treadmill> {
  const { entries, before, settings, social } = found;
  if (before === null) return null;
  const then = new Map(
    socialFigures(networkTotals(before.entries, settings), settings).byNetwork.map((row) => [row.network, row.figures]),
  );
  const rises = social.byNetwork.flatMap(({ network, figures }) => {
    const earlier = then.get(network);
    if (!earlier || earlier.minutes === 0 || figures.posts < posts || earlier.posts < posts) return [];
    const costPerMinute = figures.minutes === 0 ? 0 : figures.timeCost / figures.minutes;
    const [reachNow, reachThen] = [reachOf(entries, network), reachOf(before.entries, network)];
    const rise = (per: Treadmill["per"], units: number, unitsThen: number) => {
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
