// The questions of commands that log, the likeliest answers first; and example answers for what to type instead.
import { parseCount } from "../../../core/entries/codecs.ts";
import type { Entry } from "../../../core/entries/entry.ts";
import { UNKNOWN_ORIGIN } from "../../../core/entries/network.ts";
import { kindOfNetwork } from "../../../core/entries/vocabulary.ts";
import type { WordKind } from "../../../core/errors/codes.ts";
import type { Parsed } from "../../../core/errors/error.ts";
import { byUse, mostUsed } from "../../../core/publishing/habits.ts";
import { phrasesFor } from "../../../core/words/lexicon/lexicon.ts";
import { typedAmount, typedDuration } from "../../../core/words/typed-value.ts";
import { networkName, wordFor } from "../../../i18n/names.ts";
import { type Ledger, wordsOf } from "../../../ledger/read/read.ts";
import { sayParsed } from "../../../render/terminal/error.ts";
import { capital } from "../../../render/terminal/layout/text.ts";
import type { Context } from "../../env/context.ts";
import type { Choice } from "../../terminal/questions.ts";

/** Asks for a word; null leaves it open. Throws a Failure first if the ledger has errors. */
export async function ask(kind: WordKind, words: readonly string[], context: Context): Promise<string | null> {
  const ledger = context.store.readOrNew();
  const { prompts } = context;
  const questions = context.words.asking.log;
  const text = (question: string, read: (typed: string) => Parsed<unknown>): Promise<string> =>
    prompts.line(question, { refuse: (typed) => sayParsed(read(typed), context.words) || null });
  switch (kind) {
    case "network":
    case "origin":
      return prompts.search(questions[kind], networkChoices(kind, ledger, context));
    case "purpose":
      return prompts.search(questions.purpose, [
        ...purposeChoices(ledger, context),
        ...networkChoices("network", ledger, context),
      ]);
    case "activity":
      return prompts.search(questions.activity, activityChoices(words, ledger, context));
    case "amount":
      return text(questions.amount, (typed) => typedAmount(typed, ledger.settings));
    case "count":
      return text(questions.count, parseCount);
    default:
      return text(questions.time, typedDuration);
  }
}

/** Whether a question has an answer that --yes may take: the most used network, an unknown origin, no activity. */
export function hasDefault(kind: WordKind, context: Context): boolean {
  if (kind === "activity" || kind === "origin") return true;
  return kind === "network" && usedNetworks(kind, context.store.readOrNew()).length > 0;
}

/** A word to type in its place. */
export function exampleOf(kind: WordKind, context: Context, { count = "1840" }: { readonly count?: string }): string {
  const ledger = context.store.readOrNew();
  const examples = { time: "30m", amount: "450", count, purpose: wordFor(context.words.purposes, "tools") };
  const [network] = usedNetworks(kind, ledger);
  return kind in examples ? examples[kind as keyof typeof examples] : (network ?? "instagram");
}

/** How many entries tell what is likely. */
const RECENT = 200;

/** The networks of sales or of time, the most used first. */
function usedNetworks(kind: WordKind, { entries, settings }: Ledger): readonly string[] {
  const fitting = entries.filter((entry) => (kind === "origin" ? entry.kind === "earned" : entry.kind === "time"));
  return byUse(fitting.slice(-RECENT), firstNetwork).filter(
    (network) => kind === "origin" || kindOfNetwork(settings, network) !== "elsewhere",
  );
}

function firstNetwork({ networks: [first] }: Entry): string | undefined {
  return first?.network;
}

function networkChoices(kind: "network" | "origin", ledger: Ledger, { words }: Context): readonly Choice<string>[] {
  const { settings, entries } = ledger;
  const { networks } = wordsOf(ledger);
  const used = usedNetworks(kind, ledger);
  const likely = kind === "origin" && used.length === 0 ? [UNKNOWN_ORIGIN] : used;
  const all = [...likely, ...mostUsed(entries, firstNetwork, [...settings.networks.keys(), ...networks.keys])];
  return [...new Set(all)]
    .filter((network) => kind === "origin" || kindOfNetwork(settings, network) !== "elsewhere")
    .map((key) => choiceOf("network", key, networkName(key, words), settings.networks.get(key)?.aliases));
}

function purposeChoices(ledger: Ledger, { words }: Context): readonly Choice<string>[] {
  const { purposes } = wordsOf(ledger);
  const used = (entry: Entry): string | undefined => (entry.kind === "spent" ? entry.purpose : undefined);
  return [...new Set([...byUse(ledger.entries.slice(-RECENT), used), ...purposes.keys])]
    .filter((key) => purposes.keyOf(key) !== null)
    .map((key) => choiceOf("purpose", key, capital(wordFor(words.purposes, key))));
}

function activityChoices(
  typed: readonly string[],
  ledger: Ledger,
  { words }: Context,
): readonly Choice<string | null>[] {
  const { settings, entries } = ledger;
  const { networks, activities } = wordsOf(ledger);
  const named = typed.flatMap((word) => networks.keyOf(word) ?? []);
  const here = entries.filter((entry) => named.includes(firstNetwork(entry) ?? ""));
  const used = (entry: Entry): string | undefined => (entry.kind === "time" ? entry.activity : undefined);
  const choices = mostUsed([...entries.slice(-50), ...here], used, activities.keys).map((key) =>
    choiceOf("activity", key, capital(wordFor(words.activities, key)), settings.activities.get(key)),
  );
  return [{ value: null, name: words.asking.log.noActivity }, ...choices];
}

/** Found by its key, by the user's words for it, and by those of the lexicon. */
function choiceOf(
  category: "network" | "purpose" | "activity",
  value: string,
  name: string,
  own: readonly string[] = [],
): Choice<string> {
  return { value, name, words: [value, ...own, ...phrasesFor(category, value)] };
}
