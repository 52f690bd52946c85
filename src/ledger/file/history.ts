// The history of a ledger, in the state folder: a journal of changes, and dated backups. The digest of the ledger's
// text locates it in the journal, so nothing has to be kept in sync.
import { basename, join } from "node:path";
import { attempt, failure, orElse } from "../../core/errors/failure.ts";
import { appendLine } from "./append.ts";
import { digests } from "./digest.ts";
import { DISK, type Disk } from "./disk.ts";
import { decoded } from "./locked-file.ts";
import { createFile, makeFolder, removeLeftovers, removeQuietly, replaceFile } from "./replace.ts";

/** Backups kept. */
const BACKUPS = 50;
/** Unsaved drafts of earlier days kept. */
const DRAFTS = 20;
/** Size at which the older half of the journal is dropped. In bytes. */
const JOURNAL = 1_000_000;
/** The longest addition that the journal stores. In characters. */
const LONGEST = 50_000;
const ORIGINAL = "original.yaml";

export interface Change {
  /** Local time, as YYYY-MM-DDTHH:MM. */
  readonly at: string;
  /** The command line, for display. */
  readonly command: string;
  readonly before: string;
  readonly after: string;
  /** The appended text, or its length (see `noted`); null if the file was replaced and backed up. */
  readonly addition: string | number | null;
  /** Set if the change undoes or redoes another one. */
  readonly step?: "undo" | "redo";
  /** The stored timer that the command logged and ended, for undo. */
  readonly timer?: unknown;
}

/** Kept until dropped. */
export interface Draft {
  readonly file: string;
  /** The edited text. Throws a Failure if the file is missing or not UTF-8. */
  readonly read: () => string;
  /** Whether the draft has this text or is missing. */
  readonly holds: (text: string) => boolean;
  readonly drop: () => void;
}

/**
 * What the journal stores of an appended text: the text, or its length if it is long. Undo needs only the length; redo
 * uses the backup that undo keeps.
 */
export function noted(addition: string): string | number {
  return addition.length > LONGEST ? addition.length : addition;
}

/**
 * The folder of the ledger with this real path: its name, for people, and 64 bits of its path's hash, FNV-1a (Fowler,
 * Noll and Vo). FNV needs no module to load, which keeps shell prompts fast.
 */
function folderName(ledger: string): string {
  let bits = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(ledger)) bits = BigInt.asUintN(64, (bits ^ BigInt(byte)) * 0x100000001b3n);
  const name = basename(ledger)
    .replace(/\.ya?ml$/i, "")
    .replace(/[^A-Za-z0-9_-]+/g, "-")
    .slice(0, 40);
  return `${name}-${bits.toString(16).padStart(16, "0")}`;
}

export class History {
  readonly folder: string;
  private readonly disk: Disk;

  /** The history of the ledger with this real path. Folders are created when needed. */
  constructor(stateFolder: string, ledger: string, disk: Disk = DISK) {
    this.folder = join(stateFolder, folderName(ledger));
    this.disk = disk;
  }

  /** All changes, oldest first. Truncated lines are skipped. */
  changes(): Change[] {
    const lines = (this.textOf(this.journal()) ?? "").split("\n").filter((line) => line !== "");
    return lines.flatMap((line) => orElse(() => [JSON.parse(line) as Change], []));
  }

  /** Records a change before it is made. Throws a Failure. */
  record(change: Change): void {
    attempt("state-unwritable", this.folder, () => {
      makeFolder(this.folder, this.disk);
      appendLine(this.journal(), JSON.stringify(change), this.disk);
      if (this.disk.statSync(this.journal()).size <= JOURNAL) return;
      const changes = this.changes();
      const younger = changes.slice(Math.floor(changes.length / 2)).map((kept) => `${JSON.stringify(kept)}\n`);
      replaceFile(this.journal(), younger.join(""), this.disk);
    });
  }

  /**
   * Keeps a dated, verified backup of a text; an existing one is redated. Removes the oldest beyond the limit. Throws a
   * Failure; then there may be no backup of this text.
   */
  async keep(text: string, at: string): Promise<void> {
    const end = `-${(await digests()).of(text)}.yaml`;
    attempt("state-unwritable", this.folder, () => {
      makeFolder(this.folder, this.disk);
      const backups = this.backups();
      const present = backups.find((name) => name.endsWith(end));
      const others = backups.filter((name) => name !== present);
      const number = others.filter((name) => name.startsWith(stampOf(at))).length;
      const name = `${stampOf(at)}.${String(number).padStart(3, "0")}${end}`;
      if (present !== undefined && this.textOf(join(this.folder, present)) === text)
        this.disk.renameSync(join(this.folder, present), join(this.folder, name));
      else {
        replaceFile(join(this.folder, name), text, this.disk, { mode: 0o600 });
        if (present !== undefined && present !== name) others.unshift(present);
      }
      for (const old of others.slice(0, 1 - BACKUPS)) this.disk.rmSync(join(this.folder, old));
    });
  }

  /** The backup with this digest; null if it is gone. */
  async copyOf(digest: string): Promise<string | null> {
    const { of: digestOf } = await digests();
    for (const name of this.backups().filter((backup) => backup.endsWith(`-${digest}.yaml`))) {
      const text = this.textOf(join(this.folder, name));
      if (text !== null && digestOf(text) === digest) return text;
    }
    return null;
  }

  /** Removes temporary files of killed commands. */
  clean(): void {
    removeLeftovers(this.folder, this.disk);
  }

  /**
   * Creates a draft in a new folder. Of dead processes, removes unchanged drafts and the oldest beyond the
   * limit.
   */
  draft(text: string, date: string): Draft {
    const { disk } = this;
    return attempt("state-unwritable", this.folder, () => {
      const drafts = join(this.folder, "draft");
      makeFolder(drafts, disk);
      this.removeOldDrafts(drafts, date);
      const folder = join(drafts, `${date}-${disk.owners.newId()}`);
      const file = join(folder, "ledger.yaml");
      createFile(join(folder, ORIGINAL), text, disk);
      createFile(file, text, disk);
      return {
        file,
        read: () => readDraft(this.bytesOf(file), file),
        holds: (other) => (this.bytesOf(file) ?? Buffer.from(other)).equals(Buffer.from(other)),
        drop: () => removeQuietly(folder, disk),
      };
    });
  }

  private removeOldDrafts(drafts: string, date: string): void {
    const { disk } = this;
    const remove = (name: string): void => disk.rmSync(join(drafts, name), { recursive: true, force: true });
    const changed = disk.readdirSync(drafts).filter((name) => {
      if (disk.owners.livenessOf(name.slice(`${date}-`.length)) !== "gone") return true;
      const [original, now] = [ORIGINAL, "ledger.yaml"].map((file) => this.bytesOf(join(drafts, name, file)));
      if (now && (!original || !now.equals(original))) return true;
      remove(name);
      return false;
    });
    const earlier = changed.filter((name) => !name.startsWith(date)).sort();
    for (const name of earlier.slice(0, -DRAFTS)) remove(name);
  }

  private backups(): string[] {
    const names = orElse(() => this.disk.readdirSync(this.folder), []);
    return names.filter((name) => name.endsWith(".yaml")).sort();
  }

  private journal(): string {
    return join(this.folder, "changes.jsonl");
  }

  private textOf(file: string): string | null {
    return this.bytesOf(file)?.toString("utf8") ?? null;
  }

  private bytesOf(file: string): Buffer | null {
    return orElse(() => this.disk.readFileSync(file), null);
  }
}

function stampOf(at: string): string {
  return at.replaceAll(":", "-");
}

function readDraft(bytes: Buffer | null, file: string): string {
  if (bytes === null) throw failure("input", "draft-gone", { file });
  return decoded(bytes, file);
}
