// Scores: what the verdict said of a simulated ledger, held against the truth of its world.
import { type Judgement, judge } from "../../src/core/verdict/judge.ts";
import { keepLedger } from "./ledgers.ts";
import { type Kind, makeWorld, type TrueNetwork } from "./worlds.ts";

/** One prediction and whether it came true. */
export interface Forecast {
  readonly chance: number;
  readonly happened: boolean;
}

/** What one ledger teaches. Regrets are in hourly rates: 1 is an hour's worth lost, every hour. */
export interface Trial {
  readonly kind: Kind;
  readonly spoke: boolean;
  readonly said: Judgement["decision"];
  readonly pays: readonly Forecast[];
  readonly best: readonly Forecast[];
  /** Whether the true return of each network lies in its 80 % interval. */
  readonly covered: readonly boolean[];
  /** Regret of the best guess, whether or not the verdict spoke. */
  readonly regret: number;
  /** Regret of the network to test meanwhile; null when the verdict spoke or had none. */
  readonly regretWhileTesting: number | null;
  /** Regret of the present split of hours. */
  readonly regretOfSplit: number;
  readonly regretOfHighest: number;
  readonly regretOfHighestOrNone: number;
  /** Whether the truly best network, if it pays, was told to quit. */
  readonly winnerQuit: boolean | null;
  /** Networks told to quit: whether they pay. */
  readonly quitPays: readonly boolean[];
  readonly sales: number;
}

/** Makes a world, keeps its ledger, judges it, and compares with the truth. */
export function tryOne(kind: Kind, seed: number, draws: number): Trial {
  const world = makeWorld(kind, seed);
  const { judgement } = judge(keepLedger(world), { draws });
  const truth = new Map(world.networks.map((network) => [network.key, network]));
  const social = judgement.networks.filter((row) => row.kind === "social");
  const netOf = (key: string | null): number => {
    const network = key === null ? undefined : truth.get(key);
    return network === undefined ? 0 : trueNet(network);
  };
  const candidates = world.networks.filter((network) => network.kind === "social");
  const winner = candidates.reduce((a, b) => (trueNet(b) > trueNet(a) ? b : a));
  const most = Math.max(0, trueNet(winner));
  const observed = social.reduce((a, b) => ((b.observedReturn ?? 0) > (a.observedReturn ?? 0) ? b : a));
  const hours = social.reduce((sum, row) => sum + row.hours, 0);
  const split = social.reduce((sum, row) => sum + (row.hours / Math.max(hours, 1e-9)) * netOf(row.key), 0);
  const quit = social.filter(({ action }) => action === "quit").map(({ key }) => key);
  return {
    kind,
    said: judgement.decision,
    spoke: judgement.decision !== "test",
    pays: social.flatMap(({ key, pPays }) => (pPays === null ? [] : [{ chance: pPays, happened: netOf(key) > 0 }])),
    best: social.flatMap(({ key, pBest }) =>
      pBest === null ? [] : [{ chance: pBest, happened: key === winner.key && most > 0 }],
    ),
    covered: judgement.networks.flatMap(({ key, kind: sort, returnPerUnit }) => {
      const value = truth.get(key)?.trueReturn ?? 0;
      return sort === "owned" || returnPerUnit === null
        ? []
        : [returnPerUnit.low <= value && value <= returnPerUnit.high];
    }),
    regret: most - netOf(judgement.network),
    regretWhileTesting: judgement.while === null ? null : most - netOf(judgement.while.network),
    regretOfSplit: most - split,
    regretOfHighest: most - netOf(observed.key),
    regretOfHighestOrNone: most - ((observed.observedReturn ?? 0) < 1 ? 0 : netOf(observed.key)),
    winnerQuit: most > 0 ? quit.includes(winner.key) : null,
    quitPays: quit.map((key) => netOf(key) > 0),
    sales: judgement.networks.reduce((sum, row) => sum + row.sales.count, 0),
  };
}

/** What an hour truly brings, less its cost, in hourly rates. */
function trueNet(network: TrueNetwork): number {
  return (network.trueReturn - 1) * (1 + network.moneyShare);
}

/** What many ledgers teach. Shares are from 0 to 1. */
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
  /** Over the ledgers on which the verdict spoke, of both. */
  readonly regretWhenSpeaking: number;
  readonly regretOfHighestThen: number;
  /** Over the ledgers on which it was silent. */
  readonly regretWhileTesting: number;
  readonly regretOfSplitThen: number;
  readonly winnersQuit: number;
  readonly quitThatPay: number;
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
    quitThatPay: part(trials.flatMap(({ quitPays }) => quitPays)),
  };
}

/** One bin of a reliability table: how often what was given this chance came true. */
export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly said: number;
  readonly happened: number;
}

const BINS = 10;

/** Forecasts by tenths of the chance given. */
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

/** Expected calibration error: the mean distance of what was said to what happened, over the ten bins. */
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
