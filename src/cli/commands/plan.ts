// socialroi plan: show the week, on the terminal or as a calendar.
import { basename } from "node:path";
import { failure } from "../../core/errors/failure.ts";
import { buildPlan } from "../../core/overview/plan.ts";
import { isoWeekOf } from "../../core/report/grouping.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import { around, type Calendar, type PeriodChoice, resolvePeriod } from "../../core/values/period.ts";
import { calendarText } from "../../render/calendar.ts";
import { planEvents } from "../../render/plan-calendar.ts";
import { planJson } from "../../render/plan-json.ts";
import { renderPlan } from "../../render/terminal/plan.ts";
import type { Options } from "../args/options.ts";
import type { Said } from "../args/period-options.ts";
import { readWords } from "../args/read-words.ts";
import { command } from "../command.ts";

export const commands = {
  plan: command({
    args: { "[words...]": "plan" },
    options: ["next", "ics"],
    examples: ["plan", "plan next week", "plan --ics > week.ics"],
    run: async (context, typed, words: string[]) => {
      const ledger = context.store.read();
      const { settings, entries } = ledger;
      const { options, said } = await readWords(words, typed, "plan", ledger, context);
      if (options.ics && context.json)
        throw failure("usage", "options-exclusive", { first: "--json", second: "--ics" });
      const now = context.now();
      const isNext = isNextWeek(options, said, settings.weekStart, context.today);
      const plan = buildPlan(entries, settings, now, isNext ? "next" : "this");
      const style = context.style(settings.currency);
      if (options.ics) {
        const { language, plan: texts } = context.words;
        const events = planEvents(plan, settings, basename(context.store.file.openHistory().folder), style);
        if (events.length === 0 && !context.quiet) context.tell(`${texts.emptyCalendar}\n`);
        const written = new Date(now.epoch);
        return context.data(calendarText({ name: texts.calendar, language, written, events }));
      }
      const week = settings.weekStart === 1 ? isoWeekOf(plan.week.since) : null;
      return { json: () => planJson(plan, settings), text: () => renderPlan(plan, week, style) };
    },
  }),
};

/** Whether the next week is wanted, and not this one. Throws a Failure for any other period. */
function isNextWeek(
  { next = false }: Options<"next">,
  { words, period }: Said,
  weekStart: Calendar["weekStart"],
  today: CalendarDate,
): boolean {
  if (period === undefined) return next;
  const calendar = { today, weekStart, logged: null };
  const sinceOf = (choice: PeriodChoice): string => {
    const { period: days } = resolvePeriod(choice, calendar);
    return days.since === days.until ? around(days.since, "week", weekStart).since : days.since;
  };
  const isNext = sinceOf(period) === sinceOf({ kind: "next", unit: "week" });
  if (!isNext && sinceOf(period) !== sinceOf({ kind: "running", unit: "week" }))
    throw failure("usage", "plan-other-week", { text: words });
  if (next && !isNext) throw failure("usage", "query-option", { words, option: "--next" });
  return isNext;
}
