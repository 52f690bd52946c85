// The output style: language, formats, width and colours.
import { type Grouping, isChronological } from "../../../core/report/grouping.ts";
import type { Catalogue } from "../../../i18n/catalogue.ts";
import type { Format } from "../../../i18n/format.ts";
import { networkName, wordFor } from "../../../i18n/names.ts";
import { printable } from "./text.ts";

const STYLES = ["bold", "dim", "red", "green", "yellow", "cyan"] as const;

/** Functions that style text for a terminal. */
export type Colours = Readonly<Record<(typeof STYLES)[number], (text: string) => string>>;

/** Leaves text unstyled. */
export const NO_COLOURS = Object.fromEntries(STYLES.map((name) => [name, (text: string) => text])) as Colours;

export interface OutputStyle {
  readonly words: Catalogue;
  readonly format: Format;
  readonly colours: Colours;
  readonly width: number;
  /** For screen readers: no graphics, alignment, colours or line breaks. */
  readonly plain: boolean;
  /** For a page that is given to others: without commands to type. */
  readonly forOthers?: boolean;
}

/** Display name of a row's key. */
export function keyName(by: Grouping, key: string | null, words: Catalogue): string {
  if (key === null) return words.report.none(by);
  if (by === "network") return printable(networkName(key, words));
  if (by === "activity") return printable(wordFor(words.activities, key));
  if (isChronological(by)) return words.chronological(key);
  return printable(by === "model" ? wordFor(words.models, key) : key);
}
