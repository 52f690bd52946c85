// socialroi list: list the entries of a period, in ledger order.

import type { PeriodChoice } from "../../core/values/period.ts";
import { entryJson } from "../../render/json.ts";
import { renderList } from "../../render/terminal/list.ts";
import { listed } from "../args/filter-options.ts";
import { wholeNumber } from "../args/number-options.ts";
import { FILTERS, PERIODS } from "../args/options.ts";
import { readWords } from "../args/read-words.ts";
import { command } from "../command.ts";

/** More entries than any ledger has. */
const MOST = 999_999_999;

export const commands = {
  list: command({
    args: { "[words...]": "list" },
    options: [...FILTERS, "kind", "limit", ...PERIODS],
    examples: [
      "list this week",
      "list instagram last 2 weeks",
      "list sales 2026",
      "list last 5",
      "list --all --kind earned",
    ],
    run: async (context, typed, words: string[]) => {
      const ledger = context.store.read();
      const { options, said } = await readWords(words, typed, "list", ledger, context);
      const { limit } = options;
      // The last entries may be of any month.
      const usual: PeriodChoice = limit === undefined ? { kind: "running", unit: "month" } : { kind: "all" };
      const query = listed(ledger, options, usual, said, context);
      const shown = limit === undefined ? undefined : -wholeNumber("--limit", limit, 1, MOST);
      const entries = query.entries.slice(shown);
      const { currency } = ledger.settings;
      return {
        json: () => ({ period: query.period, currency, entries: entries.map(entryJson) }),
        text: () => renderList(entries, query, context.style(currency)),
      };
    },
  }),
};
