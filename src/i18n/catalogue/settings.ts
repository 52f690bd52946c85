// Texts of `set`, `settings` and `off`.
import type { NetworkKind } from "../../core/entries/network.ts";
import type { DateOrder, Gate, Language, LimitSpan } from "../../core/entries/settings.ts";
import type { ErrorCode } from "../../core/errors/error.ts";
import type { SettingName } from "../../core/words/lexicon/setting-words.ts";
import type { ErrorTexts } from "./errors.ts";

type SetErrorCode =
  | Extract<ErrorCode, `set-${string}`>
  | "currency-in-use"
  | "exchange-own"
  | "exchange-used"
  | "alias-taken"
  | "alias-none"
  | "away-none"
  | "away-reversed"
  | "slot-none"
  | "trial-owned"
  | "network-worked";
export type SetErrors = Pick<ErrorTexts, SetErrorCode>;

/** Settings that are shown; `set` does not change the last ones. */
export type ShownSetting = SettingName | "findings" | "ownModels" | "imports";

/** Amounts, durations, days and names are passed as formatted text. */
export interface SettingsWords {
  readonly labels: Readonly<Record<ShownSetting, string>>;
  /** What to type after `socialroi set`, for a value of each. */
  readonly examples: Readonly<Record<SettingName, string>>;
  /** Heads the examples in the help of `set`. */
  readonly values: string;
  readonly title: (file: string) => string;
  readonly howTo: string;
  readonly none: string;
  readonly from: (value: string, day: string) => string;
  readonly margin: (percent: string) => string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly localeLanguage: string;
  readonly weekStarts: Readonly<Record<0 | 1 | 6, string>>;
  readonly dates: Readonly<Record<DateOrder | "refused", string>>;
  readonly kinds: Readonly<Record<NetworkKind, string>>;
  readonly aliases: (aliases: string) => string;
  readonly fit: (audience: number, codes: number) => string;
  readonly limit: (duration: string, span: LimitSpan) => string;
  /** All rented networks together. */
  readonly total: string;
  readonly days: (since: string, until: string) => string;
  readonly away: (period: string, why: string | null) => string;
  readonly gates: Readonly<Record<Gate, string>>;
  readonly pace: (network: string | null, pace: string | null) => string;
  readonly trial: (network: string, period: string) => string;
  readonly findingOff: string;
  readonly changed: (label: string, before: string, after: string) => string;
  readonly unchanged: (label: string) => string;
  /** After a change of the currency: the hourly rate keeps its number. */
  readonly rateKept: (rate: string) => string;
  /** After a day off was added. */
  readonly leftOut: string;
}
