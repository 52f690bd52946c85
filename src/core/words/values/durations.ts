// Durations in figures and words: 1h30, 90mins, 1:30, half an hour, trois quarts d'heure, two and a half hours.
import { type Parsed, refuse } from "../../errors/error.ts";
import { writeDuration } from "../../values/duration.ts";
import {
  endAt,
  type Found,
  isGlued,
  isMark,
  joinedBy,
  numberInWords,
  pastMark,
  phraseAt,
  type Sentence,
  skip,
  textOf,
  wholeAt,
} from "../sentence.ts";

const HOUR = 60;
const DAY = 24 * HOUR;

/** All durations that begin at a token, from short to long: of `1 h 12 novembre` both `1 h` and `1 h 12`. In minutes. */
export function durationsAt(sentence: Sentence, start: number): Found<Parsed<number>>[] {
  const isGluedNext = isGlued(sentence, start + 1);
  if (isMark(sentence, start, "-") && !isGlued(sentence, start) && isGluedNext)
    return durationsAt(sentence, start + 1).map(({ end }) => ({
      end,
      value: refuse("duration-negative", { text: textOf(sentence, start, end) }),
    }));
  const begin = sentence.tokens[start]?.key === "pt" && isGluedNext ? start + 1 : start;
  const found = [
    ...colonForm(sentence, begin),
    ...quantitiesAt(sentence, begin).flatMap((quantity) => withUnit(sentence, quantity)),
    ...hourAndPart(sentence, begin),
  ];
  return found.map(({ end, value }) => ({ end, value: bounded(value, textOf(sentence, start, end)) }));
}

/** 1:30, which may be a time of day. */
function colonForm(sentence: Sentence, start: number): Found<number>[] {
  const hours = wholeAt(sentence, start, 2);
  const minutes = sentence.tokens[start + 2]?.text.length === 2 ? wholeAt(sentence, start + 2, 2) : null;
  const isColon = hours !== null && minutes !== null && minutes < HOUR && joinedBy(sentence, start + 1, ":");
  return isColon ? [{ end: start + 3, value: hours * HOUR + minutes }] : [];
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

/** Numbers before a unit: 2, 1.5, 1/2, two, half an, three quarters of an, two and a half. */
export function quantitiesAt(sentence: Sentence, start: number): Found<number>[] {
  const text = sentence.tokens[start]?.text ?? "";
  if (isMark(sentence, start, ".,") && !isGlued(sentence, start) && isGlued(sentence, start + 1))
    return quantitiesAt(sentence, start + 1)
      .slice(0, 1)
      .map(({ end }) => ({ end, value: Number(`0.${sentence.tokens[start + 1]?.text}`) }));
  const number: Found<number> | null = /^\d{1,4}([.,]\d{1,4})?$/.test(text)
    ? { end: start + 1, value: Number(text.replace(",", ".")) }
    : numberInWords(sentence, start);
  const found = number ? [number, ...withFractions(sentence, number)] : [];
  const fraction = fractionAt(sentence, start);
  return fraction ? [...found, { ...fraction, end: skip(sentence, fraction.end, "of") }] : found;
}

/** 1/2, two and a half, three quarters of. */
function withFractions(sentence: Sentence, { end, value }: Found<number>): Found<number>[] {
  const divisor = joinedBy(sentence, end, "/") ? wholeAt(sentence, end + 1, 1) : null;
  const and = phraseAt(sentence, end, "and");
  const half = and && phraseAt(sentence, skip(sentence, and.end, "number"), "half");
  const part = fractionAt(sentence, end);
  const isPart = part && (value === 1 || part.value !== 0.5);
  return [
    ...(divisor === 2 || divisor === 4 ? [{ end: end + 2, value: value / divisor }] : []),
    ...(half ? [{ end: half.end, value: value + 0.5 }] : []),
    ...(isPart ? [{ end: skip(sentence, part.end, "of"), value: part.value * value }] : []),
  ];
}

/** half, quarter: the part of an hour. */
function fractionAt(sentence: Sentence, index: number): Found<number> | null {
  const word = phraseAt(sentence, index, "half", "quarter");
  return word ? { end: word.end, value: word.category === "half" ? 0.5 : 0.25 } : null;
}

function withUnit(sentence: Sentence, { end, value }: Found<number>): Found<number>[] {
  if (isGlued(sentence, end) && isMark(sentence, end, "'") && !isGlued(sentence, end + 1))
    return [{ end: end + 1, value }];
  const behind = isGlued(sentence, end) ? pastMark(sentence, end, "-") : end;
  const minute = phraseAt(sentence, behind, "minute");
  const hour = phraseAt(sentence, behind, "hour");
  return [...(minute ? [{ end: minute.end, value }] : []), ...(hour ? hoursForm(sentence, hour.end, value) : [])];
}

/** `hour and a half`, `heure et quart`: one hour, without its article. */
function hourAndPart(sentence: Sentence, start: number): Found<number>[] {
  const hour = phraseAt(sentence, start, "hour");
  return hour && phraseAt(sentence, hour.end, "and") ? hoursForm(sentence, hour.end, 1).slice(1) : [];
}

/** `moins le quart`, `minus 10 minutes` behind hours. */
function shortBy(sentence: Sentence, start: number, base: number): Found<number>[] {
  const quarter = fractionAt(sentence, skip(sentence, start, "filler"));
  if (quarter?.value === 0.25) return [{ end: quarter.end, value: base - quarter.value * HOUR }];
  return quantitiesAt(sentence, start).flatMap(({ end, value }) =>
    value < HOUR ? [{ end: endAt(sentence, end, "minute"), value: base - value }] : [],
  );
}

/** 1 h, 1h30, 1 hour 15, 1 h 5 min, 1 hour and 30 minutes, une heure et demie, une heure vingt. */
function hoursForm(sentence: Sentence, end: number, hours: number): Found<number>[] {
  const base = Math.round(hours * HOUR);
  const found = [{ end, value: base }];
  if (!Number.isInteger(hours)) return found;
  const add = (behind: number, minutes: number): number => found.push({ end: behind, value: base + minutes });
  const and = phraseAt(sentence, end, "and");
  const behind = and?.end ?? end;
  const rest = wholeAt(sentence, behind, 2);
  if (rest !== null && rest < HOUR) {
    const unit = phraseAt(sentence, behind + 1, "minute");
    if (unit) add(unit.end, rest);
    else if (!and && (isGlued(sentence, behind) || sentence.tokens[behind]?.text.length === 2)) add(behind + 1, rest);
  }
  const minus = phraseAt(sentence, end, "minus");
  for (const short of minus ? shortBy(sentence, minus.end, base) : []) found.push(short);
  const words = and ? null : numberInWords(sentence, end);
  if (words && words.value >= 10 && words.value < HOUR) add(words.end, words.value);
  const part = and && skip(sentence, and.end, "number");
  const fraction = part === undefined ? null : fractionAt(sentence, part);
  if (!fraction || !and) return found;
  const count = fraction.value === 0.25 ? Number(phraseAt(sentence, and.end, "number")?.key ?? 1) : 1;
  add(fraction.end, HOUR * fraction.value * count);
  return found;
}
