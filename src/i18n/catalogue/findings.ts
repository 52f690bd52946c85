// Messages of findings, and the list of findings that were not triggered.
import type { FindingParams } from "../../core/findings/findings.ts";
import type { FindingCode } from "../../core/findings/thresholds.ts";
import type { Format } from "../format.ts";

export type FindingWords = {
  readonly [Code in FindingCode]: (params: FindingParams[Code], format: Format) => string;
};

/** What each finding checks. */
export type WatchWords = Readonly<Record<FindingCode, string>>;

/** Explains the findings that were not triggered. */
export interface SilenceWords {
  readonly title: string;
  readonly off: string;
  readonly nothing: string;
  /** `measured`: the measured value, null if none; `name` and `threshold`: its limit. */
  readonly held: (measured: string | null, name: string, threshold: string) => string;
}
