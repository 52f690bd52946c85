// The timer: task, elapsed time, and limit status.

import type { TimerTask } from "../../core/entries/entry.ts";
import { clockSetBack, elapsed, forgottenOf, isRunning, minutesOf, type Timer } from "../../core/timer/timer.ts";
import { writeClock } from "../../core/values/duration.ts";
import type { Moment } from "../../core/values/moment.ts";
import { networkName, wordFor } from "../../i18n/names.ts";
import type { OutputStyle } from "./layout/output-style.ts";
import { printable, widthOf, wrap } from "./layout/text.ts";

/** `Instagram · interaction` */
export function taskText({ networks, activity, client }: TimerTask, { words }: OutputStyle): string {
  return [
    ...networks.map(({ network }) => networkName(network, words)),
    ...(activity === undefined ? [] : [wordFor(words.activities, activity)]),
    ...(client === undefined ? [] : [client]),
  ]
    .map(printable)
    .join(" · ");
}

/** `Instagram · interaction · 12m of 15m · 3m left · paused` */
export function timerLine(timer: Timer, now: Moment, style: OutputStyle): string {
  const { words } = style;
  const paused = isRunning(timer) ? [] : [words.timer.paused];
  const forgotten = forgottenOf(timer, now) ? [words.timer.maybeForgotten] : [];
  const setBack = clockSetBack(timer, now.epoch) ? [words.timer.clockSetBack] : [];
  return [timeLine(timer, now, style), ...paused, ...forgotten, ...setBack].join(" · ");
}

/** `Instagram · interaction · 12m of 15m · 3m left` */
export function timeLine(timer: Timer, now: Moment, style: OutputStyle): string {
  const { words, format, colours } = style;
  const { planned } = timer.subject;
  const minutes = minutesOf(timer, now.epoch);
  const of = planned === undefined ? "" : words.timer.of(format.duration(planned));
  const left = planned === undefined || minutes > planned ? [] : [words.timer.left(format.duration(planned - minutes))];
  const over =
    planned === undefined || minutes <= planned
      ? []
      : [colours.red(words.timer.over(format.duration(minutes - planned)))];
  return [taskText(timer.subject, style), `${format.duration(minutes)}${of}`, ...left, ...over].join(" · ");
}

/** `Instagram · creation · reel · 15m planned · "studio tour"` */
export function plannedLine({ subject }: Timer, style: OutputStyle): string {
  const { words, format } = style;
  const { planned, format: kind, note } = subject;
  return [
    taskText(subject, style),
    ...(kind === undefined ? [] : [printable(kind)]),
    ...(planned === undefined ? [] : [words.timer.planned(format.duration(planned))]),
    ...(note === undefined ? [] : [words.echo.note(printable(note))]),
  ].join(" · ");
}

/** Both on one line if it is wide enough, else on two. Ends in a newline. */
export function statusText(timer: string | null, limitStatuses: string, { width }: Pick<OutputStyle, "width">): string {
  const line = timer === null ? limitStatuses : `${timer}        ${limitStatuses}`;
  const lines = widthOf(line) <= width ? [line] : [...(timer === null ? [] : [timer]), limitStatuses];
  return lines.map((each) => `${wrap(each, width)}\n`).join("");
}

/** `Instagram · interaction · 12:34 left of 15m · Ctrl-C stops and logs`, shortened to fit one line. */
export function countdownLine(timer: Timer, now: Moment, style: OutputStyle): string {
  const { words, format, colours, width } = style;
  const { planned = 0 } = timer.subject;
  const seconds = planned * 60 - Math.floor(elapsed(timer, now.epoch) / 1000);
  const clock =
    seconds >= 0
      ? words.timer.countdown(secondsText(seconds), format.duration(planned))
      : words.timer.countup(secondsText(-seconds), format.duration(planned));
  const state = isRunning(timer) ? [] : [words.timer.paused];
  const full = [taskText(timer.subject, style), clock, ...state, words.timer.interrupt];
  const fitting = [full, full.slice(0, -1), [clock]].find((parts) => widthOf(parts.join(" · ")) < width) ?? [clock];
  return fitting.map((part) => (part === clock && seconds < 0 ? colours.red(part) : part)).join(" · ");
}

/** 12:34, 1:02:03 */
function secondsText(seconds: number): string {
  const two = (value: number): string => String(value % 60).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  return `${minutes < 60 ? minutes : `${Math.floor(minutes / 60)}:${two(minutes)}`}:${two(seconds)}`;
}

/** The timer for `--json`: integer minutes, null for unknown values. */
export function timerJson(timer: Timer, now: Moment): object {
  const { networks, activity, planned, ...rest } = timer.subject;
  const minutes = minutesOf(timer, now.epoch);
  return {
    network: networks[0]?.network ?? null,
    activity: activity ?? null,
    state: isRunning(timer) ? "running" : "paused",
    date: timer.date,
    at: writeClock(timer.clock),
    minutes,
    planned: planned ?? null,
    left: planned === undefined ? null : planned - minutes,
    forgotten: forgottenOf(timer, now) !== null,
    clockSetBack: clockSetBack(timer, now.epoch),
    ...rest,
  };
}
