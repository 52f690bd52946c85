// Detects the same spend at another grain (a month and its days, a campaign and its ads), which would count twice.
import type { Entry } from "../../core/entries/entry.ts";
import { keyOf } from "./identity.ts";

interface Measured {
  readonly since: string;
  readonly until: string;
  readonly grain: string;
}

/** The periods of one subject, by the months that they cover; very long ones in a separate list. */
interface Subject {
  readonly months: Map<number, Measured[]>;
  readonly long: Measured[];
}

/** Periods of this many months or fewer are indexed by month. */
const MOST_MONTHS = 120;

/** Indexes the keyed ids of a ledger (on first use) and of an import by subject. */
export class GrainIndex {
  private waiting: readonly Entry[];
  private readonly subjects = new Map<string, Subject>();

  constructor(entries: readonly Entry[]) {
    this.waiting = entries;
  }

  /** Records an id. Returns the period that it overlaps at another grain, or null. */
  clash(id: string): { readonly since: string; readonly until: string } | null {
    const { waiting } = this;
    this.waiting = [];
    for (const { id: measured } of waiting) if (measured !== undefined) this.clash(measured);
    const key = keyOf(id);
    if (!key) return null;
    const { since, until, grain } = key;
    const period = { since, until, grain };
    const subject = this.subjectOf(`${key.source}\n${key.subject}`);
    const near = [...measuredNear(subject, period)];
    const found = near.find((measured) => overlaps(measured, period) && !sameGrain(measured, period));
    if (!near.some((measured) => sameGrain(measured, period))) note(subject, period);
    return found ? { since: found.since, until: found.until } : null;
  }

  private subjectOf(name: string): Subject {
    const known = this.subjects.get(name);
    if (known) return known;
    const subject: Subject = { months: new Map(), long: [] };
    this.subjects.set(name, subject);
    return subject;
  }
}

/** A superset of what overlaps a period. */
function* measuredNear({ months, long }: Subject, { since, until }: Measured): Iterable<Measured> {
  yield* long;
  const [first, last] = [monthOf(since), monthOf(until)];
  if (last - first >= MOST_MONTHS) for (const measured of months.values()) yield* measured;
  else for (let month = first; month <= last; month += 1) yield* months.get(month) ?? [];
}

function note({ months, long }: Subject, measured: Measured): void {
  const [first, last] = [monthOf(measured.since), monthOf(measured.until)];
  if (last - first >= MOST_MONTHS) long.push(measured);
  else
    for (let month = first; month <= last; month += 1) {
      const present = months.get(month);
      if (present) present.push(measured);
      else months.set(month, [measured]);
    }
}

/** Months since year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function overlaps(a: Measured, b: Measured): boolean {
  return a.since <= b.until && b.since <= a.until;
}

function sameGrain(a: Measured, b: Measured): boolean {
  return a.since === b.since && a.until === b.until && a.grain === b.grain;
}
