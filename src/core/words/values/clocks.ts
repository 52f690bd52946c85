// Times of day and spans between two of them.
import {
  endAt,
  type Found,
  isGlued,
  isMark,
  isWithin,
  joinedBy,
  phraseAt,
  type Sentence,
  skip,
  wholeAt,
} from "../sentence.ts";

const HOUR = 60;
const HALF_DAY = 12 * HOUR;
const DAY = 24 * HOUR;

/** In minutes since midnight, before `am` or `pm` is added where none was typed. */
interface Clock {
  readonly minutes: number;
  /** `9` and `9h` are times of day only behind a word such as `at`. */
  readonly form: "bare" | "hours" | "plain";
  readonly half: "am" | "pm" | null;
}

/** From when to when, in minutes since midnight. */
export interface Span {
  readonly from: number;
  readonly minutes: number;
  /** It ends on the day after. */
  readonly isOvernight: boolean;
}

/** The times of day that begin at a token, in minutes since midnight. */
export function clocksAt(sentence: Sentence, start: number): Found<number>[] {
  // Behind `until` or `jusqu'à` stands an end, and no beginning.
  if (isWithin(sentence, start - 1, ["until"])) return [];
  const at = phraseAt(sentence, start, "at") ?? phraseAt(sentence, skip(sentence, start, "about"), "at");
  const since = phraseAt(sentence, start, "since");
  const begin = skip(sentence, (at ?? since)?.end ?? start, "about");
  return clockForms(sentence, begin).flatMap(({ end, value }) => {
    const isAllowed = value.form === "plain" || at || (since && (value.form === "hours" || isFree(sentence, end)));
    const minutes = isAllowed ? timeOf(value, value.half) : null;
    return minutes === null ? [] : [{ end, value: minutes }];
  });
}

/** Whether no ordinary word follows: the 3 of `from 3 photos` is not a time of day. */
function isFree(sentence: Sentence, end: number): boolean {
  return !sentence.tokens[end] || phraseAt(sentence, end, "network", "filler", "days") !== undefined;
}

function clockForms(sentence: Sentence, start: number): Found<Clock>[] {
  const { tokens } = sentence;
  const named = phraseAt(sentence, start, "noon", "midnight");
  if (named)
    return named.category === "noon"
      ? [{ end: named.end, value: { minutes: HALF_DAY, form: "plain", half: "pm" } }]
      : [{ end: named.end, value: { minutes: 0, form: "plain", half: null } }];
  const clock = (end: number, minutes: number, form: Clock["form"] = "plain"): Found<Clock>[] =>
    withHalf(sentence, { end, value: { minutes, form, half: null } });
  const [, pointed, cents] = /^(\d{1,2})\.([0-5]\d)$/.exec(tokens[start]?.text ?? "") ?? [];
  if (pointed) return clock(start + 1, Number(pointed) * HOUR + Number(cents), "bare").slice(1);
  const hours = wholeAt(sentence, start, 2);
  if (hours === null || hours > 24) return [];
  const rest = joinedBy(sentence, start + 1, ":") ? minutesAt(sentence, start + 2) : null;
  if (rest !== null) return clock(start + 3, hours * HOUR + rest);
  const oclock = phraseAt(sentence, start + 1, "oclock");
  if (oclock) return clock(oclock.end, hours * HOUR);
  const isUnit = isGlued(sentence, start + 1) && tokens[start + 1]?.kind === "word";
  const bare = clock(start + 1, hours * HOUR, "bare").slice(isUnit ? 1 : 0);
  // 9h, 9h30, 9 h 30.
  const unit = phraseAt(sentence, start + 1, "hour");
  if (!unit) return bare;
  const more = phraseAt(sentence, unit.end + 1, "minute") ? null : minutesAt(sentence, unit.end);
  const exact = more === null ? [] : clock(unit.end + 1, hours * HOUR + more, "hours");
  return [...bare, ...exact, ...clock(unit.end, hours * HOUR, "hours")];
}

/** The minutes of a time of day, in two digits; null for others. */
function minutesAt(sentence: Sentence, index: number): number | null {
  const minutes = sentence.tokens[index]?.text.length === 2 ? wholeAt(sentence, index, 2) : null;
  return minutes !== null && minutes < HOUR ? minutes : null;
}

function withHalf(sentence: Sentence, found: Found<Clock>): Found<Clock>[] {
  const halves = (["am", "pm"] as const).flatMap((half): Found<Clock>[] => {
    const word = phraseAt(sentence, found.end, half);
    return word ? [{ end: word.end, value: { ...found.value, form: "plain", half } }] : [];
  });
  return [found, ...halves];
}

/** Minutes since midnight; null for 14pm. */
function timeOf({ minutes }: Clock, half: Clock["half"]): number | null {
  if (minutes > DAY) return null;
  if (half === null) return minutes;
  return isInHalf(minutes) ? (minutes % HALF_DAY) + (half === "pm" ? HALF_DAY : 0) : null;
}

/** Whether `am` or `pm` may follow: 1:00 to 12:59. */
function isInHalf(minutes: number): boolean {
  return minutes >= HOUR && minutes < HALF_DAY + HOUR;
}

/** The spans that begin at a token: 9:00-9:45, from 9 to 10, between 9 and 10am, de 9h à 10h30. */
export function spansAt(sentence: Sentence, start: number): Found<Span>[] {
  const prefix = phraseAt(sentence, start, "between", "from", "at");
  return clockForms(sentence, prefix?.end ?? start).flatMap((from) => {
    const isDash = isMark(sentence, from.end, "-") && isGlued(sentence, from.end) === isGlued(sentence, from.end + 1);
    const joint = isDash ? from.end + 1 : endAt(sentence, from.end, prefix?.category === "between" ? "and" : "to");
    if (joint === from.end) return [];
    // 1h à 14h: an hour long, at two; 9h à 10h30 and 9:00 to 10:30: from nine.
    const isLength = from.value.form === "bare" || from.value.minutes < 6 * HOUR;
    if (!prefix && !isDash && isLength && phraseAt(sentence, from.end, "at")) return [];
    return clockForms(sentence, joint).flatMap((to) => {
      const isClear = prefix || from.value.form !== "bare" || to.value.form !== "bare";
      const span = isClear ? spanOf(from.value, to.value) : null;
      return span ? [{ end: to.end, value: span }] : [];
    });
  });
}

/** am or pm on one side holds for both where that is the shorter way. */
function spanOf(from: Clock, to: Clock): Span | null {
  const halves = (clock: Clock, other: Clock): readonly Clock["half"][] =>
    clock.half === null && other.half !== null && isInHalf(clock.minutes) ? ["am", "pm"] : [clock.half];
  const ways = halves(from, to).flatMap((first) =>
    halves(to, from).flatMap((second) => {
      const [begin, end] = [timeOf(from, first), timeOf(to, second)];
      if (begin === null || end === null) return [];
      const minutes = end > begin ? end - begin : end - begin + DAY;
      return [{ from: begin % DAY, minutes, isOvernight: end <= begin && end !== 0 }];
    }),
  );
  return ways.reduce<Span | null>((best, way) => (best && best.minutes <= way.minutes ? best : way), null);
}
