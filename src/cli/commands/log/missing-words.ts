// Asks for the one word that a line lacks, on a terminal; else says what to type.
import type { WordKind } from "../../../core/errors/codes.ts";
import { type InputError, inputError } from "../../../core/errors/error.ts";
import { Failure } from "../../../core/errors/failure.ts";
import type { Context } from "../../env/context.ts";

type MissingKind = Extract<WordKind, "network" | "origin" | "purpose" | "activity" | "time" | "amount" | "count">;

/** In the order in which they are asked for. */
const KINDS: readonly MissingKind[] = ["network", "origin", "purpose", "activity", "amount", "count", "time"];

/** Words of a line, and whether its activity was left open. */
export interface Answered {
  readonly words: readonly string[];
  readonly isOpen: boolean;
}

/**
 * The result of `attempt`, which is tried again with each answer as long as nothing but words is missing. Throws its Failure
 * if nobody can be asked.
 */
export async function withMissingWords<T>(
  context: Context,
  words: readonly string[],
  attempt: (answered: Answered) => T | Promise<T>,
  examples: { readonly count?: string } = {},
): Promise<T> {
  let answered: Answered = { words, isOpen: !context.interactive };
  for (;;) {
    try {
      return await attempt(answered);
    } catch (error) {
      const kind = missingKind(error);
      if (kind === null) throw error;
      const questions = await import("./questions.ts");
      if (!context.interactive || (context.yes && !questions.hasDefault(kind, context)))
        throw new Failure("usage", withLine(error as Failure, questions.exampleOf(kind, context, examples), context));
      const answer = await questions.ask(kind, answered.words, context);
      answered = answer === null ? { ...answered, isOpen: true } : { ...answered, words: [...answered.words, answer] };
    }
  }
}

/** The kind of word to ask for first; null if something else is wrong. */
function missingKind(error: unknown): MissingKind | null {
  if (!(error instanceof Failure) || error.errors.length === 0) return null;
  const missing = error.errors.map((each) => (each.code === "word-missing" && !each.place ? each.params.kind : null));
  return missing.includes(null) ? null : (KINDS.find((kind) => missing.includes(kind)) ?? null);
}

/** The error of the first missing word, with the whole line to type if it is the only one. */
function withLine({ errors }: Failure, example: string, { commandLine }: Context): readonly InputError[] {
  const [first, ...others] = errors;
  if (first?.code !== "word-missing" || others.length > 0) return errors;
  return [inputError("word-missing", { ...first.params, line: commandLine([example]) })];
}
