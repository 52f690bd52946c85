// Writes output files atomically: never over a ledger or the program's own files, and over another file only if its
// extension matches the output.
import { statSync, writeFileSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { type Failure, failure, failureOn, systemCode } from "../../core/errors/failure.ts";
import type { Disk } from "../../ledger/file/disk.ts";
import { readHead } from "../../ledger/file/head.ts";
import { removeLeftovers, replaceFile } from "../../ledger/file/replace.ts";
import { looksLikeLedger } from "../../ledger/read/recognise.ts";
import { isSameFile, realPathOf } from "./real-path.ts";

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
interface OwnFiles {
  readonly ledgers: readonly string[];
  readonly folders: readonly string[];
}

/** Bytes read to recognise a ledger. */
const HEAD = 256 * 1024;

/**
 * Writes a UTF-8 text and returns the file's absolute path. A regular file is replaced in one step; devices, pipes and
 * open streams (/dev/stdout) are written to directly.
 *
 * @param file relative to the working directory
 * @throws a Failure: usage if it may not be overwritten, system for a missing folder, missing permissions or a full
 * disk
 */
export async function saveFile(file: string, text: string, saving: Saving, own: OwnFiles, disk: Disk): Promise<string> {
  const path = resolve(file);
  try {
    const stream = openStream(path);
    if (stream !== null) {
      writeFileSync(stream, text);
      return path;
    }
    refuseOverwriting(path, saving, own, disk);
    if (statOf(path)?.isFile() ?? true) {
      removeLeftovers(dirname(path), disk);
      replaceFile(path, text, disk);
    } else writeFileSync(path, text);
  } catch (error) {
    throw failureOf(error, path);
  }
  return path;
}

/** The descriptor of an open stream such as /dev/stdout that is redirected to a file; else null. */
function openStream(path: string): number | null {
  const [, name] = /^(?:\/dev|\/dev\/fd|\/proc\/self\/fd)\/(stdout|stderr|\d+)$/.exec(path) ?? [];
  if (name === undefined || !statOf(path)?.isFile()) return null;
  return name === "stdout" ? 1 : name === "stderr" ? 2 : Number(name);
}

/** Throws a Failure if a path may not be overwritten. Devices, pipes and empty files always may. */
function refuseOverwriting(file: string, { kind, force }: Saving, { ledgers, folders }: OwnFiles, disk: Disk): void {
  const isLedger = (path: string): boolean =>
    ledgers.some((ledger) => isSameFile(path, ledger, disk)) || looksLikeLedger(readHead(path, HEAD));
  if (isLedger(file)) throw failure("usage", "output-is-ledger", { file });
  const real = realPathOf(file, disk);
  const locked = /^(.+)\.lock$/.exec(real)?.[1];
  const isOwn = folders.some((folder) => real.startsWith(`${realPathOf(folder, disk)}${sep}`));
  if (isOwn || (locked !== undefined && isLedger(locked))) throw failure("usage", "output-is-own", { file });
  const present = statOf(file);
  const endings: readonly string[] = ENDINGS[kind];
  const isOfKind = endings.some((ending) => real.toLowerCase().endsWith(ending));
  if (force || !present?.isFile() || present.size === 0 || isOfKind) return;
  throw failure("usage", "output-exists", { file, endings: endings.join(", ") });
}

function statOf(path: string) {
  return statSync(path, { throwIfNoEntry: false });
}

function failureOf(error: unknown, file: string): Failure {
  const folder = dirname(file);
  if (systemCode(error) === "ENOENT" && statOf(folder) === undefined)
    return failure("system", "output-folder-missing", { file, folder });
  return failureOn("output-unwritable", file, error);
}
