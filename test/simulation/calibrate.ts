// The calibration report: scores of the verdict on simulated businesses with known returns, by kind and in total.
//
// Arguments: --worlds N (of each kind, 200), --seed S (1), --draws D (2048), --kinds K,K (all). Prints Markdown.
import { parseArgs } from "node:util";
import { type Bin, reliability, type Scores, scoresOf, type Trial, tryOne } from "./score.ts";
import { KINDS } from "./worlds.ts";

const { values } = parseArgs({
  options: {
    worlds: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    draws: { type: "string", default: "2048" },
    kinds: { type: "string" },
  },
});
const worlds = Number(values.worlds);
const firstSeed = Number(values.seed) * 1_000_000;

const kinds = KINDS.filter((kind) => values.kinds === undefined || values.kinds.split(",").includes(kind));

const trials: readonly Trial[] = kinds.flatMap((kind) =>
  Array.from({ length: worlds }, (_, index) => tryOne(kind, firstSeed + index, Number(values.draws))),
);

const whole = (share: number): string => `${Math.round(100 * share)} %`;
const tenth = (share: number): string => `${(100 * share).toFixed(1)} %`;
const three = (value: number): string => value.toFixed(3);
const two = (value: number): string => value.toFixed(2);

const COLUMNS: readonly (readonly [string, (scores: Scores) => string])[] = [
  ["sales", ({ meanSales }) => meanSales.toFixed(0)],
  ["that pay", ({ payingShare }) => whole(payingShare)],
  ["ECE pays", ({ ecePays }) => three(ecePays)],
  ["ECE best", ({ eceBest }) => three(eceBest)],
  ["Brier pays", ({ brierPays }) => three(brierPays)],
  ["Brier best", ({ brierBest }) => three(brierBest)],
  ["coverage", ({ coverage }) => tenth(coverage)],
  ["silent", ({ silent }) => whole(silent)],
  ["regret", ({ regret }) => three(regret)],
  ["of highest", (s) => two(s.regret / s.regretOfHighest)],
  ["of highest or none", (s) => two(s.regret / s.regretOfHighestOrNone)],
  ["speaking", (s) => two(s.regretWhenSpeaking / s.regretOfHighest)],
  ["speaking, same ledgers", (s) => two(s.regretWhenSpeaking / s.regretOfHighestThen)],
  ["testing, of split", (s) => two(s.regretWhileTesting / s.regretOfSplitThen)],
  ["winners quit", ({ winnersQuit }) => tenth(winnersQuit)],
  ["sure but wrong", (s) => tenth(s.sureButWrong)],
  ["quit that pay", ({ quitThatPay }) => tenth(quitThatPay)],
];

function row(name: string, scores: Scores): string {
  return `| ${[name, ...COLUMNS.map(([, show]) => show(scores))].join(" | ")} |`;
}

function bins(title: string, rows: readonly Bin[]): string {
  const lines = rows.map(
    ({ from, count, said, happened }) =>
      `| ${whole(from)} to ${whole(from + 0.1)} | ${count} | ${tenth(said)} | ${tenth(happened)} |`,
  );
  return [`| ${title} | networks | said | happened |`, "|---|--:|--:|--:|", ...lines].join("\n");
}

const table = [
  `| kind | ${COLUMNS.map(([name]) => name).join(" | ")} |`,
  `|---|${COLUMNS.map(() => "--:").join("|")}|`,
  ...kinds.map((kind) => row(kind, scoresOf(trials.filter((trial) => trial.kind === kind)))),
  row("**all**", scoresOf(trials)),
].join("\n");

process.stdout.write(
  [
    table,
    bins("chance that it pays", reliability(trials.flatMap(({ pays }) => pays))),
    bins("chance that it is the best", reliability(trials.flatMap(({ best }) => best))),
    "",
  ].join("\n\n"),
);
