// What finders look at, and what they return: facts about a period that the user should know.
import type { Entry, PostedEntry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import type { Figures } from "../report/roi.ts";
import type { CalendarDate } from "../values/dates.ts";
import type { Period } from "../values/period.ts";
import type { SocialFigures, YearFigures } from "./networks.ts";

/** The input of a finder: the entries of a period, the previous period, and their totals. */
export interface Findable {
  readonly entries: readonly Entry[];
  readonly posts: readonly PostedEntry[];
  readonly period: Period;
  readonly today: CalendarDate;
  /** The part of the period from the first entry of the ledger up to today. */
  readonly lived: Period;
  /** The entries of the previous period of the same length; null if there is none. */
  readonly before: readonly Entry[] | null;
  /** All entries of the ledger. */
  readonly known: readonly Entry[];
  readonly settings: Settings;
  readonly all: Figures;
  readonly social: SocialFigures;
  /** Rented networks over the twelve months up to the end of the period, computed on first use. */
  readonly overYear: () => YearFigures;
}

/** What a finder saw; null if there is nothing to measure. Money in currency units, shares from 0 to 1, time in minutes. */
export type Look<Params> = {
  /** The value compared with the thresholds `above`, `from` or `below`; null if the finding has none of them. */
  readonly measured: number | null;
  /** Parameters of the finding's message; null if it does not fire whatever was measured. */
  readonly params: Params | null;
  /** Its cost in currency units, used for sorting; 0 if absent. */
  readonly price?: number;
} | null;
