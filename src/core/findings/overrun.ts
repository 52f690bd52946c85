// overrun: entries took longer than planned.
import { figuresOf } from "../report/roi.ts";
import { totalsOf } from "../report/totals.ts";
import { type Findable, type Look, NOTHING_TO_MEASURE } from "./finding.ts";
import type { Thresholds } from "./thresholds.ts";

/**
 * Fires if the entries over their planned time exceed it by more than `above` of all planned time. Price: the cost of
 * the excess.
 */
export function overrun({ planned, settings }: Findable, { above }: Thresholds<"overrun">): Look {
  if (planned.length === 0) return NOTHING_TO_MEASURE;
  const over = planned.filter((entry) => entry.minutes > entry.planned);
  const excess = over.map((entry) => ({ ...entry, minutes: entry.minutes - entry.planned }));
  const { minutes, cost } = figuresOf(totalsOf(excess, settings), settings.currency);
  const measured = minutes / planned.reduce((sum, entry) => sum + entry.planned, 0);
  const [worst] = over.toSorted(
    (a, b) => b.minutes - b.planned - (a.minutes - a.planned) || (a.date < b.date ? 1 : -1),
  );
  if (!worst || measured <= above) return { finding: null, measured };
  const params = {
    cost,
    minutes,
    entries: over.length,
    worst: {
      date: worst.date,
      network: worst.networks[0]?.network ?? null,
      planned: worst.planned,
      minutes: worst.minutes,
    },
  };
  return { finding: { code: "overrun", severity: "warning", params, price: cost }, measured };
}
