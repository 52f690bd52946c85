// The same spend at another grain: a month beside its days, a campaign beside its advertisements. It must not be added up.
import type { Entry } from "../core/entry.ts";
import { keyOf } from "./identity.ts";

interface Held {
  readonly since: string;
  readonly until: string;
  readonly grain: string;
}

/** The keyed ids of a ledger and of an import, by what they measure. Those of the ledger are looked at when one is asked. */
export class Grains {
  private waiting: readonly Entry[];
  private readonly days = new Map<string, string>();
  private readonly ranges = new Map<string, Held[]>();
  private readonly subjects = new Map<string, Held[]>();

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
    const subject = `${key.source}\n${key.subject}`;
    const found =
      since === until
        ? this.clashOfDay(subject, since, grain)
        : this.heldOf(subject).find((held) => overlaps(held, key) && !sameGrain(held, key));
    this.note(subject, { since, until, grain });
    return found ? { since: found.since, until: found.until } : null;
  }

  private clashOfDay(subject: string, day: string, grain: string): Held | undefined {
    const other = this.days.get(`${subject}\n${day}`);
    if (other !== undefined && other !== grain) return { since: day, until: day, grain: other };
    return this.ranges.get(subject)?.find(({ since, until }) => since <= day && day <= until);
  }

  private heldOf(subject: string): readonly Held[] {
    return this.subjects.get(subject) ?? [];
  }

  private note(subject: string, held: Held): void {
    if (held.since === held.until) {
      const day = `${subject}\n${held.since}`;
      if (this.days.has(day)) return;
      this.days.set(day, held.grain);
    } else {
      const ranges = this.ranges.get(subject) ?? [];
      if (ranges.some((other) => sameGrain(other, held))) return;
      this.ranges.set(subject, [...ranges, held]);
    }
    const all = this.subjects.get(subject);
    if (all) all.push(held);
    else this.subjects.set(subject, [held]);
  }
}

function overlaps(a: Held, b: Held): boolean {
  return a.since <= b.until && b.since <= a.until;
}

function sameGrain(a: Held, b: Held): boolean {
  return a.since === b.since && a.until === b.until && a.grain === b.grain;
}
