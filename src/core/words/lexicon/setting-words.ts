// The settings that `set` changes, and words of their values, in both languages.
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { split } from "./shape.ts";

export const SETTING_NAMES = [
  "name",
  "currency",
  "rate",
  "person",
  "margin",
  "language",
  "week",
  "dates",
  "network",
  "activity",
  "exchange",
  "slot",
  "limit",
  "away",
  "gate",
  "pace",
  "models",
  "purpose",
  "trial",
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** Other words for each, the shown French one first. */
export function settingWords(list: "settings" | "settingValues"): [string, readonly string[]][] {
  return Object.entries(en[list]).map(([key, words]) => [key, [...split(fr[list][key] ?? ""), ...split(words)]]);
}
