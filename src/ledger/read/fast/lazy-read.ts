// A ledger lazilyRead: lines that are surely sound are passed over, the others are read, and entries are made when they are asked
// for. What is added behind years of entries, and where this week stands, need few of them.
import { KNOWN_MODELS } from "../../../core/entries/activity.ts";
import type { Entry } from "../../../core/entries/entry.ts";
import { KNOWN_NETWORKS } from "../../../core/entries/network.ts";
import type { Fault } from "../../../core/errors/error.ts";
import { lazy } from "../../../core/errors/lazy.ts";
import { safeText } from "../../../core/errors/safe-text.ts";
import type { Period } from "../../../core/values/period.ts";
import { withLineFeeds } from "../line-ends.ts";
import type { RawField } from "../raw.ts";
import { type Head, headOf, type Ledger, readLedger } from "../read.ts";
import { readEntryLines } from "./lines.ts";
import { canonicalItem, lineEnd } from "./quick.ts";
import { lineWithin, unsoundLine } from "./valid-lines.ts";

/** Beyond so many names that only lines have, their lines are looked at one by one. */
const MOST_NAMES = 30;

/** The same ledger as `readLedger` gives, with the entries of a period for less than all of them. */
export function readLazily(written: string): Ledger {
  const text = withLineFeeds(written);
  const head = headOf(text);
  const looked = head && lookOver(text, head);
  return head && looked ? new Skimmed(text, head, looked) : readLedger(text);
}

/**
 * The entries on lines that are not surely sound, and the first for each name that is not the settings' or everyone's. Null where
 * a line has a fault, or the text has to be read as a whole.
 */
function lookOver(text: string, head: Head): readonly Entry[] | null {
  const { settings, bodyStart } = head;
  const { networks, models, publishing } = settings;
  const names = {
    networks: new Set([...Object.keys(KNOWN_NETWORKS), ...[...networks.keys()].map(safeText)]),
    models: new Set(["none", ...Object.keys(KNOWN_MODELS), ...[...models.keys(), ...publishing.models].map(safeText)]),
  };
  let left = MOST_NAMES;
  let unsound = unsoundLine(settings.currency, names);
  const learn = ({ key, value: { span } }: RawField): void => {
    const known = key === "network" ? names.networks : key === "posted" ? names.models : null;
    const written = text.slice(span.offset, span.offset + span.length);
    if (!known || known.has(written) || left === 0) return;
    known.add(written);
    left -= 1;
    unsound = unsoundLine(settings.currency, names);
  };
  /** Behind a byte order mark no line begins for a pattern. */
  const isBehindMark = (start: number): boolean => start === 1 && text.startsWith("\uFEFF");
  const next = (start: number): number => {
    unsound.lastIndex = start;
    const found = isBehindMark(start) ? start : (unsound.exec(text)?.index ?? text.length);
    const item = found < text.length ? canonicalItem(text, found, lineEnd(text, found)) : null;
    if (item?.type === "map") item.fields.forEach(learn);
    return found;
  };
  return readEntryLines(text, bodyStart, head.reading, 0, next)?.entries ?? null;
}

class Skimmed implements Ledger {
  readonly settings: Ledger["settings"];
  readonly faults: readonly Fault[] = [];
  readonly flow = false;
  readonly byLine = true;
  /** Those that were looked at: other lines have no name but those of the settings, everyone's, and theirs. */
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

  get doubts(): readonly Fault[] {
    return this.whole().doubts;
  }

  within(period: Period): readonly Entry[] {
    const { text, head, naming } = this;
    const lines = lineWithin(period);
    const next = (start: number): number => {
      lines.lastIndex = start;
      return lines.exec(text)?.index ?? text.length;
    };
    const read = readEntryLines(text, head.bodyStart, head.reading, 0, next);
    if (!read) return this.entries;
    const looked = new Set(naming.map(({ line }) => line));
    return [...naming, ...read.entries.filter(({ line }) => !looked.has(line))];
  }
}
