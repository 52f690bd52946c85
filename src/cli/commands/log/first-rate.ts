// Asks for the hourly rate behind the first time that a ledger holds, once: without it every cost is 0.
import type { Settings } from "../../../core/entries/settings.ts";
import type { Parsed } from "../../../core/errors/error.ts";
import { currencyIn, parsePrice } from "../../../core/setup/init-answers.ts";
import { formatOf } from "../../../i18n/format.ts";
import { print } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import { changeSetting } from "../set.ts";

/** The settings after the answer: the rate, and its currency while the ledger has no amounts. Enter skips the question for good. */
export async function askFirstRate(settings: Settings, context: Context): Promise<Settings> {
  const { words, prompts } = context;
  const question = words.asking.log.rate(formatOf(words.language, settings.currency).unit);
  const { entries } = context.store.read();
  const isSettled = entries.some(({ kind }) => kind === "earned" || kind === "spent");
  const read = (text: string): Parsed<readonly string[][]> => {
    if (text.trim() === "") return { value: [] };
    const currency = isSettled ? undefined : currencyIn(text, settings.currency);
    const { value, error } = parsePrice(text, currency ?? settings.currency);
    return error ? { error } : { value: [...(currency ? [["currency", currency]] : []), ["rate", value]] };
  };
  const changes = await prompts.text(question, "", read);
  for (const change of changes) await print("set", await changeSetting(change, {}, context), context);
  if (changes.length === 0) return settings;
  return context.store.read().settings;
}
