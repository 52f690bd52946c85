// socialroi status: the timer, and where today and the week stand. Called at every prompt, it reads the ledger only when asked
// for what is in it.
import type { Command } from "commander";
import { costOf } from "../../core/cost.ts";
import { Failure } from "../../core/failure.ts";
import { type Standing, standingsToday } from "../../core/standing.ts";
import { fieldsOf, filledIn, type TemplateField } from "../../core/template.ts";
import { entryOf, minutesOf, type Timer } from "../../core/timer.ts";
import type { Ledger } from "../../ledger/read.ts";
import { jsonText } from "../../render/json.ts";
import type { Speech } from "../../render/speech.ts";
import { fieldText, standingsText, statusText, timerJson, timerLine } from "../../render/timer.ts";
import type { Context } from "../context.ts";
import { addExamples, addOptions } from "../options.ts";
import { keptTimer, withTimer } from "../timing.ts";

/** Fields of a template that stand in the ledger. */
const IN_LEDGER: readonly TemplateField[] = ["cost", "today", "week"];

export function register(command: Command, context: Context): void {
  addOptions(command, context.words, ["template"]);
  addExamples(command, context.words, ["status", "status --template '{network} {elapsed} {cost}'"]);
  command.action(({ template }: { template?: string }) => {
    const timer = keptTimer(context, true);
    if (!timer && !context.quiet && context.state.read("timer") !== undefined)
      context.tell(`${context.words.timer.spoilt(context.state.file("timer"))}\n`);
    if (template !== undefined) return prompt(context, template, timer);
    const ledger = context.store.readOrNew();
    const standings = standingsNow(ledger, timer, context);
    const now = context.now();
    const speech = context.speech(ledger.settings.currency);
    if (context.json)
      context.out(jsonText("status", { ledger: context.ledgerFile, timer: timer && timerJson(timer, now), standings }));
    else if (!context.quiet)
      context.out(statusText(timer && timerLine(timer, now, speech), standingsText(standings, speech), speech));
  });
}

/** Nothing at all without a timer: a prompt has no room for it. */
function prompt(context: Context, template: string, timer: Timer | null): void {
  const fields = fieldsOf(template);
  if (fields.fault) throw new Failure("usage", [fields.fault]);
  if (!timer) return;
  const ledger = IN_LEDGER.some((field) => fields.value.has(field)) ? context.store.readOrNew() : null;
  const speech: Speech = context.speech(ledger?.settings.currency);
  const now = context.now();
  const minutes = minutesOf(timer, now.epoch);
  const cost = ledger && costOf(entryOf(timer, minutes), ledger.settings);
  const standings = ledger ? standingsNow(ledger, timer, context) : [];
  context.out(`${filledIn(template, (field) => fieldText(field, { timer, now, cost, standings }, speech))}\n`);
}

/** Where today and the week stand, the timer's own time among it. */
function standingsNow({ settings, entries }: Ledger, timer: Timer | null, { now, today }: Context): Standing[] {
  return standingsToday(withTimer(entries, timer, now()), settings, timer?.subject ?? null, today);
}
