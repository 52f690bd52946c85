// Parses numbers. The decimal mark is decided per column, since 1.234 alone is ambiguous.
import { type Parsed, refuse } from "../../core/errors/error.ts";
import type { Where } from "./date-column.ts";
import { type Settling, settle, type Votes, vote } from "./settle.ts";

type Mark = "." | ",";

/** Reads one cell as a plain signed decimal ("-1234.5"); null if it is not a number. */
export type ReadNumber = (text: string) => string | null;

/** The number reader of a column; an error if the values are ambiguous. */
export function numberColumn(values: Iterable<string>, where: Where, clues: Settling<Mark>): Parsed<ReadNumber> {
  const votes: Votes<Mark> = new Map();
  for (const text of values) vote(votes, voteOf(digitsOf(text)), text);
  const mark = settle(votes, clues) ?? ".";
  if (typeof mark === "object") return refuse("import-numbers-ambiguous", { ...where, example: mark.example });
  return { value: (text) => plainDecimal(text, mark) };
}

/** The decimal mark implied by one value; "both" if ambiguous, null if it has none. */
function voteOf(number: string): Mark | "both" | null {
  const point = number.lastIndexOf(".");
  const comma = number.lastIndexOf(",");
  if (point < 0 && comma < 0) return null;
  if (point >= 0 && comma >= 0) return point > comma ? "." : ",";
  const mark: Mark = point >= 0 ? "." : ",";
  const other: Mark = mark === "." ? "," : ".";
  const parts = number.split(mark);
  if (parts.length > 2) return other;
  const [whole = "", fraction = ""] = parts;
  if (fraction.length !== 3 || whole.length > 3 || /^0*$/.test(whole)) return mark;
  return "both";
}

function digitsOf(text: string): string {
  return text.replace(/[^\d.,]/g, "").replace(/^[.,]+(?=\d{4})|[.,]+$/g, "");
}

/** Digits of which any separators are between thousands, or as in India: 12,34,567. */
const GROUPED = /^\d*$|^[1-9]\d{0,2}(?:[.,]\d{2,3})*[.,]\d{3}$/;
/** Fast path: already a plain decimal. */
const PLAIN = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,8})?$/;

function plainDecimal(text: string, mark: Mark): string | null {
  if (mark === "." && PLAIN.test(text)) return text;
  const typed = text.normalize("NFKC").replace(/[\s'’]/g, "");
  const match = /^(\()?([-−–+])?(?:\p{Sc}|[A-Z]{3})?([-−–+])?([\d.,]*\d[.,]?)(?:\p{Sc}|[A-Z]{3})?([-−])?\)?$/iu.exec(
    typed,
  );
  if (!match) return null;
  const [, bracket, before, inner, digits = "", after] = match;
  const [grouped = "", fraction = "", ...more] = digits.split(mark);
  if (more.length > 0 || !GROUPED.test(grouped) || /\D/.test(fraction)) return null;
  const whole = grouped.replace(/\D/g, "");
  const negative = bracket !== undefined || [before, inner, after].some((sign) => sign !== undefined && sign !== "+");
  const plain = `${whole.replace(/^0+(?=\d)/, "") || "0"}${fraction === "" ? "" : `.${fraction}`}`;
  return plain.length > 24 ? null : `${negative && /[1-9]/.test(plain) ? "-" : ""}${plain}`;
}

/** The sign or code beside a number: "$" of $1,200.00, "USD" of 300.00 USD; "" if there is none. */
export function writtenCurrency(text: string): string {
  if (PLAIN.test(text)) return "";
  return text.normalize("NFKC").replace(/[\d.,\s'’()+−–-]/g, "");
}

/** Seconds of a duration: 1:30:00, 100:05:00, 0:45 (h:mm) or 1h 2m 3s; null if invalid. */
export function readDuration(text: string): number | null {
  const typed = text.trim();
  const clock = /^(\d{1,4}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/.exec(typed);
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0);
  const words = /^(?:(\d{1,4})\s*[hu])?\s*(?:(\d{1,5})\s*(?:min|mn|m))?\s*(?:(\d{1,6})\s*s)?$/i.exec(typed);
  if (!words || typed === "") return null;
  return Number(words[1] ?? 0) * 3600 + Number(words[2] ?? 0) * 60 + Number(words[3] ?? 0);
}
