// The plan of a week, one line per topic.

import { type LimitStatus, leftOf } from "../../core/limits/limit-status.ts";
import type { Experiment, Plan, PlannedPosts } from "../../core/overview/plan.ts";
import { labelled, type Section } from "./layout/labelled.ts";
import { keyName, type OutputStyle } from "./layout/output-style.ts";
import { capital, printable, wrap } from "./layout/text.ts";
import { limitStatusLine, targetName } from "./limit-status.ts";
import { awayText } from "./settings.ts";

/** The whole plan, ending in a newline. `week` is the week's number, or null. */
export function renderPlan(plan: Plan, week: number | null, style: OutputStyle): string {
  const { words, format, colours, width } = style;
  const title = [colours.bold(capital(words.plan.title(week, format.span(plan.week)))), ...timeTexts(plan, style)].join(
    " · ",
  );
  const { labels } = words.plan;
  const body: Section[] = [
    [words.settings.labels.away, plan.away.map((away) => awayText(away, style)).join("\n")],
    [labels.slots, slotsText(plan, style)],
    [labels.posts, plan.posts ? postsText(plan.posts, plan, style) : words.plan.noPace],
    [labels.limits, plan.limits.map((status) => limitLine(status, plan, style)).join("\n")],
    [
      labels.answers,
      plan.answers.map(({ waiting, network }) => words.plan.waiting(waiting, nameOf(network, style))).join("\n"),
    ],
    [labels.try, plan.experiment ? experimentText(plan.experiment, style) : ""],
  ];
  return `${wrap(title, width)}\n\n${labelled(body, style)}\n${wrap(words.plan.nothingToSay, width)}\n`;
}

function nameOf(network: string | null, { words }: OutputStyle): string {
  return network === null ? words.plan.calendar : keyName("network", network, words);
}

function timeTexts({ time, week, today }: Plan, { words, format }: OutputStyle): string[] {
  if (time === null) return [];
  const hours = time.limit === null ? [] : [words.plan.hours(format.duration(time.limit))];
  if (today < week.since) return hours;
  const left = leftOf(time);
  if (left === null) return [words.plan.soFar(format.duration(time.minutes))];
  return [...hours, left < 0 ? words.plan.over(format.duration(-left)) : words.plan.left(format.duration(left))];
}

function slotsText({ slots }: Plan, { words, format }: OutputStyle): string {
  if (slots === null) return words.plan.noSlots;
  const times = slots.each.map(format.slot);
  const daily = words.plan.everyDay(times.join(", "));
  if (slots.passed === 0) return daily;
  return slots.kept === null
    ? `${daily}\n${words.plan.keptUnknown}`
    : `${daily} · ${words.plan.kept(slots.kept, slots.passed)}`;
}

function postsText(posts: PlannedPosts, { today }: Plan, style: OutputStyle): string {
  const { words, format, colours, plain } = style;
  const name = posts.network === null ? [] : [nameOf(posts.network, style)];
  const days = [...new Set(posts.due.map(({ by }) => by))];
  const due = days.map((by) =>
    words.plan.due(posts.due.filter((post) => post.by === by).length, format.longWeekday(by, today)),
  );
  const later = posts.later ? [words.plan.later(posts.later.posts, format.longWeekday(posts.later.by, today))] : [];
  const state = [
    ...(posts.overdue ? [colours.red(words.plan.overdue)] : []),
    ...(due.length + later.length > 0 ? [...due, ...later] : [words.plan.done(posts.posted)]),
  ].join(", ");
  const models = posts.due.flatMap(({ model, unusedWeeks }) =>
    model === null
      ? []
      : [
          [words.plan.next(keyName("model", model, words), unusedWeeks), words.plan.show(printable(model))].join(
            plain ? words.colon : " → ",
          ),
        ],
  );
  const head = `${[...name, words.plan.pace(posts.pace)].join(", ")}${words.colon}${state}`;
  return [capital(head), ...new Set(models)].join("\n");
}

function limitLine(status: LimitStatus, { week, today }: Plan, style: OutputStyle): string {
  const { words, format } = style;
  if (today < week.since)
    return words.plan.limit(targetName(status, words), format.duration(status.limit ?? 0), status.span);
  const left = leftOf(status) ?? 0;
  const line = limitStatusLine(status, style);
  return left >= 0 ? `${line}${words.plan.leftOfLimit(format.duration(left))}` : line;
}

function experimentText(experiment: Experiment, style: OutputStyle): string {
  const { words, format } = style;
  const phrases = words.plan.experiment;
  if (experiment.code === "log") return phrases.log;
  const name = nameOf(experiment.network, style);
  switch (experiment.code) {
    case "only":
      return phrases.only(name, format.date(experiment.until));
    case "move": {
      const from = format.list(experiment.from.map((network) => nameOf(network, style)));
      return phrases.move(name, from, format.duration(Math.round(experiment.hoursPerWeek * 60)));
    }
    case "keep":
      return phrases.keep(name);
    case "own":
      return phrases.own(name);
  }
}
