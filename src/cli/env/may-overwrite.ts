// Whether output may be written to a path: never over a ledger or the program's own files, and over another file only
// if its extension matches the output.
import { realpathSync, type Stats, statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { type InputError, inputError } from "../../core/errors/error.ts";
import { readHead } from "../../ledger/file/head.ts";
import { looksLikeLedger } from "../../ledger/read/recognise.ts";

/** Extensions that each kind of output may overwrite. */
const ENDINGS = {
  text: [".txt"],
  csv: [".csv"],
  csvExcel: [".csv"],
  toggl: [".csv"],
  clockify: [".csv"],
  md: [".md", ".markdown"],
  json: [".json"],
  html: [".html", ".htm"],
  jsonl: [".jsonl", ".ndjson"],
  hledger: [".journal", ".hledger"],
  timeclock: [".timeclock"],
  ics: [".ics"],
  ledger: [".yaml"],
  card: [".card.yaml"],
} as const;
export type SavedKind = keyof typeof ENDINGS;

export interface Saving {
  readonly kind: SavedKind;
  readonly force: boolean;
}

/** Files that are never overwritten: the ledgers of this run and the program's folders. */
export interface OwnFiles {
  readonly ledgers: readonly string[];
  readonly folders: readonly string[];
}

/** Bytes read to recognise a ledger. */
const HEAD = 256 * 1024;

/** Why a path may not be overwritten; null if it may. Devices, pipes and empty files always may. */
export function overwriteRefusal(path: string, { kind, force }: Saving, own: OwnFiles): InputError | null {
  if (isLedger(path, own.ledgers)) return inputError("output-is-ledger", { file: path });
  const real = realPath(path);
  const locked = /^(.+)\.lock$/.exec(real)?.[1];
  if (own.folders.some((folder) => real.startsWith(`${realPath(folder)}${sep}`)))
    return inputError("output-is-own", { file: path });
  if (locked !== undefined && isLedger(locked, own.ledgers)) return inputError("output-is-own", { file: path });
  const present = statOf(path);
  const endings: readonly string[] = ENDINGS[kind];
  const isOfKind = endings.some((ending) => real.toLowerCase().endsWith(ending));
  if (force || !present?.isFile() || present.size === 0 || isOfKind) return null;
  return inputError("output-exists", { file: path, endings: endings.join(", ") });
}

function isLedger(path: string, ledgers: readonly string[]): boolean {
  return ledgers.some((ledger) => isSame(path, ledger)) || looksLikeLedger(readHead(path, HEAD));
}

/** Whether both paths are one file: the same path, a link, or another case on a case-insensitive disk. */
function isSame(path: string, ledger: string): boolean {
  const [one, other] = [path, ledger].map((file) => statSync(file, { throwIfNoEntry: false, bigint: true }));
  return one && other ? one.ino === other.ino && one.dev === other.dev : realPath(path) === realPath(resolve(ledger));
}

/** Resolves links as far as the path exists. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(realPath(folder), path.slice(folder.length));
  }
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}
