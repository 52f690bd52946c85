// socialroi verdict: which network to keep, with what confidence, and what to do with the others.
import type { Command } from "commander";
import { Failure } from "../../core/errors/failure.ts";
import { thisWeek } from "../../core/verdict/this-week.ts";
import { parseHoursChanges } from "../../core/verdict/typed-hours.ts";
import { buildVerdict, type Verdict } from "../../core/verdict/verdict.ts";
import { type WhatIf, whatIf } from "../../core/verdict/what-if.ts";
import { networkName } from "../../i18n/names.ts";
import { wordsOf } from "../../ledger/read/read.ts";
import { jsonText } from "../../render/json.ts";
import { renderExplanation } from "../../render/terminal/report/explain-verdict.ts";
import { renderVerdict } from "../../render/terminal/report/verdict.ts";
import { renderVerdictOn } from "../../render/terminal/report/verdict-network.ts";
import { renderWhatIf } from "../../render/terminal/report/what-if.ts";
import { verdictJson } from "../../render/verdict-json.ts";
import { addExamples, addOptions } from "../args/options.ts";
import { addPeriodOptions, type PeriodOptions, periodFrom } from "../args/period-options.ts";
import { readWords } from "../args/read-words.ts";
import { noPlace, refuseUnsupported } from "../args/unsupported-options.ts";
import { wholeNumber } from "../args/whole-number.ts";
import type { Context } from "../env/context.ts";
import { type PageOptions, pageFrom } from "./report/page-options.ts";

interface VerdictOptions extends PeriodOptions, PageOptions {
  readonly draws?: string;
  readonly seed?: string;
  readonly explain?: boolean;
  readonly whatIf?: string;
  /** From the words. */
  readonly network?: readonly string[];
}

/** Fewer draws give unstable results; more only take time. */
const DRAWS = { least: 100, most: 1_000_000 };

export function register(command: Command, context: Context): void {
  command.argument("[words...]", context.words.help.words.verdict);
  addPeriodOptions(
    addOptions(command, context.words, ["explain", "whatIf", "draws", "seed", "html", "open", "overwrite"]),
    context.words,
  );
  addExamples(command, context.words, [
    "verdict",
    "verdict last 6 months",
    'verdict --what-if "instagram=0h,linkedin=+3h"',
    "verdict --all --explain",
    "verdict --html verdict.html --open",
  ]);
  command.action(async (words: string[], typed: VerdictOptions) => {
    const ledger = context.store.read();
    const { settings, entries } = ledger;
    const { options, said } = await readWords(words, typed, "verdict", ledger, context);
    const { period } = periodFrom(options, { kind: "days", days: 365 }, ledger, context.today, said);
    const page = pageFrom(options, context.json ? "json" : "text");
    const sampling = {
      ...(options.draws === undefined ? {} : { draws: wholeNumber("--draws", options.draws, DRAWS.least, DRAWS.most) }),
      ...(options.seed === undefined ? {} : { seed: wholeNumber("--seed", options.seed, 0, Number.MAX_SAFE_INTEGER) }),
    };
    if (page) {
      refuseUnsupported(options, "page");
      const [network] = options.network ?? [];
      if (network !== undefined) throw new Failure("usage", [noPlace(networkName(network, context.words), "--html")]);
      const { savePage } = await import("./report/page.ts");
      const query = { by: "network", today: context.today } as const;
      const request = {
        ...page,
        period: { period, previous: null },
        query,
        decimal: false,
        opensWith: "verdict",
        sampling,
      } as const;
      await savePage(request, ledger, context);
      return;
    }
    const changes = options.whatIf === undefined ? null : parseHoursChanges(options.whatIf, wordsOf(ledger));
    if (changes?.error) throw new Failure("usage", [changes.error]);
    const { verdict, posterior } = buildVerdict(entries, settings, { period, today: context.today, ...sampling });
    const what: WhatIf | null = changes && posterior ? whatIf(posterior, changes.value) : null;
    if (context.json) {
      context.out(
        jsonText(
          "verdict",
          verdictJson(verdict, await context.english(), { explain: options.explain === true, whatIf: what }),
        ),
      );
    } else if (!context.quiet) {
      const style = context.style(settings.currency);
      context.out(renderVerdict({ verdict, week: thisWeek(verdict, entries, settings), settings }, style));
      for (const network of options.network ?? []) context.out(renderVerdictOn(network, verdict, style));
      if (what) context.out(renderWhatIf(what, style));
      if (options.explain) context.out(renderExplanation(verdict, style));
      await offerTrial(verdict, context);
    }
  });
}

/** Asks on a terminal whether to store the trial that the verdict of today proposes. */
async function offerTrial({ while: trial, reasons, asOf }: Verdict, context: Context): Promise<void> {
  const { interactive, prompts, today, words } = context;
  if (!interactive || trial === null || trial.accepted || asOf !== today || reasons.includes("thin-evidence")) return;
  const name = networkName(trial.network, words);
  if (!(await prompts.confirm(words.verdict.acceptTrial(name, trial.weeks)))) return;
  const { changeSetting } = await import("./set/change-setting.ts");
  await changeSetting(["trial", trial.network, `${trial.weeks}w`], { allowNew: false }, "set", context);
}
