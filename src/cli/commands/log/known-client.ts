// Questions a client whose name differs little from one that the ledger has, as names of networks are questioned.
import { type InputError, inputError } from "../../../core/errors/error.ts";
import { Failure } from "../../../core/errors/failure.ts";
import { similarNames } from "../../../core/values/similar-names.ts";
import { compact } from "../../../core/words/lexicon/lexicon.ts";
import { printable } from "../../../render/terminal/layout/text.ts";
import type { Context } from "../../env/context.ts";
import { onLine } from "./typed-line.ts";

interface WithClient {
  readonly options: { readonly client?: string; readonly new?: unknown };
  /** In standard input; 0 for the command line. */
  readonly line: number;
}

/**
 * The lines, with the client that was meant: the known one if only case, accents and blanks differ; else on a terminal it
 * asks, elsewhere it refuses. `--new` takes any name. Throws a Failure.
 */
export async function withKnownClients<Line extends WithClient>(
  lines: readonly Line[],
  context: Context,
): Promise<readonly Line[]> {
  const isOpen = ({ options }: Line): boolean => (options.client ?? "").trim() !== "" && options.new === undefined;
  if (!lines.some(isOpen)) return lines;
  const seen = similarNames();
  for (const entry of context.store.readOrNew().entries)
    if ((entry.kind === "time" || entry.kind === "earned") && entry.client !== undefined) seen.add(entry.client);
  const errors: InputError[] = [];
  const settled: Line[] = [];
  for (const line of lines) {
    if (!isOpen(line)) {
      settled.push(line);
      continue;
    }
    const client = (line.options.client ?? "").trim();
    const similar = seen.similarTo(client);
    const isSame = similar !== null && compact(similar) === compact(client);
    if (similar !== null && !isSame && !context.interactive) {
      errors.push(onLine(line.line, inputError("client-mistyped", { client, similar })));
      continue;
    }
    const meant = isSame ? similar : similar === null ? client : await askClient(client, similar, context);
    settled.push({ ...line, options: { ...line.options, client: meant } });
    seen.add(meant);
  }
  if (errors.length > 0) throw new Failure("usage", errors);
  return settled;
}

function askClient(client: string, similar: string, { prompts, words }: Context): Promise<string> {
  const { clientQuestion, clientKnown, clientNew } = words.asking.log;
  return prompts.choose(clientQuestion(printable(client)), [
    { value: similar, name: clientKnown(printable(similar)) },
    { value: client, name: clientNew(printable(client)) },
  ]);
}
