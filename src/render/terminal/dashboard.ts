// The dashboard: period, result, table, verdict, this week, one thing to do.
import type { Settings } from "../../core/entries/settings.ts";
import { leftOf } from "../../core/limits/limit-status.ts";
import type { Dashboard } from "../../core/overview/dashboard.ts";
import type { Week } from "../../core/overview/plan.ts";
import { toneOf } from "../../core/report/roi.ts";
import type { Row } from "../../core/report/rows.ts";
import { daysIn } from "../../core/values/period.ts";
import { sentences } from "../../i18n/texts.ts";
import { pricesText } from "./hour.ts";
import { labelled, type Section } from "./layout/labelled.ts";
import { keyName, type OutputStyle } from "./layout/output-style.ts";
import { withHidden } from "./layout/table.ts";
import { capital, paragraphs, printable, wrap } from "./layout/text.ts";
import { renderEmptyReport } from "./report/report.ts";
import { isEarly } from "./report/report-lines.ts";
import { reportTable } from "./report/report-table.ts";
import { verdictSentence } from "./report/verdict.ts";
import { monthText, trialOverText } from "./report/verdict-sections.ts";
import { awayText, trialText } from "./settings.ts";

/** Networks named in the sentence, each way. */
const MOST_NAMED = 2;
/** Days of entries from which on it is said whether a network paid for its hours. */
const FEWEST_DAYS = 28;

/** The whole dashboard, ending in a newline. `timer` is the line of a timer, if there is one. */
export function renderDashboard(
  dashboard: Dashboard,
  settings: Settings,
  timer: string | null,
  style: OutputStyle,
): string {
  const { report, lastEntry } = dashboard;
  const { words, width } = style;
  const isEmpty = report.entries === 0;
  return paragraphs([
    title(dashboard, settings, style),
    ...(isEmpty
      ? [lastEntry === null ? words.dashboard.empty : renderEmptyReport(report, lastEntry, style).trimEnd()]
      : [
          resultSentences(dashboard, style)
            .map((sentence) => wrap(sentence, width))
            .join("\n"),
          tableText(dashboard, style),
        ]),
    labelled(sections(dashboard, timer, style), style),
  ]);
}

function title({ report }: Dashboard, settings: Settings, style: OutputStyle): string {
  const { format, colours, width } = style;
  const name = settings.name === null ? [] : [colours.bold(printable(settings.name))];
  const period = colours.bold(capital(format.span(report.period)));
  return wrap([...name, period, pricesText(report.period, settings, report.prices, style)].join(" · "), width);
}

function tableText({ report }: Dashboard, style: OutputStyle): string {
  return withHidden(reportTable(report, { compare: false, average: false, noBars: true }, style), style);
}

/** What was put in, what came back, and which networks paid for their hours. */
function resultSentences({ report }: Dashboard, style: OutputStyle): string[] {
  const { words, format } = style;
  const texts = words.dashboard;
  const { cost, minutes, moneySpent, revenue, grossProfit, net, timeCost } = report.channels;
  const money = (value: number): string => exactMoney(value, style);
  const time = minutes === 0 ? null : format.duration(minutes);
  const spent = moneySpent === 0 ? null : money(moneySpent);
  const isPriced = minutes === 0 || timeCost > 0;
  const isNothing = minutes === 0 && cost === 0;
  const putIn = isNothing
    ? texts.putInNothing
    : isPriced || time === null
      ? texts.putIn(money(cost), time, spent)
      : texts.putInUnpriced(time, spent);
  const kept = grossProfit === revenue ? null : money(grossProfit);
  const brought = revenue === 0 ? texts.broughtNothing : texts.brought(money(revenue), kept);
  const outcome = net === 0 ? texts.even : (net > 0 ? texts.gained : texts.lost)(money(Math.abs(net)));
  const outside = report.totals.revenue - revenue;
  const early = report.rows.filter((row) => isEarly(row)).map(({ key }) => keyName("network", key ?? "", words));
  return [
    `${putIn} ${brought}${isPriced && !isNothing ? `${words.colon}${outcome}` : ""}.`,
    outside > 0 ? texts.elsewhere(money(outside)) : "",
    payingSentence(report, style),
    early.length > 0 ? words.report.toCome(format.list(early), format.date(report.period.until)) : "",
  ].filter((sentence) => sentence !== "");
}

/** As the table has it, so that the sentence adds up: with cents unless there are none. */
function exactMoney(value: number, { format }: OutputStyle): string {
  return Number.isInteger(value) ? format.wholeMoney(value) : format.money(value);
}

function payingSentence({ rows, period }: Dashboard["report"], style: OutputStyle): string {
  const { words, format } = style;
  if (daysIn(period) < FEWEST_DAYS) return "";
  const texts = words.dashboard;
  const judged = rows.filter((row) => row.key !== null && row.cost > 0 && row.minutes > 0 && !isEarly(row));
  const name = ({ key }: Row): string => keyName("network", key ?? "", words);
  const paying = judged.filter(({ status }) => status === "profit").sort((a, b) => b.net - a.net);
  const names = paying.slice(0, MOST_NAMED).map(name);
  const losing = judged.filter(isLosing).sort((a, b) => a.net - b.net);
  const losses = losing
    .slice(0, MOST_NAMED)
    .map((row) =>
      texts.didNotPay(name(row), exactMoney(row.cost, style), exactMoney(row.grossProfit, style), names.length === 0),
    );
  return sentences(names.length === 0 ? "" : texts.paid(names, format.list(names)), ...losses);
}

/** Neither in the period nor over twelve months, as far as these are known: sales come later than hours. */
function isLosing({ status, twelveMonths }: Row): boolean {
  return (status === "loss" || status === "unpaid") && toneOf(twelveMonths ?? 0) === "loss";
}

function sections(dashboard: Dashboard, timer: string | null, style: OutputStyle): Section[] {
  const { words } = style;
  const { labels, next } = words.dashboard;
  const { verdict, trial, week, today } = dashboard;
  const away = week.away.filter(({ to }) => to >= today);
  const step = dashboard.next && next(dashboard.next);
  return [
    [labels.timer, timer ?? ""],
    [labels.verdict, verdict ? sentences(verdictSentence(verdict, style), monthText(verdict, style)) : ""],
    [words.settings.labels.trial, trial ? trialText(trial, style) : verdict ? trialOverText(verdict, style) : ""],
    [words.settings.labels.away, away.map((days) => awayText(days, style)).join("\n")],
    [labels.week, weekText(week, style)],
    [labels.next, step ? `${step[1]} (${step[0]})` : ""],
  ];
}

/** `2h40 of 5h00 · one post on LinkedIn due by Fri 20 Nov (case study) · 3 comments wait on LinkedIn` */
function weekText(week: Week, style: OutputStyle): string {
  const { words, format } = style;
  const { time, posts, answers, today } = week;
  const [due] = posts?.due ?? [];
  const on = posts && posts.network !== null ? keyName("network", posts.network, words) : null;
  const model = due && due.model !== null ? keyName("model", due.model, words) : null;
  const waiting = answers
    .slice(0, MOST_NAMED)
    .flatMap(({ waiting: count, network }) =>
      network === null ? [] : [words.plan.waiting(count, keyName("network", network, words))],
    );
  return [
    ...(time ? [timeText(time, style)] : []),
    ...(posts && due ? [words.dashboard.post(on, model, format.weekday(due.by, today), posts.overdue)] : []),
    ...waiting,
  ].join(" · ");
}

function timeText(time: NonNullable<Week["time"]>, { words, format, colours }: OutputStyle): string {
  const minutes = format.duration(time.minutes);
  if (time.limit === null) return words.plan.soFar(minutes);
  const left = leftOf(time) ?? 0;
  const over = left < 0 ? colours.red(words.echo.over(format.duration(-left))) : "";
  return `${words.dashboard.time(minutes, format.duration(time.limit))}${over}`;
}
