// The words after `set` -> the setting they name and the changes of it, or what to type instead.
import { lexicon } from "../../entries/vocabulary.ts";
import { type Parsed, refuse } from "../../errors/error.ts";
import { otherWords, SETTING_NAMES, type SettingName } from "../../words/lexicon/lexicon.ts";
import type { SettingChange, SettingPath } from "../setting-change.ts";
import { choice, dateOrder, oneOf, plainText, weekStart } from "./choices.ts";
import { setAway, setTrial } from "./days.ts";
import { setCurrency, setExchange, setMargin, setPerson, setRate } from "./money.ts";
import { setActivity, setNetwork } from "./names.ts";
import { changes, type SetContext, type Setter, withoutNone } from "./set-context.ts";
import { setLimit, setModels, setPace, setSlot } from "./time.ts";

/** The setter of each setting, and what `none` alone removes, if not what the setter says. */
const SETTINGS: Readonly<Record<SettingName, readonly [Setter, SettingPath?]>> = {
  name: [choice("name", plainText), ["name"]],
  currency: [setCurrency],
  rate: [setRate, ["rate"]],
  person: [setPerson],
  margin: [setMargin, ["margin"]],
  language: [choice("language", oneOf("en", "fr")), ["language"]],
  week: [choice("week", weekStart), ["week"]],
  dates: [choice("dates", dateOrder), ["dates"]],
  network: [setNetwork],
  activity: [setActivity],
  exchange: [setExchange],
  slot: [setSlot, ["slots"]],
  limit: [setLimit, ["limits"]],
  away: [setAway],
  gate: [choice("gate", oneOf("ask", "strict")), ["gate"]],
  pace: [setPace],
  models: [setModels, ["publishing", "models"]],
  purpose: [choice("purpose", plainText), ["purpose"]],
  trial: [setTrial, ["trial"]],
};

const NAMES = lexicon(Object.entries(otherWords("options", "setting")));
/** Settings whose value may hold any words: they are named first. */
const TEXTS: ReadonlySet<SettingName> = new Set(["name", "purpose"]);
/** Settings whose values look like nothing else, so that a forgotten name can be suggested. */
const UNMISTAKABLE: readonly SettingName[] = ["limit", "slot"];
const LONGEST_NAME = 3;

export interface TypedSetting {
  readonly setting: SettingName;
  readonly changes: readonly SettingChange[];
}

/**
 * Parses a setting and its value. The name of the setting may stand anywhere if one reading of the words works out; the
 * first word is tried first. Errors: `set-empty`, `set-unknown`, `set-unnamed`, and those of the value.
 */
export function typedSetting(typed: readonly string[], context: SetContext): Parsed<TypedSetting> {
  const words = typed.filter((word) => word.trim() !== "");
  const [first] = words;
  if (first === undefined) return refuse("set-empty", {});
  let firstError: Parsed<TypedSetting> | null = null;
  for (const { setting, rest } of readings(words)) {
    const [set, path] = SETTINGS[setting];
    const isRemoved = path !== undefined && withoutNone(rest)?.length === 0;
    const parsed = isRemoved ? changes({ path, remove: true }) : set(rest, context);
    if (!parsed.error) return { value: { setting, changes: parsed.value } };
    firstError ??= parsed;
  }
  if (firstError) return firstError;
  const text = words.join(" ");
  const meant = UNMISTAKABLE.find((setting) => SETTINGS[setting][0](words, context).value);
  if (meant) return refuse("set-unnamed", { setting: meant, text });
  return refuse("set-unknown", { text: first, suggestion: NAMES.suggest(first) });
}

/** The settings that words of the line name, with the other words; longer names and earlier words first. */
function* readings(words: readonly string[]): Generator<{ setting: SettingName; rest: readonly string[] }> {
  for (let index = 0; index < words.length; index += 1) {
    for (let count = Math.min(LONGEST_NAME, words.length - index); count > 0; count -= 1) {
      const setting = settingNamed(words.slice(index, index + count).join(" "));
      if (setting !== null && (index === 0 || !TEXTS.has(setting)))
        yield { setting, rest: words.toSpliced(index, count) };
    }
  }
}

/** The setting that a word names, in either language. */
export function settingNamed(word: string): SettingName | null {
  const key = NAMES.keyOf(word);
  return SETTING_NAMES.find((name) => name === key) ?? null;
}
