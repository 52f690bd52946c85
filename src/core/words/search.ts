// Finds the reading of a line that leaves the least over. Its cost is bounded by tokens x fields, not by their combinations.
import type { Candidate, FieldName, Places } from "./candidates.ts";
import { fillerEnd, isMark, type Sentence } from "./sentence.ts";

export interface Reading {
  readonly parts: readonly Candidate[];
  /** Indices of the arguments that nothing understood. */
  readonly rest: readonly number[];
  readonly cost: number;
}

/** What is worse costs more than any number of the lesser. */
const COST = { doubtful: 1, rest: 10, missing: 1000, twice: 3000, suspect: 4000 } as const;
/** From here on, h:mm is more likely a time of day than a duration. In minutes. */
export const LIKELY_CLOCK = 6 * 60;
const MOST_READINGS = 24;

interface Step {
  readonly next: number;
  readonly mask: number;
  readonly part: Candidate | null;
  readonly rest: readonly number[];
  readonly isFiller: boolean;
}

interface Best {
  readonly cost: number;
  readonly steps: readonly Step[];
}

/**
 * The best readings: one, or several that leave equally much over. `suspects` tells the arguments that are no plain text,
 * `countable` those that a number may stand before in a note.
 */
export function bestReadings(
  sentence: Sentence,
  candidates: readonly (readonly Candidate[])[],
  places: Places,
  { suspects, countable }: { readonly suspects: readonly boolean[]; readonly countable: readonly boolean[] },
): readonly Reading[] {
  const { tokens, args } = sentence;
  const memo = new Map<number, Best>();
  const bit = (field: FieldName): number => 1 << places.fields.indexOf(field);
  const missing = places.required.map((fields) => fields.reduce((mask, field) => mask | bit(field), 0));

  const costOf = (candidate: Candidate, mask: number): number => {
    const isTwice = (mask & bit(candidate.field)) !== 0 && !places.several.has(candidate.field);
    const isDoubtful =
      (candidate.field === "minutes" && (candidate.value.value ?? 0) >= LIKELY_CLOCK) ||
      (candidate.field === "clock" && /^\d+:\d\d$/.test(candidate.text));
    return (isTwice ? COST.twice : 0) + (isDoubtful || isRefused(candidate) ? COST.doubtful : 0);
  };

  const stepsFrom = (index: number, mask: number, behindFiller: boolean): [number, Step][] => {
    const steps: [number, Step][] = [];
    const go = (cost: number, next: number, more: Partial<Step> = {}): void => {
      steps.push([cost, { next, mask, part: null, rest: [], isFiller: false, ...more }]);
    };
    for (const candidate of candidates[index] ?? [])
      if (places.fields.includes(candidate.field))
        go(costOf(candidate, mask), candidate.end, { part: candidate, mask: mask | bit(candidate.field) });
    const filler = fillerEnd(sentence, index);
    if (filler !== null) go(0, filler, { isFiller: true });
    if (behindFiller) return steps;
    const arg = tokens[index]?.arg ?? 0;
    const { start = -1, end = 0, quoted = false } = args[arg] ?? {};
    if (isSeparator(sentence, index) && (index > start || end === index + 1)) go(0, index + 1);
    if (index !== start) return steps;
    const isValue = quoted && (candidates[index] ?? []).some(({ field }) => places.fields.includes(field));
    if (!isValue) go(suspects[arg] ? COST.suspect : quoted ? 0 : COST.rest, end, { rest: [arg] });
    const next = args[arg + 1];
    const isCounted = isCount(sentence, start, end) && next !== undefined && countable[arg + 1] === true;
    if (isCounted) go(2 * COST.rest, next.end, { rest: [arg, arg + 1] });
    return steps;
  };

  const solve = (index: number, mask: number, behindFiller: boolean): Best => {
    if (index >= tokens.length) {
      const absent = missing.filter((fields) => (mask & fields) === 0).length;
      return { cost: behindFiller ? Number.POSITIVE_INFINITY : absent * COST.missing, steps: [] };
    }
    const key = (index * 2 + (behindFiller ? 1 : 0)) * 4096 + mask;
    const known = memo.get(key);
    if (known) return known;
    let best: Best = { cost: Number.POSITIVE_INFINITY, steps: [] };
    for (const [cost, step] of stepsFrom(index, mask, behindFiller)) {
      const whole = cost + solve(step.next, step.mask, step.isFiller).cost;
      if (whole < best.cost) best = { cost: whole, steps: [step] };
      else if (whole === best.cost && whole < Number.POSITIVE_INFINITY)
        best = { cost: whole, steps: [...best.steps, step] };
    }
    memo.set(key, best);
    return best;
  };

  const { cost } = solve(0, 0, false);
  const readings: Reading[] = [];
  const walk = (
    index: number,
    mask: number,
    behindFiller: boolean,
    parts: readonly Candidate[],
    rest: readonly number[],
  ): void => {
    if (readings.length >= MOST_READINGS) return;
    if (index >= tokens.length) {
      readings.push({ parts, rest, cost });
      return;
    }
    for (const step of solve(index, mask, behindFiller).steps)
      walk(step.next, step.mask, step.isFiller, step.part ? [...parts, step.part] : parts, [...rest, ...step.rest]);
  };
  walk(0, 0, false, [], []);
  return readings;
}

/** Whether a whole argument is a number that may count what follows; `+ 50 tip` is added to another. */
export function isCount({ tokens }: Sentence, start: number, end: number): boolean {
  return end === start + 1 && tokens[start]?.kind === "number" && !isMark(tokens[start - 1], "+");
}

/** Whether a value is an error, as of a weekday and a date that differ: any other reading is likelier. */
function isRefused({ value }: Candidate): boolean {
  return typeof value === "object" && value !== null && "error" in value && value.error !== undefined;
}

function isSeparator({ tokens }: Sentence, index: number): boolean {
  return [",", ";", ".", "·", "-", "!", ":", "+", "&"].some((mark) => isMark(tokens[index], mark));
}
