// Answers of --yes: the default of every question.
import { accepted } from "../../core/errors/failure.ts";
import { checkedAmong, type Prompts } from "./questions.ts";

/** Throws a Failure where a text without a default is not valid. */
export const DEFAULT_ANSWERS: Prompts = {
  confirm: async (_question, { initial = false } = {}) => initial,
  text: async (_question, initial, read) => {
    return accepted(read(initial));
  },
  line: async (_question, { initial = "" } = {}) => initial,
  choose: async (_question, choices, initial) =>
    defaultOf(
      choices.map(({ value }) => value),
      initial,
    ),
  several: async (_question, choices, checked) => checkedAmong(choices, checked),
  search: async (_question, choices) =>
    defaultOf(
      choices.map(({ value }) => value),
      undefined,
    ),
};

function defaultOf<T>(values: readonly T[], initial: T | undefined): T {
  return initial !== undefined && values.includes(initial) ? initial : (values[0] as T);
}
