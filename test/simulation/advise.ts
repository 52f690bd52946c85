// The one-year simulation: what following each kind of advice costs. Prints Markdown.
//
// Arguments: --worlds N (of each kind, 50), --seed S (1).
import { parseArgs } from "node:util";
import { KINDS } from "./worlds.ts";
import {
  type Adviser,
  alwaysDecide,
  followAlone,
  followTheVerdict,
  highestOrNone,
  keepWhatPays,
  liveAYear,
  type YearResult,
} from "./year.ts";

const { values } = parseArgs({
  options: { worlds: { type: "string", default: "50" }, seed: { type: "string", default: "1" } },
});
const firstSeed = Number(values.seed) * 1_000_000;

const ADVISERS: readonly (readonly [string, Adviser])[] = [
  ["the verdict", followTheVerdict],
  ["the same, keeping hours on all that pays", keepWhatPays],
  ["the same, all hours on its network", followAlone],
  ["the same, always deciding", alwaysDecide],
  ["highest return, or none below 1", highestOrNone],
];

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const whole = (share: number): string => (Number.isNaN(share) ? "–" : `${Math.round(100 * share)} %`);

/** Whether a test that was advised at first had ended after so many reviews. */
const isOver = ({ testing }: YearResult, reviews: number): boolean => testing.slice(0, reviews + 1).includes(false);

const results = ADVISERS.map(([name, adviser]) => ({
  name,
  years: KINDS.flatMap((kind) =>
    Array.from({ length: Number(values.worlds) }, (_, index) => liveAYear(kind, firstSeed + index, adviser)),
  ),
}));
const [base] = results;

const rows = results.map(({ name, years }) => {
  const tested = years.filter(({ testing }) => testing[0]);
  const differences = years.map(({ loss }, index) => loss - (base?.years[index]?.loss ?? 0));
  const spread = Math.sqrt(mean(differences.map((one) => (one - mean(differences)) ** 2)) / differences.length);
  const over = (reviews: number): string =>
    tested.length === 0 ? "–" : whole(mean(tested.map((year) => Number(isOver(year, reviews)))));
  return [
    name,
    mean(years.map(({ loss }) => loss)).toFixed(3),
    `${mean(differences).toFixed(3)} ± ${spread.toFixed(3)}`,
    whole(mean(years.map(({ worked }) => worked))),
    mean(years.map(({ switches }) => switches)).toFixed(1),
    whole(mean(years.map(({ testing }) => Number(testing[0])))),
    over(2),
    over(4),
    over(7),
    whole(mean(tested.map(({ testing }) => Number(!testing.includes(false))))),
    whole(mean(years.map(({ testing }) => mean(testing.map(Number))))),
  ];
});

const HEADS = [
  "advice",
  "loss",
  "more than the verdict",
  "hours worked",
  "switches",
  "tests at first",
  "over after 8 weeks",
  "after 16",
  "after 28",
  "never over",
  "time spent testing",
];
process.stdout.write(
  `${[HEADS, ["---", ...HEADS.slice(1).map(() => "--:")], ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`,
);
