// Parses one value typed by itself, as the answer to a question or the value of an option.
import { DEFAULT_SETTINGS, type Settings } from "../entries/settings.ts";
import { type Parsed, refuse } from "../errors/error.ts";
import type { Amount } from "../values/money.ts";
import { commonPhrases } from "./phrases.ts";
import type { Found, Sentence } from "./sentence.ts";
import { tokenize } from "./tokens.ts";
import { amountsAt } from "./values/amounts.ts";
import { durationsAt } from "./values/durations.ts";

/** A duration in minutes, in all forms that `log` takes. */
export function typedDuration(text: string): Parsed<number> {
  const sentence = sentenceOf(text);
  const bare = /^\d+([.,]\d+)?$/.test(text.trim());
  if (bare) return refuse("duration-bare", { text: text.trim() });
  return wholeOf(sentence, durationsAt(sentence, 0))?.minutes ?? refuse("duration-unreadable", { text });
}

export function typedAmount(text: string, settings: Settings = DEFAULT_SETTINGS): Parsed<Amount> {
  const sentence = sentenceOf(text);
  return wholeOf(sentence, amountsAt(sentence, 0, settings))?.amount ?? refuse("amount-unreadable", { text });
}

function sentenceOf(text: string): Sentence {
  const line = tokenize(text.split(/\s+/).filter((word) => word !== ""));
  return { ...line, phrases: commonPhrases(line) };
}

function wholeOf<T>({ tokens }: Sentence, found: readonly Found<T>[]): T | undefined {
  return found.find(({ end }) => end === tokens.length)?.value;
}
