// socialroi set: change one setting, in words; off: note days off.
import type { Settings } from "../../core/entries/settings.ts";
import { accepted } from "../../core/errors/failure.ts";
import { type TypedSetting, typedSetting } from "../../core/setup/set/typed-setting.ts";
import { dateOrderOf } from "../../core/words/parse-context.ts";
import { changeSettings } from "../../ledger/edit/change-settings.ts";
import { readLedger, wordsOf } from "../../ledger/read/read.ts";
import { ledgerKey, settingsJson } from "../../render/settings-json.ts";
import { changedLines, ratesText } from "../../render/terminal/settings.ts";
import { type Answer, command } from "../command.ts";
import type { Context } from "../env/context.ts";
import { type Inspected, validLedger } from "../env/open-ledger.ts";

export const commands = {
  set: command({
    args: { "[words...]": "setting" },
    options: ["startingOn", "new"],
    examples: [
      "set rate 65 --from 2026-12-01",
      "set limit instagram 3h/week",
      "set limit instagram none",
      "set away 2026-12-20 2027-01-03 vacation",
    ],
    notes: ({ settings }) =>
      `\n${settings.values}\n${Object.values(settings.examples)
        .map((example) => `  ${example}`)
        .join("\n")}`,
    run: (context, options, typed: string[]) =>
      changeSetting([...typed, ...(options.from === undefined ? [] : [options.from])], options, context),
  }),
  off: command({
    args: { "[words...]": "off" },
    examples: ["off", "off tomorrow", "off 2026-12-20 2027-01-03 vacation", "off none"],
    run: (context, _options, typed: string[]) =>
      changeSetting(["away", ...(typed.length === 0 ? ["today"] : typed)], {}, context),
  }),
};

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
      const key = ledgerKey(setting);
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
