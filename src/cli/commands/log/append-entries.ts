// Shared by the commands that append entries: parses words, asks for what they lack, appends the entries and echoes them.

import type { Entry } from "../../../core/entries/entry.ts";
import { NETWORK_KINDS, type NetworkKind } from "../../../core/entries/network.ts";
import { type InputError, inputError } from "../../../core/errors/error.ts";
import { Failure } from "../../../core/errors/failure.ts";
import type { SettingChange } from "../../../core/setup/setting-change.ts";
import { lazy } from "../../../core/text/memoize.ts";
import { type TypedKind, typedEntry } from "../../../core/words/typed-entry.ts";
import { withLabelledOptions } from "../../../core/words/values/labelled-options.ts";
import type { Ledger } from "../../../ledger/read/read.ts";
import { understoodText } from "../../../render/terminal/entry.ts";
import { printable } from "../../../render/terminal/layout/text.ts";
import { newNetworks, parseContextOf } from "../../args/parse-context.ts";
import type { Answer } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import type { Addition, Appended } from "../../env/open-ledger.ts";
import { append, echo, echoJson } from "./echo.ts";
import { clientsIn, withKnownClients, withNamedClient } from "./known-client.ts";
import { withMissingWords } from "./missing-words.ts";
import { throughSeo, withOrigins } from "./seo-origin.ts";
import { onLine, type TypedLine } from "./typed-line.ts";

type Lines = readonly TypedLine[];

/** Appends all entries or none, and echoes them. Asks for what a single line lacks. */
export async function appendEntries(context: Context, kind: TypedKind, lines: Lines): Promise<Answer> {
  const labelled = lines.map((line) => withLabels(kind, line));
  const known = await withKnownClients(await askNewKind(context, kind, labelled), context);
  const appended = await asking(context, known, async (typed): Promise<Appended> => {
    const settled = kind === "earned" && context.interactive ? await askOrigins(context, typed) : typed;
    return append(context, (ledger) => entriesOf(settled, kind, ledger, context));
  });
  const settings = lacksRate(appended.ledger, kind, context)
    ? await (await import("./first-rate.ts")).askFirstRate(appended.ledger.settings, context)
    : appended.ledger.settings;
  return { json: () => echoJson(appended, context), text: () => echo(appended, context, settings) };
}

/** Whether to ask for the hourly rate: once, after the first time in a ledger that has none. */
function lacksRate(ledger: Ledger, kind: TypedKind, { interactive }: Context): boolean {
  if (!interactive || kind !== "time" || ledger.settings.rates.some(({ minor }) => minor > 0)) return false;
  // Reading all entries comes last, since it takes time.
  return !ledger.entries.some((entry) => entry.kind === "time");
}

/** The line with words such as `1200 views` as options. Throws a Failure. */
function withLabels(kind: TypedKind, line: TypedLine): TypedLine {
  const { value, error } = withLabelledOptions(kind, line);
  if (error) throw new Failure("usage", [onLine(line.line, error)]);
  return { ...line, ...value };
}

async function askOrigins(context: Context, lines: Lines): Promise<Lines> {
  const ledger = context.store.readOrNew();
  return withOrigins(lines, entriesOf(lines, "earned", ledger, context).entries, ledger, context);
}

/** Calls `attempt` with the lines, or with a line of the command line and the words that it lacked. */
async function asking<T>(context: Context, lines: Lines, attempt: (lines: Lines) => T | Promise<T>): Promise<T> {
  const [only] = lines;
  if (!only || only.line > 0) return attempt(lines);
  return withMissingWords(context, only.words, ({ words, isOpen }) =>
    attempt([{ ...only, words, isOpen: only.isOpen ?? isOpen }]),
  );
}

/** A line with all its words: asked for one after the other if there are none yet. */
export async function askedLine(context: Context, kind: TypedKind, line: TypedLine): Promise<TypedLine> {
  const ledger = context.store.readOrNew();
  return asking(context, [line], ([typed = line]) => {
    entriesOf([typed], kind, ledger, context);
    return { ...typed, isOpen: true };
  });
}

/** Asks on a terminal what a new network of a line about money is, unless the line says it. */
async function askNewKind(context: Context, kind: TypedKind, lines: Lines): Promise<Lines> {
  const isOpen = ({ options }: TypedLine): boolean => options.new === "";
  if (!context.interactive || (kind !== "earned" && kind !== "spent") || !lines.some(isOpen)) return lines;
  const as = (newKind: NetworkKind): Lines =>
    lines.map((line) => (isOpen(line) ? { ...line, options: { ...line.options, new: newKind } } : line));
  const [name] = entriesOf(as("elsewhere"), kind, context.store.readOrNew(), context).declared;
  if (name === undefined) return lines;
  const { asking, networkKinds } = context.words;
  const choices = NETWORK_KINDS.map((value) => ({ value, name: networkKinds[value] }));
  return as(await context.prompts.choose(asking.newKind(printable(String(name.path[1] ?? ""))), choices, "elsewhere"));
}

/** The entries, and the declarations of networks that are new in them. Throws a Failure with every error. */
function entriesOf(lines: Lines, kind: TypedKind, ledger: Ledger, context: Context): Required<Addition> {
  // Reads all entries, so only if a note may name a client.
  const clients = lazy(() => clientsIn(ledger));
  const read = lines.map((line) => readLine(line, kind, ledger, clients, context));
  const errors = read.flatMap((line) => line.errors);
  if (errors.length > 0) throw new Failure("usage", errors, null, read.map((line) => line.understood).join(""));
  const declared = read.flatMap((line) => line.declared).map((change) => [change.path.join(" "), change] as const);
  return { entries: read.flatMap(({ entry }) => entry ?? []), declared: [...new Map(declared).values()] };
}

interface ReadLine {
  readonly entry: Entry | null;
  readonly declared: readonly SettingChange[];
  readonly errors: readonly InputError[];
  /** What was understood of a line with errors. */
  readonly understood: string;
}

function readLine(
  { words, options, line, isOpen = true, isSeo = false }: TypedLine,
  kind: TypedKind,
  ledger: Ledger,
  clients: () => readonly string[],
  context: Context,
): ReadLine {
  const parsing = parseContextOf(ledger, context, options);
  const { entry, errors: wrong = [], understood: values } = typedEntry(kind, words, options, parsing);
  const activity = entry?.kind === "time" ? entry.activity : values?.activity;
  const isMissing = wrong.every(({ code }) => code === "word-missing");
  const lacksActivity = kind === "time" && !isOpen && activity === undefined && isMissing;
  if (entry && !lacksActivity) {
    const namesClient = entry.kind === "earned" && entry.client === undefined && entry.note !== undefined;
    const isTyped = "note" in options && options.note;
    const isQuoted = words.some((word) => /\s/.test(word));
    const named = namesClient && !isTyped ? withNamedClient(entry, clients(), isQuoted) : entry;
    const declared = newNetworks(entry.networks, parsing);
    return { entry: isSeo ? throughSeo(named) : named, declared, errors: [], understood: "" };
  }
  const found = lacksActivity ? [...wrong, inputError("word-missing", { kind: "activity", line: "" })] : wrong;
  const isShown = values && !isMissing && line === 0;
  const style = context.style(ledger.settings.currency);
  return {
    entry: null,
    declared: [],
    errors: found.map((error) => onLine(line, error)),
    understood: isShown ? understoodText(kind, values, context.today, style) : "",
  };
}
