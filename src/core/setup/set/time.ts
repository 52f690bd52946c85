// set limit, set slot, set pace, set models: when, and how much.

import type { Settings } from "../../entries/settings.ts";
import { type LimitSpan, limitSpanOf } from "../../entries/units.ts";
import type { Vocabulary } from "../../entries/vocabulary.ts";
import { refuse } from "../../errors/error.ts";
import { writeDuration, writeSlot } from "../../values/duration.ts";
import { parseEvery, parseModels } from "../init-answers.ts";
import type { SettingChange } from "../setting-change.ts";
import { limitsIn, limitTarget, parseSlots } from "../typed-times.ts";
import { type Changes, changes, type SetContext, taking, unreadable, withoutNone } from "./set-context.ts";

/** limit instagram 3h/week, limit 30m per day for interaction, limit total 1h/day 5h/week, limit instagram [week] none */
export function setLimit(words: readonly string[], { settings, vocabulary }: SetContext): Changes {
  const removing = withoutNone(words);
  const { limits, rest } = limitsIn((removing ?? words).join(" "));
  if (removing) {
    if (limits.length > 0) return unreadable("limit", words);
    const span = taking(rest, limitSpanOf);
    const target = limitTarget(span.rest, vocabulary);
    return target.error ? target : removal(target.value, span.value, settings, vocabulary);
  }
  if (limits.length === 0 || rest.length === 0) return unreadable("limit", words);
  const target = limitTarget(rest, vocabulary);
  if (target.error) return target;
  const { path, limits: before } = present(target.value, settings, vocabulary);
  const made: SettingChange[] = [];
  for (const { typed, minutes, span } of limits) {
    if (minutes === null || span === null) return refuse("limit-unreadable", { text: typed });
    if (limits.filter((other) => other.span === span).length > 1) return unreadable("limit", words);
    const value = `${writeDuration(minutes)}/${span}`;
    const index = before.findIndex((limit) => limit.span === span);
    if (index >= 0) made.push({ path: [...path, index], set: value });
    else made.push(before.length + made.length > 0 ? { path, add: value } : { path, set: value });
  }
  return changes(...made);
}

/** The limits of a target, under the name by which the settings list it. */
function present(target: string, { limits }: Settings, { networks, activities }: Vocabulary) {
  const found = [...limits].find(([name]) => (networks.keyOf(name) ?? activities.keyOf(name) ?? name) === target);
  return { path: ["limits", found?.[0] ?? target], limits: found?.[1] ?? [] };
}

function removal(target: string, span: LimitSpan | null, settings: Settings, vocabulary: Vocabulary): Changes {
  const { path, limits } = present(target, settings, vocabulary);
  if (span === null) return changes({ path, remove: true });
  const index = limits.findIndex((limit) => limit.span === span);
  return index < 0 ? changes() : changes({ path: [...path, index], remove: true });
}

/** slot 08:00-08:15 (in place of those it overlaps), slot 08:00-08:15 none */
export function setSlot(words: readonly string[], { settings: { slots } }: SetContext): Changes {
  // A lone hyphen would mean none.
  const spans = words
    .join(" ")
    .replace(/(?<=\d)\s*[-–]\s*(?=\d)/g, "-")
    .split(" ");
  const removing = withoutNone(spans);
  const text = (removing ?? spans).join(" ");
  if (text.trim() === "") return unreadable("slot", words);
  const typed = parseSlots(text);
  if (typed.error) return typed;
  const made: SettingChange[] = [];
  let now = slots.map(writeSlot);
  for (const slot of typed.value) {
    if (removing && !now.includes(slot)) return refuse("slot-none", { text: slot });
    if (!removing && now.includes(slot)) continue;
    const taken = now.flatMap((other, index) => (overlap(other, slot) ? [index] : []));
    const kept = removing ? undefined : taken[0];
    const gone = taken.filter((index) => index !== kept);
    for (const index of gone.toReversed()) made.push({ path: ["slots", index], remove: true });
    if (!removing)
      made.push(kept === undefined ? { path: ["slots"], add: slot } : { path: ["slots", kept], set: slot });
    now = now.map((other, index) => (index === kept ? slot : other)).filter((_, index) => !gone.includes(index));
    if (!removing && kept === undefined) now = [...now, slot];
  }
  return changes(...made);
}

/** Whether two slots, as `writeSlot` formats them, share a minute: their text order is that of the clock. */
function overlap(one: string, other: string): boolean {
  const [from = "", to = ""] = one.split("-");
  const [start = "", end = ""] = other.split("-");
  return from < end && start < to;
}

/** pace linkedin 2 a week, pace every 3 days, pace linkedin, pace none */
export function setPace(
  words: readonly string[],
  { vocabulary: { networks }, settings: { publishing } }: SetContext,
): Changes {
  if (withoutNone(words)?.length === 0) {
    return publishing.models.length === 0
      ? changes({ path: ["publishing"], remove: true })
      : changes({ path: ["publishing", "network"], remove: true }, { path: ["publishing", "every"], remove: true });
  }
  const { value: network, rest } = taking(words, (word) => networks.keyOf(word));
  const text = rest.filter((word) => !/^(on|sur|to|pour|for|posts?|publications?|fois|times)$/i.test(word)).join(" ");
  const every = text === "" ? null : parseEvery(text);
  if (every?.error || (network === null && !every)) return unreadable("pace", words);
  return changes(
    ...(network === null ? [] : [{ path: ["publishing", "network"], set: network }]),
    ...(every ? [{ path: ["publishing", "every"], set: every.value }] : []),
  );
}

/** models tip, backstage; models none */
export function setModels(words: readonly string[], { vocabulary: { models } }: SetContext): Changes {
  const text = words.join(" ");
  const names = text.includes(",") ? text.split(",") : models.keyOf(text) === null ? words : [text];
  const typed = parseModels(names.join(","));
  if (typed.error) return typed;
  if (typed.value.length === 0) return unreadable("models", words);
  const unknown = typed.value.find((name) => models.keyOf(name) === null && models.suggest(name) !== "");
  return unknown === undefined
    ? changes({ path: ["publishing", "models"], set: [...new Set(typed.value)] })
    : refuse("model-not-here", { text: unknown, suggestion: models.suggest(unknown), known: models.keys.join(", ") });
}
