// Questions on a terminal, asked on standard error: standard output is for data.
import type { Parsed } from "../core/fault.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import type { Surroundings } from "./surroundings.ts";

export interface Choice<T> {
  readonly name: string;
  readonly value: T;
}

export interface Prompts {
  readonly confirm: (question: string) => Promise<boolean>;
  /** A text that `read` can take; what it says of any other is shown, and the question stays. */
  readonly text: <T>(
    question: string,
    initial: string,
    read: (text: string) => Parsed<T>,
    say: (found: Parsed<T>) => string,
  ) => Promise<T>;
  readonly choose: <T>(question: string, choices: readonly Choice<T>[]) => Promise<T>;
}

/** Choices that are shown at once. */
const CHOICES = 12;

/** A yes or a no in either language, nothing being a no; null for anything else. */
function yesOrNo(text: string): boolean | null {
  if (/^(y|yes|o|oui)$/i.test(text.trim())) return true;
  return /^(n|no|non|)$/i.test(text.trim()) ? false : null;
}

/** The questions that can be asked on these streams. Ctrl-C ends any of them, and the command with it. */
export function promptsOn(
  { stdin, stderr }: Pick<Surroundings, "stdin" | "stderr">,
  { prompts }: Pick<Catalogue, "prompts">,
): Prompts {
  const asked = async <T>(question: object): Promise<T> => {
    const { default: inquirer } = await import("inquirer");
    const prompt = inquirer.createPromptModule({
      input: stdin as NodeJS.ReadStream,
      output: stderr as NodeJS.WriteStream,
    });
    const { answer } = await prompt<{ answer: T }>([{ name: "answer", ...question } as never]);
    return answer;
  };
  return {
    confirm: async (message) => {
      const validate = (text: string): true | string => yesOrNo(text) !== null || prompts.yesOrNo;
      return (
        yesOrNo(await asked<string>({ type: "input", message: `${message} (${prompts.hint})`, validate })) ?? false
      );
    },
    text: async (message, initial, read, say) => {
      const validate = (text: string): true | string => {
        const found = read(text);
        return found.fault ? say(found) : true;
      };
      const found = read(await asked<string>({ type: "input", message, default: initial, validate }));
      if (found.fault) throw new Error(say(found));
      return found.value;
    },
    choose: (message, choices) =>
      asked({
        type: "select",
        message,
        choices: [...choices],
        loop: false,
        pageSize: CHOICES,
        theme: { style: { keysHelpTip: () => undefined } },
      }),
  };
}
