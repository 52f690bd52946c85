// The one who speaks: a language, its formats in a currency, the width and the colours of where it is said.
import { type Grouping, isChronological } from "../../../core/report/grouping.ts";
import type { Catalogue } from "../../../i18n/catalogue.ts";
import type { Format } from "../../../i18n/format.ts";
import { networkName, wordFor } from "../../../i18n/names.ts";
import { printable } from "./text.ts";

const PAINTS = ["bold", "dim", "red", "green", "yellow", "cyan"] as const;

/** How text is set off on a terminal. */
export type Paint = Readonly<Record<(typeof PAINTS)[number], (text: string) => string>>;

/** Text as it is, where there are no colours. */
export const NO_COLOURS = Object.fromEntries(PAINTS.map((name) => [name, (text: string) => text])) as Paint;

export interface OutputStyle {
  readonly words: Catalogue;
  readonly format: Format;
  readonly colours: Paint;
  readonly width: number;
  /** Said in lines for a screen reader: nothing is drawn, aligned or coloured, and no line is broken. */
  readonly plain: boolean;
}

/** The name of a row's key as people read it: names of networks and activities, dates and clients as they are. */
export function keyName(by: Grouping, key: string | null, words: Catalogue): string {
  if (key === null) return words.report.heads.none;
  if (by === "network") return printable(networkName(key, words));
  if (by === "activity") return printable(wordFor(words.activities, key));
  if (isChronological(by)) return words.chronological(key);
  return printable(by === "model" ? wordFor(words.models, key) : key);
}
