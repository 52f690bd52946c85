// Lines that are surely sound: an entry on a line of its own, with values that any ledger of its currency takes. The engine runs
// over thousands of these at once, where reading each takes a thousand times longer.
import { AUDIENCES, EVIDENCE } from "../../../core/entries/activity.ts";
import { minorDigits } from "../../../core/values/currency.ts";
import { addDays, dayNumber } from "../../../core/values/dates.ts";
import type { Period } from "../../../core/values/period.ts";
import { LATIN, plainWords } from "../letters.ts";
import { FREE } from "./quick.ts";

/** The last days of months that have them; of leap years, those that end a century are left out. */
const LATE = "(?<!-02-)(?:29|30)|(?<=0[13578]-|1[02]-)31|(?<=(?:0[48]|[2468][048]|[13579][26])-02-)29";
const DATE = String.raw`[12]\d\d\d-(?:0[1-9]|1[0-2])-(?:[01][1-9]|[12]0|2[1-8]|${LATE})`;
const CLOCK = String.raw`"(?:[01]\d|2[0-3]):[0-5]\d"`;
const DURATION = String.raw`(?:[1-9]\d{0,2}m|(?:[1-9]|1\d|2[0-3])h(?:[1-9]m|[1-5]\dm)?)`;
const COUNT = String.raw`\d{1,12}`;
const TEXT = `(?:${plainWords(LATIN)}|"${FREE[LATIN.flags]}*")`;
/** Of so many days at most each is sought; what is sought of a month is YYYY-MM. */
const MOST_DAYS = 10;
const MONTH = 7;
/** The end of a line, with it or at the end of the text. */
const END = String.raw`\r?(?:\n|(?![^]))`;

/** Names as they are written in lines. */
export interface WrittenNames {
  readonly networks: ReadonlySet<string>;
  readonly models: ReadonlySet<string>;
}

/**
 * What finds the next line, from where its search begins, that is neither blank nor surely sound in a ledger of this currency,
 * or has another name than these.
 */
export function unsoundLine(currency: string, names: WrittenNames): RegExp {
  return new RegExp(`^(?!(?:${soundEntry(minorDigits(currency), names)})?${END})`, "gm");
}

/** What finds the next line that begins like an entry of a period, and of few other days: by its days, or by its months. */
export function lineWithin({ since, until }: Period): RegExp {
  const days = dayNumber(until) - dayNumber(since) + 1;
  const beginnings = new Set<string>();
  for (let day = 0; day < days; day += 1)
    beginnings.add(days > MOST_DAYS ? addDays(since, day).slice(0, MONTH) : addDays(since, day));
  return new RegExp(`^- \\{ date: (?:${[...beginnings].join("|")})`, "gm");
}

/**
 * Keys that an entry of another kind does not know only raise a doubt; one that makes a second kind of it stands first. Of those
 * that most lines have there is one at most; of the others, which may come in any order, none comes twice.
 */
function soundEntry(digits: number, names: WrittenNames): string {
  const amount = String.raw`(?:0|[1-9]\d{0,7})${digits === 0 ? "" : String.raw`(?:\.\d{${digits}})?`}`;
  const kinds = [
    `time: ${DURATION}`,
    `(?:earned|spent): ${amount}`,
    `posted: ${anyOf(names.models)}`,
    `(?:followers|reach): ${COUNT}`,
  ];
  const common = `(?:, network: ${anyOf(names.networks)})?(?:, (?:activity|for): ${TEXT})?`;
  const others = [
    `(?:client|format|campaign|person|id|note|url): ${TEXT}`,
    `planned: ${DURATION}`,
    String.raw`(?:(?<=^- \{ date: [\d-]{10}, posted: [^\n]*)reach|comments|answered): ${COUNT}`,
    String.raw`margin: (?:0(?:\.\d{1,4})?|1)`,
    `evidence: ${anyOf(EVIDENCE)}`,
    `audience: ${anyOf(AUDIENCES)}`,
    "copy: (?:true|false)",
  ];
  const comesTwice = String.raw`(\w+): [^\n]*, \1: `;
  return String.raw`- \{ date: ${DATE}(?:, at: ${CLOCK})?, (?:${kinds.join("|")})${common}(?:, (?!${comesTwice})(?:${others.join("|")}))* \}`;
}

function anyOf(names: Iterable<string>): string {
  return `(?:${[...names].map((name) => name.replace(/[^\w ]/g, "\\$&")).join("|")})`;
}
