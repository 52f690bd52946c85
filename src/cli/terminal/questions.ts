// The questions that can be asked, whatever they are asked with.

import { fold } from "../../core/entries/vocabulary.ts";
import type { Parsed } from "../../core/errors/error.ts";

export interface Choice<T> {
  readonly value: T;
  readonly name: string;
  /** Other words that find it. */
  readonly words?: readonly string[];
}

/** Every question ends in an ExitPromptError when the person leaves with Ctrl-C. */
export interface Prompts {
  readonly confirm: (question: string, options?: { readonly initial?: boolean }) => Promise<boolean>;
  /** A text that `read` can take; what it says of any other is shown, and the question stays. */
  readonly text: <T>(
    question: string,
    initial: string,
    read: (text: string) => Parsed<T>,
    say: (found: Parsed<T>) => string,
  ) => Promise<T>;
  /** A line as it was typed; `refuse` says what is wrong with one, or null. */
  readonly line: (question: string, options?: LineOptions) => Promise<string>;
  readonly choose: <T>(question: string, choices: readonly Choice<T>[], initial?: T) => Promise<T>;
  readonly several: <T>(
    question: string,
    choices: readonly Choice<T>[],
    checked: readonly T[],
  ) => Promise<readonly T[]>;
  /**
   * One of many, found by parsing a part of its name or of another word for it. Enter takes what fits the text typed before it,
   * even where that came too fast to be shown, as a pasted one does.
   */
  readonly search: <T>(question: string, choices: readonly Choice<T>[]) => Promise<T>;
}

interface LineOptions {
  readonly initial?: string;
  readonly refuse?: (typed: string) => string | null;
  /** What an empty line stands for: shown in its place once it is answered, where the question stays on the screen. */
  readonly whenEmpty?: string;
}

/** Whether a part of a choice's name, or of another word for it, was typed. */
export function fits({ name, words = [] }: Choice<unknown>, typed: string): boolean {
  return [name, ...words].some((word) => fold(word).includes(fold(typed.trim())));
}
