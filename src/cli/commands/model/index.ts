// socialroi model: list templates and their use, show one, or add one.
import { failure } from "../../../core/errors/failure.ts";
import { listModels } from "../../../core/report/attribution.ts";
import { wordFor } from "../../../i18n/names.ts";
import { capital, printable } from "../../../render/terminal/layout/text.ts";
import { renderModels, skeletonOf, skeletonText } from "../../../render/terminal/models.ts";
import { PERIODS } from "../../args/options.ts";
import { type PeriodOptions, periodFrom } from "../../args/period-options.ts";
import { type Answer, command } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import { addModel, requireModel } from "./add-model.ts";

export const commands = {
  model: command({
    examples: ["model", "model show tip", 'model new kiln --part "The fire" --part "The glaze"'],
    parts: {
      list: {
        french: "lister",
        spec: command({
          args: { "[model]": "modelShown" },
          options: PERIODS,
          run: (context, options, name: string | undefined) =>
            name === undefined ? listed(context, options) : showModel(context, name),
        }),
      },
      show: {
        french: "montrer",
        spec: command({
          args: { "<model>": "modelName" },
          run: (context, _options, name: string) => showModel(context, name),
        }),
      },
      new: {
        french: "nouveau",
        spec: command({
          args: { "<name>": "modelName", "[-]": "modelLines" },
          options: ["part", "from", "goal"],
          run: (context, options, name: string, stdin: string | undefined) =>
            addModel(context, name, { ...options, stdin }),
        }),
      },
    },
  }),
};

function listed(context: Context, options: PeriodOptions): Answer {
  const ledger = context.store.read();
  const { settings, entries } = ledger;
  const { currency } = settings;
  const { period } = periodFrom(options, { kind: "all" }, ledger, context.today);
  const report = listModels(entries, settings, period);
  const { rows: models, unassigned, unassignedMaking } = report;
  return {
    json: () => ({ period, currency, models, unassigned, unassignedMaking }),
    text: () => renderModels(report, context.style(currency)),
  };
}

/** Title and goal go to standard error. */
function showModel(context: Context, word: string): Answer {
  const found = requireModel(word, context.store.readOrNew().settings);
  const skeleton = skeletonOf(found, context.words);
  const { name, own } = found;
  if (skeleton === null) throw failure("usage", "model-bare", { text: name });
  const { goal, structure } = skeleton;
  return {
    json: () => ({ model: name, ready: own === null, goal, structure, text: own?.text ?? null }),
    text: () => {
      const title = capital(printable(wordFor(context.words.models, name)));
      if (!context.quiet) context.tell(`${title}${goal === "" ? "" : `${context.words.colon}${printable(goal)}`}\n\n`);
      return skeletonText(structure, own?.text);
    },
    isData: true,
  };
}
