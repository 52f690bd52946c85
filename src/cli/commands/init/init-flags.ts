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
import { parseLimits, parseSlots } from "../../../core/setup/typed-times.ts";
import { defined } from "../../../core/values/defined.ts";
import { compact, meaningsOf } from "../../../core/words/lexicon/lexicon.ts";
import { type Ledger, wordsOf } from "../../../ledger/read/read.ts";
import type { Options } from "../../args/options.ts";

/** Typical values of freelancers: hours a day, weeks a year, billed hours a week. */
export const USUAL = { dayHours: 7, weeks: 44, billedHours: 25 } as const;

export const ANSWERS = [
  ...(["currency", "rate", "dayRate", "dayHours", "yearGoal", "weeks", "billedHours", "rateFrom", "margin"] as const),
  ...(["networks", "owned", "slots", "limits", "publishOn", "every", "models", "purpose"] as const),
] as const;

export type InitOptions = Options<(typeof ANSWERS)[number] | "new" | "dryRun">;

/** Throws a Failure that lists every unreadable value. */
export function answersIn(flags: InitOptions, ledger: Ledger): Answers {
  const { settings } = ledger;
  const vocabulary = wordsOf(ledger);
  const allowNew = flags.new === true;
  const errors: InputError[] = [];
  const read = <T>(text: string | undefined, parse: (text: string) => Parsed<T>): T | undefined => {
    if (text === undefined) return undefined;
    const parsed = parse(text);
    if (parsed.error) errors.push(parsed.error);
    return parsed.value;
  };
  const number = (name: keyof typeof USUAL, option: string): number => {
    const text = String(flags[name] ?? USUAL[name]);
    const value = numberIn(text);
    if (!(value > 0 && value <= 1000)) errors.push(inputError("option-unreadable", { option, text }));
    return value;
  };
  const networks = (text: string) => parseNetworks(text, vocabulary.networks, { allowNew });
  const currency = read(flags.currency ?? currencyNamed(flags, ledger), parseCurrency);
  const price = (text: string): Parsed<string> => parsePrice(text, currency ?? settings.currency);
  const day = read(flags.dayRate, price);
  const year = read(flags.yearGoal, price);
  const dayHours = number("dayHours", "--day-hours");
  const weeks = number("weeks", "--weeks");
  const billed = number("billedHours", "--billed-hours");
  const rates = {
    "--rate": read(flags.rate, price),
    "--day-rate": day && String(rateFromDay(Number(day), dayHours)),
    "--year-goal": year && String(rateFromYear(Number(year), weeks, billed)),
  };
  const given = Object.entries(rates).filter(([, rate]) => rate !== undefined);
  const [first, second] = given.map(([flag]) => flag);
  if (first && second) errors.push(inputError("options-exclusive", { first, second }));
  const models = read(flags.models, parseModels);
  const mistyped = allowNew ? [] : (models ?? []).flatMap((text) => mistypedModel(text, vocabulary.models));
  for (const error of mistyped) errors.push(error);
  const found = {
    currency,
    rate: given[0]?.[1],
    margin: read(flags.margin, parsePart),
    networks: read(flags.networks, networks),
    owned: read(flags.owned, networks),
    slots: read(noneIn(flags.slots), parseSlots),
    limits: read(noneIn(flags.limits), (text) => parseLimits(text, vocabulary)),
    publishOn: read(flags.publishOn, networks),
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
