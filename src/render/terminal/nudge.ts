// A nudge in one line.

import type { Nudge } from "../../core/overview/nudge.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import { networkName } from "../../i18n/names.ts";
import type { OutputStyle } from "./layout/output-style.ts";
import { printable } from "./layout/text.ts";
import { limitStatusLine } from "./limit-status.ts";

/** What was forgotten, and a command, ending in a newline. */
export function nudgeLine(nudge: Nudge, today: CalendarDate, style: OutputStyle): string {
  const { words, format } = style;
  const phrases = words.plan.nudge;
  const name = (network: string | null): string =>
    network === null ? words.plan.calendar : printable(networkName(network, words));
  switch (nudge.code) {
    case "timer":
      return `${phrases.timer(name(nudge.timer.network), format.duration(nudge.timer.minutes))}\n`;
    case "limit":
      return `${phrases.limit(limitStatusLine(nudge.standing, style))}\n`;
    case "day":
      return `${phrases.day(format.longWeekday(nudge.date, today), nudge.date)}\n`;
    case "post":
      return `${phrases.post(name(nudge.network), nudge.lastPost === null ? null : format.longWeekday(nudge.lastPost, today))}\n`;
  }
}
