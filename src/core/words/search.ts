// Finds the reading of a line that leaves the least over. Its cost is bounded by tokens x fields, not by their combinations.
import type { Candidate, FieldName, Places } from "./candidates.ts";
import { fillerEnd, isMark, type Sentence } from "./sentence.ts";

export interface Reading {
  readonly parts: readonly Candidate[];
  /** Indices of the arguments that nothing understood. */
  readonly rest: readonly number[];
}

/** Each costs far more than the one before. */
const COST = { doubtful: 1, rest: 10, missing: 1000, twice: 3000, suspect: 4000 } as const;
/** From here on, h:mm is more likely a time of day than a duration. In minutes. */
export const LIKELY_CLOCK = 6 * 60;
const MOST_READINGS = 24;

interface Step {
  readonly cost: number;
  readonly next: number;
  readonly mask: number;
  readonly part: Candidate | null;
  readonly rest: readonly number[];
  readonly isFiller: boolean;
}

/** The steps to the end, linked so that ways share them. */
type Way = { readonly step: Step; readonly further: Way } | null;

interface Best {
  readonly cost: number;
  readonly ways: readonly Way[];
}

const NONE: Best = { cost: Number.POSITIVE_INFINITY, ways: [] };

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
    const isTwice = (mask & bit(candidate.field)) !== 0 && places.several?.includes(candidate.field) !== true;
    const isDoubtful =
      (candidate.field === "minutes" && (candidate.value.value ?? 0) >= LIKELY_CLOCK) ||
      (candidate.field === "clock" && /^\d+:\d\d$/.test(candidate.text));
    return (isTwice ? COST.twice : 0) + (isDoubtful || isRefused(candidate) ? COST.doubtful : 0);
  };

  const stepsFrom = (index: number, mask: number, behindFiller: boolean): Step[] => {
    const steps: Step[] = [];
    const go = (cost: number, next: number, more: Partial<Step> = {}): void => {
      steps.push({ cost, next, mask, part: null, rest: [], isFiller: false, ...more });
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
      return behindFiller ? NONE : { cost: absent * COST.missing, ways: [null] };
    }
    const key = (index * 2 + (behindFiller ? 1 : 0)) * 2 ** places.fields.length + mask;
    const known = memo.get(key);
    if (known) return known;
    let best = NONE;
    for (const step of stepsFrom(index, mask, behindFiller)) {
      const rest = solve(step.next, step.mask, step.isFiller);
      const cost = step.cost + rest.cost;
      if (cost > best.cost || rest.ways.length === 0) continue;
      const ways = rest.ways.map((further): Way => ({ step, further }));
      best = { cost, ways: cost < best.cost ? ways : [...best.ways, ...ways].slice(0, MOST_READINGS) };
    }
    memo.set(key, best);
    return best;
  };

  return solve(0, 0, false).ways.map((way) => {
    const steps: Step[] = [];
    for (let at = way; at; at = at.further) steps.push(at.step);
    return { parts: steps.flatMap(({ part }) => part ?? []), rest: steps.flatMap(({ rest }) => rest) };
  });
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
