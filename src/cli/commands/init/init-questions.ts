// The questions of init. Each offers the current setting as the default answer.

import { KNOWN_MODELS } from "../../../core/entries/activity.ts";
import { KNOWN_NETWORKS } from "../../../core/entries/network.ts";
import { writePace } from "../../../core/entries/publishing-pace.ts";
import { WHOLE } from "../../../core/entries/settings.ts";
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
import { parseLimits } from "../../../core/setup/typed-limits.ts";
import { parseSlots } from "../../../core/setup/typed-slots.ts";
import { defined } from "../../../core/values/defined.ts";
import { writeDuration, writeSlot } from "../../../core/values/duration.ts";
import { typedText } from "../../../core/values/money.ts";
import { formatOf } from "../../../i18n/format.ts";
import { networkName, wordFor } from "../../../i18n/names.ts";
import { type Ledger, wordsOf } from "../../../ledger/read/read.ts";
import { sayParsed } from "../../../render/terminal/error.ts";
import type { Context } from "../../env/context.ts";
import type { Prompts } from "../../terminal/questions.ts";
import { noneIn, numberIn, USUAL } from "./init-flags.ts";

/** Asks all questions. `rateFrom` is null if a new rate also applies to the past. */
export async function askAnswers(
  context: Context,
  ledger: Ledger,
): Promise<{ readonly answers: Answers; readonly always: boolean }> {
  const { words } = context;
  const { settings, entries } = ledger;
  const q = words.asking.init;
  const ask = context.prompts;
  const vocabulary = wordsOf(ledger);
  const name = (key: string): string => networkName(key, words);
  const read = async <T>(question: string, initial: string, parse: (text: string) => Parsed<T>): Promise<T> => {
    return ask.text(question, initial, parse, (found) => sayParsed(found, words));
  };
  const optional = async <T>(question: string, initial: string, parse: (text: string) => Parsed<T>): Promise<T> =>
    read(question, initial, (text) => parse(noneIn(text) ?? ""));

  const currency = await read(q.currency, settings.currency, parseCurrency);
  const rate = await askRate(context, ask, currency, ledger, read);
  const known = settings.margin === WHOLE ? "" : `${settings.margin / 100}%`;
  const margin = await read(q.margin, known, marginOf);
  const past = settings.rates.some(({ minor }) => minor > 0) && entries.some(({ kind }) => kind === "time");
  const always =
    past && rate !== undefined
      ? await ask.choose(q.rateFrom, [
          { value: false, name: q.rateFromToday },
          { value: true, name: q.rateAlways },
        ])
      : false;

  const declared = [...settings.networks.keys()];
  const used = entries.flatMap((entry) => entry.networks.map(({ network }) => network));
  const all = [...new Set([...declared, ...used, ...Object.keys(KNOWN_NETWORKS)])];
  const choices = (kind: "social" | "owned") =>
    all.filter((key) => kindOfNetwork(settings, key) === kind).map((key) => ({ value: key, name: name(key) }));
  const present = new Set([...declared, ...used]);
  const social = await ask.several(q.networks, choices("social"), [...present]);
  const owned = await ask.several(q.owned, choices("owned"), [...present]);
  const networks = new Map<string, Fit | null>();
  const fit = (text: string): Parsed<number | null> => (text.trim() === "" ? { value: null } : parseFit(text));
  for (const key of social) {
    const now = settings.networks.get(key)?.fit;
    const audience = await read(q.audience(name(key)), String(now?.audience ?? ""), fit);
    networks.set(
      key,
      audience === null
        ? null
        : { audience, codes: await read(q.codes(name(key)), String(now?.codes ?? ""), parseFit) },
    );
  }

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
    ...(await askPublishing(context, ask, ledger, [...social, ...owned], read)),
    purpose: noneIn((await ask.line(q.purpose, { initial: settings.purpose ?? "" })).trim()),
  };
  return { answers: defined(answers), always };
}

/** 60%, 60 or 0.6; nothing keeps what is set. */
function marginOf(text: string): Parsed<string | undefined> {
  if (text.trim() === "") return { value: undefined };
  const part = parsePart(/^\s*\d{2,3}([.,]\d+)?\s*$/.test(text) ? `${text.trim()}%` : text);
  return part.error ? part : { value: writePart(part.value) };
}

type Read = <T>(question: string, initial: string, parse: (text: string) => Parsed<T>) => Promise<T>;

async function askRate(
  context: Context,
  ask: Prompts,
  currency: string,
  ledger: Ledger,
  read: Read,
): Promise<string | undefined> {
  const { words } = context;
  const q = words.asking.init;
  const { money, unit } = formatOf(words.language, currency);
  const price = (text: string): Parsed<string> => parsePrice(text, currency);
  const number = async (question: string, usual: number): Promise<number> => {
    const refuse = (text: string): string | null => (numberIn(text) > 0 ? null : q.number);
    return numberIn(await ask.line(question, { initial: String(usual), refuse }));
  };
  for (;;) {
    const way = await ask.choose(q.hour, [
      { value: "known", name: q.hourKnown },
      { value: "day", name: q.hourFromDay },
      { value: "year", name: q.hourFromYear },
      { value: "later", name: q.hourLater },
    ] as const);
    if (way === "later") return undefined;
    const now = ledger.settings.rates.at(-1)?.minor ?? 0;
    if (way === "known")
      return read(q.rate(unit), now > 0 ? typedText({ minor: now, currency: ledger.settings.currency }) : "", price);
    const rate =
      way === "day"
        ? rateFromDay(Number(await read(q.day(unit), "", price)), await number(q.dayHours, USUAL.dayHours))
        : rateFromYear(
            Number(await read(q.year(unit), "", price)),
            await number(q.weeks, USUAL.weeks),
            await number(q.billed, USUAL.billedHours),
          );
    if (await ask.confirm(q.takeRate(money(rate)), { initial: true })) return String(rate);
  }
}

async function askPublishing(
  { words }: Context,
  ask: Prompts,
  { settings: { publishing } }: Ledger,
  networks: readonly string[],
  read: Read,
): Promise<{ network?: string; every?: string; models?: readonly string[] }> {
  const q = words.asking.init;
  if (networks.length === 0) return {};
  const choices = networks.map((key) => ({ value: key, name: networkName(key, words) }));
  const network = await ask.choose(
    q.publishing,
    [...choices, { value: "", name: q.nowhere }],
    publishing.network ?? "",
  );
  if (network === "") return {};
  const every = await read(q.every, q.typed(publishing.every ? writePace(publishing.every) : "week"), parseEvery);
  const known = [...new Set([...publishing.models, ...Object.keys(KNOWN_MODELS)])];
  const models = await ask.several(
    q.models,
    known.map((key) => ({ value: key, name: wordFor(words.models, key) })),
    publishing.models,
  );
  return models.length === 0 && publishing.models.length === 0 ? { network, every } : { network, every, models };
}
