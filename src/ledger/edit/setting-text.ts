// A setting -> its text: on one line if it fits, unquoted if all YAML readers agree on it.

import type { SettingValue } from "../../core/setup/setting-change.ts";
import { safeText } from "../../core/text/safe-text.ts";

/** The column of comments behind settings, if there is room. */
const COMMENT_COLUMN = 30;
const WIDEST_WITH_COMMENT = 60;
/** Dates, durations, limits and shares: text for all YAML readers, although they begin with a digit. */
const PLAIN_TOO =
  /^(\d{4}-\d{2}-\d{2}|(\d+h)?(\d+m)?|((\d+h)?(\d+m)?|\d+h)\/(day|week|month)|\d+(\.\d+)?%|\d+ (days?|weeks?))$/;

/** The value in flow style, on one line. */
export function settingText(value: SettingValue): string {
  if (typeof value === "string") return value !== "" && PLAIN_TOO.test(value) ? value : safeText(value);
  if (typeof value !== "object") return String(value);
  if (isList(value)) return `[${value.map(settingText).join(", ")}]`;
  const fields = Object.entries(value).map(([key, inner]) => `${safeText(key)}: ${settingText(inner)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

/** The text behind the colon of a top-level setting: maps of maps have a line for each, all else is one line. */
export function blockText(value: SettingValue, lineEnd: string): string {
  if (typeof value !== "object" || isList(value)) return ` ${settingText(value)}`;
  const inner = Object.entries(value);
  const ofMaps = inner.length > 0 && inner.every(([, each]) => typeof each === "object" && !isList(each));
  if (!ofMaps) return ` ${settingText(value)}`;
  return inner.map(([key, each]) => `${lineEnd}  ${safeText(key)}: ${settingText(each)}`).join("");
}

/** A line with its comment behind it, or above it if there is no room. */
export function commented(line: string, comment: string | undefined, lineEnd: string): string {
  if (comment === undefined) return line;
  return line.length > WIDEST_WITH_COMMENT || line.includes(lineEnd)
    ? `# ${comment}${lineEnd}${line}`
    : `${`${line}  `.padEnd(COMMENT_COLUMN)}# ${comment}`;
}

export type TextValue = string | readonly TextValue[] | ReadonlyMap<string, TextValue>;

/** A value with all scalars as text; nothing is an empty text. */
export function textValue(value: unknown): TextValue {
  if (value instanceof Map) return new Map([...value].map(([key, inner]) => [String(key), textValue(inner)]));
  if (isList(value)) return value.map(textValue);
  if (typeof value !== "object") return String(value ?? "");
  return value === null ? "" : textValue(new Map(Object.entries(value)));
}

/** Whether two values are equal, in any order of keys; undefined equals itself only. */
export function isSame(a: TextValue | undefined, b: TextValue | undefined): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: TextValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join()}]`;
  return `{${[...value].map((field) => field.map(canonical).join(":")).sort()}}`;
}

/** `Array.isArray` for read-only lists. */
export function isList<T>(value: unknown): value is readonly T[] {
  return Array.isArray(value);
}
