// Questions a client whose name differs little from one that the ledger has, as names of networks are questioned.
import { type InputError, type Parsed, refuse } from "../../../core/errors/error.ts";
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
    const client = isOpen(line) ? (line.options.client ?? "").trim() : "";
    const meant = client === "" ? null : await clientMeant(client, seen.similarTo(client), context);
    if (meant?.error) errors.push(onLine(line.line, meant.error));
    if (meant?.value !== undefined) seen.add(meant.value);
    settled.push(meant?.value === undefined ? line : { ...line, options: { ...line.options, client: meant.value } });
  }
  if (errors.length > 0) throw new Failure("usage", errors);
  return settled;
}

async function clientMeant(client: string, similar: string | null, context: Context): Promise<Parsed<string>> {
  if (similar === null) return { value: client };
  if (compact(similar) === compact(client)) return { value: similar };
  if (!context.interactive) return refuse("client-mistyped", { client, similar });
  const { clientQuestion, clientKnown, clientNew } = context.words.asking.log;
  const choices = [
    { value: similar, name: clientKnown(printable(similar)) },
    { value: client, name: clientNew(printable(client)) },
  ];
  return { value: await context.prompts.choose(clientQuestion(printable(client)), choices) };
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
  const counts = isQuoted ? [words.length] : words.map((_, index) => words.length - index);
  const places = counts.flatMap((count) => words.slice(count - 1).map((_, start) => ({ start, count })));
  for (const { start, count } of places) {
    const name = words.slice(start, start + count).join(" ");
    const client = known.get(compact(name.replace(/[,;]$/, "")));
    if (client === undefined) continue;
    const isFiller = meaningsOf(compact(words[start - 1] ?? "")).some(({ category }) => category === "filler");
    const { note: _, ...plain } = sale;
    const note = words.toSpliced(isFiller ? start - 1 : start, isFiller ? count + 1 : count).join(" ");
    return { ...plain, client, ...(note === "" ? {} : { note }) } as Sale;
  }
  return sale;
}
