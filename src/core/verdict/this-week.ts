// This week: what the verdict asks of its owner, from the slots and post models of the ledger.

import type { Entry } from "../entries/entry.ts";
import type { Settings } from "../entries/settings.ts";
import { modelTurns } from "../publishing/post-models.ts";
import { dayNumber } from "../values/dates.ts";
import type { Verdict } from "./verdict.ts";

export interface ThisWeek {
  readonly network: string;
  /** Hours a week that go to rented networks at present. */
  readonly hours: number;
  readonly slots: Settings["slots"];
  /** The planned model not used for longest, and full weeks since it was; null weeks where it never was. */
  readonly model: { readonly key: string; readonly weeks: number | null } | null;
  /** Networks that get one-click copies. */
  readonly copyTo: readonly string[];
  /** Networks to close. */
  readonly close: readonly string[];
  /** What hangs on the network, where the finding rented-land speaks of it. Currency units a month. */
  readonly rented: { readonly share: number; readonly perMonth: number } | null;
}

/** The week of a verdict that names a network to focus on; null for any other. */
export function thisWeek(verdict: Verdict, entries: readonly Entry[], settings: Settings): ThisWeek | null {
  const { decision, network, networks } = verdict;
  if (decision !== "focus" || network === null) return null;
  const acting = (action: string): string[] =>
    networks.filter((row) => row.action === action).map((row) => row.network);
  return {
    network,
    hours: networks.reduce((sum, row) => sum + row.hoursPerWeek, 0),
    slots: settings.slots,
    model: leastUsedModel(verdict, entries, settings),
    copyTo: acting("reduce"),
    close: acting("quit"),
    rented: rentedShare(verdict, network),
  };
}

function leastUsedModel({ network, asOf }: Verdict, entries: readonly Entry[], settings: Settings): ThisWeek["model"] {
  const [next] = modelTurns(entries, settings, network, asOf);
  if (!next) return null;
  const { model, lastUsed } = next;
  return { key: model, weeks: lastUsed === null ? null : Math.floor((dayNumber(asOf) - dayNumber(lastUsed)) / 7) };
}

/** As the finding has it: all gross profit, whatever it cost, and the threshold of the ledger. */
function rentedShare({ findings }: Verdict, network: string): ThisWeek["rented"] {
  const found = findings.find((finding) => finding.code === "rented-land" && finding.params.network === network);
  return found?.code === "rented-land" ? { share: found.params.share, perMonth: found.params.month } : null;
}
