// The environment of a run, and what follows from it: ledger path, language, colours, time.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isLanguage, type Language } from "../../core/entries/settings.ts";
import { failure } from "../../core/errors/failure.ts";
import { currencyOfRegion } from "../../core/values/currency.ts";
import { parseIsoDate } from "../../core/values/dates.ts";
import { parseClock, writeClock } from "../../core/values/duration.ts";
import { instantOf, type Moment, momentOf } from "../../core/values/moment.ts";
import type { Disk } from "../../ledger/file/disk.ts";
import { readLedgerHead } from "../../ledger/file/head.ts";
import { statedLanguage } from "../../ledger/read/language.ts";
import { foldersOf, fromHome, type Machine } from "./folders.ts";

export interface Environment extends Machine {
  readonly temporary: string;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Whether standard input is a terminal. Does not open it. */
  readonly stdinIsTTY: () => boolean;
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly clock: () => Date;
  /** The file calls of the write path, for tests. */
  readonly disk?: Disk;
  /** Runs a program on this terminal and returns its exit code. Throws if it cannot be started. */
  readonly spawn: (program: string, args: readonly string[]) => Promise<number | null>;
  /** Starts a detached program. Returns whether it started. */
  readonly launch: (program: string, args: readonly string[]) => Promise<boolean>;
  /** Calls `handler` on Ctrl-C instead of exiting. Returns a function that removes the handler. */
  readonly onInterrupt: (handler: () => void) => () => void;
}

export interface Stream {
  readonly isTTY: boolean;
  /** The terminal's width; undefined if not a terminal. Opens the stream. */
  readonly columns: number | undefined;
  readonly stream: () => NodeJS.WriteStream;
  write(text: string): unknown;
  /** Waits until all is written and returns the write error; null for none, or if the reader closed the pipe. */
  readonly failure?: () => Promise<Error | null>;
}

/** --ledger, else SOCIALROI_LEDGER, else the platform's data folder. */
export function ledgerPath(option: string | undefined, machine: Machine): string {
  const named = option ?? machine.env.SOCIALROI_LEDGER;
  return named ? fromHome(named, machine) : join(foldersOf(machine).data, "ledger.yaml");
}

/** --lang, else the ledger's setting, else LC_ALL, LC_MESSAGES or LANG, in this order. */
export function languageOf(option: string | undefined, ledgerFile: string, env: Environment["env"]): Language {
  if (isLanguage(option)) return option;
  if (option !== undefined) throw failure("usage", "option-unreadable", { option: "--lang", text: option });
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return statedLanguage(readLedgerHead(ledgerFile)) ?? (/^fr/i.test(locale) ? "fr" : "en");
}

/** The likely currency: that of the region in LC_ALL, LC_MONETARY or LANG, in this order; else EUR. */
export function localCurrency({ LC_ALL, LC_MONETARY, LANG }: Environment["env"]): string {
  const [, region = ""] = /^[a-z]{2,3}[_-]([A-Z]{2})\b/.exec(LC_ALL || LC_MONETARY || LANG || "") ?? [];
  return currencyOfRegion(region) ?? "EUR";
}

export function colourLevel(option: string | undefined, env: Environment["env"], stdout: Stream): 0 | 1 {
  if (option === "always" || option === "toujours") return 1;
  if (option === "never" || option === "jamais") return 0;
  if (option !== undefined && option !== "auto")
    throw failure("usage", "option-unreadable", { option: "--color", text: option });
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "")
    return env.FORCE_COLOR === "0" || env.FORCE_COLOR === "false" ? 0 : 1;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return 0;
  return stdout.isTTY && env.TERM !== "dumb" ? 1 : 0;
}

/**
 * The clock of a run, and its local date and time, as YYYY-MM-DDTHH:MM. With SOCIALROI_NOW, the clock continues from that
 * time. Throws a Failure if it is unreadable.
 */
export function clockOf({ env, clock }: Pick<Environment, "env" | "clock">) {
  const fixed = env.SOCIALROI_NOW;
  const begun = clock().getTime();
  const start = fixed ? fixedInstant(fixed) : begun;
  const { date: today, clock: minutes } = momentOf(start);
  return {
    today,
    at: `${today}T${writeClock(minutes)}`,
    now: (): Moment => momentOf(start + clock().getTime() - begun),
  };
}

function fixedInstant(text: string): number {
  const [day = "", time = "00:00"] = text.split(/[T ]/);
  const date = parseIsoDate(day);
  const minutes = parseClock(time.slice(0, 5));
  if (date.error || minutes.error) throw failure("usage", "option-unreadable", { option: "SOCIALROI_NOW", text });
  return instantOf(date.value, minutes.value);
}

/** Whether an environment variable is set to anything but 0 or empty. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0";
}

/** The folder of histories, backups and timers. An existing folder of an earlier version is still used. */
export function stateFolder(machine: Machine): string {
  const { state, formerState } = foldersOf(machine);
  return formerState !== null && !existsSync(state) && existsSync(formerState) ? formerState : state;
}

export function ownFolders(machine: Machine): readonly string[] {
  return [stateFolder(machine), foldersOf(machine).cache];
}
