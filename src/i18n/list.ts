// Several things in a sentence, without Intl, whose first formatter takes longer than most reports.
import type { Language } from "../core/entries/settings.ts";

const JOINTS = {
  and: { en: " and ", fr: " et " },
  or: { en: " or ", fr: " ou " },
} as const;

/** a, b and c; or with a comma before the joint, too, where there are more than two. */
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
