// A year of following advice that is asked for every four weeks, on simulated businesses with known returns.
import { highestBy, KEEP_FROM, RIVAL_FROM } from "../../src/core/verdict/decision.ts";
import type { Evidence } from "../../src/core/verdict/evidence.ts";
import { judge } from "../../src/core/verdict/judge.ts";
import type { NetworkJudgement } from "../../src/core/verdict/judgement.ts";
import type { AcceptedTrial } from "../../src/core/verdict/next-step.ts";
import { ledgerAt, openBusiness, TODAY, workOn } from "./ledgers.ts";
import { trueNet } from "./score.ts";
import { type Kind, makeWorld } from "./worlds.ts";

const REVIEWS = 13;
const REVIEW_DAYS = 28;

/** What a piece of advice does with the hours of the rented networks. */
export interface Advice {
  /** Shares of all hours by network; the rest is not worked. */
  readonly shares: ReadonlyMap<string, number>;
  /** The network that gets the hours that are not kept, or null. */
  readonly main: string | null;
  readonly testing: boolean;
}

/** Advises on a ledger, with the memory of earlier advice in the same year. */
export type Adviser = () => (evidence: Evidence, present: ReadonlyMap<string, number>) => Advice;

/** Follows the verdict: tries what it says, stores the trial, keeps some networks, and stops working the others. */
const follow =
  (isKept: (row: NetworkJudgement) => boolean): Adviser =>
  () => {
    let trial: AcceptedTrial | null = null;
    return (evidence, present) => {
      const { judgement } = judge(evidence, { draws: DRAWS, trial });
      const { decision, network, trial: next } = judgement;
      if (next !== null && !next.accepted) trial = { network: next.network, from: evidence.until, weeks: next.weeks };
      const main = decision === "test" ? (next?.network ?? network) : network;
      return { shares: shareOut(main, judgement.networks.filter(isKept), present), main, testing: decision === "test" };
    };
  };

const pays = ({ pPays }: NetworkJudgement): boolean => (pPays ?? 0) >= KEEP_FROM;

/** To the letter. */
export const followTheVerdict = follow(({ action }) => action === "keep");

/** The same, but everything that pays keeps its hours. */
export const keepWhatPays = follow(pays);

/** The same, but all hours on its network. */
export const followAlone = follow(() => false);

/** The same without trials: the leader, or none. */
export const alwaysDecide: Adviser = () => (evidence, present) => {
  const { network: main, networks } = judge(evidence, { draws: DRAWS }).judgement;
  const kept = networks.filter((row) => pays(row) && (row.pBest ?? 0) >= RIVAL_FROM);
  return { shares: shareOut(main, kept, present), main, testing: false };
};

/** The network with the highest return so far, or none if that is below 1. */
export const highestOrNone: Adviser = () => (evidence) => {
  const rows = evidence.networks
    .filter(({ kind }) => kind === "social")
    .map(({ key, grossProfit, timeCost, moneySpent }) => ({
      key,
      observed: timeCost + moneySpent > 0 ? grossProfit / (timeCost + moneySpent) : 0,
    }));
  const best = highestBy(rows, ({ observed }) => observed);
  const main = best && best.observed >= 1 ? best.key : null;
  return { shares: new Map(main === null ? [] : [[main, 1]]), main, testing: false };
};

const DRAWS = 1024;

/** Kept networks keep their part of the hours, the main one gets the others. */
function shareOut(
  main: string | null,
  kept: readonly NetworkJudgement[],
  present: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const others = kept.filter(({ network }) => network !== main);
  const shares = new Map(others.map(({ network }) => [network, present.get(network) ?? 0]));
  const taken = [...shares.values()].reduce((sum, share) => sum + share, 0);
  if (main !== null) shares.set(main, Math.max(0, 1 - taken));
  return shares;
}

/** A year of one business. Hours in shares of those at the start; loss in hourly rates, for each of these hours. */
export interface YearResult {
  readonly kind: Kind;
  readonly loss: number;
  readonly worked: number;
  /** How often the main network changed. */
  readonly switches: number;
  /** For each review: whether the advice was to test. */
  readonly testing: readonly boolean[];
}

/** Follows an adviser for a year. The same world begins with the same ledger, whoever advises. */
export function liveAYear(kind: Kind, seed: number, adviser: Adviser): YearResult {
  const world = makeWorld(kind, seed);
  const business = openBusiness(world);
  const social = world.networks.filter((network) => network.kind === "social");
  const total = social.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0);
  const most = Math.max(0, ...social.map(trueNet));
  const advise = adviser();
  let present: ReadonlyMap<string, number> = new Map(
    social.map(({ key, hoursPerWeek }) => [key, hoursPerWeek / total]),
  );
  const testing: boolean[] = [];
  let [loss, worked, switches] = [0, 0, -1];
  let last: string | null | undefined;
  for (let review = 0; review < REVIEWS; review += 1) {
    const today = TODAY + REVIEW_DAYS * review;
    const { shares, main, testing: isTest } = advise(ledgerAt(business, today), present);
    const hours = world.networks.map(({ key, kind: its, hoursPerWeek }) =>
      its === "owned" ? hoursPerWeek : total * (shares.get(key) ?? 0),
    );
    workOn(business, hours, today + 1, today + REVIEW_DAYS);
    const value = social.reduce((sum, network) => sum + (shares.get(network.key) ?? 0) * trueNet(network), 0);
    loss += (most - value) / REVIEWS;
    worked += [...shares.values()].reduce((sum, share) => sum + share, 0) / REVIEWS;
    if (main !== last) switches += 1;
    last = main;
    testing.push(isTest);
    present = shares;
  }
  return { kind, loss, worked, switches, testing };
}
