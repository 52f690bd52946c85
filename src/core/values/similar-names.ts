// Finds names that are probably one name written in two ways.
import { distance } from "fastest-levenshtein";
import { fold } from "../text/fold.ts";
import { isSwapped } from "./nearest.ts";

/** Shorter names that differ by a letter are two names: Ana, Ada. */
const FEWEST_LETTERS = 5;

/** Names seen so far. */
export interface SimilarNames {
  /** The name seen before that differs only in case, accents, spacing or one letter; null for none, or for a name seen. */
  readonly similarTo: (name: string) => string | null;
  readonly add: (name: string) => void;
}

/** Two names one letter apart share a form with a letter left out, so that each name is compared with few others. */
export function similarNames(): SimilarNames {
  const seen = new Set<string>();
  const byForm = new Map<string, string>();
  const byShorter = new Map<string, Set<string>>();
  return {
    similarTo: (name) => {
      if (seen.has(name)) return null;
      const form = formOf(name);
      const same = byForm.get(form);
      if (same !== undefined || form.length < FEWEST_LETTERS) return same ?? null;
      const candidates = [form, ...shorterForms(form)].flatMap((shorter) => [...(byShorter.get(shorter) ?? [])]);
      const similar = candidates.find((other) => isOneLetterApart(form, other));
      return similar === undefined ? null : (byForm.get(similar) ?? null);
    },
    add: (name) => {
      if (seen.has(name)) return;
      seen.add(name);
      const form = formOf(name);
      if (byForm.has(form)) return;
      byForm.set(form, name);
      for (const shorter of [form, ...shorterForms(form)]) {
        const forms = byShorter.get(shorter) ?? new Set();
        byShorter.set(shorter, forms.add(form));
      }
    },
  };
}

function formOf(name: string): string {
  return fold(name).replace(/[\s\p{P}]+/gu, "");
}

function shorterForms(form: string): string[] {
  return Array.from(form, (_, index) => form.slice(0, index) + form.slice(index + 1));
}

/** Names that differ in a digit are numbered: shop 12, shop 13. */
function isOneLetterApart(form: string, other: string): boolean {
  const isNear = distance(form, other) === 1 || isSwapped(form, other);
  return isNear && form.replace(/\D/g, "") === other.replace(/\D/g, "");
}
