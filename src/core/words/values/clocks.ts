// Times of day and spans between two of them.
import { type Found, isMark, joinedBy, phraseAt, type Sentence, skip, wholeAt } from "../sentence.ts";

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
  const behind = skip(sentence, start, "about");
  const at = phraseAt(sentence, start, "at") ?? phraseAt(sentence, behind, "at");
  const since = phraseAt(sentence, start, "since");
  const begin = skip(sentence, at?.end ?? since?.end ?? start, "about");
  return clockForms(sentence, begin).flatMap(({ end, value }) => {
    const isAllowed =
      value.form === "plain" ? true : at ? true : since ? value.form === "hours" || isFree(sentence, end) : false;
    const minutes = timeOf(value, value.half);
    return isAllowed && minutes !== null ? [{ end, value: minutes }] : [];
  });
}

/** Whether no ordinary word follows: the 3 of `from 3 photos` is not a time of day. */
function isFree(sentence: Sentence, end: number): boolean {
  const { tokens, phrases } = sentence;
  if (tokens[end] === undefined) return true;
  return (phrases[end] ?? []).some(
    ({ category }) => category === "network" || category === "filler" || category === "days",
  );
}

function clockForms(sentence: Sentence, start: number): Found<Clock>[] {
  const noon = phraseAt(sentence, start, "noon");
  if (noon) return [{ end: noon.end, value: { minutes: HALF_DAY, form: "plain", half: "pm" } }];
  const midnight = phraseAt(sentence, start, "midnight");
  if (midnight) return [{ end: midnight.end, value: { minutes: 0, form: "plain", half: null } }];
  const pointed = /^(\d{1,2})\.([0-5]\d)$/.exec(sentence.tokens[start]?.text ?? "");
  if (pointed) {
    const minutes = Number(pointed[1]) * HOUR + Number(pointed[2]);
    return withHalf(sentence, { end: start + 1, value: { minutes, form: "bare", half: null } }).slice(1);
  }
  const hours = wholeAt(sentence, start, 2);
  if (hours === null || hours > 24) return [];
  const plain = (end: number, minutes: number): Found<Clock>[] =>
    withHalf(sentence, { end, value: { minutes, form: "plain", half: null } });
  const rest = joinedBy(sentence, start + 1, ":") ? wholeAt(sentence, start + 2, 2) : null;
  if (rest !== null && rest < HOUR && sentence.tokens[start + 2]?.text.length === 2)
    return plain(start + 3, hours * HOUR + rest);
  const oclock = phraseAt(sentence, start + 1, "oclock");
  if (oclock) return plain(oclock.end, hours * HOUR);
  const bare: Found<Clock> = { end: start + 1, value: { minutes: hours * HOUR, form: "bare", half: null } };
  const isUnit = sentence.tokens[start + 1]?.glued && sentence.tokens[start + 1]?.kind === "word";
  return [...withHalf(sentence, bare).slice(isUnit ? 1 : 0), ...hoursForm(sentence, start, hours)];
}

/** 9h, 9h30, 9 h 30. */
function hoursForm(sentence: Sentence, start: number, hours: number): Found<Clock>[] {
  const unit = phraseAt(sentence, start + 1, "hour");
  if (!unit) return [];
  const whole: Found<Clock> = { end: unit.end, value: { minutes: hours * HOUR, form: "hours", half: null } };
  const rest = wholeAt(sentence, unit.end, 2);
  const isDuration = phraseAt(sentence, unit.end + 1, "minute") !== undefined;
  const isMinutes = rest !== null && rest < HOUR && sentence.tokens[unit.end]?.text.length === 2 && !isDuration;
  const exact: Found<Clock> = {
    end: unit.end + 1,
    value: { minutes: hours * HOUR + (rest ?? 0), form: "hours", half: null },
  };
  return (isMinutes ? [exact, whole] : [whole]).flatMap((form) => withHalf(sentence, form));
}

function withHalf(sentence: Sentence, found: Found<Clock>): Found<Clock>[] {
  const halves = (["am", "pm"] as const).flatMap((half) => {
    const word = phraseAt(sentence, found.end, half);
    return word ? [{ end: word.end, value: { ...found.value, form: "plain" as const, half } }] : [];
  });
  return [found, ...halves];
}

/** Minutes since midnight; null for 14pm. */
function timeOf({ minutes }: Clock, half: "am" | "pm" | null): number | null {
  if (minutes > DAY) return null;
  if (half === null) return minutes;
  if (minutes < HOUR || minutes >= HALF_DAY + HOUR) return null;
  return (minutes % HALF_DAY) + (half === "pm" ? HALF_DAY : 0);
}

/** The spans that begin at a token: 9:00-9:45, from 9 to 10, between 9 and 10am, de 9h à 10h30. */
export function spansAt(sentence: Sentence, start: number): Found<Span>[] {
  const between = phraseAt(sentence, start, "between");
  const prefix = between ?? phraseAt(sentence, start, "from") ?? phraseAt(sentence, start, "at");
  const begin = prefix?.end ?? start;
  return clockForms(sentence, begin).flatMap((from) => {
    const joint = jointAt(sentence, from.end, between ? "and" : "to");
    if (joint === null) return [];
    return clockForms(sentence, joint.end).flatMap((to) => {
      const isClear =
        prefix !== undefined || from.value.form !== "bare" || to.value.form === "plain" || to.value.form === "hours";
      // 1h à 14h: an hour long, at two; 9h à 10h30 and 9:00 to 10:30: from nine.
      const isSpan =
        prefix !== undefined || !joint.isAt || (from.value.form !== "bare" && from.value.minutes >= 6 * HOUR);
      if (!isClear || !isSpan) return [];
      const span = spanOf(from.value, to.value);
      return span ? [{ end: to.end, value: span }] : [];
    });
  });
}

/** Where what joins two ends is over; `isAt` if the joint may also stand before a time of day. */
function jointAt(
  sentence: Sentence,
  index: number,
  joint: "and" | "to",
): { readonly end: number; readonly isAt: boolean } | null {
  const token = sentence.tokens[index];
  if (isMark(token, "-") && token?.glued === sentence.tokens[index + 1]?.glued) return { end: index + 1, isAt: false };
  const word = phraseAt(sentence, index, joint);
  if (!word) return null;
  return { end: word.end, isAt: phraseAt(sentence, index, "at") !== undefined };
}

/** am or pm on one side holds for both where that is the shorter way. */
function spanOf(from: Clock, to: Clock): Span | null {
  const halves = (clock: Clock, other: Clock): readonly ("am" | "pm" | null)[] =>
    clock.half !== null || other.half === null || clock.minutes < HOUR || clock.minutes >= HALF_DAY + HOUR
      ? [clock.half]
      : ["am", "pm"];
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
