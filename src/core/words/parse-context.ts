// The context in which typed words are parsed.

import type { NetworkKind } from "../entries/network.ts";
import type { Settings } from "../entries/settings.ts";
import type { Vocabulary } from "../entries/vocabulary.ts";
import type { CalendarDate } from "../values/dates.ts";

export interface ParseContext {
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly today: CalendarDate;
  /** Accept unknown names. */
  readonly allowNew: boolean;
  /** What a new network is; null if not said. */
  readonly newKind: NetworkKind | null;
  /** Accept future dates. */
  readonly force: boolean;
}
