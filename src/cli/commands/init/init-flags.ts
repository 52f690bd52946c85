// Parses the flags of init into answers and collects all errors.

import { parsePart, writePart } from "../../../core/entries/share.ts";
import type { Lexicon } from "../../../core/entries/vocabulary.ts";
import { type InputError, inputError, type Parsed } from "../../../core/errors/error.ts";
import { Failure } from "../../../core/errors/failure.ts";
import {
  type Answers,
  currencyIn,
  parseCurrency,
  parseEvery,
  parseModels,
  parseNetworks,
  parsePrice,
  rateFromDay,
  rateFromYear,
} from "../../../core/setup/init-answers.ts";
import { parseLimits } from "../../../core/setup/typed-limits.ts";
import { parseSlots } from "../../../core/setup/typed-slots.ts";
import { defined } from "../../../core/values/defined.ts";
import { compact, meaningsOf } from "../../../core/words/lexicon/lexicon.ts";
import { type Ledger, wordsOf } from "../../../ledger/read/read.ts";
import type { Options } from "../../args/options.ts";

/** Typical values of freelancers: hours a day, weeks a year, billed hours a week. */
export const USUAL = { dayHours: 7, weeks: 44, billedHours: 25 } as const;

export const ANSWERS = [
  "currency",
  "rate",
  "dayRate",
  "dayHours",
  "yearGoal",
  "weeks",
  "billedHours",
  "rateFrom",
  "margin",
  "networks",
  "owned",
  "slots",
  "limits",
  "publishOn",
  "every",
  "models",
  "purpose",
] as const;

export type InitOptions = Options<(typeof ANSWERS)[number] | "new" | "dryRun">;

/** Throws a Failure that lists every unreadable value. */
export function answersIn(flags: InitOptions, ledger: Ledger): Answers {
  const { settings } = ledger;
  const errors: InputError[] = [];
  const read = <T>(text: string | undefined, parse: (text: string) => Parsed<T>): T | undefined => {
    if (text === undefined) return undefined;
    const parsed = parse(text);
    if (parsed.error) errors.push(parsed.error);
    return parsed.value;
  };
  const number = (name: "dayHours" | "weeks" | "billedHours", flag: string, usual: number): number => {
    const text = String(flags[name] ?? usual);
    const value = numberIn(text);
    if (!(value > 0 && value <= 1000)) errors.push(inputError("option-unreadable", { option: flag, text }));
    return value;
  };
  const vocabulary = wordsOf(ledger);
  const currency = read(flags.currency ?? currencyNamed(flags, ledger), parseCurrency);
  const inCurrency = (text: string): Parsed<string> => parsePrice(text, currency ?? settings.currency);
  const day = read(flags.dayRate, inCurrency);
  const year = read(flags.yearGoal, inCurrency);
  const dayHours = number("dayHours", "--day-hours", USUAL.dayHours);
  const weeks = number("weeks", "--weeks", USUAL.weeks);
  const billed = number("billedHours", "--billed-hours", USUAL.billedHours);
  const rates = [
    read(flags.rate, inCurrency),
    day === undefined ? undefined : String(rateFromDay(Number(day), dayHours)),
    year === undefined ? undefined : String(rateFromYear(Number(year), weeks, billed)),
  ];
  const given = ["--rate", "--day-rate", "--year-goal"].filter((_, index) => rates[index] !== undefined);
  const [first, second] = given;
  if (first && second) errors.push(inputError("options-exclusive", { first, second }));
  const network = (text: string): Parsed<ReadonlyMap<string, unknown>> =>
    parseNetworks(text, vocabulary.networks, { allowNew: flags.new === true });
  const models = read(flags.models, parseModels);
  if (flags.new !== true)
    for (const text of models ?? []) for (const found of mistypedModel(text, vocabulary.models)) errors.push(found);
  const found = {
    currency,
    rate: rates.find((rate) => rate !== undefined),
    margin: read(flags.margin, parsePart),
    networks: read(flags.networks, (text) =>
      parseNetworks(text, vocabulary.networks, { allowNew: flags.new === true }),
    ),
    owned: read(flags.owned, network),
    slots: read(noneIn(flags.slots), parseSlots),
    limits: read(noneIn(flags.limits), (text) => parseLimits(text, vocabulary)),
    publishOn: read(flags.publishOn, network),
    every: read(flags.every, parseEvery),
    models,
  };
  if (errors.length > 0) throw new Failure("usage", errors);
  const { margin, owned, publishOn, ...others } = found;
  return defined({
    ...others,
    margin: margin === undefined ? undefined : writePart(margin),
    owned: owned && [...owned.keys()],
    network: publishOn && [...publishOn.keys()][0],
    purpose: noneIn(flags.purpose),
  });
}

/** The currency of the rate, while no rate and no amount of the ledger is in another one. */
function currencyNamed({ rate, dayRate, yearGoal }: InitOptions, { settings, entries }: Ledger): string | undefined {
  const isUsed = settings.rates.length > 0 || entries.some(({ kind }) => kind === "earned" || kind === "spent");
  return isUsed ? undefined : currencyIn(rate ?? dayRate ?? yearGoal ?? "", settings.currency);
}

/** Any name can be a custom template, but one close to a known name is refused as a typo. */
function mistypedModel(text: string, { keys, keyOf, suggest }: Lexicon): InputError[] {
  const suggestion = keyOf(text) === null ? suggest(text) : "";
  return suggestion === "" ? [] : [inputError("model-not-here", { text, suggestion, known: keys.join(", ") })];
}

/** `-`, none or no means none. */
export function noneIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const isNone = meaningsOf(compact(text)).some(({ category }) => category === "none" || category === "no");
  return isNone || text.trim() === "-" ? "" : text;
}

/** A number, whatever it is a number of: 25, 7,5, 44 weeks. NaN for anything else. */
export function numberIn(text: string): number {
  const [, number = ""] = /^\s*(\d+(?:[.,]\d+)?)\s*\p{L}*\s*$/u.exec(text) ?? [];
  return number === "" ? Number.NaN : Number(number.replace(",", "."));
}
