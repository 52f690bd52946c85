// The status of timer and limits, computed from the ledger.

import { type LimitStatus, spannedBy, standingsToday } from "../../core/limits/limit-status.ts";
import { costOf } from "../../core/report/cost.ts";
import { entryOf, minutesOf, type Timer } from "../../core/timer/timer.ts";
import { entriesWithin } from "../../ledger/read/read.ts";
import { jsonText } from "../../render/json.ts";
import { standingsText } from "../../render/terminal/limit-status.ts";
import { statusText, timerJson, timerLine } from "../../render/terminal/timer.ts";
import type { Context } from "../env/context.ts";
import { withStoredTimer } from "./stored-timer.ts";

export interface LedgerStatus {
  readonly currency: string;
  /** The cost of the timer's time so far, in currency units; null without a timer or a rate. */
  readonly cost: number | null;
  /** Limits of today and the week, including the timer's time. */
  readonly standings: readonly LimitStatus[];
}

export function ledgerStatus(context: Context, timer: Timer | null): LedgerStatus {
  const ledger = context.store.readOrNew();
  const { settings } = ledger;
  const entries = entriesWithin(ledger, spannedBy(context.today, settings));
  return {
    currency: settings.currency,
    cost: timer && costOf(entryOf(timer, minutesOf(timer, context.now().epoch)), settings),
    standings: standingsToday(
      withStoredTimer(context, timer, entries),
      settings,
      timer?.subject ?? null,
      context.today,
    ),
  };
}

export function printStatus(context: Context, timer: Timer | null, { currency, cost, standings }: LedgerStatus): void {
  const now = context.now();
  const style = context.style(currency);
  if (context.json) {
    const running = timer && { ...timerJson(timer, now), cost };
    context.out(jsonText("status", { ledger: context.ledgerFile, currency, timer: running, standings }));
  } else if (!context.quiet)
    context.out(statusText(timer && timerLine(timer, now, style), standingsText(standings, style), style));
}
