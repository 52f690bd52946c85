// Questions a client whose name differs little from one that the ledger has, as names of networks are questioned.
import { type InputError, inputError } from "../../../core/errors/error.ts";
import { Failure } from "../../../core/errors/failure.ts";
import { similarNames } from "../../../core/values/similar-names.ts";
import { compact, meaningsOf } from "../../../core/words/lexicon/lexicon.ts";
import type { Ledger } from "../../../ledger/read/read.ts";
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
  const isOpen = ({ options }: Line): boolean => Boolean(options.client?.trim()) && options.new === undefined;
  if (!lines.some(isOpen)) return lines;
  const seen = similarNames();
  for (const client of clientsIn(context.store.readOrNew())) seen.add(client);
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

/** The clients of a ledger, each as often as it is named. */
export function clientsIn({ entries }: Pick<Ledger, "entries">): string[] {
  return entries.flatMap((entry) => ("client" in entry && entry.client !== undefined ? [entry.client] : []));
}

/**
 * The sale with the known client whose name is in its note, and the rest as its note: earn 90 etsy Mary Jones, mug. A quoted
 * note stays as it is, unless it is the name.
 */
export function withNamedClient<Sale extends { readonly client?: string; readonly note?: string }>(
  sale: Sale,
  clients: readonly string[],
  isQuoted: boolean,
): Sale {
  const known = new Map(clients.map((client) => [compact(client), client]));
  const words = (sale.note ?? "").split(" ");
  for (let count = words.length; count > (isQuoted ? words.length - 1 : 0); count -= 1)
    for (let start = 0; start + count <= words.length; start += 1) {
      const client = known.get(
        compact(
          words
            .slice(start, start + count)
            .join(" ")
            .replace(/[,;]$/, ""),
        ),
      );
      if (client === undefined) continue;
      const isFiller = meaningsOf(compact(words[start - 1] ?? "")).some(({ category }) => category === "filler");
      const { note: _, ...plain } = sale;
      const note = words.toSpliced(isFiller ? start - 1 : start, isFiller ? count + 1 : count).join(" ");
      return { ...plain, client, ...(note === "" ? {} : { note }) } as Sale;
    }
  return sale;
}
