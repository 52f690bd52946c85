// Lazy reading: lines known to be valid are skipped, others are read, and entries are built on demand. Appending to years of
// entries, or showing the current week, needs few of them.
import { KNOWN_MODELS } from "../../../core/entries/activity.ts";
import type { Entry } from "../../../core/entries/entry.ts";
import { KNOWN_NETWORKS } from "../../../core/entries/network.ts";
import type { InputError } from "../../../core/errors/error.ts";
import { lazy } from "../../../core/text/memoize.ts";
import { safeText } from "../../../core/text/safe-text.ts";
import { minorDigits } from "../../../core/values/currency.ts";
import type { Period } from "../../../core/values/period.ts";
import { withLineFeeds } from "../line-ends.ts";
import type { RawField } from "../raw.ts";
import { type Head, headOf, type Ledger, readLedger } from "../read.ts";
import { plainItem } from "./plain-reader.ts";
import { readEntries } from "./read-entries.ts";
import { lineWithin, unusualLine } from "./valid-lines.ts";

/** Names learnt from lines at most; lines with further ones are read one by one. */
const MOST_NAMES = 30;

/** The same ledger as from `readLedger`; entries of a period cost less than all of them. */
export function readLazily(written: string): Ledger {
  const text = withLineFeeds(written);
  const head = headOf(text);
  const read = head && readUnusual(text, head);
  return head && read ? new LazyLedger(text, head, read) : readLedger(text);
}

/**
 * The entries on lines that are not known to be valid, and the first for each name that is neither in the settings nor built
 * in. Null if a line has an error, or the text has to be read as a whole.
 */
function readUnusual(text: string, { settings, bodyStart, reading }: Head): readonly Entry[] | null {
  const { currency, networks, models, publishing } = settings;
  const known = {
    digits: minorDigits(currency),
    networks: new Set([...Object.keys(KNOWN_NETWORKS), ...[...networks.keys()].map(safeText)]),
    models: new Set(["none", ...Object.keys(KNOWN_MODELS), ...[...models.keys(), ...publishing.models].map(safeText)]),
  };
  let left = MOST_NAMES;
  let unusual = unusualLine(known);
  const learn = ({ key, value: { span } }: RawField): void => {
    const names = key === "network" ? known.networks : key === "posted" ? known.models : null;
    const written = text.slice(span.offset, span.offset + span.length);
    if (!names || names.has(written) || left === 0) return;
    names.add(written);
    left -= 1;
    unusual = unusualLine(known);
  };
  const seek = (start: number): number => {
    unusual.lastIndex = start;
    // `^` does not match after a byte order mark.
    const found = start === 1 && text.startsWith("\uFEFF") ? start : (unusual.exec(text)?.index ?? text.length);
    for (const field of plainItem(text, found)?.map.fields ?? []) learn(field);
    return found;
  };
  return readEntries(text, bodyStart, reading, 0, seek)?.entries ?? null;
}

class LazyLedger implements Ledger {
  readonly settings: Ledger["settings"];
  readonly errors: readonly InputError[] = [];
  readonly flow = false;
  readonly byLine = true;
  /** The entries that were read; other lines only have names of theirs, of the settings, or built in. */
  readonly naming: readonly Entry[];
  private readonly whole: () => Ledger;
  private readonly text: string;
  private readonly head: Head;

  constructor(text: string, head: Head, naming: readonly Entry[]) {
    this.settings = head.settings;
    this.naming = naming;
    this.whole = lazy(() => readLedger(text));
    this.text = text;
    this.head = head;
  }

  get entries(): readonly Entry[] {
    return this.whole().entries;
  }

  get warnings(): readonly InputError[] {
    return this.whole().warnings;
  }

  within(period: Period): readonly Entry[] {
    const { text, head, naming } = this;
    const lines = lineWithin(period);
    const seek = (start: number): number => {
      lines.lastIndex = start;
      return lines.exec(text)?.index ?? text.length;
    };
    const read = readEntries(text, head.bodyStart, head.reading, 0, seek);
    if (!read) return this.entries;
    const known = new Set(naming.map(({ line }) => line));
    return [...naming, ...read.entries.filter(({ line }) => !known.has(line))];
  }
}
