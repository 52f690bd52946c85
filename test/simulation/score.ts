// Scores the verdict on simulated ledgers against the true returns.
import { judge } from "../../src/core/verdict/judge.ts";
import type { Judgement } from "../../src/core/verdict/judgement.ts";
import { keepLedger } from "./ledgers.ts";
import { type Kind, makeWorld, type TrueNetwork } from "./worlds.ts";

export interface Forecast {
  readonly chance: number;
  readonly happened: boolean;
}

/** The result of one ledger. Regrets are in hourly rates: 1 loses the value of an hour, every hour. */
export interface Trial {
  readonly kind: Kind;
  readonly spoke: boolean;
  readonly said: Judgement["decision"];
  readonly pays: readonly Forecast[];
  readonly best: readonly Forecast[];
  /** For each network: whether its 80 % interval contains the true return. */
  readonly covered: readonly boolean[];
  /** Regret of the verdict's network, decided or not. */
  readonly regret: number;
  /** Regret of the network to test; null if the verdict decided or has none. */
  readonly regretWhileTesting: number | null;
  readonly regretOfSplit: number;
  readonly regretOfHighest: number;
  readonly regretOfHighestOrNone: number;
  /** Whether the verdict advised to quit the truly best network; null if that does not pay. */
  readonly winnerQuit: boolean | null;
  /** Whether an answer with at least 80 % confidence is not the best choice; null with less. */
  readonly sureButWrong: boolean | null;
  /** For each network it advised to quit: whether it pays. */
  readonly quitPays: readonly boolean[];
  readonly sales: number;
}

const SURE = 0.8;

/** Simulates a world and its ledger, and compares the verdict with the truth. */
export function tryOne(kind: Kind, seed: number, draws: number): Trial {
  const world = makeWorld(kind, seed);
  const { judgement } = judge(keepLedger(world), { draws });
  const truth = new Map(world.networks.map((network) => [network.key, network]));
  const social = judgement.networks;
  const netOf = (key: string | null): number => {
    const network = key === null ? undefined : truth.get(key);
    return network === undefined ? 0 : trueNet(network);
  };
  const candidates = world.networks.filter((network) => network.kind === "social");
  const winner = candidates.reduce((a, b) => (trueNet(b) > trueNet(a) ? b : a));
  const most = Math.max(0, trueNet(winner));
  const observed = social.reduce((a, b) => ((b.observedReturn ?? 0) > (a.observedReturn ?? 0) ? b : a));
  const minutes = social.reduce((sum, row) => sum + row.minutes, 0);
  const split = social.reduce((sum, row) => sum + (row.minutes / Math.max(minutes, 1e-9)) * netOf(row.network), 0);
  const quit = social.filter(({ action }) => action === "quit").map(({ network }) => network);
  return {
    kind,
    said: judgement.decision,
    spoke: judgement.decision !== "test",
    pays: social.flatMap(({ network: key, pPays }) =>
      pPays === null ? [] : [{ chance: pPays, happened: netOf(key) > 0 }],
    ),
    best: social.flatMap(({ network: key, pBest }) =>
      pBest === null ? [] : [{ chance: pBest, happened: key === winner.key && most > 0 }],
    ),
    covered: social.flatMap(({ network, returnPerUnit }) => {
      const value = truth.get(network)?.trueReturn ?? 0;
      return returnPerUnit === null ? [] : [returnPerUnit.low <= value && value <= returnPerUnit.high];
    }),
    regret: most - netOf(judgement.network),
    regretWhileTesting: judgement.trial === null ? null : most - netOf(judgement.trial.network),
    regretOfSplit: most - split,
    regretOfHighest: most - netOf(observed.network),
    regretOfHighestOrNone: most - ((observed.observedReturn ?? 0) < 1 ? 0 : netOf(observed.network)),
    winnerQuit: most > 0 ? quit.includes(winner.key) : null,
    sureButWrong: (judgement.confidence ?? 0) < SURE ? null : netOf(judgement.network) < most,
    quitPays: quit.map((key) => netOf(key) > 0),
    sales: [...social, ...judgement.owned].reduce((sum, row) => sum + row.clients, 0),
  };
}

/** The true net value of an hour, in hourly rates. */
export function trueNet(network: TrueNetwork): number {
  return (network.trueReturn - 1) * (1 + network.moneyShare);
}

/** Results over many ledgers. Shares are from 0 to 1. */
export interface Scores {
  readonly ledgers: number;
  readonly meanSales: number;
  readonly payingShare: number;
  readonly ecePays: number;
  readonly eceBest: number;
  readonly brierPays: number;
  readonly brierBest: number;
  readonly coverage: number;
  readonly silent: number;
  readonly regret: number;
  readonly regretOfHighest: number;
  readonly regretOfHighestOrNone: number;
  /** The next two: over the ledgers on which the verdict decided. */
  readonly regretWhenSpeaking: number;
  readonly regretOfHighestThen: number;
  /** The next two: over the ledgers on which it did not. */
  readonly regretWhileTesting: number;
  readonly regretOfSplitThen: number;
  readonly winnersQuit: number;
  readonly quitThatPay: number;
  readonly sureButWrong: number;
}

export function scoresOf(trials: readonly Trial[]): Scores {
  const spoke = trials.filter((trial) => trial.spoke);
  const silent = trials.filter(({ regretWhileTesting }) => regretWhileTesting !== null);
  const pays = trials.flatMap((trial) => trial.pays);
  const best = trials.flatMap((trial) => trial.best);
  return {
    ledgers: trials.length,
    meanSales: mean(trials.map(({ sales }) => sales)),
    payingShare: part(pays.map(({ happened }) => happened)),
    ecePays: calibrationError(pays),
    eceBest: calibrationError(best),
    brierPays: mean(pays.map(brier)),
    brierBest: mean(best.map(brier)),
    coverage: part(trials.flatMap(({ covered }) => covered)),
    silent: 1 - spoke.length / Math.max(1, trials.length),
    regret: mean(trials.map(({ regret }) => regret)),
    regretOfHighest: mean(trials.map(({ regretOfHighest }) => regretOfHighest)),
    regretOfHighestOrNone: mean(trials.map(({ regretOfHighestOrNone }) => regretOfHighestOrNone)),
    regretWhenSpeaking: mean(spoke.map(({ regret }) => regret)),
    regretOfHighestThen: mean(spoke.map(({ regretOfHighest }) => regretOfHighest)),
    regretWhileTesting: mean(silent.map(({ regretWhileTesting }) => regretWhileTesting ?? 0)),
    regretOfSplitThen: mean(silent.map(({ regretOfSplit }) => regretOfSplit)),
    winnersQuit: part(trials.flatMap(({ winnerQuit }) => (winnerQuit === null ? [] : [winnerQuit]))),
    sureButWrong: part(trials.flatMap(({ sureButWrong }) => (sureButWrong === null ? [] : [sureButWrong]))),
    quitThatPay: part(trials.flatMap(({ quitPays }) => quitPays)),
  };
}

/** A bin of a reliability table: the mean forecast and the observed frequency. */
export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly said: number;
  readonly happened: number;
}

const BINS = 10;

/** The reliability table, in ten bins of the forecast probability. */
export function reliability(forecasts: readonly Forecast[]): readonly Bin[] {
  return Array.from({ length: BINS }, (_, index) => {
    const inside = forecasts.filter(({ chance }) => Math.min(BINS - 1, Math.floor(chance * BINS)) === index);
    return {
      from: index / BINS,
      count: inside.length,
      said: mean(inside.map(({ chance }) => chance)),
      happened: part(inside.map(({ happened }) => happened)),
    };
  });
}

/** Expected calibration error: the mean distance of forecast and frequency over the ten bins, weighted by count. */
export function calibrationError(forecasts: readonly Forecast[]): number {
  return reliability(forecasts).reduce(
    (sum, { count, said, happened }) =>
      sum + (count === 0 ? 0 : (count / forecasts.length) * Math.abs(said - happened)),
    0,
  );
}

function brier({ chance, happened }: Forecast): number {
  return (chance - Number(happened)) ** 2;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function part(values: readonly boolean[]): number {
  return mean(values.map(Number));
}
