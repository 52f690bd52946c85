// Lists in sentences. Intl is not used: its first formatter takes longer than most reports.
import type { Language } from "../core/entries/settings.ts";

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
