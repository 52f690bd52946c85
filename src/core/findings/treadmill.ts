// treadmill: a network needs more hours than before for the same result.
import { roundMoney } from "../values/money.ts";
import type { Findable, Finding, FindingParams, Look } from "./finding.ts";
import { NOTHING_TO_MEASURE } from "./finding.ts";
import { reachOf } from "./reach.ts";
import { networkTotals, socialFigures } from "./social.ts";
import type { Thresholds } from "./thresholds.ts";

/**
 * Fires for the rented network whose time per post or per 1,000 people reached rose most since the previous period, if
 * by `from` or more. Both periods need `posts` posts. Price: the cost of the additional time.
 */
export function treadmill(found: Findable, { from, posts }: Thresholds<"treadmill">): Look {
  const { entries, before, settings, social } = found;
  if (before === null) return NOTHING_TO_MEASURE;
  const then = new Map(
    socialFigures(networkTotals(before.entries, settings), settings).byNetwork.map((row) => [row.network, row.figures]),
  );
  const rises = social.byNetwork.flatMap(({ network, figures }) => {
    const earlier = then.get(network);
    if (!earlier || earlier.minutes === 0 || figures.posts < posts || earlier.posts < posts) return [];
    const costPerMinute = figures.minutes === 0 ? 0 : figures.timeCost / figures.minutes;
    const [reachNow, reachThen] = [reachOf(entries, network), reachOf(before.entries, network)];
    const rise = (per: FindingParams["treadmill"]["per"], units: number, unitsThen: number) => {
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
  if (!steepest) return NOTHING_TO_MEASURE;
  const { price, ...params } = steepest;
  const finding: Finding = {
    code: "treadmill",
    severity: "warning",
    params,
    price: roundMoney(price, settings.currency),
  };
  return { finding: params.change >= from ? finding : null, measured: params.change };
}
