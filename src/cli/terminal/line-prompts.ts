// Prompts as plain lines, for screen readers and dumb terminals: choices are typed by number or name.
import type { Catalogue } from "../../i18n/catalogue.ts";
import { printable } from "../../render/terminal/layout/text.ts";
import type { Environment } from "../env/environment.ts";
import { type Asking, type Choice, checkedAmong, defaultOf, fits, Interrupted } from "./questions.ts";

/** Rejects with `Interrupted` on Ctrl-C and at the end of input. */
export function lineAsking(
  environment: Pick<Environment, "stdin" | "onInterrupt">,
  write: (text: string) => void,
  { asking: { lines: texts, nothingFound } }: Pick<Catalogue, "asking">,
): Asking {
  const tell = (text: string): void => write(`${text}\n`);
  const lineOf = lineReader(environment);
  const ask = (question: string): Promise<string> => {
    write(`${question} `);
    return lineOf();
  };
  const tellAll = (choices: readonly Choice<unknown>[]): void =>
    tell(choices.map(({ name }, index) => `${index + 1}. ${printable(name)}`).join("\n") || nothingFound);
  /** Asks until `read` returns an answer, and not the choices that are left. */
  const again = async <T>(
    question: string,
    read: (typed: string) => { readonly value: T } | readonly Choice<T>[],
  ): Promise<T> => {
    for (;;) {
      const found = read((await ask(question)).trim());
      if ("value" in found) return found.value;
      tellAll(found);
    }
  };
  return {
    line: async (question, { initial = "", refuse } = {}) => {
      for (;;) {
        const typed = (await ask(initial === "" ? question : `${question} (${initial})`)) || initial;
        const why = refuse?.(typed) ?? null;
        if (why === null) return typed;
        tell(why);
      }
    },
    choose: (question, choices, initial) => {
      tell(question);
      tellAll(choices);
      const first = defaultOf(choices, initial);
      return again(texts.choose(first.name), (typed) => (typed === "" ? first : (picked(typed, choices) ?? [])));
    },
    several: (question, choices, checked) => {
      tell(question);
      tellAll(choices);
      const names = choices.filter(({ value }) => checked.includes(value)).map(({ name }) => name);
      return again(texts.several(names.join(", ")), (typed) => {
        if (typed === "") return { value: checkedAmong(choices, checked) };
        if (typed === "-") return { value: [] };
        const found = typed.split(",").map((word) => picked(word.trim(), choices));
        const among = choices.filter((choice) => found.includes(choice)).map(({ value }) => value);
        return found.includes(null) ? [] : { value: among };
      });
    },
    search: (question, choices) => {
      let among = choices;
      const first = defaultOf(choices);
      return again(`${question} ${texts.search(first.name)}`, (typed) => {
        if (typed === "") return first;
        const one = picked(typed, /^\d+$/.test(typed) ? among : choices);
        if (one) return one;
        const near = typed === "?" ? choices : choices.filter((choice) => fits(choice, typed));
        if (near.length > 0) among = near;
        return near;
      });
    },
  };
}

/** By number or name, or by part of a name if only one matches. */
function picked<T>(typed: string, choices: readonly Choice<T>[]): Choice<T> | null {
  if (/^\d+$/.test(typed)) return choices[Number(typed) - 1] ?? null;
  const word = typed.toLowerCase();
  const named = choices.find(({ name, words = [] }) => [name, ...words].some((each) => each.toLowerCase() === word));
  const near = choices.filter((choice) => fits(choice, typed));
  return named ?? (near.length === 1 ? (near[0] ?? null) : null);
}

/** Reads one line at a time; input typed ahead is kept for the next question. */
function lineReader(environment: Pick<Environment, "stdin" | "onInterrupt">): () => Promise<string> {
  let rest = "";
  return () =>
    new Promise((resolve, reject) => {
      // Opened lazily: opening standard input takes time.
      const input = environment.stdin as NodeJS.ReadStream;
      const settle = (end: () => void): void => {
        letGo();
        input.off("data", take).off("end", leave).pause();
        end();
      };
      const leave = (): void => settle(() => reject(new Interrupted()));
      const take = (chunk: string | Buffer): void => {
        rest += chunk;
        const end = rest.indexOf("\n");
        if (end < 0) return;
        const line = rest.slice(0, end).replace(/\r$/, "");
        rest = rest.slice(end + 1);
        settle(() => resolve(line));
      };
      const letGo = environment.onInterrupt(leave);
      input.setEncoding("utf8").on("data", take).on("end", leave).resume();
      if (rest.includes("\n")) take("");
    });
}
