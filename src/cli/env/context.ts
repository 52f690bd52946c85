// The context of a run: all that commands use of clock, streams, terminal and ledger.
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../core/entries/settings.ts";
import { failure } from "../../core/errors/failure.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import type { Moment } from "../../core/values/moment.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { formatOf } from "../../i18n/format.ts";
import { DISK } from "../../ledger/file/disk.ts";
import type { Watcher } from "../../ledger/file/ledger-file.ts";
import { isStream } from "../../ledger/file/stream.ts";
import { NO_COLOURS, type OutputStyle } from "../../render/terminal/layout/output-style.ts";
import { printable, printableLines, widthOf, wrapLines } from "../../render/terminal/layout/text.ts";
import type { CommonOptions } from "../args/options.ts";
import { COMPLETE_COMMAND } from "../completion/scripts.ts";
import { DEFAULT_ANSWERS } from "../terminal/default-answers.ts";
import { promptsOn } from "../terminal/prompts.ts";
import type { Prompts } from "../terminal/questions.ts";
import {
  colourLevel,
  type Environment,
  isOn,
  languageOf,
  ledgerPath,
  movedClock,
  nowOf,
  ownFolders,
  stateFolder,
} from "./environment.ts";
import { fromHome } from "./folders.ts";
import { openState, type State } from "./ledger-state.ts";
import type { Saving } from "./may-overwrite.ts";
import { openStore, type Store } from "./open-ledger.ts";
import { onlyReads, readOnly } from "./read-only.ts";

export interface Context {
  /** The common options as typed. */
  readonly common: CommonOptions;
  readonly today: CalendarDate;
  readonly now: () => Moment;
  /** The command line as typed, with more words. */
  readonly commandLine: (more: readonly string[]) => string;
  readonly ledgerFile: string;
  /** For display, with ~ for the home folder. */
  readonly ledgerName: string;
  readonly store: Store;
  readonly storeOf: (file: string) => Store;
  readonly state: State;
  /** Whether this run has changed the ledger or its state. */
  readonly hasChanged: () => boolean;
  readonly words: Catalogue;
  readonly json: boolean;
  readonly quiet: boolean;
  /** Plain output: no drawing, no animation. */
  readonly plain: boolean;
  /** Prints text. Control and invisible characters are replaced; only styles of `colours` pass. */
  readonly out: (text: string) => void;
  /** Prints data for programs: unchanged, but cleaned like `out` on a terminal. */
  readonly data: (text: string) => void;
  /** Prints messages to standard error, cleaned like `out`. */
  readonly tell: (text: string) => void;
  /** Replaces the current line on a terminal, and rings the bell if asked to. */
  readonly redraw: (line: string, options?: { readonly rings?: boolean }) => void;
  readonly colours: OutputStyle["colours"];
  /** The currency may be omitted if no amounts are printed. */
  readonly style: (currency?: string) => OutputStyle;
  /** For JSON. */
  readonly english: () => Promise<Catalogue>;
  /** Writes an output file and returns its absolute path. Throws a Failure if it cannot or must not be written. */
  readonly save: (file: string, text: string, saving: Saving) => Promise<string>;
  readonly temporaryFile: (name: string) => string;
  readonly readStdin: () => Promise<string>;
  /** The bytes of standard input; null if there are more than `most`. */
  readonly readStdinBytes: (most: number) => Promise<Uint8Array | null>;
  /** Whether standard error can show a progress bar. */
  readonly watched: boolean;
  /** Take the default answers. */
  readonly yes: boolean;
  /** Whether somebody can be asked: all streams are terminals, and neither --json nor --quiet is given. */
  readonly attended: boolean;
  /** Whether questions get an answer: somebody's, or with --yes the default. */
  readonly interactive: boolean;
  readonly prompts: Prompts;
  /** Asks for confirmation, which `option` gives beforehand. Throws a Failure that names it if nobody can be asked. */
  readonly confirm: (question: string, option: string) => Promise<boolean>;
  readonly env: Environment["env"];
  readonly home: Environment["home"];
  readonly platform: Environment["platform"];
  readonly spawn: Environment["spawn"];
  readonly launch: Environment["launch"];
  readonly onInterrupt: Environment["onInterrupt"];
}

/** Creates the context. Throws a Failure for an unreadable option or SOCIALROI_NOW. */
export async function createContext(
  options: CommonOptions,
  argv: readonly string[],
  environment: Environment,
): Promise<Context> {
  const { env, home, platform, stdout, stderr, disk = DISK } = environment;
  const { today, at } = nowOf(environment);
  const asked = ledgerPath(options.ledger, environment);
  // Completion must not wait for a stream.
  const ledgerFile =
    argv[0] === COMPLETE_COMMAND && isStream(asked) ? ledgerPath(undefined, { env: {}, home, platform }) : asked;
  const words = await catalogue(
    languageOf(options.lang, isStream(ledgerFile) && !onlyReads(argv) ? "" : ledgerFile, env),
  );
  const plain = options.plain === true || isOn(env.SOCIALROI_PLAIN);
  const level = plain ? 0 : colourLevel(options.color, env, stdout);
  const colours = level === 0 ? NO_COLOURS : new (await import("chalk")).Chalk({ level });
  const window = (): number => (Number(env.COLUMNS) > 0 ? Number(env.COLUMNS) : stdout.columns || 80);
  const clean = (text: string): string => printableLines(text, level > 0);
  const tell = (text: string): void => {
    // Only for a window: programs that read messages search for whole sentences.
    const isWrapped = stderr.isTTY && !plain && options.json !== true;
    stderr.write(clean(isWrapped ? wrapLines(text, window()) : text));
  };
  // Lazy: opening and measuring a terminal takes time.
  const stamp = {
    at,
    get command() {
      return argv.map(quoted).join(" ");
    },
  };
  const beginning = newLedgerText(words);
  const keptIn = (): string => stateFolder(environment);
  const yes = options.yes === true;
  const prompts = yes ? DEFAULT_ANSWERS : promptsOn(environment, tell, words, { colours, plain });
  let hasChanged = false;
  let drawn = 0;
  const watcher: Watcher = {
    changed: () => {
      hasChanged = true;
    },
    noticed: ({ code, reason }) => tell(`${words.fix.notices[code](reason)}\n`),
  };
  const opened = {
    store: openStore(ledgerFile, keptIn, stamp, beginning, watcher, disk),
    state: openState(ledgerFile, keptIn, watcher, disk),
  };
  const { store, state } = isStream(ledgerFile) ? readOnly(opened.store, opened.state, ledgerFile) : opened;
  const ledgers = [ledgerFile];
  const isAttended = (): boolean =>
    !options.json && !options.quiet && stdout.isTTY && stderr.isTTY && environment.stdinIsTTY();
  return {
    common: options,
    today,
    now: movedClock(environment, at),
    commandLine: (more) => ["socialroi", ...[...argv, ...more].map(quoted)].join(" "),
    ledgerFile,
    ledgerName: printable(ledgerFile.startsWith(`${home}/`) ? `~${ledgerFile.slice(home.length)}` : ledgerFile),
    store,
    storeOf: (file) => {
      ledgers.push(file);
      return openStore(file, keptIn, stamp, beginning, watcher, disk);
    },
    state,
    hasChanged: () => hasChanged,
    words,
    json: options.json === true,
    quiet: options.quiet === true,
    plain,
    out: (text) => void stdout.write(clean(text)),
    data: (text) => void stdout.write(stdout.isTTY ? printableLines(text) : text),
    tell,
    redraw: (line, { rings = false } = {}) => {
      // A window that became narrower has folded the last line into several.
      const folded = Math.max(0, Math.ceil(drawn / window()) - 1);
      drawn = widthOf(line);
      stderr.write(`${"\x1b[A".repeat(folded)}\r\x1b[J${clean(line)}${rings ? "\x07" : ""}`);
    },
    colours,
    style: (currency = "EUR") => ({
      words,
      format: formatOf(words.language, currency),
      colours,
      get width() {
        return plain ? Number.POSITIVE_INFINITY : window();
      },
      plain,
    }),
    english: () => catalogue("en"),
    save: async (file, text, saving) => {
      const { saveFile } = await import("./save.ts");
      const own = { ledgers, folders: ownFolders(environment) };
      return saveFile(fromHome(file, environment), text, saving, own, disk);
    },
    temporaryFile: (name) => join(mkdtempSync(join(environment.temporary, "socialroi-")), name),
    readStdin: async () =>
      Buffer.from((await bytesOf(environment.stdin, Number.POSITIVE_INFINITY)) ?? []).toString("utf8"),
    readStdinBytes: (most) => bytesOf(environment.stdin, most),
    watched: stderr.isTTY && !plain && env.TERM !== "dumb" && options.quiet !== true && options.json !== true,
    yes,
    get attended() {
      return isAttended();
    },
    get interactive() {
      return yes || isAttended();
    },
    prompts,
    confirm: async (question, option) => {
      if (yes) return option === "--yes";
      if (!isAttended()) throw failure("usage", "confirmation-missing", { option });
      return prompts.confirm(question);
    },
    env,
    home,
    platform,
    spawn: environment.spawn,
    launch: environment.launch,
    onInterrupt: environment.onInterrupt,
  };
}

/** The text of a new ledger. Rate 0 means that no rate was given. */
function newLedgerText({ init }: Catalogue): string {
  return `${init.header}\ncurrency: EUR\nrate: 0                       # ${init.comments.rate}\n---\n`;
}

function quoted(word: string): string {
  return /^[\w.,:=%+@/-]+$/.test(word) || /^[\p{L}\p{N}_.,:=%+@/-]+$/u.test(word) ? word : JSON.stringify(word);
}

async function catalogue(language: Language): Promise<Catalogue> {
  return language === "fr" ? (await import("../../i18n/fr.ts")).fr : (await import("../../i18n/en.ts")).en;
}

async function bytesOf(stream: Environment["stdin"], most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    length += bytes.length;
    if (length > most) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
