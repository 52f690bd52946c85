// What can be asked, and the answers of --yes.
import type { Parsed } from "../../core/errors/error.ts";
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

type Choices<T> = readonly Choice<T>[];

/** What the ways of asking differ in. Every question rejects with `Interrupted` on Ctrl-C. */
export interface Asking {
  /** Asks for a line; `refuse` returns an error message, or null. `whenEmpty` is shown in place of an empty answer. */
  readonly line: (
    question: string,
    options?: {
      readonly initial?: string;
      readonly refuse?: (typed: string) => string | null;
      readonly whenEmpty?: string;
    },
  ) => Promise<string>;
  readonly choose: <T>(question: string, choices: Choices<T>, initial?: T) => Promise<T>;
  readonly several: <T>(question: string, choices: Choices<T>, checked: readonly T[]) => Promise<readonly T[]>;
  /**
   * Asks for one of many choices, searched by a part of a name or synonym. Enter accepts the match for the text typed
   * so far, even if pasted faster than it is drawn.
   */
  readonly search: <T>(question: string, choices: Choices<T>) => Promise<T>;
}

export interface Prompts extends Asking {
  readonly confirm: (question: string, options?: { readonly initial?: boolean }) => Promise<boolean>;
  /** Asks until `read` accepts the text. */
  readonly text: <T>(question: string, initial: string, read: (text: string) => Parsed<T>) => Promise<T>;
}

/** The checked values that can be chosen here. */
export function checkedAmong<T>(choices: Choices<T>, checked: readonly T[]): readonly T[] {
  return choices.map(({ value }) => value).filter((value) => checked.includes(value));
}

/** Whether the typed text is a part of the choice's name or synonyms. */
export function fits({ name, words = [] }: Choice<unknown>, typed: string): boolean {
  return [name, ...words].some((word) => fold(word).includes(fold(typed.trim())));
}

/** The answers of --yes: the default of every question. */
export const DEFAULT_ANSWERS: Asking = {
  line: async (_question, { initial = "" } = {}) => initial,
  choose: async (_question, choices, initial) => defaultOf(choices, initial).value,
  several: async (_question, choices, checked) => checkedAmong(choices, checked),
  search: async (_question, choices) => defaultOf(choices).value,
};

/** The choice with this value, else the first one. */
export function defaultOf<T>(choices: Choices<T>, initial?: T): Choice<T> {
  return (choices.find(({ value }) => value === initial) ?? choices[0]) as Choice<T>;
}
