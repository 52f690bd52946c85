// Messages of findings, and of those that reported nothing.
import type { FindingCode, FindingParams } from "../../core/findings/finding.ts";
import type { Format } from "../format.ts";

export type FindingWords = {
  readonly [Code in FindingCode]: (params: FindingParams[Code], format: Format) => string;
};

/** What each finding watches. */
export type WatchWords = Readonly<Record<FindingCode, string>>;

/** For findings that reported nothing. */
export interface SilenceWords {
  readonly title: string;
  readonly off: string;
  readonly nothing: string;
  /** What was measured, or null, beside the threshold: its name and its value. */
  readonly held: (measured: string | null, name: string, threshold: string) => string;
}
