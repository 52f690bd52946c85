// socialroi plan: show the week, on the terminal or as a calendar.
import { basename } from "node:path";
import type { Command } from "commander";
import { failure } from "../../core/errors/failure.ts";
import { buildPlan } from "../../core/overview/plan.ts";
import { isoWeekOf } from "../../core/report/grouping.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import { around, type Calendar, type PeriodChoice, resolvePeriod } from "../../core/values/period.ts";
import { calendarText } from "../../render/calendar.ts";
import { jsonText } from "../../render/json.ts";
import { planEvents } from "../../render/plan-calendar.ts";
import { planJson } from "../../render/plan-json.ts";
import { renderPlan } from "../../render/terminal/plan.ts";
import { addExamples, addOptions } from "../args/options.ts";
import { readWords } from "../args/read-words.ts";
import type { Said } from "../args/said.ts";
import type { Context } from "../env/context.ts";

interface PlanOptions {
  readonly next?: boolean;
  readonly ics?: boolean;
}

export function register(command: Command, context: Context): void {
  command.argument("[words...]", context.words.help.words.plan);
  addOptions(command, context.words, ["next", "ics"]);
  addExamples(command, context.words, ["plan", "plan next week", "plan --ics > week.ics"]);
  command.action(async (words: string[], typed: PlanOptions) => {
    const ledger = context.store.read();
    const { settings, entries } = ledger;
    const { options, said } = await readWords(words, typed, "plan", ledger, context);
    const { ics } = options;
    if (ics && context.json) throw failure("usage", "options-exclusive", { first: "--json", second: "--ics" });
    const now = context.now();
    const plan = buildPlan(entries, settings, now, isNextWeek(options, said, settings.weekStart, context.today));
    const style = context.style(settings.currency);
    const { words: texts } = context;
    if (context.json) context.out(jsonText("plan", planJson(plan, settings)));
    else if (ics) {
      const events = planEvents(plan, settings, basename(context.store.history().folder), style);
      if (events.length === 0 && !context.quiet) context.tell(`${texts.plan.emptyCalendar}\n`);
      const { language } = texts;
      context.data(calendarText({ name: texts.plan.calendar, language, written: new Date(now.epoch), events }));
    } else if (!context.quiet) {
      const week = settings.weekStart === 1 ? isoWeekOf(plan.week.since) : null;
      context.out(renderPlan(plan, week, style));
    }
  });
}

/** Whether the next week is wanted, and not this one. Throws a Failure for any other period. */
function isNextWeek(
  { next = false }: PlanOptions,
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
