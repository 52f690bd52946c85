// The one gate for effects: clock, streams, terminal, ledger. Commands see the world through this and nothing else.
import { homedir } from "node:os";
import { join } from "node:path";
import { Chalk } from "chalk";
import { type CalendarDate, dateOf, parseIsoDate } from "../core/dates.ts";
import { parseClock } from "../core/duration.ts";
import type { Entry } from "../core/entry.ts";
import { Failure, type Source } from "../core/failure.ts";
import { type Fault, fault } from "../core/fault.ts";
import type { Language } from "../core/settings.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { formatOf } from "../i18n/format.ts";
import { planAppend } from "../ledger/append.ts";
import { appendToLedger, createLedger, readLedgerHead, readLedgerText, readLedgerTextIfAny } from "../ledger/file.ts";
import { type Ledger, readLedger } from "../ledger/read.ts";
import type { Speech } from "../render/speech.ts";

/** The streams and surroundings of one run. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly clock: () => Date;
}

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Options that every command has, as far as they were given. */
export interface CommonOptions {
  readonly ledger?: string;
  readonly lang?: string;
  readonly color?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** The ledger as it was, whether it is a new one, and the entries that it has now besides. */
export interface Appended {
  readonly ledger: Ledger;
  readonly begun: boolean;
  readonly entries: readonly Entry[];
}

export interface Context {
  readonly today: CalendarDate;
  readonly ledgerFile: string;
  /** The same for people: ~ for their home. */
  readonly ledgerName: string;
  readonly words: Catalogue;
  readonly json: boolean;
  readonly quiet: boolean;
  /** Writes data. */
  readonly out: (text: string) => void;
  /** Writes talk. */
  readonly tell: (text: string) => void;
  readonly speech: (currency: string) => Speech;
  /** The English catalogue, for JSON. */
  readonly english: () => Promise<Catalogue>;
  readonly readStdin: () => Promise<string>;
  /** The ledger; a Failure with every fault when it has any, or when there is none. */
  readonly readLedger: () => Ledger;
  /** The ledger as it is, with its faults. */
  readonly inspectLedger: () => { readonly ledger: Ledger; readonly source: Source };
  /** Appends the entries that `compose` makes of the ledger, which is begun if there is none. */
  readonly append: (compose: (ledger: Ledger) => readonly Entry[]) => Promise<Appended>;
}

const NEW_LEDGER = `# socialroi ledger, format 1: settings above the dashes, then one entry a line.
currency: EUR
rate: 0                       # what an hour of yours is worth
---
`;

/** The context of a run. Throws a Failure when the clock that was asked for cannot be read. */
export async function createContext(options: CommonOptions, surroundings: Surroundings): Promise<Context> {
  const { env, stdout, stderr } = surroundings;
  const ledgerFile = await ledgerPath(options.ledger, env);
  const language = languageOf(options.lang, ledgerFile, env);
  const words = await catalogue(language);
  const paint = new Chalk({ level: colourLevel(options.color, env, stdout) });
  const width = Number(env.COLUMNS) > 0 ? Number(env.COLUMNS) : (stdout.columns ?? 80);
  const inspect = (text: string): { ledger: Ledger; source: Source } => ({
    ledger: readLedger(text),
    source: { file: ledgerFile, text },
  });
  return {
    today: todayOf(env, surroundings.clock),
    ledgerFile,
    ledgerName: ledgerFile.startsWith(`${homedir()}/`) ? `~${ledgerFile.slice(homedir().length)}` : ledgerFile,
    words,
    json: options.json === true,
    quiet: options.quiet === true,
    out: (text) => void stdout.write(text),
    tell: (text) => void stderr.write(text),
    speech: (currency) => ({ words, format: formatOf(words.language, currency), paint, width }),
    english: () => catalogue("en"),
    readStdin: () => textOf(surroundings.stdin),
    readLedger: () => sound(inspect(readLedgerText(ledgerFile))),
    inspectLedger: () => inspect(readLedgerText(ledgerFile)),
    append: (compose) => append(ledgerFile, compose),
  };
}

/** The catalogue of a language, loaded when it is the one spoken. */
async function catalogue(language: Language): Promise<Catalogue> {
  return language === "fr" ? (await import("../i18n/fr.ts")).fr : (await import("../i18n/en.ts")).en;
}

function sound({ ledger, source }: { ledger: Ledger; source: Source }): Ledger {
  if (ledger.faults.length > 0) throw new Failure("input", ledger.faults, source);
  return ledger;
}

async function append(file: string, compose: (ledger: Ledger) => readonly Entry[]): Promise<Appended> {
  const present = readLedgerTextIfAny(file) !== null;
  if (!present) compose(readLedger(NEW_LEDGER));
  const begun = !present && createLedger(file, NEW_LEDGER);
  let ledger = readLedger("");
  let entries: readonly Entry[] = [];
  await appendToLedger(file, (text) => {
    ledger = sound({ ledger: readLedger(text), source: { file, text } });
    const addition = planAppend(text, ledger, compose(ledger));
    if (addition.fault) throw new Failure("input", [addition.fault], { file, text });
    entries = addition.value.entries;
    return addition.value.text;
  });
  return { ledger, begun, entries };
}

/** --ledger, else SOCIALROI_LEDGER, else the platform's data folder. */
async function ledgerPath(option: string | undefined, env: Surroundings["env"]): Promise<string> {
  const named = option ?? env.SOCIALROI_LEDGER;
  if (named) return named.startsWith("~/") ? join(homedir(), named.slice(2)) : named;
  const { default: envPaths } = await import("env-paths");
  return join(envPaths("socialroi", { suffix: "" }).data, "ledger.yaml");
}

/** --lang, else what the ledger's settings say, else LC_ALL, LC_MESSAGES and LANG in this order. */
function languageOf(option: string | undefined, ledgerFile: string, env: Surroundings["env"]): Language {
  if (option !== undefined) {
    if (option === "en" || option === "fr") return option;
    throw new Failure("usage", [fault("option-unreadable", { option: "--lang", text: option })]);
  }
  const stated = /^language:[ \t]*["']?(en|fr)\b/m.exec(settingsText(ledgerFile))?.[1];
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return (stated ?? (/^fr/i.test(locale) ? "fr" : "en")) as Language;
}

/** What stands above the entries, as far as the beginning of the file shows it. */
function settingsText(file: string): string {
  return readLedgerHead(file).split(/^- /m, 1)[0] ?? "";
}

function colourLevel(option: string | undefined, env: Surroundings["env"], stdout: Stream): 0 | 1 {
  if (option === "always") return 1;
  if (option === "never") return 0;
  if (option !== undefined && option !== "auto")
    throw new Failure("usage", [fault("option-unreadable", { option: "--color", text: option })]);
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "")
    return env.FORCE_COLOR === "0" || env.FORCE_COLOR === "false" ? 0 : 1;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return 0;
  return stdout.isTTY === true && env.TERM !== "dumb" ? 1 : 0;
}

/** The local date, or the one that SOCIALROI_NOW fixes. */
function todayOf(env: Surroundings["env"], clock: () => Date): CalendarDate {
  const fixed = env.SOCIALROI_NOW;
  if (!fixed) return dateOf(clock());
  const [day = "", time = "00:00"] = fixed.split(/[T ]/);
  const date = parseIsoDate(day);
  const wrong: Fault | undefined = date.fault ?? parseClock(time.slice(0, 5)).fault;
  if (wrong || date.fault)
    throw new Failure("usage", [fault("option-unreadable", { option: "SOCIALROI_NOW", text: fixed })]);
  return date.value;
}

async function textOf(stream: Surroundings["stdin"]): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks).toString("utf8");
}
