// The same spend at another grain: a month beside its days, a campaign beside its advertisements. It must not be added up.
import type { Entry } from "../../core/entries/entry.ts";
import { keyOf } from "./identity.ts";

interface Held {
  readonly since: string;
  readonly until: string;
  readonly grain: string;
}

/** What is held of one subject: by the months that it covers, and what covers more of them than are worth listing. */
interface Subject {
  readonly months: Map<number, Held[]>;
  readonly long: Held[];
}

/** Months of a period that are listed one by one. */
const LISTED = 120;

/** The keyed ids of a ledger and of an import, by what they measure. Those of the ledger are looked at when one is asked. */
export class Grains {
  private waiting: readonly Entry[];
  private readonly subjects = new Map<string, Subject>();

  constructor(entries: readonly Entry[]) {
    this.waiting = entries;
  }

  /** Notes what an id measures; the period that it overlaps at another grain, or null. */
  clash(id: string): { readonly since: string; readonly until: string } | null {
    const { waiting } = this;
    this.waiting = [];
    for (const { id: held } of waiting) if (held !== undefined) this.clash(held);
    const key = keyOf(id);
    if (!key) return null;
    const { since, until, grain } = key;
    const asked = { since, until, grain };
    const subject = this.taskOf(`${key.source}\n${key.subject}`);
    const near = [...heldNear(subject, asked)];
    const found = near.find((held) => overlaps(held, asked) && !sameGrain(held, asked));
    if (!near.some((held) => sameGrain(held, asked))) note(subject, asked);
    return found ? { since: found.since, until: found.until } : null;
  }

  private taskOf(name: string): Subject {
    const known = this.subjects.get(name);
    if (known) return known;
    const made: Subject = { months: new Map(), long: [] };
    this.subjects.set(name, made);
    return made;
  }
}

/** Everything that may overlap a period, and what does not. */
function* heldNear({ months, long }: Subject, { since, until }: Held): Iterable<Held> {
  yield* long;
  const [first, last] = [monthOf(since), monthOf(until)];
  if (last - first >= LISTED) for (const held of months.values()) yield* held;
  else for (let month = first; month <= last; month += 1) yield* months.get(month) ?? [];
}

function note({ months, long }: Subject, held: Held): void {
  const [first, last] = [monthOf(held.since), monthOf(held.until)];
  if (last - first >= LISTED) long.push(held);
  else
    for (let month = first; month <= last; month += 1) {
      const present = months.get(month);
      if (present) present.push(held);
      else months.set(month, [held]);
    }
}

/** The number of a day's month. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function overlaps(a: Held, b: Held): boolean {
  return a.since <= b.until && b.since <= a.until;
}

function sameGrain(a: Held, b: Held): boolean {
  return a.since === b.since && a.until === b.until && a.grain === b.grain;
}
