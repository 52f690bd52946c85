// overrun: entries took longer than planned.
import { figuresOf } from "../report/roi.ts";
import { totalsOf } from "../report/totals.ts";
import type { CalendarDate } from "../values/dates.ts";
import type { Findable, Look } from "./finding.ts";

interface Overrun {
  readonly cost: number;
  readonly minutes: number;
  readonly entries: number;
  /** The entry with the largest excess. */
  readonly worst: { date: CalendarDate; network: string | null; planned: number; minutes: number };
}

/** Measures by how much of all planned time the entries over their planned time exceed it. Price: the cost of the excess. */
export function overrun({ planned, settings }: Findable): Look<Overrun> {
  if (planned.length === 0) return null;
  const over = planned.filter((entry) => entry.minutes > entry.planned);
  const excess = over.map((entry) => ({ ...entry, minutes: entry.minutes - entry.planned }));
  const { minutes, cost } = figuresOf(totalsOf(excess, settings), settings.currency);
  const measured = minutes / planned.reduce((sum, entry) => sum + entry.planned, 0);
  const [first] = over.toSorted(
    (a, b) => b.minutes - b.planned - (a.minutes - a.planned) || (a.date < b.date ? 1 : -1),
  );
  const worst = first && {
    date: first.date,
    network: first.networks[0]?.network ?? null,
    planned: first.planned,
    minutes: first.minutes,
  };
  return { measured, params: worst ? { cost, minutes, entries: over.length, worst } : null, price: cost };
}
