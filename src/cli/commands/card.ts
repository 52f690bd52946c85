// socialroi card: the returns of a ledger, rounded, to compare with others without showing the books.
import { daysOf } from "../../core/entries/chronology.ts";
import { cardOf } from "../../core/report/cards/card.ts";
import { sumUp } from "../../core/report/report.ts";
import { cardText } from "../../render/export/card.ts";
import { jsonText } from "../../render/json.ts";
import { PERIODS } from "../args/options.ts";
import { STDOUT, write } from "../args/output-options.ts";
import { periodFrom } from "../args/period-options.ts";
import { command } from "../command.ts";

/** A year: sales come weeks after the hours that brought them. */
const DAYS = 365;

export const commands = {
  card: command({
    options: ["cardOutput", "overwrite", ...PERIODS],
    examples: ["card -o mine.card.yaml", "card --year"],
    run: async (context, options) => {
      const { json, words, today } = context;
      const ledger = context.store.read();
      const { entries, settings } = ledger;
      const { period } = periodFrom(options, { kind: "days", days: DAYS }, ledger, today);
      const begins = daysOf(entries)?.since;
      const lived = begins !== undefined && begins > period.since && begins <= period.until ? begins : period.since;
      const periods = { period: { ...period, since: lived }, previous: null };
      const card = cardOf(sumUp(entries, settings, periods, { by: "network" }).figures);
      const text = json ? jsonText("card", { card }) : cardText(card, settings.currency, words);
      const saving = { kind: json ? ("json" as const) : ("card" as const), force: options.force === true };
      await write(text, options.output ?? STDOUT, saving, context, words.echo.saved);
    },
  }),
};
