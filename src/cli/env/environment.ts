// What surrounds a run, and what is settled from it: the ledger's path, the language, the colours, the time.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../core/entries/settings.ts";
import { fault } from "../../core/errors/error.ts";
import { Failure } from "../../core/errors/failure.ts";
import { type CalendarDate, dateOf, parseIsoDate } from "../../core/values/dates.ts";
import { parseClock, writeClock } from "../../core/values/duration.ts";
import { instantOf, type Moment, momentOf } from "../../core/values/moment.ts";
import type { Disk } from "../../ledger/file/disk.ts";
import { readLedgerHead } from "../../ledger/file/ledger-file.ts";
import { foldersOf, fromHome, type Machine } from "./folders.ts";

/** The streams and environment of one run. */
export interface Environment extends Machine {
  /** The folder for files that are passed to another program and then forgotten. */
  readonly temporary: string;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Whether standard input is a terminal: asked without opening it. */
  readonly stdinIsTTY: () => boolean;
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly clock: () => Date;
  /** The file calls of the write path: the system's, unless a test has them fail. */
  readonly disk?: Disk;
  /** Runs another program on this terminal and gives its exit code; throws when it cannot be started. */
  readonly spawn: (program: string, args: readonly string[]) => Promise<number | null>;
  /** Starts a program that goes on by itself; gives whether it could be started. */
  readonly launch: (program: string, args: readonly string[]) => Promise<boolean>;
  /** Has a handler called on Ctrl-C instead of ending, until the function that comes back is called. */
  readonly onInterrupt: (handler: () => void) => () => void;
}

export interface Stream {
  readonly isTTY: boolean;
  /** How wide the terminal is; undefined where there is none. Asking opens the stream. */
  readonly columns: number | undefined;
  /** The stream as Node has it, opened. */
  readonly stream: () => NodeJS.WriteStream;
  write(text: string): unknown;
  /** Waits until all is written, and gives what kept it from that; null where a reader has read enough and left. */
  readonly failure?: () => Promise<Error | null>;
}

/** --ledger, else SOCIALROI_LEDGER, else the platform's data folder. */
export function ledgerPath(option: string | undefined, machine: Machine): string {
  const named = option ?? machine.env.SOCIALROI_LEDGER;
  return named ? fromHome(named, machine) : join(foldersOf(machine).data, "ledger.yaml");
}

/** --lang, else what the ledger's settings say, else LC_ALL, LC_MESSAGES and LANG in this order. */
export function languageOf(option: string | undefined, ledgerFile: string, env: Environment["env"]): Language {
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
  return (
    readLedgerHead(file)
      .replace(/^\uFEFF/, "")
      .split(/^- /m, 1)[0] ?? ""
  );
}

export function colourLevel(option: string | undefined, env: Environment["env"], stdout: Stream): 0 | 1 {
  if (option === "always" || option === "toujours") return 1;
  if (option === "never" || option === "jamais") return 0;
  if (option !== undefined && option !== "auto")
    throw new Failure("usage", [fault("option-unreadable", { option: "--color", text: option })]);
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "")
    return env.FORCE_COLOR === "0" || env.FORCE_COLOR === "false" ? 0 : 1;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return 0;
  return stdout.isTTY && env.TERM !== "dumb" ? 1 : 0;
}

/** The local date and time, as YYYY-MM-DDTHH:MM: the clock's, or the one that SOCIALROI_NOW fixes. */
export function nowOf({ env, clock }: Environment): { readonly today: CalendarDate; readonly at: string } {
  const fixed = env.SOCIALROI_NOW;
  if (!fixed) {
    const now = clock();
    return { today: dateOf(now), at: `${dateOf(now)}T${writeClock(now.getHours() * 60 + now.getMinutes())}` };
  }
  const [day = "", time = "00:00"] = fixed.split(/[T ]/);
  const date = parseIsoDate(day);
  const minutes = parseClock(time.slice(0, 5));
  if (date.fault || minutes.fault)
    throw new Failure("usage", [fault("option-unreadable", { option: "SOCIALROI_NOW", text: fixed })]);
  return { today: date.value, at: `${date.value}T${writeClock(minutes.value)}` };
}

/** The clock of a run: the machine's, or one that goes on from the time that SOCIALROI_NOW fixed. */
export function movedClock({ env, clock }: Pick<Environment, "env" | "clock">, at: string): () => Moment {
  if (!env.SOCIALROI_NOW) return () => momentOf(clock().getTime());
  const begun = clock().getTime();
  return () =>
    momentOf(
      instantOf(at.slice(0, 10) as CalendarDate, parseClock(at.slice(11)).value ?? 0) + clock().getTime() - begun,
    );
}

/** Whether a variable of the environment asks for something: 1, yes; not 0, nor empty. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0";
}

/** Where histories, backups and timers of ledgers are kept; a folder of an earlier version goes on being used. */
export function stateFolder(machine: Machine): string {
  const { state, formerState } = foldersOf(machine);
  return formerState !== null && !existsSync(state) && existsSync(formerState) ? formerState : state;
}

/** Every folder that only the program writes to. */
export function ownFolders(machine: Machine): readonly string[] {
  return [stateFolder(machine), foldersOf(machine).cache];
}
