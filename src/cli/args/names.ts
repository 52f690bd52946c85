// Names of commands and options in both languages.
import { Option } from "commander";
import type { Language } from "../../core/entries/settings.ts";
import { fold } from "../../core/text/fold.ts";
import { lazy } from "../../core/text/memoize.ts";
import { nearest } from "../../core/values/nearest.ts";
import type { CommandName, OptionName } from "../../i18n/catalogue.ts";
import { COMMAND_GUESSES, COMMANDS_IN_FRENCH, commandSynonyms } from "../../i18n/command-words.ts";
import { frenchOptions } from "../../i18n/french-names.ts";

export const COMMAND_NAMES = Object.keys(COMMANDS_IN_FRENCH) as readonly CommandName[];
const byWord = lazy(
  (): ReadonlyMap<string, CommandName> =>
    new Map([
      ...COMMAND_NAMES.flatMap((name) => commandSynonyms(name).map((word) => [fold(word), name] as const)),
      ...COMMAND_NAMES.flatMap((name) => COMMANDS_IN_FRENCH[name].map((french) => [fold(french), name] as const)),
      ...COMMAND_NAMES.map((name) => [name, name] as const),
    ]),
);

/** The command of that name, or of a word that means it, in either language. */
export function commandNamed(word: string): CommandName | null {
  return COMMAND_NAMES.find((name) => name === word) ?? byWord().get(fold(word)) ?? null;
}

export function shownCommand(name: CommandName, language: Language): string {
  return language === "fr" ? COMMANDS_IN_FRENCH[name][0] : name;
}

/** Commands that begin like an unknown word. */
const MOST_GUESSES = 3;

/** The commands that an unknown word may mean, named in this language; empty if none is near. */
export function suggestedCommands(word: string, language: Language): string[] {
  const guessed = [...COMMAND_GUESSES].find(([each]) => fold(each) === fold(word))?.[1];
  const begun = COMMAND_NAMES.filter(
    (name) => word.length > 1 && fold(shownCommand(name, language)).startsWith(fold(word)),
  );
  const shown = COMMAND_NAMES.map((name) => shownCommand(name, language));
  const near = commandNamed(nearestName(word, shown) || nearestName(word, byWord().keys()));
  const found = guessed ?? (begun.length > 0 ? begun.slice(0, MOST_GUESSES) : near ? [near] : []);
  return found.map((name) => shownCommand(name, language));
}

export function nearestName(word: string, names: Iterable<string>): string {
  const all = [...names];
  const found = nearest(fold(word), all.map(fold));
  return all.find((name) => fold(name) === found) ?? "";
}

/** An option that also accepts its French names. */
export class TranslatedOption extends Option {
  /** The option's name in the catalogue. The flag is ambiguous: --for differs between spend and start. */
  readonly called: OptionName;
  /** The long flags in French, with dashes; empty if the English one is used. */
  readonly french: readonly string[];
  /** The French placeholder of its value. */
  readonly frenchValue: string | null;

  constructor(name: OptionName, flags: string, description: string, frenchValue: string | null) {
    super(flags, description);
    this.called = name;
    this.frenchValue = frenchValue;
    this.french = frenchOptions(name).map((word) => `--${word}`);
  }

  /** Called by commander. Ignores accents. */
  is(word: string): boolean {
    if (word === this.short || word === this.long) return true;
    return word.startsWith("--") && [this.long, ...this.french].some((name) => fold(name ?? "") === fold(word));
  }
}

/** The long flags of an option in French; empty if the English one is used. */
export function frenchFlags(option: Option): readonly string[] {
  return option instanceof TranslatedOption ? option.french : [];
}

export function shownFlag(option: Option, language: Language): string {
  const french = language === "fr" ? frenchFlags(option)[0] : undefined;
  return french ?? option.long ?? option.short ?? "";
}

/** The nearest flag to a mistyped one; empty if none is near. */
export function suggestedFlag(flag: string, options: readonly Option[], language: Language): string {
  const english = options.flatMap(({ long }) => long ?? []);
  const french = options.flatMap(frenchFlags);
  const names = language === "fr" ? [...french, ...english] : [...english, ...french];
  const bare = names.map((name) => name.slice(2));
  const found = nearestName(flag.replace(/^-+|=.*$/gs, ""), bare);
  return found === "" ? "" : `--${found}`;
}
