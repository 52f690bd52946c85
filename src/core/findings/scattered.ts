// scattered: several rented networks at once, where the method asks for one.
import type { Findable, Finding } from "./finding.ts";
import { type SocialFigures, together } from "./social.ts";

/** The share of the time on rented networks from which a network counts as worked. */
const FROM = 0.15;

/** Fires when more than one rented network takes 15 % or more of their time. Price: the cost of all but the biggest. */
export function scattered(found: Findable, social: SocialFigures): Finding[] {
  const { minutes } = social.all;
  const worked = social.byNetwork
    .filter(({ figures }) => minutes > 0 && figures.minutes / minutes >= FROM)
    .sort((a, b) => b.figures.minutes - a.figures.minutes);
  const [biggest, ...rest] = worked;
  if (!biggest || rest.length === 0) return [];
  const params = { networks: worked.map(({ network }) => network), share: biggest.figures.minutes / minutes };
  return [{ code: "scattered", severity: "info", params, price: together(rest, found.settings).cost }];
}
