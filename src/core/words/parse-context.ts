// What typed words are read against: a ledger's settings and vocabulary, today, and how much is let through.

import type { Settings } from "../entries/settings.ts";
import type { Vocabulary } from "../entries/vocabulary.ts";
import type { CalendarDate } from "../values/dates.ts";

/** What typed words are read against. */
export interface ParseContext {
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly today: CalendarDate;
  /** Take names that nobody knows. */
  readonly allowNew: boolean;
  /** Take a date that is still to come. */
  readonly force: boolean;
}
