// The context in which typed words are parsed.

import type { NetworkKind } from "../entries/network.ts";
import type { DateOrder, Language, Settings } from "../entries/settings.ts";
import type { Vocabulary } from "../entries/vocabulary.ts";
import type { CalendarDate } from "../values/dates.ts";

export interface ParseContext {
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly today: CalendarDate;
  /** The time of day, in minutes since midnight. */
  readonly clock: number;
  /** The reader's. Suggestions are in this language only. */
  readonly language: Language;
  /** Accept unknown names. */
  readonly allowNew: boolean;
  /** What a new network is; null if not said. */
  readonly newKind: NetworkKind | null;
  /** Accept future dates. */
  readonly force: boolean;
}

/** How `03/04` is read: as the settings say, else day first in a French ledger, else not at all. */
export function dateOrderOf({ settings, language }: Pick<ParseContext, "settings" | "language">): DateOrder | null {
  return settings.dates ?? ((settings.language ?? language) === "fr" ? "DMY" : null);
}
