// Appends entries to the ledger, and shows them as they were understood.
import type { Entry } from "../../../core/entries/entry.ts";
import type { Settings } from "../../../core/entries/settings.ts";
import { type LimitStatus, limitStatusOf, spannedBy } from "../../../core/limits/limit-status.ts";
import { costOf } from "../../../core/report/roi.ts";
import type { CalendarDate } from "../../../core/values/dates.ts";
import { entriesWithin, type Ledger } from "../../../ledger/read/read.ts";
import { entryJson } from "../../../render/json.ts";
import { entryLine } from "../../../render/terminal/entry.ts";
import { printable, wrap } from "../../../render/terminal/layout/text.ts";
import { limitStatusLine } from "../../../render/terminal/limit-status.ts";
import { statusText } from "../../../render/terminal/timer.ts";
import type { Context } from "../../env/context.ts";
import type { Addition, Appended } from "../../env/open-ledger.ts";

/** Appends the entries of `compose`, ends `timer`, and reports a new ledger or a repaired line. */
export async function append(
  { store, words, ledgerName, localCurrency, quiet, tell }: Context,
  compose: (ledger: Ledger) => Addition,
  timer?: unknown,
): Promise<Appended> {
  const appended = await store.append(compose, timer);
  if (appended.begun && !quiet) tell(`${words.echo.newLedger(ledgerName, localCurrency)}\n`);
  if (appended.truncated !== null && !quiet) tell(`${words.fix.truncated(printable(appended.truncated))}\n`);
  return appended;
}

/** One line for each entry; a single time entry also with its limit status. On a terminal, within its width. */
export function echo({ ledger, entries }: Appended, context: Context, settings: Settings = ledger.settings): string {
  const style = context.style(settings.currency);
  const lines = entries.map((entry) => entryLine(entry, costOf(entry, settings), context.today, style));
  const [only, ...others] = entries;
  const status = only && others.length === 0 ? limitStatusAfter(only, ledger, context.today) : null;
  const width = context.watched ? style.width : Number.POSITIVE_INFINITY;
  if (status) return statusText(lines.join(""), limitStatusLine(status, style), { width });
  if (others.length > 0) lines.push(style.words.echo.added(entries.length));
  return lines.map((line) => `${wrap(line, width)}\n`).join("");
}

export function echoJson({ ledger, entries, begun }: Appended, { ledgerFile, today }: Context): object {
  return {
    ledger: ledgerFile,
    begun,
    currency: ledger.settings.currency,
    entries: entries.map((entry) => ({ ...entryJson(entry), cost: costOf(entry, ledger.settings) })),
    standings: entries.flatMap((entry) => limitStatusAfter(entry, ledger, today) ?? []),
  };
}

function limitStatusAfter(entry: Entry, ledger: Ledger, today: CalendarDate): LimitStatus | null {
  if (entry.kind !== "time") return null;
  const { settings } = ledger;
  const before = entriesWithin(ledger, spannedBy(entry.date, settings));
  return limitStatusOf([...before, entry], settings, entry, { date: entry.date, today });
}
