// Completion candidates: commands, options, and names from the ledger, in the user's language.
import { Command, type Option } from "commander";
import type { Language } from "../../core/entries/settings.ts";
import { fold } from "../../core/text/fold.ts";
import { lazy } from "../../core/text/memoize.ts";
import type { CommandName } from "../../i18n/catalogue.ts";
import { COMMAND_NAMES, commandNamed, frenchFlags, shownCommand, shownFlag, TranslatedOption } from "../args/names.ts";
import { addCommonOptions, findCommandWord } from "../args/options.ts";
import type { Context } from "../env/context.ts";
import { ledgerIfAny } from "../env/open-ledger.ts";
import { topicNames } from "../terminal/topics.ts";
import { sourcesOf, VALUES } from "./sources.ts";
import { type Candidate, type Source, valuesOf } from "./values.ts";

/** For the last word. `register` adds a command's options. */
export async function candidatesFor(
  words: readonly string[],
  context: Context,
  register: (name: CommandName, command: Command, context: Context) => Promise<unknown>,
): Promise<readonly Candidate[]> {
  const before = words.slice(0, -1);
  const typed = words.at(-1) ?? "";
  const { language } = context.words;
  const found = findCommandWord(before);
  const asksForHelp = found !== null && ["help", "aide"].includes(found.word);
  const name = found && commandNamed(found.word);
  const command = new Command(name ?? "socialroi");
  if (name) await register(name, command, context);
  else addCommonOptions(command, context.words);
  const part = command.commands.find((each) => before.some((word) => namesOf(each).includes(fold(word))));
  const { options } = part ?? command;
  const values = await optionValues(options, before, typed, context);
  if (values) return values;
  if (typed.startsWith("-")) return flags(options, before, typed, language);
  if (asksForHelp || !found) return commands(typed, context, { withTopics: asksForHelp });
  if (!name) return [];
  const parts = part ? [] : command.commands.map((each) => partOf(each, language));
  return [...matching(parts, typed), ...(await positional(sourcesOf(name, before), before, typed, context))];
}

/** The values of the option before the typed word, or in it, as in --by=client; null if there is none. */
async function optionValues(
  options: readonly Option[],
  before: readonly string[],
  typed: string,
  context: Context,
): Promise<Candidate[] | null> {
  const [, flag = "", attached = ""] = /^(--[^=]+=)(.*)$/s.exec(typed) ?? [];
  const option = optionNamed(options, flag === "" ? before.at(-1) : flag.slice(0, -1));
  if (!option?.required) return null;
  const source = option instanceof TranslatedOption ? VALUES[option.called] : undefined;
  const values = source === undefined ? [] : await valuesOf(source, () => ledgerIfAny(context), context);
  const found = matching(values, flag === "" ? typed : attached);
  return found.map(({ value, description }) => ({ value: `${flag}${value}`, description }));
}

/** The options not yet given; aliases only once a letter is typed. */
function flags(
  options: readonly Option[],
  before: readonly string[],
  typed: string,
  language: Language,
): readonly Candidate[] {
  const given = before.map((word) => optionNamed(options, word));
  const open = options.filter((option) => !given.includes(option) || option.parseArg !== undefined);
  const shown = open.map((option) => ({ value: shownFlag(option, language), description: option.description }));
  const others = open.flatMap((option) => {
    const value = language === "fr" ? option.long : frenchFlags(option)[0];
    return value === undefined ? [] : [{ value, description: option.description }];
  });
  return [...matching(shown, typed), ...(typed.length > 2 ? matching(others, typed) : [])];
}

/** Names in the user's language; in the other one only if none matches. */
function commands(
  typed: string,
  { words: { language, help } }: Context,
  { withTopics }: { readonly withTopics: boolean },
): readonly Candidate[] {
  const named = (spoken: Language): Candidate[] =>
    COMMAND_NAMES.map((key) => ({ value: shownCommand(key, spoken), description: help.commands[key] }));
  const topics = withTopics ? topicNames(language).map((value) => ({ value, description: "" })) : [];
  const own = matching([...named(language), ...topics], typed);
  return own.length > 0 ? own : matching(named(language === "fr" ? "en" : "fr"), typed);
}

function partOf(command: Command, language: Language): Candidate {
  const value = language === "fr" && command.alias() ? command.alias() : command.name();
  return { value, description: command.description() };
}

function namesOf(command: Command): string[] {
  return [command.name(), ...command.aliases()].map(fold);
}

function optionNamed(options: readonly Option[], word: string | undefined): Option | undefined {
  return options.find((option) => word !== undefined && option instanceof TranslatedOption && option.is(word));
}

/** The words not yet on the command line. Those with a leading - are left out: they would be parsed as options. */
async function positional(
  sources: readonly Source[],
  before: readonly string[],
  typed: string,
  context: Context,
): Promise<Candidate[]> {
  const typedWords = new Set(before.map(fold));
  const ledger = lazy(() => ledgerIfAny(context));
  const lists = await Promise.all(sources.map((source) => valuesOf(source, ledger, context)));
  const open = lists.filter((list) => !list.some(({ value }) => typedWords.has(fold(value))));
  return matching(
    open.flat().filter(({ value }) => !value.startsWith("-")),
    typed,
  );
}

/** By prefix; accents may be omitted. */
function matching(candidates: readonly Candidate[], typed: string): Candidate[] {
  return candidates.flatMap(({ value, description }) => {
    if (value.startsWith(typed)) return [{ value, description }];
    const bare = value.normalize("NFD").replace(/\p{M}/gu, "");
    return bare.startsWith(typed) ? [{ value: bare, description }] : [];
  });
}
