// Default thresholds of the findings. Settings can change them or disable a finding.
import type { FindingSetting } from "../entries/settings.ts";

export type ThresholdUnit = "share" | "count" | "weeks" | "days" | "hours" | "minutes";

export interface Threshold {
  readonly usual: number;
  /** Shares are written 25% or 0.25, the others as plain numbers. */
  readonly unit: ThresholdUnit;
}

const threshold = (unit: ThresholdUnit) => (usual: number) => ({ usual, unit });
const share = threshold("share");

/** Less is thin evidence, for findings as for the verdict. */
export const FEWEST_WEEKS = 4;
export const FEWEST_HOURS = 5;

/** `above` and `below` exclude the value itself, `from` includes it. */
export const THRESHOLDS = {
  "unpaid-work": {},
  "scrolling-share": { above: share(0.2) },
  overrun: { above: share(0) },
  scattered: { from: share(0.15) },
  "attention-gap": { from: share(0.25) },
  treadmill: { from: share(0.25), posts: threshold("count")(2) },
  "pay-to-play": {},
  "rented-land": { from: share(0.5) },
  "no-owned-channel": {},
  irregular: { below: share(0.8) },
  "too-many-models": { above: threshold("count")(5) },
  "no-models": { from: threshold("count")(3) },
  unanswered: { below: share(0.8) },
  "outside-slots": { above: share(0) },
  "over-limit": {},
  "support-burden": { above: share(0.2) },
  "copies-not-one-click": { above: threshold("minutes")(0) },
  "thin-evidence": {
    weeks: threshold("weeks")(FEWEST_WEEKS),
    hours: threshold("hours")(FEWEST_HOURS),
    sales: threshold("count")(2),
  },
  "stale-ledger": { above: threshold("days")(14) },
  "screen-time": {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, Threshold>>>>;

export type FindingCode = keyof typeof THRESHOLDS;

/** The effective thresholds of a finding by name. */
export type Thresholds<Code extends FindingCode> = Readonly<Record<keyof (typeof THRESHOLDS)[Code], number>>;

export const FINDING_CODES = Object.keys(THRESHOLDS) as readonly FindingCode[];

/** The thresholds of the settings, else the defaults. */
export function thresholdsOf<Code extends FindingCode>(
  code: Code,
  settings: ReadonlyMap<string, FindingSetting>,
): Thresholds<Code> {
  const own = settings.get(code);
  const usual = Object.entries<Threshold>(THRESHOLDS[code]).map(([name, { usual: value }]) => [name, value]);
  return { ...Object.fromEntries(usual), ...(own === "off" ? {} : own) } as Thresholds<Code>;
}
