// Splits a line behind its date into values of its own (time of day, duration or amount, texts) and what similar lines share.

import type { Parsed } from "../../../core/errors/error.ts";
import { parseClock, parseDuration } from "../../../core/values/duration.ts";
import type { Amount } from "../../../core/values/money.ts";

/** Values of a line, by property of the entry. */
interface Own {
  at?: number;
  minutes?: number;
  amount?: Amount;
  id?: string;
  note?: string;
  client?: string;
}

export interface LineParts {
  readonly own: Readonly<Own>;
  /** The names of these values and the rest of the line: equal for similar lines. */
  readonly shared: string;
  /** Whether there is a text among them: such a line rarely repeats. */
  readonly hasText: boolean;
}

const SEPARATOR = ", ";
/** A time of day, a duration and an amount as this program writes them. */
const WRITTEN_CLOCK = /^at: "([0-9]{2}:[0-9]{2})", /;
const WRITTEN_DURATION = /^[0-9hm]+$/;
const WRITTEN_AMOUNT = /^[0-9]+(?:\.[0-9]+)?$/;
/** Optional texts at the end of a line. */
const TEXTS = ["note", "id", "client"] as const;
const CLOSING = " }";
/** Text without characters that need escapes or that YAML readers refuse. */
const PLAIN_TEXT = /^[ !#-[\]-~\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]*$/;

/** Reads an amount as written in the ledger. */
type AmountReader = (written: string) => Parsed<Amount>;

/** The parts of a line behind its date and comma. */
export function lineParts(line: string, amountIn: AmountReader): LineParts {
  const own: Own = {};
  let names = "";
  let start = 0;
  let end = line.length;
  const clock = clockOf(line);
  if (clock) {
    own.at = clock.minutes;
    names = "at ";
    start = clock.end;
  }
  const size = sizeOf(line, clock ? start + SEPARATOR.length : 0, amountIn);
  if (size) {
    Object.assign(own, size.own);
    names += size.name;
    start = size.end;
  }
  let last = line.endsWith(CLOSING) ? textBefore(line, end - CLOSING.length) : null;
  const hasText = last !== null;
  for (; last; last = textBefore(line, end)) {
    own[last.name] = last.text;
    names += ` ${last.name}`;
    end = last.start;
  }
  return { own, shared: `${names}\n${line.slice(start, end)}`, hasText };
}

/** The time of day at the beginning of a line, and its end. */
function clockOf(line: string): { readonly minutes: number; readonly end: number } | null {
  const found = line.startsWith("at: ") ? WRITTEN_CLOCK.exec(line) : null;
  const minutes = found?.[1] === undefined ? undefined : parseClock(found[1]).value;
  return found === null || minutes === undefined ? null : { minutes, end: found[0].length - SEPARATOR.length };
}

/** The duration or amount in the field at an offset. */
function sizeOf(line: string, from: number, amountIn: AmountReader): { name: string; own: Own; end: number } | null {
  const colon = line.indexOf(": ", from);
  const end = line.indexOf(SEPARATOR, from);
  if (colon < 0 || end < colon) return null;
  const name = line.slice(from, colon);
  const written = line.slice(colon + 2, end);
  if (name === "time" && WRITTEN_DURATION.test(written)) {
    const { value } = parseDuration(written);
    return value === undefined ? null : { name, own: { minutes: value }, end };
  }
  if ((name === "earned" || name === "spent") && WRITTEN_AMOUNT.test(written)) {
    const { value } = amountIn(written);
    return value === undefined ? null : { name, own: { amount: value }, end };
  }
  return null;
}

/** The text whose closing quote is before an offset, and the start of its field. */
function textBefore(line: string, end: number): { name: (typeof TEXTS)[number]; text: string; start: number } | null {
  if (line.charAt(end - 1) !== '"') return null;
  const quote = line.lastIndexOf('"', end - 2);
  for (const name of TEXTS) {
    const opening = `${SEPARATOR}${name}: `;
    if (!line.startsWith(opening, quote - opening.length)) continue;
    const text = line.slice(quote + 1, end - 1);
    return PLAIN_TEXT.test(text) ? { name, text, start: quote - opening.length } : null;
  }
  return null;
}
