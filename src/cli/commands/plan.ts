// socialroi plan: show the week, on the terminal or as a calendar.
import { basename } from "node:path";
import type { Command } from "commander";
import { inputError } from "../../core/errors/error.ts";
import { Failure } from "../../core/errors/failure.ts";
import { buildPlan } from "../../core/overview/plan.ts";
import { isoWeekOf } from "../../core/report/grouping.ts";
import { calendarText } from "../../render/calendar.ts";
import { jsonText } from "../../render/json.ts";
import { planEvents } from "../../render/plan-calendar.ts";
import { planJson } from "../../render/plan-json.ts";
import { renderPlan } from "../../render/terminal/plan.ts";
import { addExamples, addOptions } from "../args/options.ts";
import type { Context } from "../env/context.ts";

interface PlanOptions {
  readonly next?: boolean;
  readonly ics?: boolean;
}

export function register(command: Command, context: Context): void {
  addOptions(command, context.words, ["next", "ics"]);
  addExamples(command, context.words, ["plan", "plan --next", "plan --ics > week.ics"]);
  command.action(({ next, ics }: PlanOptions) => {
    if (ics && context.json)
      throw new Failure("usage", [inputError("options-exclusive", { first: "--json", second: "--ics" })]);
    const { settings, entries } = context.store.read();
    const now = context.now();
    const plan = buildPlan(entries, settings, now, next === true);
    const style = context.style(settings.currency);
    const { words } = context;
    if (context.json) context.out(jsonText("plan", planJson(plan, settings)));
    else if (ics) {
      const events = planEvents(plan, settings, basename(context.store.history().folder), style);
      if (events.length === 0 && !context.quiet) context.tell(`${words.plan.emptyCalendar}\n`);
      const { language } = words;
      context.data(calendarText({ name: words.plan.calendar, language, written: new Date(now.epoch), events }));
    } else if (!context.quiet) {
      const week = settings.weekStart === 1 ? isoWeekOf(plan.week.since) : null;
      context.out(renderPlan(plan, week, style));
    }
  });
}
