// The prompt interface, and the answers of --yes.

import type { Parsed } from "../../core/errors/error.ts";
import { accepted } from "../../core/errors/failure.ts";
import { fold } from "../../core/text/fold.ts";

/** The user left at a question, with Ctrl-C or at the end of input. Ends the command with exit code 130. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

export interface Choice<T> {
  readonly value: T;
  readonly name: string;
  /** Synonyms for searching. */
  readonly words?: readonly string[];
}

/** Every prompt rejects with `Interrupted` on Ctrl-C. */
export interface Prompts {
  readonly confirm: (question: string, options?: { readonly initial?: boolean }) => Promise<boolean>;
  /** Asks until `read` accepts the text; `say` formats its error. */
  readonly text: <T>(
    question: string,
    initial: string,
    read: (text: string) => Parsed<T>,
    say: (found: Parsed<T>) => string,
  ) => Promise<T>;
  /** Asks for a line; `refuse` returns an error message, or null. */
  readonly line: (question: string, options?: LineOptions) => Promise<string>;
  readonly choose: <T>(question: string, choices: readonly Choice<T>[], initial?: T) => Promise<T>;
  readonly several: <T>(
    question: string,
    choices: readonly Choice<T>[],
    checked: readonly T[],
  ) => Promise<readonly T[]>;
  /**
   * Asks for one of many choices, searched by a part of a name or synonym. Enter accepts the match for the text typed
   * so far, even if pasted faster than it is drawn.
   */
  readonly search: <T>(question: string, choices: readonly Choice<T>[]) => Promise<T>;
}

interface LineOptions {
  readonly initial?: string;
  readonly refuse?: (typed: string) => string | null;
  /** Shown in place of an empty answer. */
  readonly whenEmpty?: string;
}

/** The checked values that can be chosen here. */
export function checkedAmong<T>(choices: readonly Choice<T>[], checked: readonly T[]): readonly T[] {
  return choices.map(({ value }) => value).filter((value) => checked.includes(value));
}

/** Whether the typed text is a part of the choice's name or synonyms. */
export function fits({ name, words = [] }: Choice<unknown>, typed: string): boolean {
  return [name, ...words].some((word) => fold(word).includes(fold(typed.trim())));
}

/** Answers of --yes: the default of every question. Throws a Failure where a text without a default is not valid. */
export const DEFAULT_ANSWERS: Prompts = {
  confirm: async (_question, { initial = false } = {}) => initial,
  text: async (_question, initial, read) => {
    return accepted(read(initial));
  },
  line: async (_question, { initial = "" } = {}) => initial,
  choose: async (_question, choices, initial) => defaultOf(choices, initial),
  several: async (_question, choices, checked) => checkedAmong(choices, checked),
  search: async (_question, choices) => defaultOf(choices, undefined),
};

function defaultOf<T>(choices: readonly Choice<T>[], initial: T | undefined): T {
  return (choices.find(({ value }) => value === initial) ?? choices[0])?.value as T;
}
