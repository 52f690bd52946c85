// Settings about the calendar: days off, the trial of a network, the order of slashed dates.
import type { Away } from "../../../core/entries/away.ts";
import { type DateOrder, MAX_TRIAL_WEEKS, type Trial } from "../../../core/entries/settings.ts";
import { type Lexicon, nameOf } from "../../../core/entries/vocabulary.ts";
import { inputError, type Parsed } from "../../../core/errors/error.ts";
import { parseIsoDate } from "../../../core/values/dates.ts";
import type { Fields } from "../fields.ts";
import { expecting, refuseShape } from "./setting-values.ts";

/** `[{ from: 2026-12-20, to: 2027-01-03, why: vacation }, 2027-02-14]`: without `to`, one day. */
export function awayOf(fields: Fields): Away[] {
  return fields.list("away").flatMap((item): Away[] => {
    if (item.type === "scalar") {
      const day = parseIsoDate(item.text).value;
      return day === undefined ? refuseShape(fields, item, "away", AWAY) : [{ from: day, to: day, why: null }];
    }
    if (item.type !== "map") return refuseShape(fields, item, "away", AWAY);
    const inner = fields.within(item);
    const from = inner.text("from", parseIsoDate);
    const to = inner.text("to", parseIsoDate) ?? from;
    const why = inner.words("why") ?? null;
    if (!inner.has("from")) inner.refuse(item.span, inputError("key-missing", { key: "from" }));
    if (from === undefined || to === undefined) return [];
    if (from <= to) return [{ from, to, why }];
    inner.refuse(item.span, inputError("period-reversed", { since: from, until: to }));
    return [];
  });
}

const AWAY = "[{ from: 2026-12-20, to: 2027-01-03, why: vacation }]";

/** `{ network: linkedin, from: 2026-11-30, weeks: 8 }` */
export function trialOf(trial: Fields | null, networks: Lexicon): Trial | null {
  if (!trial) return null;
  const network = trial.words("network");
  const from = trial.text("from", parseIsoDate);
  const weeks = trial.text("weeks", (text) => {
    const length = /^\d{1,2}$/.test(text) ? Number(text) : 0;
    return expecting(length >= 1 && length <= MAX_TRIAL_WEEKS ? length : null, "weeks", "8");
  });
  for (const key of ["network", "from", "weeks"] as const)
    if (!trial.has(key)) trial.refuse(trial.map.span, inputError("key-missing", { key }));
  return network === undefined || from === undefined || weeks === undefined
    ? null
    : { network: nameOf(network, networks), from, weeks };
}

/** `DD/MM` or `MM/DD` */
export function dateOrderOf(text: string): Parsed<DateOrder> {
  const orders = new Map<string, DateOrder>([
    ["DD/MM", "DMY"],
    ["MM/DD", "MDY"],
  ]);
  return expecting(orders.get(text.toUpperCase()), "dates", [...orders.keys()].join(", "));
}
