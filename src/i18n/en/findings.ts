// English: findings.

import type { FindingParams } from "../../core/findings/findings.ts";
import type { FindingCode } from "../../core/findings/thresholds.ts";
import type { Format } from "../format.ts";
import { networkName, wordFor } from "../names.ts";
import { plural } from "./language.ts";
import { names } from "./names.ts";

/** A cost after a colon; empty if no hour has a price. */
const priced = (cost: number, f: Format, before = ": "): string => (cost === 0 ? "" : `${before}${f.roundMoney(cost)}`);

const networksOf = (keys: readonly string[], f: Format): string => f.list(keys.map((key) => networkName(key, names)));

export type FindingTexts = {
  readonly [Code in FindingCode]: (params: FindingParams[Code], format: Format) => string;
};

export const findings = (): FindingTexts => ({
  "unpaid-work": ({ cost, minutes, grossProfit, networks, early }, f) =>
    `${minutes === 0 ? networksOf(networks, f) : `${f.duration(minutes)} on ${networksOf(networks, f)}`} cost you ${f.roundMoney(cost)}. ` +
    (grossProfit === 0
      ? `Nothing ${early ? "has come back yet" : "came back"}.`
      : `${f.roundMoney(grossProfit)} ${early ? "has come back so far" : "came back"}.`),
  "scrolling-share": ({ cost, minutes, share }, f) =>
    `Scrolling ${cost === 0 ? "took" : `cost ${f.roundMoney(cost)}:`} ${f.duration(minutes)}, ${f.percent(share)} of your time on social networks.`,
  overrun: ({ cost, minutes, entries, worst }, f) =>
    `Running over ${cost === 0 ? "took" : `cost ${f.roundMoney(cost)}:`} ${f.duration(minutes)} more than planned, in ${plural(entries, "entry", "entries")}. The worst: ${f.duration(worst.minutes)} instead of ${f.duration(worst.planned)}${worst.network === null ? "" : ` on ${networkName(worst.network, names)}`}, ${f.date(worst.date)}.`,
  scattered: ({ networks, best }, f) =>
    `Your time is spread over ${networksOf(networks, f)}${best === null ? "" : `; ${networkName(best, names)} has the best return over twelve months`}.`,
  "attention-gap": ({ network, timeShare, profitShare }, f) =>
    `${networkName(network, names)} took ${f.percent(timeShare)} of your time and brought ${f.percent(profitShare)} of your return.`,
  treadmill: ({ network, per, before, now, change }, f) =>
    `${networkName(network, names)} takes more and more: ${f.duration(Math.round(now))} per ${per === "post" ? "post" : "1,000 people reached"}, up from ${f.duration(Math.round(before))} in the previous period (+${f.percent(change)}).`,
  "pay-to-play": ({ spent, networks, costPerThousand, reachPerFollower }, f) =>
    [
      `You paid ${f.roundMoney(spent)} on ${networksOf(networks, f)} to talk to your own followers.`,
      costPerThousand === null ? "" : ` That was ${f.money(costPerThousand)} per 1,000 people reached.`,
      reachPerFollower === null
        ? ""
        : ` A post now reaches ${f.percent(reachPerFollower.now)} of them, ${f.percent(reachPerFollower.before)} before.`,
    ].join(""),
  "rented-land": ({ network, share, month }, f) =>
    `${f.percent(share)} of your return depends on ${networkName(network, names)}, which is not yours: a closed account would cost about ${f.roundMoney(month)} a month.`,
  "no-owned-channel": ({ minutes }, f) =>
    `All ${f.duration(minutes)} went to networks that are not yours, nothing to a newsletter, a site or partners of your own.`,
  irregular: ({ network, kept, turns, silence: silent, bursts }) =>
    [
      `You kept your pace${network === null ? "" : ` on ${networkName(network, names)}`} ${plural(kept, "time")} out of ${turns}.`,
      silent === 0 ? "" : ` The longest silence: ${plural(silent, "day")}.`,
      bursts === 0 ? "" : ` ${plural(bursts, "burst")} of several posts in a day, then nothing.`,
    ].join(""),
  "too-many-models": ({ models }, f) =>
    `Your posts followed ${models.length} models (${f.list(models.map((key) => wordFor(names.models, key)))}).`,
  "no-models": ({ posts, planned }, f) =>
    `None of your ${posts} posts follows a model${planned.length === 0 ? "" : ` of your plan (${f.list(planned.map((key) => wordFor(names.models, key)))})`}: each one started from a blank page.`,
  unanswered: ({ comments, answered, share }, f) =>
    `${plural(comments - answered, "comment")} went unanswered: you replied to ${f.percent(share)} of ${f.count(comments)}.`,
  "outside-slots": ({ cost, minutes, share }, f) =>
    `${f.duration(minutes)} on social networks outside your slots, ${f.percent(share)} of what you timed${priced(cost, f)}.`,
  "over-limit": ({ network, activity, span, limit, times, minutes, cost }, f) => {
    const channel = network === null ? "social networks" : networkName(network, names);
    const name = activity === null ? channel : wordFor(names.activities, activity);
    return `Your present limit of ${f.duration(limit)} a ${span} for ${name} was exceeded ${span === "day" ? "on" : "in"} ${plural(times, span)}: ${f.duration(minutes)} over${priced(cost, f, ", ")}.`;
  },
  "support-burden": ({ cost, minutes, share }, f) =>
    `Support on social networks ${cost === 0 ? "took" : `cost ${f.roundMoney(cost)}:`} ${f.duration(minutes)}, ${f.percent(share)} of your time there.`,
  "copies-not-one-click": ({ network, copies, minutes, cost }, f) =>
    `${plural(copies, "post")} copied to ${networkName(network, names)} in one click, yet ${f.duration(minutes)} spent creating for it${priced(cost, f)}.`,
  "thin-evidence": ({ rows }, f) =>
    `Little evidence so far: ${f.list(rows.map(({ network, sales, minutes, weeks }) => `${networkName(network, names)} (${f.count(sales)} ${sales === 1 ? "sale" : "sales"}, ${f.duration(minutes)}, ${plural(weeks, "week")})`))}.`,
  "stale-ledger": ({ last, days }, f) =>
    `Nothing logged for ${plural(days, "day")} (last entry: ${f.date(last)}), so the recent silence proves nothing.`,
  "screen-time": ({ minutes, yardstick }, f) =>
    `${f.duration(minutes)} a day on social networks on average; internet users spent ${f.duration(yardstick)} in 2020.`,
});

/** What each finding checks. */
export const looks = (): Readonly<Record<FindingCode, string>> => ({
  "unpaid-work": "social networks that cost more than they brought",
  "scrolling-share": "scrolling, of the time on social networks",
  overrun: "time over what was planned, of the time planned",
  scattered: "the second biggest network, of the time on social networks",
  "attention-gap": "widest gap between share of time and share of return",
  treadmill: "more hours per post, or per 1,000 people reached, than in the previous period",
  "pay-to-play": "money spent to reach your own followers",
  "rented-land": "the biggest social network, of your return",
  "no-owned-channel": "time or sales on a channel of your own",
  irregular: "how often you kept your pace",
  "too-many-models": "post models in use",
  "no-models": "posts that follow no planned model",
  unanswered: "comments answered",
  "outside-slots": "time outside your slots, of the time with a known time of day",
  "over-limit": "your limits exceeded",
  "support-burden": "support, of the time on social networks",
  "copies-not-one-click": "minutes of creation for a network of one-click copies",
  "thin-evidence": "weeks behind a network's return",
  "stale-ledger": "days since the last entry",
  "screen-time": "time on social networks per day",
});

/** Explains the findings that were not triggered. */
export const silence = () => ({
  title: "Not triggered",
  off: "turned off in your settings",
  nothing: "nothing to report",
  /** `measured`: the measured value, null if none; `name` and `threshold`: its limit. */
  held: (measured: string | null, name: string, threshold: string) => {
    const side = { above: "above", below: "below", from: "from" }[name] ?? "below";
    return measured === null ? `triggers ${side} ${threshold}` : `${measured}; triggers ${side} ${threshold}`;
  },
});
