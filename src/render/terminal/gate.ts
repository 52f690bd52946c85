// The checks of `open`: the slot, and what is left of each limit.

import type { Gate } from "../../core/limits/gate.ts";
import { leftOf } from "../../core/limits/limit-status.ts";
import { writeClock } from "../../core/values/duration.ts";
import type { OutputStyle } from "./layout/output-style.ts";
import { standingLine } from "./limit-status.ts";

/** One line for the slot, if there are slots, and one per limit. Each ends in a newline. */
export function gateText(gate: Gate, clock: number, style: OutputStyle): string {
  const limits = gate.standings.map((standing) => {
    const left = leftOf(standing) ?? 0;
    const line = standingLine(standing, style);
    if (left <= 0) return style.colours.red(style.words.gate.usedUp(line));
    return style.words.gate.limit(line, style.format.duration(left));
  });
  return [...slotLine(gate, clock, style), ...limits].map((line) => `${line}\n`).join("");
}

/** The same for `--json`: times of day as text, null for undefined values. */
export function gateJson({ slot, next, standings, left }: Gate): object {
  return { slot: slotJson(slot), next: slotJson(next), left, standings };
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
