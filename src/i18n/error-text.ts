// The texts of errors and warnings.
import type { ErrorCode, ErrorParams } from "../core/errors/codes.ts";

export type ErrorText = readonly [whatIsWrong: string, hint?: string];

export type ErrorTexts = { readonly [Code in ErrorCode]: (params: ErrorParams[Code]) => ErrorText };

/** Template tag for texts too long for one line: the hint is on a line of its own. Line ends in values do not count. */
export function message(strings: TemplateStringsArray, ...values: readonly (string | number | undefined)[]): ErrorText {
  let isHint = false;
  const texts: [string, string] = ["", ""];
  for (const [index, string] of strings.entries()) {
    const [text = "", hint] = (index === 0 ? string.trimStart() : string).split(/\n */);
    texts[Number(isHint)] += text;
    isHint ||= hint !== undefined;
    texts[Number(isHint)] += `${hint ?? ""}${values[index] ?? ""}`;
  }
  return texts;
}

/** Texts in a row, without empty ones. */
export const sentences = (...texts: readonly string[]): string => texts.filter((text) => text !== "").join(" ");
