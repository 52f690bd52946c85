// The status of timer and limits, computed from the ledger.

import { awayOn } from "../../core/entries/away.ts";
import { trialIn } from "../../core/entries/settings.ts";
import { limitStatusesToday, spannedBy } from "../../core/limits/limit-status.ts";
import { costOf } from "../../core/report/roi.ts";
import { entryOf, minutesOf, type Timer } from "../../core/timer/timer.ts";
import { entriesWithin } from "../../ledger/read/read.ts";
import type { OutputStyle } from "../../render/terminal/layout/output-style.ts";
import { wrap } from "../../render/terminal/layout/text.ts";
import { limitStatusesText } from "../../render/terminal/limit-status.ts";
import { awayText, trialText } from "../../render/terminal/settings.ts";
import { statusText, timerJson, timerLine } from "../../render/terminal/timer.ts";
import type { Answer } from "../command.ts";
import type { Context } from "../env/context.ts";
import { withStoredTimer } from "./stored-timer.ts";

type LedgerStatus = ReturnType<typeof ledgerStatus>;

export function ledgerStatus(context: Context, timer: Timer | null) {
  const { today } = context;
  const ledger = context.store.readOrNew();
  const { settings } = ledger;
  const entries = withStoredTimer(context, timer, entriesWithin(ledger, spannedBy(today, settings)));
  return {
    currency: settings.currency,
    /** The cost of the timer's time so far, in currency units; null without a timer or a rate. */
    cost: timer && costOf(entryOf(timer, minutesOf(timer, context.now().epoch)), settings),
    /** Limits of today and the week, including the timer's time. */
    limitStatuses: limitStatusesToday(entries, settings, timer?.subject ?? null, today),
    /** The days off that today belongs to. */
    away: awayOn(today, settings.away),
    /** The trial that runs today. */
    trial: trialIn({ since: today, until: today }, settings),
  };
}

export function statusAnswer(context: Context, timer: Timer | null, status: LedgerStatus): Answer {
  const { currency, cost, limitStatuses, away, trial } = status;
  const now = context.now();
  const style = context.style(currency);
  const running = timer && { ...timerJson(timer, now), cost };
  return {
    json: () => ({ ledger: context.ledgerFile, currency, timer: running, standings: limitStatuses, away, trial }),
    text: () => {
      const line = statusText(timer && timerLine(timer, now, style), limitStatusesText(limitStatuses, style), style);
      return [line, ...calendarLines(status, style)].join("");
    },
  };
}

/** Whether today is a day off, and the trial that runs. */
function calendarLines({ away, trial }: LedgerStatus, style: OutputStyle): string[] {
  const { labels } = style.words.settings;
  return [
    ...(away ? [[labels.away, awayText(away, style)]] : []),
    ...(trial ? [[labels.trial, trialText(trial, style)]] : []),
  ].map((line) => `${wrap(line.join(style.words.colon), style.width)}\n`);
}
