// Prompts on a terminal. They use standard error: standard output is for data.
import { accepted } from "../../core/errors/failure.ts";
import { yesOrNo } from "../../core/words/lexicon/lexicon.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { sayParsed } from "../../render/terminal/error.ts";
import type { OutputStyle } from "../../render/terminal/layout/output-style.ts";
import { printable, printableLines } from "../../render/terminal/layout/text.ts";
import type { Environment } from "../env/environment.ts";
import { lineAsking } from "./line-prompts.ts";
import { type Asking, type Choice, DEFAULT_ANSWERS, fits, Interrupted, type Prompts } from "./questions.ts";

/** Choices on the screen at a time. */
const PAGE = 12;

/** The prompts for these streams: plain lines if the terminal cannot draw; with `yes` the default answers. */
export function promptsOn(
  environment: Environment,
  tell: (text: string) => void,
  words: Catalogue,
  { colours, plain, yes }: Pick<OutputStyle, "colours" | "plain"> & { readonly yes: boolean },
): Prompts {
  const { asking, prompts } = words;
  const drawsNothing = plain || environment.env.TERM === "dumb";
  const drawn = (): Asking =>
    drawsNothing ? lineAsking(environment, tell, words) : drawnAsking(environment, words, colours);
  const ways = yes ? DEFAULT_ANSWERS : drawn();
  return {
    ...ways,
    text: async (question, initial, read) => {
      const refuse = (typed: string): string | null => sayParsed(read(typed), words) || null;
      return accepted(read(await ways.line(question, { initial, refuse })));
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

function drawnAsking(
  environment: Pick<Environment, "stdin" | "stderr">,
  { asking }: Pick<Catalogue, "asking">,
  colours: OutputStyle["colours"],
): Asking {
  const style = {
    keysHelpTip: (keys: readonly [string, string][]) =>
      keys.map(([key, action]) => `${asking.keys[key] ?? key} ${asking.keyActions[action] ?? action}`).join(" · "),
    defaultAnswer: (text: string) => colours.dim(`(${printable(text)})`),
    error: (text: string) => `> ${text === "No results found" ? asking.nothingFound : printable(text)}`,
  };
  const ask = async <T>(
    type: string,
    question: string,
    settings: { readonly [setting: string]: unknown },
    answer?: (text: string) => string,
  ): Promise<T> => {
    const { default: inquirer } = await import("inquirer");
    const prompt = inquirer.createPromptModule({
      input: environment.stdin as NodeJS.ReadStream,
      output: environment.stderr.stream(),
    });
    const message = printableLines(question, { keepStyles: true });
    const theme = { style: answer ? { ...style, answer } : style };
    try {
      return (await prompt<{ answer: T }>([{ type, name: "answer", message, theme, ...settings } as never])).answer;
    } catch (error) {
      throw error instanceof Error && error.name === "ExitPromptError" ? new Interrupted() : error;
    }
  };
  const named = <T>(choices: readonly Choice<T>[]) =>
    choices.map(({ value, name }) => ({ value, name: printable(name) }));
  return {
    line: (question, { initial = "", refuse, whenEmpty = "" } = {}) =>
      ask(
        "input",
        question,
        { ...(initial === "" ? {} : { default: initial }), validate: (typed: string) => refuse?.(typed) ?? true },
        (typed) => colours.cyan(printable(typed) || whenEmpty),
      ),
    choose: (question, choices, initial) =>
      ask("select", question, { choices: named(choices), default: initial, loop: false, pageSize: PAGE }),
    several: (question, choices, checked) =>
      ask("checkbox", question, {
        choices: named(choices).map((choice) => ({ ...choice, checked: checked.includes(choice.value) })),
        pageSize: PAGE,
      }),
    search: async (question, choices) => {
      let found = choices;
      let chosen: (typeof choices)[number] | undefined;
      const validate = (value: unknown): boolean => {
        chosen ??= found.find((choice) => choice.value === value) ?? found[0];
        return chosen !== undefined;
      };
      const source = (typed = ""): readonly object[] => {
        if (!chosen) found = choices.filter((choice) => fits(choice, typed));
        return named(found);
      };
      const answer = (shown: string): string => colours.cyan(chosen ? printable(chosen.name) : shown);
      const answered = await ask<(typeof choices)[number]["value"]>("search", question, { source, validate }, answer);
      return chosen ? chosen.value : answered;
    },
  };
}
