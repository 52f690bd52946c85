// Limit status: time used, limit and pace; with the slot, the checks of `open`.

import type { Gate } from "../../core/limits/gate.ts";
import type { LimitStatus, Target } from "../../core/limits/limit-status.ts";
import { leftOf } from "../../core/limits/limit-status.ts";
import { writeClock } from "../../core/values/duration.ts";
import { networkName, wordFor } from "../../i18n/names.ts";
import type { OutputStyle } from "./layout/output-style.ts";
import { capital, printable } from "./layout/text.ts";

/** `Instagram this week: 3h25 of 3h00, 25m over` */
export function limitStatusLine(status: LimitStatus, style: OutputStyle): string {
  const { words, format } = style;
  const line = words.echo.limitStatus(targetName(status, words), status, format.duration(status.minutes));
  return `${line}${limitText(status, style)}`;
}

/** The capitalized name of a limit's target. */
export function targetName({ network, activity }: Target, words: OutputStyle["words"]): string {
  if (network !== null) return printable(networkName(network, words));
  return capital(activity === null ? words.echo.total : printable(wordFor(words.activities, activity)));
}

/** ` of 3h00, 25m over`, ` of 5h00, on pace for 6h20`; the pace only if it exceeds the limit. */
export function limitText({ minutes, limit, pace }: LimitStatus, { words, format, colours }: OutputStyle): string {
  if (limit === null) return "";
  const over = minutes > limit ? colours.red(words.echo.over(format.duration(minutes - limit))) : "";
  const leads = minutes <= limit && pace !== null && pace > limit;
  return `${words.echo.of(format.duration(limit))}${over}${leads ? words.echo.pace(format.duration(pace)) : ""}`;
}

/** `today 42m of 1h00 · this week 3h10 of 5h00, on pace for 6h20`; targets other than all networks are named. */
export function limitStatusesText(limitStatuses: readonly LimitStatus[], style: OutputStyle): string {
  return limitStatuses
    .map((status) => {
      const { network, activity, span, minutes } = status;
      const label = network === null && activity === null ? null : targetName(status, style.words);
      return `${style.words.timer.limitStatus(label, span, style.format.duration(minutes))}${limitText(status, style)}`;
    })
    .join(" · ");
}

/** One line for the slot, if there are slots, and one per limit. Each ends in a newline. */
export function gateText(gate: Gate, clock: number, style: OutputStyle): string {
  const limits = gate.limitStatuses.map((status) => {
    const left = leftOf(status) ?? 0;
    const line = limitStatusLine(status, style);
    if (left <= 0) return style.colours.red(style.words.gate.usedUp(line));
    return style.words.gate.limit(line, style.format.duration(left));
  });
  return [...slotLine(gate, clock, style), ...limits].map((line) => `${line}\n`).join("");
}

/** The same for `--json`: times of day as text, null for undefined values. */
export function gateJson({ slot, next, limitStatuses, left }: Gate): object {
  return { slot: slotJson(slot), next: slotJson(next), left, standings: limitStatuses };
}

function slotJson(slot: Gate["slot"]): object | null {
  return slot && { from: writeClock(slot.from), to: writeClock(slot.to) };
}

function slotLine({ slots, slot, next }: Gate, clock: number, { words, format }: OutputStyle): string[] {
  if (slots.length === 0) return [];
  if (slot) return [words.gate.inSlot(format.time(slot.to), format.duration(slot.to - clock))];
  const all = slots.map(format.slot).join(", ");
  return [
    `${words.gate.outside(format.time(clock), all)} ${next ? words.gate.next(format.time(next.from), next.from <= clock) : ""}`.trim(),
  ];
}
