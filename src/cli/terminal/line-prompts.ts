// Prompts as plain lines, for screen readers and dumb terminals: choices are typed by number or name.
import type { Catalogue } from "../../i18n/catalogue.ts";
import { printable } from "../../render/terminal/layout/text.ts";
import type { Environment } from "../env/environment.ts";
import { type Choice, checkedAmong, fits, Interrupted, type Prompts } from "./questions.ts";

/** The prompts. Each rejects with `Interrupted` on Ctrl-C and at the end of input. */
export function linePrompts(
  environment: Pick<Environment, "stdin" | "onInterrupt">,
  write: (text: string) => void,
  { asking }: Pick<Catalogue, "asking">,
): Pick<Prompts, "line" | "choose" | "several" | "search"> {
  const { lines: texts, nothingFound } = asking;
  const tell = (text: string): void => write(`${text}\n`);
  const lineOf = lineReader(environment);
  const ask = (question: string): Promise<string> => {
    write(`${question} `);
    return lineOf();
  };
  const tellAll = (choices: readonly Choice<unknown>[]): void =>
    tell(choices.map(({ name }, index) => `${index + 1}. ${printable(name)}`).join("\n"));
  const again = async <T>(question: string, read: (typed: string) => T | null): Promise<T> => {
    for (;;) {
      const found = read((await ask(question)).trim());
      if (found !== null) return found;
    }
  };
  const orNothing = <T>(found: T | null): T | null => {
    if (found === null) tell(nothingFound);
    return found;
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
    choose: async (question, choices, initial) => {
      tell(question);
      tellAll(choices);
      const first = choices.find(({ value }) => value === initial) ?? choices[0];
      const chosen = await again(texts.choose(first?.name ?? ""), (typed) =>
        orNothing(typed === "" ? (first ?? null) : picked(typed, choices)),
      );
      return chosen.value;
    },
    several: async (question, choices, checked) => {
      tell(question);
      tellAll(choices);
      const names = choices.filter(({ value }) => checked.includes(value)).map(({ name }) => name);
      return again(texts.several(names.join(", ")), (typed) => {
        if (typed === "") return checkedAmong(choices, checked);
        if (typed === "-") return [];
        const found = typed.split(",").map((word) => picked(word.trim(), choices));
        const among = choices.filter((choice) => found.includes(choice)).map(({ value }) => value);
        return orNothing(found.includes(null) ? null : among);
      });
    },
    search: async (question, choices) => {
      let among = choices;
      const chosen = await again(`${question} ${texts.search(choices[0]?.name ?? "")}`, (typed) => {
        if (typed === "") return choices[0] ?? null;
        const one = picked(typed, /^\d+$/.test(typed) ? among : choices);
        if (one) return one;
        const near = typed === "?" ? choices : choices.filter((choice) => fits(choice, typed));
        if (near.length === 0) return orNothing(null);
        among = near;
        tellAll(near);
        return null;
      });
      return chosen.value;
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
