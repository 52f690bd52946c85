// Questions on a terminal: one gate for all of them. They stand on standard error, for standard output is for data.

import type { Parsed } from "../core/fault.ts";
import { fold } from "../core/vocabulary.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { printable } from "../render/text.ts";
import type { Surroundings } from "./surroundings.ts";

export interface Choice<T> {
  readonly value: T;
  readonly name: string;
  /** Other words that find it. */
  readonly words?: readonly string[];
}

/** Every question ends in an ExitPromptError when the person leaves with Ctrl-C. */
export interface Prompts {
  readonly confirm: (question: string, otherwise?: boolean) => Promise<boolean>;
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
  /** One of many, found by typing a part of its name or of another word for it. */
  readonly search: <T>(question: string, choices: readonly Choice<T>[]) => Promise<T>;
}

export interface LineOptions {
  readonly initial?: string;
  readonly refuse?: (typed: string) => string | null;
}

/** Choices that are shown at once. */
const CHOICES = 12;

/** The questions that can be asked on these streams, in the reader's language. */
export function promptsOn(
  surroundings: Pick<Surroundings, "stdin" | "stderr">,
  { asking, prompts }: Pick<Catalogue, "asking" | "prompts">,
): Prompts {
  const theme = {
    style: {
      keysHelpTip: (keys: readonly [string, string][]) =>
        keys.map(([key, action]) => `${asking.keys[key] ?? key} ${asking.keyActions[action] ?? action}`).join(" · "),
      error: (text: string) => `> ${text === "No results found" ? asking.nothingFound : text}`,
    },
  };
  const asked = async <T>(question: object): Promise<T> => {
    const { default: inquirer } = await import("inquirer");
    const prompt = inquirer.createPromptModule({
      input: surroundings.stdin as NodeJS.ReadStream,
      output: surroundings.stderr as NodeJS.WriteStream,
    });
    const { answer } = await prompt<{ answer: T }>([{ name: "answer", theme, ...question } as never]);
    return answer;
  };
  const named = <T>(choices: readonly Choice<T>[]) =>
    choices.map(({ value, name }) => ({ value, name: printable(name) }));
  const line: Prompts["line"] = (question, { initial = "", refuse } = {}) =>
    asked({
      type: "input",
      message: question,
      ...(initial === "" ? {} : { default: initial }),
      validate: (typed: string) => refuse?.(typed) ?? true,
    });
  return {
    line,
    text: async (question, initial, read, say) => {
      const refuse = (typed: string): string | null => {
        const found = read(typed);
        return found.fault ? say(found) : null;
      };
      const found = read(await line(question, { initial, refuse }));
      if (found.fault) throw new Error(say(found));
      return found.value;
    },
    choose: (question, choices, initial) =>
      asked({
        type: "select",
        message: question,
        choices: named(choices),
        default: initial,
        loop: false,
        pageSize: CHOICES,
      }),
    several: (question, choices, checked) =>
      asked({
        type: "checkbox",
        message: question,
        choices: named(choices).map((choice) => ({ ...choice, checked: checked.includes(choice.value) })),
        pageSize: CHOICES,
      }),
    search: (question, choices) =>
      asked({
        type: "search",
        message: question,
        source: (typed: string | undefined) =>
          named(choices.filter(({ name, words = [] }) => [name, ...words].some((word) => holds(word, typed ?? "")))),
      }),
    confirm: async (question, otherwise = false) => {
      const typed = await line(`${question} (${otherwise ? asking.yesFirst : prompts.hint})`, {
        refuse: (word) => (word.trim() === "" || saidYes(word) !== null ? null : prompts.yesOrNo),
      });
      return saidYes(typed) ?? otherwise;
    },
  };
}

function holds(word: string, typed: string): boolean {
  return fold(word).includes(fold(typed.trim()));
}

/** Yes or no in either language; null for anything else. */
function saidYes(word: string): boolean | null {
  if (/^(y|yes|o|oui)$/i.test(word.trim())) return true;
  return /^(n|no|non)$/i.test(word.trim()) ? false : null;
}
