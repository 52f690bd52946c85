// Parses typed changes of weekly hours: instagram=0h,linkedin=+3h.

import type { Vocabulary } from "../entries/vocabulary.ts";
import { type Parsed, refuse } from "../errors/error.ts";
import { parseDuration } from "../values/duration.ts";
import type { HoursChange } from "./what-if.ts";

const HOURS_A_WEEK = 168;

/** Each part sets the weekly hours of a network, or changes them by a signed number. */
export function parseHoursChanges(text: string, { networks }: Vocabulary): Parsed<readonly HoursChange[]> {
  const changes: HoursChange[] = [];
  for (const part of text.split(",")) {
    const [word = "", typed = "", ...more] = part.split("=").map((piece) => piece.trim());
    const network = networks.keyOf(word);
    if (text.trim() === "") return refuse("option-unreadable", { option: "--what-if", text });
    if (network === null)
      return refuse("not-here", { what: "network", text: word, suggestion: networks.suggest(word) });
    const sign = /^[+\-−]/.exec(typed)?.[0];
    const hours = hoursOf(typed.replace(/^[+\-−]/, ""));
    if (hours === null || more.length > 0)
      return refuse("option-unreadable", { option: "--what-if", text: part.trim() });
    if (sign === undefined) changes.push({ network, to: hours });
    else changes.push({ network, by: sign === "+" ? hours : -hours });
  }
  return { value: changes };
}

/** Hours of a duration up to a week, including 0h, which entries cannot have. */
function hoursOf(typed: string): number | null {
  if (/^0(h|m|min)?$/i.test(typed)) return 0;
  const weekly = /^(\d{1,3})h$/i.exec(typed);
  if (weekly) return Number(weekly[1]) <= HOURS_A_WEEK ? Number(weekly[1]) : null;
  const parsed = parseDuration(typed);
  return parsed.error ? null : parsed.value / 60;
}
