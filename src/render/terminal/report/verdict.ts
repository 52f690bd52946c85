// A verdict: the sentence, the table with likely ranges, and the consequences.

import type { Prices } from "../../../core/report/prices.ts";
import type { Range } from "../../../core/verdict/range.ts";
import { payingOwned } from "../../../core/verdict/this-week.ts";
import type { NetworkVerdict, OwnedVerdict, Verdict } from "../../../core/verdict/verdict.ts";
import { pricesText } from "../hour.ts";
import { LONG, rangeBar, SHORT, scaleLine, scaleOf } from "../layout/graphics.ts";
import { labelled } from "../layout/labelled.ts";
import type { OutputStyle } from "../layout/output-style.ts";
import { type Column, renderTable } from "../layout/table.ts";
import { capital, paragraphs, unlessNull, wrap } from "../layout/text.ts";
import { endText, hoursText, nameIn, type VerdictScreen, verdictSections } from "./verdict-sections.ts";

/** Lower probabilities are not named in the sentence. */
const WORTH_A_WORD = 0.1;
/** Below, a leader is only just ahead. */
const CLEARLY = 0.6;
/** Below, "none" is only probable. */
const SURELY = 0.8;
/** Two networks with as many clients each are close, not little known. */
const KNOWN_CLIENTS = 5;
/** The dot is explained where it is this far from the observed return, in shares of the scale. */
const FAR = 0.1;
/** Minimum width for long range bars, if no column has to be dropped. */
const WIDE = 112;

type Judged = NetworkVerdict | OwnedVerdict;

interface PricedVerdict extends VerdictScreen {
  readonly prices: Prices;
}

/** The whole verdict, ending in a newline. */
export function renderVerdict(screen: PricedVerdict, style: OutputStyle): string {
  const { verdict } = screen;
  const { words, format, colours, width } = style;
  if (verdict.networks.length + verdict.owned.length === 0)
    return `${words.verdict.empty(format.period(verdict.period))}\n`;
  const sentence = colours.bold(wrap(verdictSentence(verdict, style), width));
  return paragraphs([
    verdict.reasons.includes("no-rate") ? `${sentence}\n${wrap(words.verdict.setRate, width)}` : sentence,
    summary(screen, style),
    tableText(verdict, style),
    labelled(verdictSections(screen, style), style),
  ]);
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

/** Names the owned channel that pays where no network is recommended. */
function ownedSentence(verdict: Verdict, style: OutputStyle): string {
  const { currency } = verdict;
  const best = payingOwned(verdict);
  if (!best?.observedReturn) return "";
  const { words, format } = style;
  return ` ${words.verdict.ownedPays(nameIn(style)(best.network), format.money(best.observedReturn), words.units[currency] ?? currency)}`;
}

function summary({ verdict, settings, prices }: PricedVerdict, style: OutputStyle): string {
  const { words, format, width } = style;
  const rows = [...verdict.networks, ...verdict.owned];
  const minutes = rows.reduce((sum, row) => sum + row.minutes, 0);
  const sales = rows.reduce((sum, row) => sum + row.sales, 0);
  const hour = pricesText(verdict.period, settings, prices, style);
  return wrap(
    `${capital(format.period(verdict.period))} · ${words.verdict.summary(hoursText(minutes / 60, format), sales, format.count(sales))} · ${hour}`,
    width,
  );
}

function tableText(verdict: Verdict, style: OutputStyle): string {
  const { words, format, colours, width, plain } = style;
  const rows: readonly Judged[] = [...verdict.networks, ...verdict.owned];
  const scale = scaleOf(rows.map(({ returnPerUnit }) => returnPerUnit));
  const isJudged = rows.some(({ returnPerUnit }) => returnPerUnit !== null);
  const rulesAbove = verdict.owned.length > 0 && verdict.networks.length > 0 ? [verdict.networks.length] : [];
  const table = (cells: number) => {
    const columns = columnsOf(verdict, scale, cells, style);
    return renderTable(rows, isJudged ? columns : columns.slice(0, 5), style, rulesAbove);
  };
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
function isDotFarOff(rows: readonly Judged[]): boolean {
  const scale = scaleOf(rows.map(({ returnPerUnit }) => returnPerUnit));
  return rows.some(
    ({ returnPerUnit, observedReturn }) =>
      returnPerUnit !== null &&
      observedReturn !== null &&
      Math.abs(Math.min(scale, returnPerUnit.mean) - Math.min(scale, observedReturn)) > FAR * scale,
  );
}

/** What to do with a network, as in its row. */
export function actionText(row: Judged, { confidence, pNone }: Verdict, { verdict }: OutputStyle["words"]): string {
  if (!("action" in row)) return verdict.yours;
  const isUnsure = (pNone ?? 0) > (confidence ?? 0);
  return row.action === "focus" && isUnsure ? verdict.worthTrying : verdict.actions[row.action];
}

function columnsOf(verdict: Verdict, scale: number, cells: number, style: OutputStyle): Column<Judged>[] {
  const { words, format } = style;
  const { heads } = words.verdict;
  const chance = unlessNull(format.chance);
  const returned = unlessNull(format.decimal);
  const hours = ({ minutes }: Judged): string => format.decimal(minutes / 60, minutes > 0 && minutes < 600 ? 1 : 0);
  return [
    { head: words.groupings.network, cell: ({ network }) => nameIn(style)(network), words: true },
    { head: heads.hours, drop: 4, cell: hours },
    { head: words.report.heads.cost, drop: 3, cell: ({ cost }) => format.decimal(cost, 0) },
    { head: words.report.heads.revenue, drop: 3, cell: ({ revenue }) => format.decimal(revenue, 0) },
    { head: words.report.perUnit(format.unit), cell: ({ observedReturn }) => returned(observedReturn) },
    {
      head: `${cells === LONG ? heads.range : heads.shortRange}\n${scaleLine(scale, cells)}`,
      name: heads.range,
      words: true,
      drop: 2,
      cell: ({ returnPerUnit }) => rangeBar(returnPerUnit, scale, cells),
      spoken: ({ returnPerUnit }) => rangeText(returnPerUnit, style),
    },
    { head: heads.pays, cell: ({ pPays }) => chance(pPays) },
    { head: heads.best, drop: 1, cell: (row) => chance("pBest" in row ? row.pBest : null) },
    { head: heads.todo, cell: (row) => actionText(row, verdict, words), words: true },
  ];
}

/** `1.4 to 3.2` */
function rangeText(range: Range | null, { words, format }: OutputStyle): string {
  return range === null ? "" : words.plain.range(endText(range.low, format), format.decimal(range.high, 1));
}
