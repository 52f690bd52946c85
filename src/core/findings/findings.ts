// Runs all finders on a period: findings by price, and measured values of those that did not fire.

import { daysOf } from "../entries/chronology.ts";
import type { Entry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import { lazy } from "../text/memoize.ts";
import type { CalendarDate } from "../values/dates.ts";
import { datedIn, livedPart, loggedPart, type Period, yearTo } from "../values/period.ts";
import { staleLedger, thinEvidence } from "./evidence.ts";
import type { Findable, Look } from "./finding.ts";
import { figuresOfAll, type NetworkTotals, networkTotals, socialFigures, yearFigures } from "./networks.ts";
import { irregular, noModels, payToPlay, tooManyModels, treadmill, unanswered } from "./posts.ts";
import { attentionGap, noOwnedChannel, rentedLand, scattered, unpaidWork } from "./returns.ts";
import { FINDING_CODES, type FindingCode, type Thresholds, thresholdsOf } from "./thresholds.ts";
import { activityShare, copiesNotOneClick, outsideSlots, overLimit, overrun, screenTime } from "./time.ts";

export const SEVERITIES = ["alert", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

const FINDERS = {
  "unpaid-work": ["alert", unpaidWork],
  "scrolling-share": ["warning", activityShare("scrolling")],
  overrun: ["warning", overrun],
  scattered: ["info", scattered],
  "attention-gap": ["warning", attentionGap],
  treadmill: ["warning", treadmill],
  "pay-to-play": ["warning", payToPlay],
  "rented-land": ["warning", rentedLand],
  "no-owned-channel": ["warning", noOwnedChannel],
  irregular: ["warning", irregular],
  "too-many-models": ["info", tooManyModels],
  "no-models": ["info", noModels],
  unanswered: ["warning", unanswered],
  "outside-slots": ["warning", outsideSlots],
  "over-limit": ["warning", overLimit],
  "support-burden": ["warning", activityShare("support")],
  "copies-not-one-click": ["info", copiesNotOneClick],
  "thin-evidence": ["info", thinEvidence],
  "stale-ledger": ["warning", staleLedger],
  "screen-time": ["info", screenTime],
} as const satisfies { readonly [Code in FindingCode]: readonly [Severity, Finder<Code>] };

type Finder<Code extends FindingCode> = (found: Findable, thresholds: Thresholds<Code>) => Look<unknown>;

/** Parameters of each finding's message: what its finder returns. */
export type FindingParams = {
  readonly [Code in FindingCode]: ReturnType<(typeof FINDERS)[Code][1]> extends Look<infer Params> ? Params : never;
};

/** A finding that fired. i18n turns it into text. */
export type Finding = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly params: FindingParams[Code];
    /** Its cost in currency units, used for sorting. */
    readonly price: number;
  };
}[FindingCode];

/** A finding that did not fire: disabled in the settings, or below its threshold. */
export interface Silent {
  readonly code: FindingCode;
  readonly off: boolean;
  /** null if there was nothing to measure. */
  readonly measured: number | null;
  /** Effective thresholds by name. */
  readonly thresholds: Readonly<Record<string, number>>;
}

export interface Findings {
  /** By price, highest first, then by severity. */
  readonly fired: readonly Finding[];
  readonly silent: readonly Silent[];
}

/** A ledger, a period and the previous one. */
export interface Observed {
  readonly known: readonly Entry[];
  readonly settings: Settings;
  readonly period: Period;
  readonly previous: Period | null;
  /** Defaults to the last day of the period. */
  readonly today?: CalendarDate | undefined;
  /** The entries of the period and their sums, if already computed. */
  readonly summed?: {
    readonly entries: readonly Entry[];
    readonly byNetwork: NetworkTotals;
    /** Over the twelve months up to the end of the period. */
    readonly overYear: NetworkTotals | undefined;
  };
}

/** Computes the findings. Ties in price and severity keep the order of FINDING_CODES. */
export function findingsOf(observed: Observed): Findings {
  const found = findable(observed);
  const fired: Finding[] = [];
  const silent: Silent[] = [];
  for (const code of FINDING_CODES) {
    const off = found.settings.findings.get(code) === "off";
    const thresholds = thresholdsOf(code, found.settings.findings);
    const [severity, look] = FINDERS[code] as readonly [Severity, Finder<FindingCode>];
    const { params = null, measured = null, price = 0 } = (off ? null : look(found, thresholds)) ?? {};
    if (params !== null && isReached(measured ?? 0, thresholds))
      fired.push({ code, severity, params, price } as Finding);
    else silent.push({ code, off, measured, thresholds });
  }
  const rank = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
  return { fired: fired.sort((a, b) => b.price - a.price || rank(a) - rank(b)), silent };
}

/** `above` and `below` exclude the value itself, `from` includes it. */
function isReached(measured: number, { above, from, below }: Silent["thresholds"]): boolean {
  return (
    (above === undefined || measured > above) &&
    (from === undefined || measured >= from) &&
    (below === undefined || measured < below)
  );
}

function findable({ known, settings, period, previous, today = period.until, summed }: Observed): Findable {
  const entries = summed?.entries ?? datedIn(known, period);
  const totals = summed?.byNetwork ?? networkTotals(entries, settings);
  const begins = daysOf(known)?.since;
  return {
    known,
    settings,
    period,
    today,
    lived: loggedPart(livedPart(period, today), begins),
    entries,
    posts: entries.filter((entry) => entry.kind === "posted"),
    before: previous && datedIn(known, previous),
    all: figuresOfAll(totals.values(), settings),
    social: socialFigures(totals, settings),
    overYear: lazy(() =>
      yearFigures(summed?.overYear ?? networkTotals(datedIn(known, yearTo(period.until)), settings), settings),
    ),
  };
}
