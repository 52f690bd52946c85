// Durations in figures and words: 1h30, 90mins, 1:30, half an hour, trois quarts d'heure, two and a half hours.
import { type Parsed, refuse } from "../../errors/error.ts";
import { writeDuration } from "../../values/duration.ts";
import {
  type Found,
  isMark,
  joinedBy,
  numberInWords,
  phraseAt,
  type Sentence,
  skip,
  textOf,
  wholeAt,
} from "../sentence.ts";

const HOUR = 60;
const DAY = 24 * HOUR;

export interface Duration {
  readonly minutes: Parsed<number>;
  /** Written 8:30, which may be a time of day. */
  readonly clock: number | null;
}

/** All durations that begin at a token, from short to long: of `1 h 12 novembre` both `1 h` and `1 h 12`. */
export function durationsAt(sentence: Sentence, start: number): Found<Duration>[] {
  const token = sentence.tokens[start];
  if (isMark(token, "-") && !token?.glued && sentence.tokens[start + 1]?.glued) {
    return durationsAt(sentence, start + 1).map(({ end }) => ({
      end,
      value: { minutes: refuse("duration-negative", { text: textOf(sentence, start, end) }), clock: null },
    }));
  }
  const begin = token?.key === "pt" && sentence.tokens[start + 1]?.glued ? start + 1 : start;
  const found = [
    ...colonForm(sentence, begin),
    ...quantitiesAt(sentence, begin).flatMap((quantity) => withUnit(sentence, quantity)),
  ];
  return found.map(({ end, value: { minutes, clock } }) => ({
    end,
    value: { minutes: bounded(minutes, textOf(sentence, start, end)), clock },
  }));
}

function bounded(minutes: number, text: string): Parsed<number> {
  if (!Number.isInteger(minutes)) return refuse("duration-unreadable", { text });
  if (minutes === 0) return refuse("duration-zero", { text });
  // 1.30h: a decimal of hours, or hours and minutes?
  const [, hours = "", rest = "0"] = /^(\d{1,2})[.,]([0-5]\d)\D/.exec(text) ?? [];
  if (Number(rest) % 25 !== 0)
    return refuse("reading-ambiguous", {
      first: writeDuration(minutes),
      second: writeDuration(Number(hours) * HOUR + Number(rest)),
    });
  return minutes > DAY ? refuse("duration-too-long", { text }) : { value: minutes };
}

interface Length {
  readonly minutes: number;
  readonly clock: number | null;
}

function colonForm(sentence: Sentence, start: number): Found<Length>[] {
  const hours = wholeAt(sentence, start, 2);
  const minutes = wholeAt(sentence, start + 2, 2);
  const isColon = joinedBy(sentence, start + 1, ":") && sentence.tokens[start + 2]?.text.length === 2;
  if (hours === null || minutes === null || minutes >= HOUR || !isColon) return [];
  const length = hours * HOUR + minutes;
  return [{ end: start + 3, value: { minutes: length, clock: length } }];
}

/** Numbers before a unit: 2, 1.5, 1/2, two, half an, three quarters of an, two and a half. */
export function quantitiesAt(sentence: Sentence, start: number): Found<number>[] {
  const { tokens } = sentence;
  const found: Found<number>[] = [];
  const isPointed = (isMark(tokens[start], ".") || isMark(tokens[start], ",")) && tokens[start + 1]?.glued === true;
  if (isPointed && !tokens[start]?.glued)
    return quantitiesAt(sentence, start + 1)
      .slice(0, 1)
      .map(({ end }) => ({ end, value: Number(`0.${tokens[start + 1]?.text}`) }));
  const token = tokens[start];
  const figure = token?.kind === "number" && /^\d{1,4}([.,]\d{1,4})?$/.test(token.text);
  const number: Found<number> | null = figure
    ? { end: start + 1, value: Number(token.text.replace(",", ".")) }
    : numberInWords(sentence, start);
  const of = ({ end, value }: Found<number>, count: number): Found<number> => ({
    end: skip(sentence, end, "of"),
    value: value * count,
  });
  if (number) {
    found.push(number);
    const divisor = joinedBy(sentence, number.end, "/") ? wholeAt(sentence, number.end + 1, 1) : null;
    if (divisor === 2 || divisor === 4) found.push({ end: number.end + 2, value: number.value / divisor });
    const and = phraseAt(sentence, number.end, "and");
    const half = and && phraseAt(sentence, skip(sentence, and.end, "number"), "half");
    if (half) found.push({ end: half.end, value: number.value + 0.5 });
    const fraction = fractionAt(sentence, number.end);
    if (fraction && (number.value === 1 || fraction.value !== 0.5)) found.push(of(fraction, number.value));
  }
  const fraction = fractionAt(sentence, start);
  return fraction ? [...found, of(fraction, 1)] : found;
}

/** half, quarter: the part of an hour. */
function fractionAt(sentence: Sentence, index: number): Found<number> | null {
  const half = phraseAt(sentence, index, "half");
  const word = half ?? phraseAt(sentence, index, "quarter");
  return word ? { end: word.end, value: half ? 0.5 : 0.25 } : null;
}

function withUnit(sentence: Sentence, { end, value }: Found<number>): Found<Length>[] {
  const { tokens } = sentence;
  if (isMark(tokens[end], "'") && tokens[end]?.glued && !tokens[end + 1]?.glued) return [minutesForm(end + 1, value)];
  const behind = isMark(tokens[end], "-") && tokens[end]?.glued ? end + 1 : end;
  const minute = phraseAt(sentence, behind, "minute");
  const hour = phraseAt(sentence, behind, "hour");
  return [...(minute ? [minutesForm(minute.end, value)] : []), ...(hour ? hoursForm(sentence, hour.end, value) : [])];
}

function minutesForm(end: number, minutes: number): Found<Length> {
  return { end, value: { minutes, clock: null } };
}

/** `moins le quart`, `minus 10 minutes` behind hours. */
function shortBy(sentence: Sentence, start: number, base: number): Found<Length>[] {
  const begin = skip(sentence, start, "filler");
  const quarter = fractionAt(sentence, begin);
  if (quarter?.value === 0.25) return [minutesForm(quarter.end, base - quarter.value * HOUR)];
  return quantitiesAt(sentence, start).flatMap(({ end, value }) =>
    value < HOUR ? [minutesForm(phraseAt(sentence, end, "minute")?.end ?? end, base - value)] : [],
  );
}

/** 1 h, 1h30, 1 hour 15, 1 h 5 min, 1 hour and 30 minutes, une heure et demie, une heure vingt. */
function hoursForm(sentence: Sentence, end: number, hours: number): Found<Length>[] {
  const base = Math.round(hours * HOUR);
  const found = [minutesForm(end, base)];
  if (!Number.isInteger(hours)) return found;
  const and = phraseAt(sentence, end, "and");
  const behind = and ? and.end : end;
  const rest = wholeAt(sentence, behind, 2);
  if (rest !== null && rest < HOUR) {
    const token = sentence.tokens[behind];
    const unit = phraseAt(sentence, behind + 1, "minute");
    if (unit) found.push(minutesForm(unit.end, base + rest));
    else if (!and && (token?.glued || token?.text.length === 2)) found.push(minutesForm(behind + 1, base + rest));
  }
  const minus = phraseAt(sentence, end, "minus");
  for (const short of minus ? shortBy(sentence, minus.end, base) : []) found.push(short);
  const words = and ? null : numberInWords(sentence, end);
  if (words && words.value >= 10 && words.value < HOUR) found.push(minutesForm(words.end, base + words.value));
  if (!and) return found;
  const part = skip(sentence, and.end, "number");
  const fraction = fractionAt(sentence, part);
  if (!fraction) return found;
  const isCounted = part > and.end && fraction.value === 0.25;
  const count = isCounted ? Number(phraseAt(sentence, and.end, "number")?.key ?? 1) : 1;
  return [...found, minutesForm(fraction.end, base + HOUR * fraction.value * count)];
}
