// The timer in words: what is being done, how long it has taken, and where today and the week stand.
import { writeClock } from "../core/duration.ts";
import type { Moment } from "../core/moment.ts";
import type { Standing } from "../core/standing.ts";
import type { TemplateField } from "../core/template.ts";
import { elapsed, forgottenOf, isRunning, minutesOf, type Subject, type Timer } from "../core/timer.ts";
import { networkName, wordFor } from "../i18n/names.ts";
import { dayText, limitText, targetName } from "./entry.ts";
import type { Speech } from "./speech.ts";
import { printable, widthOf } from "./text.ts";

/** `Instagram · interaction` */
export function subjectText({ networks, activity, client }: Subject, { words }: Speech): string {
  return [
    ...networks.map(({ network }) => networkName(network, words)),
    ...(activity === undefined ? [] : [wordFor(words.activities, activity)]),
    ...(client === undefined ? [] : [client]),
  ]
    .map(printable)
    .join(" · ");
}

/** `Instagram · interaction · 12m of 15m · 3m left · paused` */
export function timerLine(timer: Timer, now: Moment, speech: Speech): string {
  const { words } = speech;
  const paused = isRunning(timer) ? [] : [words.timer.paused];
  const forgotten = forgottenOf(timer, now) ? [words.timer.maybeForgotten] : [];
  return [timeLine(timer, now, speech), ...paused, ...forgotten].join(" · ");
}

/** `Instagram · interaction · 12m of 15m · 3m left` */
export function timeLine(timer: Timer, now: Moment, speech: Speech): string {
  const { words, format, paint } = speech;
  const { planned } = timer.subject;
  const minutes = minutesOf(timer, now.epoch);
  const of = planned === undefined ? "" : words.timer.of(format.duration(planned));
  const left = planned === undefined || minutes > planned ? [] : [words.timer.left(format.duration(planned - minutes))];
  const over =
    planned === undefined || minutes <= planned
      ? []
      : [paint.red(words.timer.over(format.duration(minutes - planned)))];
  return [subjectText(timer.subject, speech), `${format.duration(minutes)}${of}`, ...left, ...over].join(" · ");
}

/** `Instagram · interaction · 15m planned` */
export function plannedLine({ subject }: Timer, speech: Speech): string {
  const { words, format } = speech;
  const planned = subject.planned === undefined ? [] : [words.timer.planned(format.duration(subject.planned))];
  return [subjectText(subject, speech), ...planned].join(" · ");
}

/** `today 42m of 1h00 · this week 3h10 of 5h00, on pace for 6h20`; what is not all rented networks is named. */
export function standingsText(standings: readonly Standing[], speech: Speech): string {
  return standings
    .map((standing) => {
      const { network, activity, span, minutes } = standing;
      const label = network === null && activity === null ? null : targetName(standing, speech.words);
      return `${speech.words.timer.standing(label, span, speech.format.duration(minutes))}${limitText(standing, speech)}`;
    })
    .join(" · ");
}

/** Both on one line where it is wide enough, else on two. Ends in a newline. */
export function statusText(timer: string | null, standings: string, { width }: Speech): string {
  if (timer === null) return `${standings}\n`;
  const line = `${timer}        ${standings}`;
  return widthOf(line) <= width ? `${line}\n` : `${timer}\n${standings}\n`;
}

/** `yesterday, Thu 19 Nov, 18:05` */
export function sinceText({ date, clock }: Timer, now: Moment, speech: Speech): string {
  return `${dayText(date, now.date, speech)}, ${writeClock(clock)}`;
}

/** `Instagram · interaction · 12:34 left of 15m · Ctrl-C stops and logs`: as much of it as a line of the terminal holds. */
export function countdownLine(timer: Timer, now: Moment, speech: Speech): string {
  const { words, format, paint, width } = speech;
  const { planned = 0 } = timer.subject;
  const seconds = planned * 60 - Math.floor(elapsed(timer, now.epoch) / 1000);
  const clock =
    seconds >= 0
      ? words.timer.countdown(secondsText(seconds), format.duration(planned))
      : words.timer.countup(secondsText(-seconds), format.duration(planned));
  const state = isRunning(timer) ? [] : [words.timer.paused];
  const full = [subjectText(timer.subject, speech), clock, ...state, words.timer.interrupt];
  const fitting = [full, full.slice(0, -1), [clock]].find((parts) => widthOf(parts.join(" · ")) < width) ?? [clock];
  return fitting.map((part) => (part === clock && seconds < 0 ? paint.red(part) : part)).join(" · ");
}

/** 12:34, 1:02:03 */
function secondsText(seconds: number): string {
  const rest = String(seconds % 60).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes}:${rest}`
    : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}:${rest}`;
}

/** What a field of a prompt's template is filled in from. */
export interface PromptValues {
  readonly timer: Timer;
  readonly now: Moment;
  readonly cost: number | null;
  readonly standings: readonly Standing[];
}

/** The value of a field; nothing where there is none. */
export function fieldText(field: TemplateField, { timer, now, cost, standings }: PromptValues, speech: Speech): string {
  const { words, format } = speech;
  const { networks, activity, planned } = timer.subject;
  const minutes = minutesOf(timer, now.epoch);
  const standing = (span: Standing["span"]): string => {
    const found = standings.find((each) => each.span === span);
    return found ? `${format.duration(found.minutes)}${limitText(found, speech)}` : "";
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
      return standing("day");
    case "week":
      return standing("week");
    case "state":
      return isRunning(timer) ? words.timer.running : words.timer.paused;
  }
}

/** The timer for programs: minutes as integers, what is not known as null. */
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
    ...rest,
  };
}
