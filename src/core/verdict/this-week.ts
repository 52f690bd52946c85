// What to do this week, from a verdict, the time slots and the post models.

import type { Entry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import { modelTurns } from "../publishing/post-models.ts";
import { weeksBetween } from "../values/dates.ts";
import { type Action, givesHours } from "./decision.ts";
import type { OwnedVerdict, Verdict } from "./verdict.ts";

export interface ThisWeek {
  /** The leader; without one an owned channel that pays, or null. */
  readonly network: string | null;
  /** Whether `network` is the leader. */
  readonly focus: boolean;
  /** Hours per week that `network` gets: its own, and those of the networks to reduce and to quit. */
  readonly hours: number;
  readonly slots: Settings["slots"];
  /** Least recently used model, and full weeks since; null weeks if never used. */
  readonly model: { readonly key: string; readonly weeks: number | null } | null;
  readonly copyTo: readonly string[];
  readonly close: readonly string[];
  /** Dependence on the network, if the finding rented-land names it. Currency units per month. */
  readonly rented: { readonly share: number; readonly perMonth: number } | null;
}

/** The owned channel that pays where no network does: the one that freed hours go to, or the best return; else null. */
export function payingOwned({ network, owned, reallocation }: Verdict): OwnedVerdict | null {
  if (network !== null) return null;
  const paying = owned
    .filter(({ observedReturn }) => (observedReturn ?? 0) > 1)
    .toSorted((a, b) => (b.observedReturn ?? 0) - (a.observedReturn ?? 0));
  return paying.find((row) => row.network === reallocation?.to) ?? paying[0] ?? null;
}

/** The week of a `focus` or `none` verdict; null for `test`, which says what to try instead. */
export function thisWeek(verdict: Verdict, entries: readonly Entry[], settings: Settings): ThisWeek | null {
  const { decision, network: leader, networks, reallocation } = verdict;
  if (decision === "test") return null;
  const acting = (action: Action): string[] =>
    networks.filter((row) => row.action === action).map((row) => row.network);
  const network = leader ?? reallocation?.to ?? null;
  const toOwned = leader !== null && reallocation !== null && reallocation.to !== leader;
  const isSpent = (action: Action): boolean => action === "focus" || (!toOwned && givesHours(action));
  return {
    network,
    focus: leader !== null,
    hours: networks.reduce((sum, row) => sum + (isSpent(row.action) ? row.hoursPerWeek : 0), 0),
    slots: settings.slots,
    model: leader === null ? null : leastUsedModel(leader, verdict, entries, settings),
    copyTo: leader === null ? [] : acting("reduce"),
    close: acting("quit"),
    rented: leader === null ? null : rentedShare(verdict, leader),
  };
}

function leastUsedModel(
  network: string,
  { asOf }: Verdict,
  entries: readonly Entry[],
  settings: Settings,
): ThisWeek["model"] {
  const [next] = modelTurns(entries, settings, network, asOf);
  if (!next) return null;
  const { model, lastUsed } = next;
  return { key: model, weeks: lastUsed === null ? null : weeksBetween(lastUsed, asOf) };
}

/** Uses the finding, so that its definition and threshold apply. */
function rentedShare({ findings }: Verdict, network: string): ThisWeek["rented"] {
  const found = findings.find((finding) => finding.code === "rented-land" && finding.params.network === network);
  return found?.code === "rented-land" ? { share: found.params.share, perMonth: found.params.month } : null;
}
