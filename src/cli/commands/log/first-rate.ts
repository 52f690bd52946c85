// Asks for the hourly rate behind the first time that a ledger holds, once: without it every cost is 0.
import type { Settings } from "../../../core/entries/settings.ts";
import type { Parsed } from "../../../core/errors/error.ts";
import { parsePrice } from "../../../core/setup/init-answers.ts";
import { formatOf } from "../../../i18n/format.ts";
import { sayParsed } from "../../../render/terminal/error.ts";
import { print } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import { changeSetting } from "../set/change-setting.ts";

/** The settings after the answer. Enter skips the question for good. */
export async function askFirstRate(settings: Settings, context: Context): Promise<Settings> {
  const { words, prompts } = context;
  const question = words.asking.log.rate(formatOf(words.language, settings.currency).unit);
  const read = (text: string): Parsed<string> =>
    text.trim() === "" ? { value: "" } : parsePrice(text, settings.currency);
  const rate = await prompts.text(question, "", read, (found) => sayParsed(found, words));
  if (rate === "") return settings;
  await print("set", await changeSetting(["rate", rate], {}, context), context);
  return context.store.read().settings;
}
