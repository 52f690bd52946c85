// Runs all finders on a period: findings by price, and measured values of those that did not fire.

import { daysOf } from "../entries/chronology.ts";
import type { Entry, PostedEntry, SpentEntry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import { lazy } from "../errors/lazy.ts";
import type { CalendarDate } from "../values/dates.ts";
import { datedIn, livedPart, loggedPart, type Period } from "../values/period.ts";
import { attentionGap } from "./attention-gap.ts";
import { copiesNotOneClick } from "./copies-not-one-click.ts";
import { type Findable, type Finder, type Finding, type Look, type PlannedEntry, SEVERITIES } from "./finding.ts";
import { irregular } from "./irregular.ts";
import { noModels } from "./no-models.ts";
import { noOwnedChannel } from "./no-owned-channel.ts";
import { outsideSlots } from "./outside-slots.ts";
import { overLimit } from "./over-limit.ts";
import { overrun } from "./overrun.ts";
import { payToPlay } from "./pay-to-play.ts";
import { rentedLand } from "./rented-land.ts";
import { scattered } from "./scattered.ts";
import { screenTime } from "./screen-time.ts";
import { scrollingShare } from "./scrolling-share.ts";
import { figuresOfAll, type NetworkTotals, networkTotals, socialActivities, socialFigures } from "./social.ts";
import { staleLedger } from "./stale-ledger.ts";
import { supportBurden } from "./support-burden.ts";
import { thinEvidence } from "./thin-evidence.ts";
import { FINDING_CODES, type FindingCode, thresholdsOf } from "./thresholds.ts";
import { tooManyModels } from "./too-many-models.ts";
import { treadmill } from "./treadmill.ts";
import { unanswered } from "./unanswered.ts";
import { unpaidWork } from "./unpaid-work.ts";
import { yearFigures, yearTotals } from "./year.ts";

const FINDERS: { readonly [Code in FindingCode]: Finder<Code> } = {
  "unpaid-work": unpaidWork,
  "scrolling-share": scrollingShare,
  overrun,
  scattered,
  "attention-gap": attentionGap,
  treadmill,
  "pay-to-play": payToPlay,
  "rented-land": rentedLand,
  "no-owned-channel": noOwnedChannel,
  irregular,
  "too-many-models": tooManyModels,
  "no-models": noModels,
  unanswered,
  "outside-slots": outsideSlots,
  "over-limit": overLimit,
  "support-burden": supportBurden,
  "copies-not-one-click": copiesNotOneClick,
  "thin-evidence": thinEvidence,
  "stale-ledger": staleLedger,
  "screen-time": screenTime,
};

/** A finding that did not fire: disabled in the settings, or below its threshold. */
export interface Silent {
  readonly code: FindingCode;
  readonly off: boolean;
  readonly measured: Look["measured"];
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
    const look = lookFor(code, found);
    if (look?.finding) fired.push(look.finding);
    else {
      const thresholds = thresholdsOf(code, found.settings.findings);
      silent.push({ code, off: look === null, measured: look?.measured ?? null, thresholds });
    }
  }
  const rank = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
  return { fired: fired.sort((a, b) => b.price - a.price || rank(a) - rank(b)), silent };
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
    ...kindsOf(entries),
    before: previous && { period: previous, entries: datedIn(known, previous) },
    all: figuresOfAll(totals.values(), settings),
    social: socialFigures(totals, settings),
    overYear: lazy(() => yearFigures(summed?.overYear ?? yearTotals(known, settings, period.until), settings)),
    socialActivities: lazy(() => socialActivities(entries, settings)),
  };
}

function kindsOf(entries: readonly Entry[]): Pick<Findable, "posts" | "spent" | "planned"> {
  const posts: PostedEntry[] = [];
  const spent: SpentEntry[] = [];
  const planned: PlannedEntry[] = [];
  for (const entry of entries) {
    if (entry.kind === "posted") posts.push(entry);
    else if (entry.kind === "spent") spent.push(entry);
    else if (isPlanned(entry)) planned.push(entry);
  }
  return { posts, spent, planned };
}

function isPlanned(entry: Entry): entry is PlannedEntry {
  return entry.kind === "time" && entry.planned !== undefined;
}

function lookFor<Code extends FindingCode>(code: Code, found: Findable): Look | null {
  const { findings } = found.settings;
  return findings.get(code) === "off" ? null : FINDERS[code](found, thresholdsOf(code, findings));
}
