// A week's plan as calendar events with stable ids.

import type { Settings } from "../core/entries/settings.ts";
import type { Plan } from "../core/overview/plan.ts";
import { findModel } from "../core/publishing/post-models.ts";
import { networkName, wordFor } from "../i18n/names.ts";
import type { CalendarEvent } from "./calendar.ts";
import type { OutputStyle } from "./terminal/layout/output-style.ts";
import { skeletonOf, skeletonText } from "./terminal/models.ts";

/**
 * Slots as daily events of the week, and due posts on their planned day. `ledger` makes ids unique per ledger; a moved
 * slot or post keeps its id.
 */
export function planEvents(
  { week, slots, posts }: Plan,
  settings: Settings,
  ledger: string,
  style: OutputStyle,
): CalendarEvent[] {
  const { words, format } = style;
  const uid = (kind: string, number: number, from: string): string => `${kind}-${number}-${from}-${ledger}@socialroi`;
  const categories = [words.plan.calendar];
  const slotEvents = (slots?.each ?? []).map(
    ({ from, to }, index): CalendarEvent => ({
      uid: uid("slot", index + 1, week.since),
      summary: words.plan.slot,
      ...(settings.purpose === null ? {} : { description: words.plan.slotPurpose(settings.purpose) }),
      date: week.since,
      at: from,
      minutes: to - from,
      days: 7,
      categories,
    }),
  );
  const network = networkName(posts?.network ?? "", words);
  const postEvents = (posts?.due ?? []).map(({ on, by, number, model }): CalendarEvent => {
    const found = model === null ? null : findModel(model, settings);
    const skeleton = found && skeletonOf(found, words);
    const toFill = skeleton ? `\n\n${skeletonText(skeleton.structure, found?.own?.text)}` : "";
    return {
      uid: uid("post", number, by),
      summary: words.plan.post(
        network === "" ? words.plan.calendar : network,
        model === null ? null : wordFor(words.models, model),
      ),
      description: `${words.plan.by(format.date(by))}${toFill}`.trimEnd(),
      date: on,
      categories,
    };
  });
  return [...slotEvents, ...postEvents];
}
