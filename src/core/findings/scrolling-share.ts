// scrolling-share: time that went into looking on, which nobody counts as work until it is priced.
import { figuresOf } from "../roi.ts";
import { addPart, noTotals, partsOf } from "../totals.ts";
import { kindOfNetwork } from "../vocabulary.ts";
import type { Findable, Finding } from "./finding.ts";
import type { SocialFigures } from "./social.ts";

/** The share of the time on rented networks above which scrolling is worth a word. */
const ABOVE = 0.2;

/** Fires when scrolling took more than 20 % of the time on rented networks. Price: what those hours cost. */
export function scrollingShare(found: Findable, social: SocialFigures): Finding[] {
  const { entries, settings } = found;
  const totals = noTotals();
  for (const entry of entries) {
    if (entry.kind !== "time" || entry.activity !== "scrolling") continue;
    for (const part of partsOf(entry, settings)) {
      if (part.network !== null && kindOfNetwork(settings, part.network) === "social")
        addPart(totals, entry, part, settings);
    }
  }
  const scrolling = figuresOf(totals, settings.currency);
  const { minutes } = social.all;
  const share = minutes === 0 ? 0 : scrolling.minutes / minutes;
  if (share <= ABOVE) return [];
  const params = { cost: scrolling.cost, minutes: scrolling.minutes, share };
  return [{ code: "scrolling-share", severity: "warning", params, price: scrolling.cost }];
}
