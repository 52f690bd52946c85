// What the parsers of `set` work with.
import type { Entry } from "../../entries/entry.ts";
import type { Settings } from "../../entries/settings.ts";
import { lexicon, type Vocabulary } from "../../entries/vocabulary.ts";
import { type InputError, type Parsed, refuse } from "../../errors/error.ts";
import type { CalendarDate } from "../../values/dates.ts";
import { type Category, compact, meaningsOf, otherWords, type SettingName } from "../../words/lexicon/lexicon.ts";
import type { DayContext } from "../../words/values/days.ts";
import type { SettingChange } from "../setting-change.ts";

export interface SetContext {
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly entries: readonly Entry[];
  readonly today: CalendarDate;
  /** How days are read. */
  readonly days: DayContext;
  /** Accept unknown names. */
  readonly allowNew: boolean;
}

export type Changes = Parsed<readonly SettingChange[]>;
/** Parses the words after the setting's name. */
export type Setter = (words: readonly string[], context: SetContext) => Changes;

export function changes(...list: readonly SettingChange[]): Changes {
  return { value: list };
}

/** The error for words that are no value of a setting: it says what to type. */
export function unreadable(setting: SettingName, words: readonly string[]): { readonly error: InputError } {
  return words.length === 0
    ? refuse("set-missing", { setting })
    : refuse("set-unreadable", { setting, text: words.join(" ") });
}

const VALUES = lexicon(Object.entries(otherWords("options", "settingValue")));

/** The key of a word that settings take as a value, such as `owned`, `always` or `none`; null for another word. */
export function valueNamed(word: string): string | null {
  return VALUES.keyOf(word);
}

/** The words, with two that are one value together in one: `à moi`. */
export function withJointValues(words: readonly string[]): readonly string[] {
  const done: string[] = [];
  for (const word of words) {
    const before = done.pop();
    if (before === undefined) done.push(word);
    else if (valueNamed(`${before} ${word}`) === null) done.push(before, word);
    else done.push(`${before} ${word}`);
  }
  return done;
}

/** The words without the one that asks to remove; null if none does. */
export function withoutNone(words: readonly string[]): readonly string[] | null {
  const rest = words.filter((word) => valueNamed(word) !== "none");
  return rest.length === words.length ? null : rest;
}

const FILLERS: ReadonlySet<Category> = new Set(["filler", "and", "to", "from", "since", "on", "at", "of"]);

/** Words that carry a meaning, without commas and the like around them. */
export function meaningful(words: readonly string[]): readonly string[] {
  return words
    .map((word) => word.replace(/^[,;]+|[,;:]+$/g, ""))
    .filter(
      (word) => /[^=:→>–-]/.test(word) && !meaningsOf(compact(word)).some(({ category }) => FILLERS.has(category)),
    );
}

/** The first word that `read` understands, and the others; a null value and all words if it understands none. */
export function taking<T>(
  words: readonly string[],
  read: (word: string) => T | null,
): { readonly value: T | null; readonly rest: readonly string[] } {
  for (const [index, word] of words.entries()) {
    const value = read(word);
    if (value !== null) return { value, rest: words.toSpliced(index, 1) };
  }
  return { value: null, rest: words };
}
