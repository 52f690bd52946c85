// The questions of init. Each offers the current setting as the default answer.

import { KNOWN_MODELS } from "../../../core/entries/activity.ts";
import { KNOWN_NETWORKS } from "../../../core/entries/network.ts";
import { writePace } from "../../../core/entries/publishing-pace.ts";
import { type Settings, WHOLE } from "../../../core/entries/settings.ts";
import { parsePart, writePart } from "../../../core/entries/share.ts";
import { kindOfNetwork } from "../../../core/entries/vocabulary.ts";
import type { Parsed } from "../../../core/errors/error.ts";
import {
  type Answers,
  type Fit,
  parseCurrency,
  parseEvery,
  parseFit,
  parsePrice,
  rateFromDay,
  rateFromYear,
} from "../../../core/setup/init-answers.ts";
import { parseLimits, parseSlots } from "../../../core/setup/typed-times.ts";
import { defined } from "../../../core/values/defined.ts";
import { writeDuration, writeSlot } from "../../../core/values/duration.ts";
import { typedText } from "../../../core/values/money.ts";
import { formatOf } from "../../../i18n/format.ts";
import { networkName, wordFor } from "../../../i18n/names.ts";
import { type Ledger, wordsOf } from "../../../ledger/read/read.ts";
import type { Context } from "../../env/context.ts";
import { noneIn, numberIn, USUAL } from "./init-flags.ts";

/** Asks all questions. `always`: whether a new rate also applies to the past. */
export async function askAnswers(
  context: Context,
  ledger: Ledger,
): Promise<{ readonly answers: Answers; readonly always: boolean }> {
  const { words, prompts } = context;
  const { settings, entries } = ledger;
  const q = words.asking.init;
  const vocabulary = wordsOf(ledger);
  const optional = <T>(question: string, initial: string, parse: (text: string) => Parsed<T>): Promise<T> =>
    prompts.text(question, initial, (text) => parse(noneIn(text) ?? ""));

  const currency = await prompts.text(q.currency, settings.currency, parseCurrency);
  const rate = await askRate(context, currency, settings);
  const known = settings.margin === WHOLE ? "" : `${settings.margin / 100}%`;
  const margin = await prompts.text(q.margin, known, marginOf);
  const past = settings.rates.some(({ minor }) => minor > 0) && entries.some(({ kind }) => kind === "time");
  const always =
    past &&
    rate !== undefined &&
    (await prompts.choose(q.rateFrom, [
      { value: false, name: q.rateFromToday },
      { value: true, name: q.rateAlways },
    ]));
  const { networks, owned } = await askNetworks(context, ledger);
  const slots = settings.slots.map(writeSlot).join(", ");
  const limits = [...settings.limits].flatMap(([key, limit]) =>
    [limit].flat().map(({ minutes, span }) => `${key}=${writeDuration(minutes)}/${span}`),
  );
  const answers = {
    currency,
    rate,
    margin: margin === writePart(settings.margin) ? undefined : margin,
    networks,
    owned,
    slots: await optional(q.slots, slots, parseSlots),
    limits: await optional(q.limits, q.typed(limits.join(", ")), (text) => parseLimits(text, vocabulary)),
    ...(await askPublishing(context, settings, [...networks.keys(), ...owned])),
    purpose: noneIn((await prompts.line(q.purpose, { initial: settings.purpose ?? "" })).trim()),
  };
  return { answers: defined(answers), always };
}

/** 60%, 60 or 0.6; nothing keeps what is set. */
function marginOf(text: string): Parsed<string | undefined> {
  if (text.trim() === "") return { value: undefined };
  const part = parsePart(/^\s*\d{2,3}([.,]\d+)?\s*$/.test(text) ? `${text.trim()}%` : text);
  return part.error ? part : { value: writePart(part.value) };
}

/** The hourly rate: known, or computed from a daily price or a yearly goal. Undefined if it is left for later. */
async function askRate(
  { words, prompts }: Context,
  currency: string,
  { rates, currency: old }: Settings,
): Promise<string | undefined> {
  const q = words.asking.init;
  const { money, unit } = formatOf(words.language, currency);
  const price = (question: string, initial = ""): Promise<string> =>
    prompts.text(question, initial, (text) => parsePrice(text, currency));
  const number = async (question: string, usual: number): Promise<number> => {
    const refuse = (text: string): string | null => (numberIn(text) > 0 ? null : q.number);
    return numberIn(await prompts.line(question, { initial: String(usual), refuse }));
  };
  for (;;) {
    const way = await prompts.choose(q.hour, [
      { value: "known", name: q.hourKnown },
      { value: "day", name: q.hourFromDay },
      { value: "year", name: q.hourFromYear },
      { value: "later", name: q.hourLater },
    ] as const);
    if (way === "later") return undefined;
    const now = rates.at(-1)?.minor ?? 0;
    if (way === "known") return price(q.rate(unit), now > 0 ? typedText({ minor: now, currency: old }) : "");
    const rate =
      way === "day"
        ? rateFromDay(Number(await price(q.day(unit))), await number(q.dayHours, USUAL.dayHours))
        : rateFromYear(
            Number(await price(q.year(unit))),
            await number(q.weeks, USUAL.weeks),
            await number(q.billed, USUAL.billedHours),
          );
    if (await prompts.confirm(q.takeRate(money(rate)), { initial: true })) return String(rate);
  }
}

/** The networks in use, rented ones with their fit. Those that are declared or used are checked. */
async function askNetworks({ words, prompts }: Context, { settings, entries }: Ledger) {
  const q = words.asking.init;
  const name = (key: string): string => networkName(key, words);
  const used = entries.flatMap((entry) => entry.networks.map(({ network }) => network));
  const present = [...settings.networks.keys(), ...used];
  const all = [...new Set([...present, ...Object.keys(KNOWN_NETWORKS)])];
  const several = (question: string, kind: "social" | "owned"): Promise<readonly string[]> => {
    const keys = all.filter((key) => kindOfNetwork(settings, key) === kind);
    const choices = keys.map((value) => ({ value, name: name(value) }));
    return prompts.several(question, choices, present);
  };
  const social = await several(q.networks, "social");
  const owned = await several(q.owned, "owned");
  const networks = new Map<string, Fit | null>();
  const optionalFit = (text: string): Parsed<number | null> => (text.trim() === "" ? { value: null } : parseFit(text));
  for (const key of social) {
    const now = settings.networks.get(key)?.fit;
    const audience = await prompts.text(q.audience(name(key)), String(now?.audience ?? ""), optionalFit);
    const fit =
      audience === null
        ? null
        : { audience, codes: await prompts.text(q.codes(name(key)), String(now?.codes ?? ""), parseFit) };
    networks.set(key, fit);
  }
  return { networks, owned };
}

async function askPublishing(
  { words, prompts }: Context,
  { publishing }: Settings,
  networks: readonly string[],
): Promise<Pick<Answers, "network" | "every" | "models">> {
  const q = words.asking.init;
  if (networks.length === 0) return {};
  const choices = networks.map((key) => ({ value: key, name: networkName(key, words) }));
  const network = await prompts.choose(
    q.publishing,
    [...choices, { value: "", name: q.nowhere }],
    publishing.network ?? "",
  );
  if (network === "") return {};
  const pace = q.typed(publishing.every ? writePace(publishing.every) : "week");
  const every = await prompts.text(q.every, pace, parseEvery);
  const known = [...new Set([...publishing.models, ...Object.keys(KNOWN_MODELS)])];
  const models = await prompts.several(
    q.models,
    known.map((key) => ({ value: key, name: wordFor(words.models, key) })),
    publishing.models,
  );
  return models.length === 0 && publishing.models.length === 0 ? { network, every } : { network, every, models };
}
