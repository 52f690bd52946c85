// Changes a setting in the ledger and echoes its old and new value; shared by set and off.
import type { Settings } from "../../../core/entries/settings.ts";
import { accepted } from "../../../core/errors/failure.ts";
import { type TypedSetting, typedSetting } from "../../../core/setup/set/typed-setting.ts";
import { dateOrderOf } from "../../../core/words/parse-context.ts";
import { changeSettings } from "../../../ledger/edit/change-settings.ts";
import { readLedger, wordsOf } from "../../../ledger/read/read.ts";
import { LEDGER_KEYS, settingsJson } from "../../../render/settings-json.ts";
import { changedLines, ratesText } from "../../../render/terminal/settings.ts";
import type { Answer } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import { type Inspected, validLedger } from "../../env/open-ledger.ts";

interface Changed extends TypedSetting {
  readonly before: Settings;
  readonly text: string;
}

/** Changes the setting that the words name, creating the ledger if missing. Throws a Failure if they are unreadable. */
export async function changeSetting(
  words: readonly string[],
  { new: allowNew = false }: { readonly new?: boolean },
  context: Context,
): Promise<Answer> {
  const { store, words: catalogue, today, ledgerFile, ledgerName } = context;
  const change = (inspected: Inspected): Changed => {
    const ledger = validLedger(inspected);
    const { settings, entries } = ledger;
    const days = { today, order: dateOrderOf({ settings, language: catalogue.language }) };
    const typed = accepted(
      typedSetting(words, { settings, entries, vocabulary: wordsOf(ledger), today, days, allowNew }),
    );
    const text = accepted(changeSettings(inspected.source.text, typed.changes), "input", inspected.source);
    return { ...typed, before: settings, text };
  };
  const foreseen = store.inspectOr();
  const { setting, before, text } = change(foreseen);
  const isChange = text !== foreseen.source.text;
  const begun = isChange && (await store.settle((now) => change(now).text));
  const after = readLedger(text).settings;
  return {
    json: () => {
      const key = LEDGER_KEYS[setting];
      const [old, now] = [before, after].map((settings) => settingsJson(settings)[key]);
      return { ledger: ledgerFile, begun, changed: isChange, setting: key, before: old, after: now };
    },
    text: () => {
      const style = context.style(after.currency);
      if (begun) context.tell(`${catalogue.init.begun(ledgerName)}\n`);
      context.out(`${changedLines(setting, before, after, style).join("\n")}\n`);
      const { rateKept, leftOut } = catalogue.settings;
      const rate = ratesText(after.rates, after.currency, style);
      if (setting === "currency" && isChange && rate !== null) context.tell(`${rateKept(rate)}\n`);
      if (setting === "away" && after.away.length > before.away.length) context.tell(`${leftOut}\n`);
      return "";
    },
  };
}
