// The context of a run: all that commands use of clock, streams, terminal and ledger.
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../core/entries/settings.ts";
import { failure } from "../../core/errors/failure.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { DISK } from "../../ledger/file/disk.ts";
import type { Watcher } from "../../ledger/file/locked-file.ts";
import { isStream } from "../../ledger/file/stream.ts";
import { printable } from "../../render/terminal/layout/text.ts";
import type { CommonOptions } from "../args/options.ts";
import { COMPLETE_COMMAND } from "../completion/scripts.ts";
import { promptsOn } from "../terminal/prompts.ts";
import { screenOn } from "../terminal/screen.ts";
import {
  clockOf,
  type Environment,
  languageOf,
  ledgerPath,
  localCurrency,
  ownFolders,
  stateFolder,
} from "./environment.ts";
import { fromHome } from "./folders.ts";
import { openState } from "./ledger-state.ts";
import { type NewLedger, openStore } from "./open-ledger.ts";
import { onlyReads } from "./read-only.ts";
import type { Saving } from "./save.ts";

export type Context = Awaited<ReturnType<typeof createContext>>;

/** Creates the context. Throws a Failure for an unreadable option or SOCIALROI_NOW. */
export async function createContext(options: CommonOptions, argv: readonly string[], environment: Environment) {
  const { env, home, platform, disk = DISK } = environment;
  const { today, at, now } = clockOf(environment);
  const asked = ledgerPath(options.ledger, environment);
  // Completion must not wait for a stream.
  const ledgerFile =
    argv[0] === COMPLETE_COMMAND && isStream(asked) ? ledgerPath(undefined, { env: {}, home, platform }) : asked;
  const words = await catalogue(
    languageOf(options.lang, isStream(ledgerFile) && !onlyReads(argv) ? "" : ledgerFile, env),
  );
  const screen = await screenOn(environment, options, words);
  const typed = argv.map(quoted);
  const stamp = { at, command: typed.join(" ") };
  const beginning = newLedger(words);
  const keptIn = (): string => stateFolder(environment);
  const yes = options.yes === true;
  const prompts = promptsOn(environment, screen.tell, words, { ...screen, yes });
  let hasChanged = false;
  const watcher: Watcher = {
    changed: () => {
      hasChanged = true;
    },
    noticed: ({ code, reason }) => screen.tell(`${words.fix.notices[code](reason)}\n`),
  };
  const ledgers = [ledgerFile];
  const isAttended = (): boolean =>
    !options.json && !options.quiet && environment.stdout.isTTY && environment.stderr.isTTY && environment.stdinIsTTY();
  return {
    localCurrency: localCurrency(env),
    /** The common options as typed. */
    common: options,
    today,
    now,
    /** The command line as typed, with more words. */
    commandLine: (more: readonly string[]) => ["socialroi", ...typed, ...more.map(quoted)].join(" "),
    ledgerFile,
    /** For display, with ~ for the home folder. */
    ledgerName: printable(ledgerFile.startsWith(`${home}/`) ? `~${ledgerFile.slice(home.length)}` : ledgerFile),
    store: openStore(ledgerFile, keptIn, stamp, beginning, watcher, disk),
    storeOf: (file: string) => {
      ledgers.push(file);
      return openStore(file, keptIn, stamp, beginning, watcher, disk);
    },
    state: openState(ledgerFile, keptIn, watcher, disk),
    /** Whether this run has changed the ledger or its state. */
    hasChanged: () => hasChanged,
    words,
    /** For JSON. */
    english: () => catalogue("en"),
    json: options.json === true,
    quiet: options.quiet === true,
    ...screen,
    /** Writes an output file and returns its absolute path. Throws a Failure if it cannot or must not be written. */
    save: async (file: string, text: string, saving: Saving) => {
      const { saveFile } = await import("./save.ts");
      const own = { ledgers, folders: ownFolders(environment) };
      return saveFile(fromHome(file, environment), text, saving, own, disk);
    },
    temporaryFile: (name: string) => join(mkdtempSync(join(environment.temporary, "socialroi-")), name),
    readStdin: async () =>
      Buffer.from((await bytesOf(environment.stdin, Number.POSITIVE_INFINITY)) ?? []).toString("utf8"),
    /** The bytes of standard input; null if there are more than `most`. */
    readStdinBytes: (most: number) => bytesOf(environment.stdin, most),
    /** Take the default answers. */
    yes,
    /** Whether somebody can be asked: all streams are terminals, and neither --json nor --quiet is given. */
    get attended() {
      return isAttended();
    },
    /** Whether questions get an answer: somebody's, or with --yes the default. */
    get interactive() {
      return yes || isAttended();
    },
    prompts,
    /** Asks for confirmation, which `option` gives beforehand. Throws a Failure that names it if nobody can be asked. */
    confirm: async (question: string, option: string) => {
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

/** The texts of a new ledger. Rate 0 means that no rate was given. */
function newLedger({ init }: Catalogue): NewLedger {
  const head = `${init.header}\ncurrency: EUR\n`;
  return { settings: `${head}---\n`, whole: `${head}rate: 0                       # ${init.comments.rate}\n---\n` };
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
