// The history of a ledger, beside it in the state folder: what each command changed, and dated copies from before.
// Where a ledger stands in its history is told by the digest of its text, so that nothing has to be kept in step with it.
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { Failure, systemCode } from "../core/failure.ts";
import { fault } from "../core/fault.ts";
import { digests } from "./digest.ts";

/** How many dated copies are kept. */
const COPIES = 50;
/** How many drafts of days gone by are kept that did not get into the ledger. */
const DRAFTS = 20;
/** How large the journal may grow before its older half goes. In bytes. */
const JOURNAL = 1_000_000;
/** The longest addition that the journal holds. In characters. */
const LONGEST = 50_000;

/** One write, from one text to another. */
export interface Change {
  /** Local time, as YYYY-MM-DDTHH:MM. */
  readonly at: string;
  /** The command line, for people. */
  readonly command: string;
  /** The digests of the text before and after. */
  readonly before: string;
  readonly after: string;
  /** What was appended, as `noted` gives it; null where the file was replaced, and a dated copy was kept. */
  readonly addition: string | number | null;
  /** Where the change takes another one back, or brings it back. */
  readonly step?: "undo" | "redo";
}

/** A text that is being edited. It stays where it is until it is dropped. */
export interface Draft {
  readonly file: string;
  /** What the editor left. Fails where there is no file any more, or no UTF-8 in it: nothing is taken for an empty text. */
  readonly read: () => string;
  /** Whether that is this text, or nothing at all: then there is nothing to lose. */
  readonly holds: (text: string) => boolean;
  readonly drop: () => void;
}

/**
 * What the journal notes of a text that was appended: the text, or its length where it is long. Undo needs no more, and what
 * redo needs is in the copy that undo keeps.
 */
export function noted(addition: string): string | number {
  return addition.length > LONGEST ? addition.length : addition;
}

/**
 * The folder of the ledger at this real path, among those of other ledgers: its name, for people, and 64 bits of its path.
 * These are FNV-1a (Fowler, Noll and Vo), which need nothing to be loaded: a shell's prompt waits for them.
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
  /** Where the journal and the copies lie. */
  readonly folder: string;

  /** The history of the ledger at this real path, in the program's state folder. Nothing is made before it is needed. */
  constructor(stateFolder: string, ledger: string) {
    this.folder = join(stateFolder, folderName(ledger));
  }

  /** All changes, oldest first; a line that was torn is passed over. */
  changes(): Change[] {
    return (textOf(this.journal()) ?? "").split("\n").flatMap((line) => {
      try {
        return line === "" ? [] : [JSON.parse(line) as Change];
      } catch {
        return [];
      }
    });
  }

  /** Notes a change before it is made. Fails as a Failure. */
  record(change: Change): void {
    this.attempt(() => {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      appendFileSync(this.journal(), `${JSON.stringify(change)}\n`, { mode: 0o600 });
      if (statSync(this.journal()).size <= JOURNAL) return;
      const changes = this.changes();
      const younger = changes.slice(Math.floor(changes.length / 2)).map((kept) => `${JSON.stringify(kept)}\n`);
      writeFileSync(this.journal(), younger.join(""), { mode: 0o600 });
    });
  }

  /** Keeps a dated copy of a text; one that there is gets the new date. The oldest beyond the number kept go. Fails as a Failure. */
  async keep(text: string, at: string): Promise<void> {
    const end = `-${(await digests()).of(text)}.yaml`;
    this.attempt(() => {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      const copies = this.copies();
      const present = copies.find((name) => name.endsWith(end));
      const others = copies.filter((name) => name !== present);
      const number = others.filter((name) => name.startsWith(stampOf(at))).length;
      const name = `${stampOf(at)}.${String(number).padStart(3, "0")}${end}`;
      if (present === undefined) writeFileSync(join(this.folder, name), text, { mode: 0o600, flush: true });
      else renameSync(join(this.folder, present), join(this.folder, name));
      for (const old of others.slice(0, 1 - COPIES)) rmSync(join(this.folder, old));
    });
  }

  /** The text with this digest among the copies; null when it is gone. */
  async copyOf(digest: string): Promise<string | null> {
    const name = this.copies().find((copy) => copy.endsWith(`-${digest}.yaml`));
    const text = name === undefined ? null : textOf(join(this.folder, name));
    return text !== null && (await digests()).of(text) === digest ? text : null;
  }

  /**
   * Puts a text where an editor can open it, in a folder of its own: two editors at once have a file each. Of drafts that
   * were left on days gone by the oldest beyond the number kept go; one of today may be open in an editor.
   */
  draft(text: string, date: string): Draft {
    return this.attempt(() => {
      const drafts = join(this.folder, "draft");
      mkdirSync(drafts, { recursive: true, mode: 0o700 });
      const left = readdirSync(drafts)
        .filter((name) => !name.startsWith(date))
        .sort();
      for (const old of left.slice(0, -DRAFTS)) rmSync(join(drafts, old), { recursive: true, force: true });
      const folder = mkdtempSync(join(drafts, `${date}-`));
      const file = join(folder, "ledger.yaml");
      writeFileSync(file, text, { mode: 0o600 });
      return {
        file,
        read: () => readDraft(file),
        holds: (other) => (bytesOf(file) ?? Buffer.from(other)).equals(Buffer.from(other)),
        drop: () => rmSync(folder, { recursive: true, force: true }),
      };
    });
  }

  private attempt<T>(action: () => T): T {
    try {
      return action();
    } catch (error) {
      const reason = systemCode(error) ?? String(error);
      throw new Failure("system", [fault("state-unwritable", { file: this.folder, reason })]);
    }
  }

  private copies(): string[] {
    try {
      return readdirSync(this.folder)
        .filter((name) => name.endsWith(".yaml"))
        .sort();
    } catch {
      return [];
    }
  }

  private journal(): string {
    return join(this.folder, "changes.jsonl");
  }
}

function stampOf(at: string): string {
  return at.replaceAll(":", "-");
}

function readDraft(file: string): string {
  const bytes = bytesOf(file);
  if (bytes === null) throw new Failure("input", [fault("draft-gone", { file })]);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure("input", [fault("ledger-not-text", { file })]);
  }
}

function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
