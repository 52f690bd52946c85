// What only the words after a command can say.
import type { Query } from "../../core/words/query/query-parts.ts";

export interface Said {
  /** As typed; empty if nothing was. */
  readonly words: string;
  readonly period?: NonNullable<Query["period"]>;
  readonly against?: NonNullable<Query["against"]>;
}

export const NOTHING_SAID: Said = { words: "" };

/** The words as typed, for a suggested command. */
export function saidWords({ words }: Said): string[] {
  return words.split(/\s+/).filter((word) => /^[\p{L}\p{N}][\p{L}\p{N}.,:/+-]*$/u.test(word));
}
