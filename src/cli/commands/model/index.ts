// socialroi model: list templates and their use, show one, or add one.
import type { Command } from "commander";
import { failure } from "../../../core/errors/failure.ts";
import { listModels } from "../../../core/report/model-list.ts";
import { wordFor } from "../../../i18n/names.ts";
import { jsonText } from "../../../render/json.ts";
import { capital, printable } from "../../../render/terminal/layout/text.ts";
import { renderModels, skeletonOf, skeletonText } from "../../../render/terminal/models.ts";
import { addCommonOptions, addExamples, addOptions } from "../../args/options.ts";
import { addPeriodOptions, type PeriodOptions, periodFrom } from "../../args/period-options.ts";
import type { Context } from "../../env/context.ts";
import { validLedger } from "../../env/open-ledger.ts";
import { requireModel } from "./find-model.ts";

export function register(command: Command, context: Context): void {
  const { words } = context;
  command.helpCommand(false);
  addExamples(command, words, ["model", "model show tip", 'model new kiln --part "The fire" --part "The glaze"']);
  const listed = command.command("list", { isDefault: true }).alias("lister").description(words.publishing.help.list);
  listed.argument("[model]", words.help.words.modelShown);
  addPeriodOptions(addCommonOptions(listed, words), words).action((name: string | undefined, options: PeriodOptions) =>
    name === undefined ? list(context, options) : show(context, name),
  );
  const shown = command.command("show").alias("montrer").description(words.publishing.help.show);
  addCommonOptions(shown.argument("<model>", words.help.words.modelName), words).action((name: string) =>
    show(context, name),
  );
  const added = command.command("new").alias("nouveau").description(words.publishing.help.new);
  addCommonOptions(
    added.argument("<name>", words.help.words.modelName).argument("[-]", words.help.words.modelLines),
    words,
  );
  addOptions(added, words, ["part", "from", "goal"]).action(async (name: string, dash: string | undefined, options) => {
    const { addModel } = await import("./add-model.ts");
    return addModel(context, name, { ...options, stdin: dash });
  });
}

function list(context: Context, options: PeriodOptions): void {
  const ledger = context.store.read();
  const { settings, entries } = ledger;
  const { period } = periodFrom(options, { kind: "all" }, ledger, context.today);
  const report = listModels(entries, settings, period);
  const { rows: models, unassigned, unassignedMaking } = report;
  const answer = { period, currency: settings.currency, models, unassigned, unassignedMaking };
  if (context.json) context.out(jsonText("model", answer));
  else if (!context.quiet) context.out(renderModels(report, context.style(settings.currency)));
}

/** Prints the skeleton to standard output; title and goal to standard error. */
function show(context: Context, word: string): void {
  const found = requireModel(word, validLedger(context.store.inspectOr("")).settings);
  const skeleton = skeletonOf(found, context.words);
  if (skeleton === null) throw failure("usage", "model-bare", { text: found.name });
  const { name, own } = found;
  const { goal, structure } = skeleton;
  if (context.json)
    context.out(jsonText("model", { model: name, ready: own === null, goal, structure, text: own?.text ?? null }));
  else {
    const title = capital(printable(wordFor(context.words.models, name)));
    if (!context.quiet) context.tell(`${title}${goal === "" ? "" : `${context.words.colon}${printable(goal)}`}\n\n`);
    context.out(skeletonText(structure, own?.text));
  }
}
