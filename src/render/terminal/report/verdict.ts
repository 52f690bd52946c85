// A verdict: the sentence, the table with likely ranges, and the consequences.

import type { Settings } from "../../../core/entries/settings.ts";
import type { Range } from "../../../core/verdict/range.ts";
import type { NetworkReason } from "../../../core/verdict/reasons.ts";
import type { ThisWeek } from "../../../core/verdict/this-week.ts";
import type { NetworkVerdict, OwnedVerdict, Verdict } from "../../../core/verdict/verdict.ts";
import { networkName, wordFor } from "../../../i18n/names.ts";
import { pricesText } from "../hour.ts";
import type { Column } from "../layout/column.ts";
import { labelled, type Section } from "../layout/labelled.ts";
import type { OutputStyle } from "../layout/output-style.ts";
import { LONG, rangeBar, SHORT, scaleLine, scaleOf } from "../layout/range-bar.ts";
import { renderTable } from "../layout/table.ts";
import { capital, printable, wrap } from "../layout/text.ts";

/** Lower probabilities are not named in the sentence. */
const WORTH_A_WORD = 0.1;
/** Below, a leader is only just ahead. */
const CLEARLY = 0.6;
/** Below, "none" is only probable. */
const SURELY = 0.8;
/** Two networks with as many clients each are close, not little known. */
const KNOWN_CLIENTS = 5;
/** Lower ends of a range below this are said as 0. */
const AS_GOOD_AS_ZERO = 0.02;
/** The dot is explained where it is this far from the observed return, in shares of the scale. */
const FAR = 0.1;
/** Minimum width for long range bars, if no column has to be dropped. */
const WIDE = 112;

/** Input of a verdict's screen. */
export interface VerdictScreen {
  readonly verdict: Verdict;
  readonly week: ThisWeek | null;
  readonly settings: Settings;
}

/** The whole verdict, ending in a newline. */
export function renderVerdict(screen: VerdictScreen, style: OutputStyle): string {
  const { verdict } = screen;
  const { words, format, colours, width } = style;
  if (verdict.networks.length + verdict.owned.length === 0)
    return `${words.verdict.empty(format.period(verdict.period))}\n`;
  const paragraphs = [
    colours.bold(wrap(verdictSentence(verdict, style), width)),
    summary(screen, style),
    tableText(verdict, style),
    labelled(verdictSections(screen, style), style),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}

function nameIn({ words }: OutputStyle): (key: string) => string {
  return (key) => printable(networkName(key, words));
}

/** The decision in one sentence, with its probability. */
export function verdictSentence(verdict: Verdict, style: OutputStyle): string {
  const { words, format } = style;
  const { decision, network, confidence, pNone, reasons } = verdict;
  const name = nameIn(style);
  const thin = reasons.includes("thin-evidence") ? ` ${words.verdict.because["thin-evidence"]}` : "";
  if (confidence === null || pNone === null) {
    const why = reasons.find((reason) => reason === "no-rate" || reason === "no-candidate");
    return `${why ? words.verdict.because[why] : ""}${ownedSentence(verdict, style)}`;
  }
  const percent = format.chance(confidence);
  if (decision === "none") {
    const none =
      confidence < SURELY
        ? words.verdict.noneProbably(percent)
        : words.verdict.none(words.verdict.chance(confidence), percent);
    return `${none}${ownedSentence(verdict, style)}`;
  }
  if (decision === "focus" && network !== null) {
    if (pNone > confidence) return words.verdict.focusOrNone(name(network), percent, format.chance(pNone));
    if (confidence < CLEARLY) return words.verdict.focusJust(name(network), percent);
    return words.verdict.focus(name(network), words.verdict.chance(confidence), percent);
  }
  const none = { name: null, chance: pNone };
  const named = verdict.networks.map((row) => ({ name: name(row.network), chance: row.pBest ?? 0 }));
  const chances = [...named, none]
    .sort((a, b) => b.chance - a.chance)
    .filter(({ chance }, index) => index === 0 || chance >= WORTH_A_WORD);
  return (
    words.verdict.test(
      chances.slice(0, 4).map((one) => ({ name: one.name, percent: format.chance(one.chance) })),
      thin === "" && verdict.networks.slice(0, 2).filter(({ clients }) => clients >= KNOWN_CLIENTS).length === 2,
    ) + thin
  );
}

/** Names the best owned channel if it pays and no network is recommended. */
function ownedSentence({ owned, network, currency }: Verdict, style: OutputStyle): string {
  const best = owned.toSorted((a, b) => (b.observedReturn ?? 0) - (a.observedReturn ?? 0))[0];
  if (network !== null || !best?.observedReturn || best.observedReturn <= 1) return "";
  const { words, format } = style;
  return ` ${words.verdict.ownedPays(nameIn(style)(best.network), format.money(best.observedReturn), words.units[currency] ?? currency)}`;
}

function summary({ verdict, settings }: VerdictScreen, style: OutputStyle): string {
  const { words, format, width } = style;
  const rows = [...verdict.networks, ...verdict.owned];
  const minutes = rows.reduce((sum, row) => sum + row.minutes, 0);
  const sales = rows.reduce((sum, row) => sum + row.sales, 0);
  const hour = pricesText(verdict.period, settings, null, style);
  return wrap(
    `${capital(format.period(verdict.period))} · ${words.verdict.summary(hoursText(minutes / 60, format), sales, format.count(sales))} · ${hour}`,
    width,
  );
}

export function hoursText(hours: number, format: OutputStyle["format"]): string {
  return hours >= 20 ? `${format.decimal(Math.round(hours), 0)} h` : format.duration(Math.round(hours * 60));
}

/** 9, or 2.5 for shared sales. */
function shortCount(value: number, format: OutputStyle["format"]): string {
  return format.decimal(value, Math.abs(value - Math.round(value)) < 0.05 ? 0 : 1);
}

function tableText(verdict: Verdict, style: OutputStyle): string {
  const { words, format, colours, width, plain } = style;
  const rows: readonly (NetworkVerdict | OwnedVerdict)[] = [...verdict.networks, ...verdict.owned];
  const rulesAbove = verdict.owned.length > 0 && verdict.networks.length > 0 ? [verdict.networks.length] : [];
  const table = (cells: number) => renderTable(columnsOf(rows, cells, style), rulesAbove, style);
  const wide = width >= WIDE ? table(LONG) : null;
  const { text, hidden } = wide?.hidden.length === 0 ? wide : table(SHORT);
  const isBarHidden = plain || hidden.includes(words.verdict.heads.range);
  const notes = [
    ...(hidden.length === 0 ? [] : [words.report.hidden(width, hidden.join(", "))]),
    ...(!isBarHidden && isDotFarOff(rows) ? [words.verdict.barLegend(words.report.perUnit(format.unit))] : []),
  ];
  return [text, ...notes.map((note) => colours.dim(wrap(note, width)))].join("\n");
}

/** Whether the expected return of a row is visibly not the observed one. */
function isDotFarOff(rows: readonly (NetworkVerdict | OwnedVerdict)[]): boolean {
  const scale = scaleOf(rows.map(({ returnPerUnit }) => returnPerUnit));
  return rows.some(
    ({ returnPerUnit, observedReturn }) =>
      returnPerUnit !== null &&
      observedReturn !== null &&
      Math.abs(Math.min(scale, returnPerUnit.mean) - Math.min(scale, observedReturn)) > FAR * scale,
  );
}

function columnsOf(rows: readonly (NetworkVerdict | OwnedVerdict)[], cells: number, style: OutputStyle): Column[] {
  const { words, format } = style;
  const { heads } = words.verdict;
  const scale = scaleOf(rows.map(({ returnPerUnit }) => returnPerUnit));
  const left = (
    head: string,
    drop: number,
    cell: (row: NetworkVerdict | OwnedVerdict) => string,
    name = head,
  ): Column => ({
    head,
    align: "left",
    drop,
    name,
    cells: rows.map(cell),
  });
  const right = (head: string, drop: number, cell: (row: NetworkVerdict | OwnedVerdict) => string): Column => ({
    ...left(head, drop, cell),
    align: "right",
  });
  const chance = (probability: number | null): string => (probability === null ? "–" : format.chance(probability));
  const columns: Column[] = [
    left(words.groupings.network, 0, ({ network }) => nameIn(style)(network)),
    right(heads.hours, 4, ({ minutes }) => format.decimal(minutes / 60, minutes > 0 && minutes < 600 ? 1 : 0)),
    right(words.report.heads.cost, 3, ({ cost }) => format.decimal(cost, 0)),
    right(words.report.heads.revenue, 3, ({ revenue }) => format.decimal(revenue, 0)),
    right(words.report.perUnit(format.unit), 0, ({ observedReturn }) =>
      observedReturn === null ? "–" : format.decimal(observedReturn),
    ),
    {
      ...left(
        `${cells === LONG ? heads.range : heads.shortRange}\n${scaleLine(scale, cells)}`,
        2,
        ({ returnPerUnit }) => rangeBar(returnPerUnit, scale, cells),
        heads.range,
      ),
      spoken: rows.map(({ returnPerUnit }) => rangeText(returnPerUnit, style)),
    },
    right(heads.pays, 0, ({ pPays }) => chance(pPays)),
    right(heads.best, 1, (row) => chance("pBest" in row ? row.pBest : null)),
    left(heads.todo, 0, (row) => ("action" in row ? words.verdict.actions[row.action] : words.verdict.yours)),
  ];
  return rows.some(({ returnPerUnit }) => returnPerUnit !== null) ? columns : columns.filter((_, index) => index < 5);
}

/** `1.4 to 3.2` */
function rangeText(range: Range | null, { words, format }: OutputStyle): string {
  return range === null ? "" : words.plain.range(endText(range.low, format), format.decimal(range.high, 1));
}

/** `1.4`; `0` for next to nothing. */
function endText(end: number, format: OutputStyle["format"]): string {
  return end < AS_GOOD_AS_ZERO ? "0" : format.decimal(end, 1);
}

/** The labelled texts under the table, without empty ones. */
export function verdictSections(screen: VerdictScreen, style: OutputStyle): Section[] {
  const { labels } = style.words.verdict;
  const all: Section[] = [
    [labels.why, whyText(screen.verdict, style)],
    [labels.month, monthText(screen.verdict, style)],
    [labels.trial, trialOverText(screen.verdict, style)],
    [labels.meanwhile, meanwhileText(screen.verdict, style)],
    [labels.week, weekText(screen.week, style)],
    [labels.moved, movedText(screen.verdict, style)],
    [labels.unless, unlessText(screen.verdict, style)],
    [labels.beware, bewareText(screen, style)],
  ];
  return all.filter(([, text]) => text !== "");
}

/** Evidence and reasons of the leader and the networks with most hours, three in all. */
function whyText({ networks, network }: Verdict, style: OutputStyle): string {
  const { words, format } = style;
  const leader = networks.filter((row) => row.network === network);
  const rest = networks.filter((row) => row.network !== network).sort((a, b) => b.minutes - a.minutes);
  return [...leader, ...rest]
    .slice(0, 3)
    .map((row) => {
      const evidence = words.verdict.evidence(
        nameIn(style)(row.network),
        row.sales,
        shortCount(row.sales, format),
        row.sales - row.clients >= 0.75 ? shortCount(row.clients, format) : null,
        hoursText(row.minutes / 60, format),
      );
      return `${[evidence, ...reasonTexts(row, style)].join(words.semicolon)}.`;
    })
    .join(" ");
}

/** What is said of the evidence for a network. */
export function reasonTexts({ returnPerUnit: range, reasons }: OwnedVerdict, { words, format }: OutputStyle): string[] {
  return sayable(reasons).flatMap((reason) => {
    const reasonText = words.verdict.reasons[reason];
    return reasonText && range ? [reasonText(endText(range.low, format), format.decimal(range.high, 1))] : [];
  });
}

/** Once a whole range is on one side of break-even, doubts about the evidence would contradict it. */
function sayable(reasons: readonly NetworkReason[]): readonly NetworkReason[] {
  const isClear = reasons.includes("above-break-even") || reasons.includes("below-break-even");
  return reasons.filter((reason) => !isClear || (reason !== "few-sales" && reason !== "not-due"));
}

function weekText(week: ThisWeek | null, style: OutputStyle): string {
  if (!week) return "";
  const { words, format } = style;
  const name = nameIn(style);
  const slots = week.slots.map(format.slot);
  const hours = hoursText(week.hours, format);
  const channel = week.network === null ? null : name(week.network);
  const sentences = [
    week.hours <= 0
      ? ""
      : week.focus && channel !== null
        ? words.verdict.hoursGo(hours, channel, format.list(slots))
        : words.verdict.hoursFree(hours, channel),
    week.model ? words.verdict.onePost(wordFor(words.models, week.model.key), week.model.weeks) : "",
    week.copyTo.length > 0 ? words.verdict.copyTo(format.list(week.copyTo.map(name))) : "",
    week.close.length > 0 ? words.verdict.close(format.list(week.close.map(name))) : "",
  ];
  return sentences.filter((text) => text !== "").join(" ");
}

/** The trial to make, or under way: what to do, what it costs and is worth, when to look again and when to stop. */
function meanwhileText(verdict: Verdict, style: OutputStyle): string {
  const { words, format } = style;
  const trial = verdict.while;
  if (!trial) return "";
  const phrases = words.verdict;
  const name = nameIn(style)(trial.network);
  const hours = hoursText(trial.hoursPerWeek, format);
  const cost = trial.cost === null || Math.round(trial.cost) < 1 ? null : format.wholeMoney(trial.cost);
  return [
    trial.accepted ? phrases.trying(name, format.date(trial.until), hours) : phrases.tryIt(name, trial.weeks, hours),
    trial.worth === null || trial.accepted ? "" : phrases.trialWorth(cost, format.roundMoney(trial.worth)),
    trial.reviewOn < trial.until ? phrases.review(format.date(trial.reviewOn)) : "",
    trial.settlesIfSilent ? phrases.dropIt(format.date(trial.until)) : "",
    trial.accepted ? "" : phrases.storeTrial(trial.network),
    phrases.logSales,
  ]
    .filter((text) => text !== "")
    .join(" ");
}

export function trialOverText({ trialOver }: Verdict, style: OutputStyle): string {
  return trialOver === null ? "" : style.words.verdict.trialOver(nameIn(style)(trialOver.network), trialOver.why);
}

/** Whether the answer changed in four weeks, and why. */
export function monthText({ sinceLastMonth: since }: Verdict, style: OutputStyle): string {
  if (!since) return "";
  const { words, format } = style;
  const name = nameIn(style);
  const { before, cause } = since.params;
  if (!since.changed || cause === null) return words.verdict.sinceMonth(null, null);
  return words.verdict.sinceMonth(
    words.verdict.position(before.decision, before.network === null ? null : name(before.network)),
    words.verdict.cause(cause, name, (hours) => hoursText(hours, format)),
  );
}

function movedText({ reallocation }: Verdict, style: OutputStyle): string {
  if (!reallocation) return "";
  const { words, format } = style;
  const name = nameIn(style);
  const { from, to, hoursPerWeek, freedPerWeek, gainPerWeek } = reallocation;
  const gain = [gainPerWeek.mean, gainPerWeek.low, gainPerWeek.high].map((value) => signedMoney(value, format)) as [
    string,
    string,
    string,
  ];
  const freed = freedPerWeek - hoursPerWeek > 0.01 ? hoursText(freedPerWeek, format) : null;
  return words.verdict.moved(format.list(from.map(name)), name(to), hoursText(hoursPerWeek, format), freed, ...gain);
}

/** +190 €, −40 € */
export function signedMoney(value: number, format: OutputStyle["format"]): string {
  const rounded = Math.round(value);
  return `${rounded > 0 ? "+" : rounded < 0 ? "−" : ""}${format.wholeMoney(Math.abs(rounded))}`;
}

function unlessText({ reversals }: Verdict, style: OutputStyle): string {
  const { words, format } = style;
  const parts = reversals.flatMap((reversal) =>
    reversal.code === "on-the-edge" ? [] : [words.verdict.reversal(reversal, nameIn(style), format)],
  );
  if (parts.length === 0) return "";
  return words.verdict.unless(format.either(parts));
}

function bewareText({ verdict, week }: VerdictScreen, style: OutputStyle): string {
  const { words, format } = style;
  const edge = verdict.reversals.some(({ code }) => code === "on-the-edge") ? [capital(words.verdict.onTheEdge)] : [];
  if (!week?.rented || week.network === null) return edge.join("");
  const { share, perMonth } = week.rented;
  const rented = words.verdict.rented(nameIn(style)(week.network), format.percent(share), format.roundMoney(perMonth));
  return [...edge, rented].join(" ");
}
