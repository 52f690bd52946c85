// The one gate for effects: clock, streams, terminal, ledger. Commands see the world through this and nothing else.
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../core/entries/settings.ts";
import { fault } from "../../core/errors/error.ts";
import { Failure } from "../../core/errors/failure.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import type { Moment } from "../../core/values/moment.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { formatOf } from "../../i18n/format.ts";
import { DISK } from "../../ledger/file/disk.ts";
import type { Watcher } from "../../ledger/file/ledger-file.ts";
import { isStream } from "../../ledger/file/stream.ts";
import { NO_COLOURS, type OutputStyle } from "../../render/terminal/layout/output-style.ts";
import { printable, printableLines } from "../../render/terminal/layout/text.ts";
import { ASKED_BY_SHELL } from "../completion/scripts.ts";
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

/** Options that every command has, as far as they were given. */
export interface CommonOptions {
  readonly ledger?: string;
  readonly lang?: string;
  readonly color?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly plain?: boolean;
}

export interface Context {
  readonly today: CalendarDate;
  /** The moment it is now. */
  readonly now: () => Moment;
  readonly ledgerFile: string;
  /** The same for people: ~ for their home. */
  readonly ledgerName: string;
  readonly store: Store;
  /** Another ledger. */
  readonly storeOf: (file: string) => Store;
  /** What is kept for this ledger, but not in it. */
  readonly state: State;
  /** Whether this run has changed the ledger, or what is kept for it. */
  readonly hasChanged: () => boolean;
  readonly words: Catalogue;
  readonly json: boolean;
  readonly quiet: boolean;
  /** Whether nothing may be drawn or moved. */
  readonly plain: boolean;
  /** Writes an answer for people, without what a terminal would obey or not show: only styles of `colours` pass. */
  readonly out: (text: string) => void;
  /** Writes what programs read: byte for byte, on a terminal as `out` does. */
  readonly data: (text: string) => void;
  /** Writes talk, as `out` does. */
  readonly tell: (text: string) => void;
  /** Writes a line over the present one on a terminal, and rings if it shall. */
  readonly redraw: (line: string, options?: { readonly rings?: boolean }) => void;
  readonly colours: OutputStyle["colours"];
  /** The currency may be left out where no money is said. */
  readonly style: (currency?: string) => OutputStyle;
  /** The English catalogue, for JSON. */
  readonly english: () => Promise<Catalogue>;
  /** Writes a file that was asked for and gives its absolute path; a Failure where it cannot be, or holds what must stay. */
  readonly save: (file: string, text: string, saving: Saving) => Promise<string>;
  /** A name for a file in a new folder of the system's own for passing things. */
  readonly temporaryFile: (name: string) => string;
  readonly readStdin: () => Promise<string>;
  /** Standard input as it is; null beyond so many bytes. */
  readonly readStdinBytes: (most: number) => Promise<Uint8Array | null>;
  /** Whether somebody watches standard error, so that a bar can move there. */
  readonly watched: boolean;
  /** Whether there is somebody to ask. */
  readonly interactive: boolean;
  /** Questions to ask where there is somebody. */
  readonly prompts: Prompts;
  /** Asks for a yes; a Failure that names the option to give where there is nobody to ask. */
  readonly confirm: (question: string, option: string) => Promise<boolean>;
  readonly env: Environment["env"];
  readonly home: Environment["home"];
  readonly platform: Environment["platform"];
  readonly spawn: Environment["spawn"];
  readonly launch: Environment["launch"];
  readonly onInterrupt: Environment["onInterrupt"];
}

/** The context of a run. Throws a Failure when an option or the clock that was asked for cannot be read. */
export async function createContext(
  options: CommonOptions,
  argv: readonly string[],
  environment: Environment,
): Promise<Context> {
  const { env, home, platform, stdout, stderr, disk = DISK } = environment;
  const { today, at } = nowOf(environment);
  const asked = ledgerPath(options.ledger, environment);
  // A shell that asks what can come next must not wait for a stream.
  const ledgerFile =
    argv[0] === ASKED_BY_SHELL && isStream(asked) ? ledgerPath(undefined, { env: {}, home, platform }) : asked;
  const words = await catalogue(
    languageOf(options.lang, isStream(ledgerFile) && !onlyReads(argv) ? "" : ledgerFile, env),
  );
  const plain = options.plain === true || isOn(env.SOCIALROI_PLAIN);
  const level = plain ? 0 : colourLevel(options.color, env, stdout);
  const colours = level === 0 ? NO_COLOURS : new (await import("chalk")).Chalk({ level });
  const window = (): number => (Number(env.COLUMNS) > 0 ? Number(env.COLUMNS) : stdout.columns || 80);
  const shown = (text: string): string => printableLines(text, level > 0);
  const tell = (text: string): void => void stderr.write(shown(text));
  // What only some commands ask for is found out when they do: a terminal takes time to look at.
  const stamp = {
    at,
    get command() {
      return argv.map(quoted).join(" ");
    },
  };
  const beginning = newLedgerText(words);
  const keptIn = (): string => stateFolder(environment);
  const prompts = promptsOn(environment, tell, words, { colours, plain });
  let hasChanged = false;
  const watcher: Watcher = {
    changed: () => {
      hasChanged = true;
    },
    noticed: ({ code, reason }) => tell(`${words.mend.notices[code](reason)}\n`),
  };
  const opened = {
    store: openStore(ledgerFile, keptIn, stamp, beginning, watcher, disk),
    state: openState(ledgerFile, keptIn, watcher, disk),
  };
  const { store, state } = isStream(ledgerFile) ? readOnly(opened.store, opened.state, ledgerFile) : opened;
  const ledgers = [ledgerFile];
  const isInteractive = (): boolean => stderr.isTTY && environment.stdinIsTTY();
  return {
    today,
    now: movedClock(environment, at),
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
    out: (text) => void stdout.write(shown(text)),
    data: (text) => void stdout.write(stdout.isTTY ? printableLines(text) : text),
    tell,
    redraw: (line, { rings = false } = {}) => void stderr.write(`\r\x1b[K${shown(line)}${rings ? "\x07" : ""}`),
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
    get interactive() {
      return isInteractive();
    },
    prompts,
    confirm: async (question, option) => {
      if (!isInteractive()) throw new Failure("usage", [fault("confirmation-missing", { option })]);
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

/** What a ledger holds before its first entry; its rate of nothing says that none was given yet. */
function newLedgerText({ init }: Catalogue): string {
  return `${init.header}\ncurrency: EUR\nrate: 0                       # ${init.comments.rate}\n---\n`;
}

/** A word as it can be typed again. */
function quoted(word: string): string {
  return /^[\w.,:=%+@/-]+$/.test(word) || /^[\p{L}\p{N}_.,:=%+@/-]+$/u.test(word) ? word : JSON.stringify(word);
}

/** The catalogue of a language, loaded when it is the one spoken. */
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
