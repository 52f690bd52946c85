// socialroi init: write the settings from questions or flags. A second run changes only different answers.

import type { Language } from "../../../core/entries/settings.ts";
import { accepted, failure } from "../../../core/errors/failure.ts";
import type { Answers } from "../../../core/setup/init-answers.ts";
import { type Plan, planSettings } from "../../../core/setup/plan-settings.ts";
import type { CalendarDate } from "../../../core/values/dates.ts";
import { typedDay } from "../../../core/words/typed-value.ts";
import { networkName } from "../../../i18n/names.ts";
import { changeSettings } from "../../../ledger/edit/change-settings.ts";
import type { Ledger } from "../../../ledger/read/read.ts";
import { renderDifference } from "../../../render/terminal/step.ts";
import { command, print } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import { type Inspected, validLedger } from "../../env/open-ledger.ts";
import { ANSWERS, answersIn, type InitOptions } from "./init-flags.ts";

/** Before any entry: a rate from this date on also applies to the past. */
const BEGINNING = "0001-01-01" as CalendarDate;

export const commands = {
  init: command({
    options: [...ANSWERS, "new", "dryRun"],
    examples: [
      "init --rate 60 --networks linkedin=4/3,instagram=2/5 --owned newsletter",
      "init --day-rate 420 --limits total=5h/week --yes",
      "init --slots 08:00-08:15,13:00-13:30 --dry-run",
    ],
    run: (context, options) =>
      writeSettings(options, context.common.lang === undefined ? null : context.words.language, context),
  }),
};

/** `language` is set in an existing ledger; null keeps its own. A new ledger is in the language of the run. */
export async function writeSettings(options: InitOptions, language: Language | null, context: Context): Promise<void> {
  const { words, store } = context;
  const beginning = `${words.init.header}\n---\n`;
  const foreseen = store.inspectOr(beginning);
  const isNew = foreseen.source.text === beginning;
  const { ledger } = foreseen;
  const { answers: given, from } = await answersOf(options, ledger, isNew, context);
  const answers = { currency: ledger.settings.currency, ...given };
  const settled = isNew ? words.language : language;
  const planned = (inspected: Inspected): Plan =>
    planSettings(answers, validLedger(inspected), words.init.comments, from, settled);
  const compose = (inspected: Inspected): string =>
    accepted(changeSettings(inspected.source.text, planned(inspected).changes), "input", inspected.source);
  const next = compose(foreseen);
  const before = foreseen.source.text;
  const { kept } = planned(foreseen);
  if (kept.length > 0 && !context.quiet)
    context.tell(`${words.init.kept(kept.map((key) => networkName(key, words)).join(", "))}\n`);
  if (!context.json && !context.quiet && next !== before) context.out(review(before, next, context));
  const writes =
    next !== before &&
    !options.dryRun &&
    (!context.interactive || (await context.prompts.confirm(words.asking.init.write, { initial: true })));
  const begun = writes && (await store.settle(compose, beginning));
  const settings = next.split(/^---/m)[0];
  const answer = {
    json: () => ({ ledger: context.ledgerFile, begun, changed: writes, settings }),
    text: () => {
      const { init } = words;
      const written = begun ? init.begun(context.ledgerName) : init.written(context.ledgerName);
      context.tell(`${next === before ? init.unchanged : writes ? `${written}\n${init.next}` : init.dryRun}\n`);
      return "";
    },
  };
  await print("init", answer, context);
}

async function answersOf(
  options: InitOptions,
  ledger: Ledger,
  isNew: boolean,
  context: Context,
): Promise<{ answers: Answers; from: CalendarDate }> {
  if (ANSWERS.some((name) => options[name] !== undefined)) {
    const { rateFrom } = options;
    const { today } = context;
    const from = rateFrom === undefined ? today : accepted(typedDay(rateFrom, { today, order: null }));
    return { answers: answersIn(options, ledger), from };
  }
  if (!context.interactive) throw failure("usage", "answers-missing", {});
  const { askAnswers } = await import("./init-questions.ts");
  const settings = isNew ? { ...ledger.settings, currency: context.localCurrency } : ledger.settings;
  const { answers, always } = await askAnswers(context, { ...ledger, settings });
  return { answers, from: always ? BEGINNING : context.today };
}

function review(before: string, next: string, { words, colours }: Context): string {
  const [old, now] = [before, next].map((text) => text.split(/^---/m)[0]?.trimEnd().split("\n") ?? []);
  const gone = (old ?? []).filter((line) => !now?.includes(line));
  const fresh = (now ?? []).filter((line) => !old?.includes(line));
  return `${words.asking.init.review}\n\n${renderDifference(gone, fresh, { colours }, Number.POSITIVE_INFINITY)}\n`;
}
