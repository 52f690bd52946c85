// Sorts report rows by a figure or by name.

import { lexicon } from "../entries/vocabulary.ts";
import type { Figures } from "./roi.ts";

/** Names of the figures to sort by; help shows the first. */
export const RANKING_WORDS = {
  name: ["name", "nom"],
  minutes: ["time", "temps"],
  cost: ["cost", "coût"],
  moneySpent: ["spent", "dépensé"],
  revenue: ["revenue", "ca"],
  grossProfit: ["profit", "marge"],
  net: ["net"],
  returnPerUnit: ["return", "retour"],
  netPerHour: ["hour", "heure"],
  sales: ["sales", "ventes"],
  posts: ["posts", "publications"],
} as const satisfies Readonly<Partial<Record<keyof Figures | "name", readonly [string, ...string[]]>>>;

export type Ranking = keyof typeof RANKING_WORDS;

const RANKINGS = lexicon(Object.entries(RANKING_WORDS));

/** Finds a ranking by name; null if unknown. */
export function rankingOf(word: string): Ranking | null {
  return RANKINGS.keyOf(word) as Ranking | null;
}

/** One name per ranking, for help and messages. */
export const RANKING_NAMES = Object.values(RANKING_WORDS).map(([word]) => word);

/** Compares rows by a figure, highest first and null last, or by name. */
export function byRanking(ranking: Ranking): (a: Ranked, b: Ranked) => number {
  if (ranking === "name") return byName;
  return (a, b) => {
    const [left, right] = [a[ranking], b[ranking]];
    if (left === null || right === null) return Number(left === null) - Number(right === null) || byName(a, b);
    return right - left || byName(a, b);
  };
}

type Ranked = Figures & { readonly key: string | null };

/** Compares by key, null last. */
export function byName({ key: a }: { key: string | null }, { key: b }: { key: string | null }): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}
