// The context in which typed words are parsed.

import type { Settings } from "../entries/settings.ts";
import type { Vocabulary } from "../entries/vocabulary.ts";
import type { CalendarDate } from "../values/dates.ts";

export interface ParseContext {
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly today: CalendarDate;
  /** Accept unknown names. */
  readonly allowNew: boolean;
  /** Accept future dates. */
  readonly force: boolean;
}
