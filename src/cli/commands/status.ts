// socialroi status: show the timer and the limits of today and the week. It runs at every shell prompt, so it reads the
// ledger, and loads that code, only if needed.
import { accepted } from "../../core/errors/failure.ts";
import { fieldsOf, filledIn, type TemplateField } from "../../core/timer/template.ts";
import type { Timer } from "../../core/timer/timer.ts";
import { fieldText } from "../../render/terminal/prompt.ts";
import { command } from "../command.ts";
import type { Context } from "../env/context.ts";
import { timerOrWarning } from "../timekeeping/stored-timer.ts";

/** Template fields that need the ledger. */
const IN_LEDGER: readonly TemplateField[] = ["cost", "today", "week"];

export const commands = {
  status: command({
    options: ["template"],
    examples: ["status", "status --template '{network} {elapsed} {cost}'"],
    run: async (context, { template }) => {
      const timer = timerOrWarning(context);
      if (template !== undefined) return prompt(context, template, timer);
      const { ledgerStatus, statusAnswer } = await import("../timekeeping/status.ts");
      return statusAnswer(context, timer, ledgerStatus(context, timer));
    },
  }),
};

async function prompt(context: Context, template: string, timer: Timer | null): Promise<void> {
  const fields = accepted(fieldsOf(template));
  if (!timer) return;
  const status = IN_LEDGER.some((field) => fields.has(field))
    ? (await import("../timekeeping/status.ts")).ledgerStatus(context, timer)
    : { currency: undefined, cost: null, limitStatuses: [] };
  const style = context.style(status.currency);
  const values = { timer, now: context.now(), ...status };
  context.out(`${filledIn(template, (field) => fieldText(field, values, style))}\n`);
}
