// How texts are made: errors of two lines, sentences in a row, post templates, topics that are created on first use.

import type { Language } from "../core/entries/settings.ts";
import type { ErrorCode, ErrorParams } from "../core/errors/codes.ts";
import { lazy } from "../core/text/memoize.ts";

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

/** A post template: what it is for, then a part a line. */
export function skeleton(text: string): { readonly goal: string; readonly structure: readonly string[] } {
  const [goal = "", ...structure] = text.split(/\n */);
  return { goal, structure };
}

type Made<Later extends Readonly<Record<string, () => unknown>>> = {
  readonly [Topic in keyof Later]: ReturnType<Later[Topic]>;
};

/** Adds the texts of topics that few commands need: each is created when it is first read. */
export function withLater<Now extends object, Later extends Readonly<Record<string, () => unknown>>>(
  now: Now,
  later: Later,
): Now & Made<Later> {
  const getters = Object.entries(later).map(([topic, make]) => [topic, { get: lazy(make), enumerable: true }]);
  return Object.defineProperties(now as Now & Made<Later>, Object.fromEntries(getters));
}

const JOINTS = {
  and: { en: " and ", fr: " et " },
  or: { en: " or ", fr: " ou " },
} as const;

/** a, b and c. `commaBefore` adds a comma before the conjunction from three items. */
export function listText(
  items: readonly string[],
  language: Language,
  joint: keyof typeof JOINTS,
  commaBefore: boolean,
): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  const comma = commaBefore && items.length > 2 ? "," : "";
  return `${items.slice(0, -1).join(", ")}${comma}${JOINTS[joint][language]}${last}`;
}
