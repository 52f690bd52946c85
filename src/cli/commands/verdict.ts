// socialroi verdict: which network to keep, with what confidence, and what to do with the others.
import { NO_FILTER } from "../../core/entries/filter.ts";
import { accepted, failure } from "../../core/errors/failure.ts";
import { pricesOf } from "../../core/report/prices.ts";
import { isWithin } from "../../core/values/period.ts";
import { explain } from "../../core/verdict/explanation.ts";
import { thisWeek } from "../../core/verdict/this-week.ts";
import { buildVerdict, type Verdict } from "../../core/verdict/verdict.ts";
import { parseHoursChanges, whatIf } from "../../core/verdict/what-if.ts";
import { networkName } from "../../i18n/names.ts";
import { wordsOf } from "../../ledger/read/read.ts";
import { renderExplanation } from "../../render/terminal/report/explain-verdict.ts";
import { renderVerdict } from "../../render/terminal/report/verdict.ts";
import { renderVerdictOn, renderWhatIf } from "../../render/terminal/report/verdict-network.ts";
import { verdictJson } from "../../render/verdict-json.ts";
import { wholeNumber } from "../args/number-options.ts";
import { type Options, PERIODS } from "../args/options.ts";
import { pageFrom, refuseUnsupported } from "../args/output-options.ts";
import { periodFrom } from "../args/period-options.ts";
import { readWords } from "../args/read-words.ts";
import { command, print } from "../command.ts";
import type { Context } from "../env/context.ts";

/** Fewer draws give unstable results; more only take time. */
const DRAWS = { least: 100, most: 1_000_000 };

export const commands = {
  verdict: command({
    args: { "[words...]": "verdict" },
    options: ["explain", "whatIf", "draws", "seed", "html", "open", "overwrite", ...PERIODS],
    examples: [
      "verdict",
      "verdict last 6 months",
      'verdict --what-if "instagram=0h,linkedin=+3h"',
      "verdict --all --explain",
      "verdict --html verdict.html --open",
    ],
    run: async (context, typed, words: string[]) => {
      const ledger = context.store.read();
      const { settings, entries } = ledger;
      // Networks come from the words.
      const withNetworks: typeof typed & Options<"network"> = typed;
      const { options, said } = await readWords(words, withNetworks, "verdict", ledger, context);
      const { draws, seed, network: networks = [] } = options;
      const { words: texts, today } = context;
      const { period } = periodFrom(options, { kind: "days", days: 365 }, ledger, today, said);
      const page = pageFrom(options, context.json ? "json" : "text");
      const sampling = {
        ...(draws === undefined ? {} : { draws: wholeNumber("--draws", draws, DRAWS.least, DRAWS.most) }),
        ...(seed === undefined ? {} : { seed: wholeNumber("--seed", seed, 0, Number.MAX_SAFE_INTEGER) }),
      };
      if (page) {
        refuseUnsupported(options, "html");
        const option = networks.map((network) => networkName(network, texts))[0];
        if (option !== undefined) throw failure("usage", "option-without-place", { option, format: "--html" });
        const { savePage } = await import("./report/page.ts");
        const request = {
          period: { period, previous: null },
          query: { by: "network", today },
          decimal: false,
        } as const;
        await savePage({ ...page, ...request, sampling, opensWith: "verdict" }, ledger, context);
        return;
      }
      const changes = options.whatIf !== undefined && accepted(parseHoursChanges(options.whatIf, wordsOf(ledger)));
      const { verdict, posterior } = buildVerdict(entries, settings, { period, today, ...sampling });
      const what = changes && posterior ? whatIf(posterior, changes) : null;
      const explanation = options.explain && posterior ? explain(posterior) : null;
      const within = entries.filter(({ date }) => isWithin(date, period));
      const prices = pricesOf(within, settings, NO_FILTER);
      const style = context.style(settings.currency);
      const answer = {
        json: async () =>
          verdictJson(verdict, await context.english(), {
            ...(options.explain ? { explanation } : {}),
            ...(what ? { whatIf: what } : {}),
          }),
        text: () =>
          [
            renderVerdict({ verdict, week: thisWeek(verdict, entries, settings), settings, prices }, style),
            ...networks.map((network) => renderVerdictOn(network, verdict, style)),
            what ? renderWhatIf(what, style) : "",
            explanation ? renderExplanation(explanation, verdict, style) : "",
          ].join(""),
      };
      await print("verdict", answer, context);
      if (!context.json && !context.quiet) await offerTrial(verdict, context);
    },
  }),
};

/** Asks on a terminal whether to store the trial that the verdict of today proposes. */
async function offerTrial({ while: trial, reasons, asOf }: Verdict, context: Context): Promise<void> {
  const { interactive, prompts, today, words } = context;
  if (!interactive || trial === null || trial.accepted || asOf !== today || reasons.includes("thin-evidence")) return;
  const name = networkName(trial.network, words);
  if (!(await prompts.confirm(words.verdict.acceptTrial(name, trial.weeks)))) return;
  const { changeSetting } = await import("./set.ts");
  await print("set", await changeSetting(["trial", trial.network, `${trial.weeks}w`], {}, context), context);
}
