// Fields of a shell prompt template.

import type { LimitStatus } from "../../core/limits/limit-status.ts";
import type { TemplateField } from "../../core/timer/template.ts";
import { isRunning, minutesOf, type Timer } from "../../core/timer/timer.ts";
import type { Moment } from "../../core/values/moment.ts";
import { networkName, wordFor } from "../../i18n/names.ts";
import type { OutputStyle } from "./layout/output-style.ts";
import { printable } from "./layout/text.ts";
import { limitText } from "./limit-status.ts";

/** Values that the fields are computed from. */
export interface PromptValues {
  readonly timer: Timer;
  readonly now: Moment;
  readonly cost: number | null;
  readonly limitStatuses: readonly LimitStatus[];
}

/** The value of a field, or an empty text. */
export function fieldText(
  field: TemplateField,
  { timer, now, cost, limitStatuses }: PromptValues,
  style: OutputStyle,
): string {
  const { words, format } = style;
  const { networks, activity, planned } = timer.subject;
  const minutes = minutesOf(timer, now.epoch);
  const status = (span: LimitStatus["span"]): string => {
    const found = limitStatuses.find((each) => each.span === span);
    return found ? `${format.duration(found.minutes)}${limitText(found, style)}` : "";
  };
  switch (field) {
    case "network":
      return networks.map(({ network }) => printable(networkName(network, words))).join(" + ");
    case "activity":
      return activity === undefined ? "" : printable(wordFor(words.activities, activity));
    case "elapsed":
      return format.duration(minutes);
    case "planned":
      return planned === undefined ? "" : format.duration(planned);
    case "left":
      return planned === undefined || minutes > planned ? "" : format.duration(planned - minutes);
    case "over":
      return planned === undefined || minutes <= planned ? "" : format.duration(minutes - planned);
    case "cost":
      return cost === null ? "" : format.money(cost);
    case "today":
      return status("day");
    case "week":
      return status("week");
    case "state":
      return isRunning(timer) ? words.timer.running : words.timer.paused;
  }
}
