// Prompts on a terminal. They use standard error: standard output is for data.
import { yesOrNo } from "../../core/words/lexicon/lexicon.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import type { OutputStyle } from "../../render/terminal/layout/output-style.ts";
import { printable, printableLines } from "../../render/terminal/layout/text.ts";
import type { Environment } from "../env/environment.ts";
import { linePrompts } from "./line-prompts.ts";
import { type Choice, fits, Interrupted, type Prompts } from "./questions.ts";

const CHOICES = 12;

/** The prompts for these streams; plain lines if the terminal cannot draw. */
export function promptsOn(
  environment: Environment,
  tell: (text: string) => void,
  words: Catalogue,
  { colours, plain }: Pick<OutputStyle, "colours" | "plain">,
): Prompts {
  const { asking, prompts } = words;
  const drawsNothing = plain || environment.env.TERM === "dumb";
  const ways = drawsNothing ? linePrompts(environment, tell, words) : drawnPrompts(environment, words, colours);
  return {
    ...ways,
    text: async (question, initial, read, say) => {
      const refuse = (typed: string): string | null => {
        const found = read(typed);
        return found.error ? say(found) : null;
      };
      const found = read(await ways.line(question, { initial, refuse }));
      if (found.error) throw new Error(say(found));
      return found.value;
    },
    confirm: async (question, { initial = false } = {}) => {
      const typed = await ways.line(`${question} (${initial ? asking.yesFirst : prompts.hint})`, {
        refuse: (word) => (word.trim() === "" || yesOrNo(word) !== null ? null : prompts.yesOrNo),
        whenEmpty: initial ? prompts.yes : prompts.no,
      });
      return yesOrNo(typed) ?? initial;
    },
  };
}

function drawnPrompts(
  environment: Pick<Environment, "stdin" | "stderr">,
  { asking }: Pick<Catalogue, "asking">,
  colours: OutputStyle["colours"],
): Pick<Prompts, "line" | "choose" | "several" | "search"> {
  const theme = {
    style: {
      keysHelpTip: (keys: readonly [string, string][]) =>
        keys.map(([key, action]) => `${asking.keys[key] ?? key} ${asking.keyActions[action] ?? action}`).join(" · "),
      defaultAnswer: (text: string) => colours.dim(`(${printable(text)})`),
      error: (text: string) => `> ${text === "No results found" ? asking.nothingFound : printable(text)}`,
    },
  };
  const ask = async <T>(question: { readonly message: string; readonly [setting: string]: unknown }): Promise<T> => {
    const { default: inquirer } = await import("inquirer");
    const prompt = inquirer.createPromptModule({
      input: environment.stdin as NodeJS.ReadStream,
      output: environment.stderr.stream(),
    });
    try {
      const { answer } = await prompt<{ answer: T }>([
        {
          name: "answer",
          theme,
          ...question,
          message: printableLines(question.message, { keepStyles: true }),
        } as never,
      ]);
      return answer;
    } catch (error) {
      throw error instanceof Error && error.name === "ExitPromptError" ? new Interrupted() : error;
    }
  };
  const named = <T>(choices: readonly Choice<T>[]) =>
    choices.map(({ value, name }) => ({ value, name: printable(name) }));
  return {
    line: (question, { initial = "", refuse, whenEmpty = "" } = {}) =>
      ask({
        type: "input",
        message: question,
        ...(initial === "" ? {} : { default: initial }),
        validate: (typed: string) => refuse?.(typed) ?? true,
        theme: { style: { ...theme.style, answer: (typed: string) => colours.cyan(printable(typed) || whenEmpty) } },
      }),
    choose: (question, choices, initial) =>
      ask({
        type: "select",
        message: question,
        choices: named(choices),
        default: initial,
        loop: false,
        pageSize: CHOICES,
      }),
    several: (question, choices, checked) =>
      ask({
        type: "checkbox",
        message: question,
        choices: named(choices).map((choice) => ({ ...choice, checked: checked.includes(choice.value) })),
        pageSize: CHOICES,
      }),
    search: async (question, choices) => {
      let found = choices;
      let chosen: Choice<(typeof choices)[number]["value"]> | undefined;
      const validate = (value: unknown): boolean => {
        chosen ??= found.find((choice) => choice.value === value) ?? found[0];
        return chosen !== undefined;
      };
      const answer = (shown: string): string => colours.cyan(chosen ? printable(chosen.name) : shown);
      const source = (typed = ""): readonly object[] => {
        if (!chosen) found = choices.filter((choice) => fits(choice, typed));
        return named(found);
      };
      const settings = {
        type: "search",
        message: question,
        source,
        validate,
        theme: { style: { ...theme.style, answer } },
      };
      const answered = await ask<(typeof choices)[number]["value"]>(settings);
      return chosen ? chosen.value : answered;
    },
  };
}
