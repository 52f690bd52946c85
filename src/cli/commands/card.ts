// socialroi card: the returns of a ledger, rounded, to compare with others without showing the books.
import type { Command } from "commander";
import { daysOf } from "../../core/entries/chronology.ts";
import { cardOf } from "../../core/report/cards/card.ts";
import { sumUp } from "../../core/report/report.ts";
import { cardText } from "../../render/export/card.ts";
import { jsonText } from "../../render/json.ts";
import { addExamples, addOptions } from "../args/options.ts";
import { STDOUT, write } from "../args/output-options.ts";
import { addPeriodOptions, type PeriodOptions, periodFrom } from "../args/period-options.ts";
import type { Context } from "../env/context.ts";

interface CardOptions extends PeriodOptions {
  readonly output?: string;
  readonly force?: boolean;
}

/** A year: sales come weeks after the hours that brought them. */
const DAYS = 365;

export function register(command: Command, context: Context): void {
  addPeriodOptions(addOptions(command, context.words, ["cardOutput", "overwrite"]), context.words);
  addExamples(command, context.words, ["card -o mine.card.yaml", "card --year"]);
  command.action(async (options: CardOptions) => {
    const ledger = context.store.read();
    const { period } = periodFrom(options, { kind: "days", days: DAYS }, ledger, context.today);
    const begins = daysOf(ledger.entries)?.since;
    const lived = begins !== undefined && begins > period.since && begins <= period.until ? begins : period.since;
    const { figures } = sumUp(
      ledger.entries,
      ledger.settings,
      { period: { ...period, since: lived }, previous: null },
      { by: "network" },
    );
    const card = cardOf(figures);
    const text = context.json ? jsonText("card", { card }) : cardText(card, context.words);
    const saving = { kind: context.json ? ("json" as const) : ("card" as const), force: options.force === true };
    await write(text, options.output ?? STDOUT, saving, context, context.words.echo.saved);
  });
}
