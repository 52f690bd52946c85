// Splits a written date into year, month, day, time and zone.

export type Order = "DMY" | "MDY";

export interface DateParts {
  /** Null if the date has no year. */
  readonly year: string | null;
  readonly month: number;
  readonly day: number;
  /** Hours, minutes, seconds and am/pm, as written. */
  readonly clock: readonly (string | undefined)[];
  readonly zone: string | undefined;
}

const CLOCK = String.raw`(?:[T ,]+(?:at |à )?(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?)?`;
const ZONE = String.raw`\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?`;
const NAME = String.raw`(\p{L}{3,10})\.?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?${CLOCK}${ZONE}$`, "i");
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?()(Z|[+-]\d{4})?)?$/;
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${CLOCK}${ZONE}$`, "i");
const MONTH_FIRST = new RegExp(String.raw`^${NAME} (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?${CLOCK}${ZONE}$`, "iu");
const DAY_FIRST = new RegExp(
  String.raw`^(\d{1,2})(?:er|st|nd|rd|th|\.|º|°)?(?: de |[ /-])${NAME}(?:(?:,? (?:de )?|[/-])(\d{4}))?${CLOCK}${ZONE}$`,
  "iu",
);
const WEEKDAY = /^\p{L}{2,13}\.?,? (?=\S)/u;

/** The parts of a date; null if the text is not a date. `order` is that of 03/04/2026. */
export function dateParts(text: string, order: Order): DateParts | null {
  return undated(text, order) ?? (WEEKDAY.test(text) ? undated(text.replace(WEEKDAY, ""), order) : null);
}

function undated(text: string, order: Order): DateParts | null {
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst) return parts(yearFirst, 1, 2, 3);
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) return order === "DMY" ? parts(yearLast, 3, 2, 1) : parts(yearLast, 3, 1, 2);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return parts(monthFirst, 3, 1, 2);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? parts(dayFirst, 3, 2, 1) : null;
}

function parts(match: RegExpExecArray, year: number, month: number, day: number): DateParts | null {
  const monthText = match[month] ?? "";
  const number = /^\d+$/.test(monthText) ? Number(monthText) : monthNumber(monthText);
  if (number === null) return null;
  return {
    year: match[year]?.padStart(4, "20") ?? null,
    month: number,
    day: Number(match[day]),
    clock: match.slice(4, 8),
    zone: match[8],
  };
}

/** The first two numbers of a date such as 03/04/2026, whose order depends on the country; null for other texts. */
export function slashedNumbers(text: string): readonly [number, number] | null {
  const [, first, second] = YEAR_LAST.exec(text) ?? [];
  return first === undefined ? null : [Number(first), Number(second)];
}

/** Month names of EN, FR, DE, ES, PT, IT and NL without accents, January first. */
const MONTHS: readonly (readonly string[])[] = [
  "january janvier januar enero janeiro gennaio januari",
  "february fevrier februar febrero fevereiro febbraio februari",
  "march mars marz maerz marzo marco maart mrt",
  "april avril abril aprile",
  "may mai mayo maio maggio mei",
  "june juin juni junio junho giugno",
  "july juillet juli julio julho luglio",
  "august aout agosto augustus",
  "september septembre septiembre setiembre setembro settembre",
  "october octobre oktober octubre outubro ottobre",
  "november novembre noviembre novembro",
  "december decembre dezember diciembre dezembro dicembre",
].map((names) => names.split(" "));

/** The number of a month, 1 to 12, by its name or an abbreviation of three letters or more; null if unknown. */
function monthNumber(name: string): number | null {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const index = plain.length < 3 ? -1 : MONTHS.findIndex((names) => names.some((known) => known.startsWith(plain)));
  return index < 0 ? null : index + 1;
}
