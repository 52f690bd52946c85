// Finds the reading of a line that leaves the least over. Its cost is bounded by tokens x fields, not by their combinations.
import type { Candidate, FieldName, Reading } from "./candidates.ts";
import { fillerEnd, isMark } from "./sentence.ts";
import { type Analysis, isCount } from "./suspicions.ts";

/** Each costs far more than the one before. */
const COST = { doubtful: 1, rest: 10, missing: 1000, twice: 3000, suspect: 4000 } as const;
/** From here on, h:mm is more likely a time of day than a duration. In minutes. */
export const LIKELY_CLOCK = 6 * 60;
const MOST_READINGS = 24;

interface Step {
  readonly cost: number;
  readonly next: number;
  readonly mask: number;
  readonly part?: Candidate;
  readonly rest?: readonly number[];
  readonly isFiller?: boolean;
}

/** The steps to the end, linked so that ways share them. */
type Way = { readonly step: Step; readonly further: Way } | null;

interface Best {
  readonly cost: number;
  readonly ways: readonly Way[];
}

const NONE: Best = { cost: Number.POSITIVE_INFINITY, ways: [] };

/** The best readings: one, or several that leave equally much over. */
export function bestReadings({ sentence, candidates, places, natures }: Analysis): readonly Reading[] {
  const { tokens, args } = sentence;
  const memo = new Map<number, Best>();
  const bit = (field: FieldName): number => 1 << places.fields.indexOf(field);
  const missing = places.required.map((fields) => fields.reduce((mask, field) => mask | bit(field), 0));
  const placed = candidates.map((each) => each.filter(({ field }) => places.fields.includes(field)));

  const costOf = (candidate: Candidate, mask: number): number => {
    const isTwice = (mask & bit(candidate.field)) !== 0 && places.several?.includes(candidate.field) !== true;
    return (isTwice ? COST.twice : 0) + (isDoubtful(candidate) ? COST.doubtful : 0);
  };

  const stepsFrom = (index: number, mask: number, isBehindFiller: boolean): Step[] => {
    const steps: Step[] = (placed[index] ?? []).map((part) => ({
      cost: costOf(part, mask),
      next: part.end,
      part,
      mask: mask | bit(part.field),
    }));
    const filler = fillerEnd(sentence, index);
    if (filler !== null) steps.push({ cost: 0, next: filler, mask, isFiller: true });
    if (isBehindFiller) return steps;
    const arg = tokens[index]?.arg ?? 0;
    const { start, end, quoted } = args[arg] ?? { start: -1, end: 0, quoted: false };
    const isSeparator = isMark(sentence, index, ",;.·-!:+&") && (index > start || end === index + 1);
    if (isSeparator) steps.push({ cost: 0, next: index + 1, mask });
    if (index !== start) return steps;
    if (!quoted || placed[index]?.length === 0) {
      const cost = natures[arg]?.suspicion ? COST.suspect : quoted ? 0 : COST.rest;
      steps.push({ cost, next: end, mask, rest: [arg] });
    }
    const next = args[arg + 1];
    if (next && natures[arg + 1]?.isCountable && isCount(sentence, { start, end }))
      steps.push({ cost: 2 * COST.rest, next: next.end, mask, rest: [arg, arg + 1] });
    return steps;
  };

  const solve = (index: number, mask: number, isBehindFiller: boolean): Best => {
    if (index >= tokens.length) {
      const absent = missing.filter((fields) => (mask & fields) === 0).length;
      return isBehindFiller ? NONE : { cost: absent * COST.missing, ways: [null] };
    }
    const key = (index * 2 + (isBehindFiller ? 1 : 0)) * 2 ** places.fields.length + mask;
    const known = memo.get(key);
    if (known) return known;
    let best = NONE;
    for (const step of stepsFrom(index, mask, isBehindFiller)) {
      const rest = solve(step.next, step.mask, step.isFiller === true);
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
    return { parts: steps.flatMap(({ part }) => part ?? []), rest: steps.flatMap(({ rest }) => rest ?? []) };
  });
}

/** Whether any other reading is likelier: of 9:30 as a duration, of 1:30 as a clock, of a weekday and a date that differ. */
function isDoubtful({ field, value, text }: Candidate): boolean {
  if (field === "minutes" && (value.value ?? 0) >= LIKELY_CLOCK) return true;
  if (field === "clock" && /^\d+:\d\d$/.test(text)) return true;
  return typeof value === "object" && value !== null && "error" in value && value.error !== undefined;
}
