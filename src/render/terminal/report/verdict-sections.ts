// The labelled texts of a verdict (why, the next step, this week, what moving hours would bring, what would change it), and how
// names and numbers are said in them.
import type { Settings } from "../../../core/entries/settings.ts";
import type { Range } from "../../../core/verdict/range.ts";
import type { NetworkReason } from "../../../core/verdict/reasons.ts";
import type { ThisWeek } from "../../../core/verdict/this-week.ts";
import type { OwnedVerdict, Verdict } from "../../../core/verdict/verdict.ts";
import { wordFor } from "../../../i18n/names.ts";
import { sentences } from "../../../i18n/texts.ts";
import type { Section } from "../layout/labelled.ts";
import { keyName, type OutputStyle } from "../layout/output-style.ts";
import { capital } from "../layout/text.ts";

/** Input of a verdict's screen. */
export interface VerdictScreen {
  readonly verdict: Verdict;
  readonly week: ThisWeek | null;
  readonly settings: Settings;
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

/** With a whole range on one side of break-even, a warning about thin evidence would contradict it. */
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
  return sentences(
    week.hours <= 0
      ? ""
      : week.focus && channel !== null
        ? words.verdict.hoursGo(hours, channel, format.list(slots))
        : words.verdict.hoursFree(hours, channel),
    week.model ? words.verdict.onePost(wordFor(words.models, week.model.key), week.model.weeks) : "",
    week.copyTo.length > 0 ? words.verdict.copyTo(format.list(week.copyTo.map(name)), week.model !== null) : "",
    week.close.length > 0 ? words.verdict.close(format.list(week.close.map(name))) : "",
  );
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
  const said = sentences(
    trial.accepted ? phrases.trying(name, format.date(trial.until), hours) : phrases.tryIt(name, trial.weeks, hours),
    trial.accepted || trial.worth === null || trial.worth < 1
      ? ""
      : phrases.trialWorth(cost, format.roundMoney(trial.worth)),
    trial.reviewOn < trial.until ? phrases.review(format.date(trial.reviewOn)) : "",
    trial.settlesIfSilent ? phrases.dropIt(format.date(trial.until)) : "",
    phrases.logSales,
  );
  const isProposed = !trial.accepted && trial.worth !== null && !style.forOthers;
  return isProposed ? `${said}\n${phrases.storeTrial(trial.network)}` : said;
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
  const freed = freedPerWeek - hoursPerWeek > 0.01 ? hoursText(freedPerWeek, format) : null;
  return words.verdict.moved(
    format.list(from.map(name)),
    name(to),
    hoursText(hoursPerWeek, format),
    freed,
    ...gainText(gainPerWeek, format),
  );
}

/** Mean, low and high of a gain. */
export function gainText({ mean, low, high }: Range, format: OutputStyle["format"]): [string, string, string] {
  return [signedMoney(mean, format), signedMoney(low, format), signedMoney(high, format)];
}

/** +190 €, −40 € */
function signedMoney(value: number, format: OutputStyle["format"]): string {
  const rounded = Math.round(value);
  return `${rounded > 0 ? "+" : rounded < 0 ? "−" : ""}${format.wholeMoney(Math.abs(rounded))}`;
}

function unlessText({ reversals }: Verdict, style: OutputStyle): string {
  const { words, format } = style;
  const parts = reversals.flatMap((reversal) =>
    reversal.code === "on-the-edge" ? [] : [words.verdict.reversal(reversal, nameIn(style), format)],
  );
  return parts.length === 0 ? "" : words.verdict.unless(format.either(parts));
}

function bewareText({ verdict, week }: VerdictScreen, style: OutputStyle): string {
  const { words, format } = style;
  const edge = verdict.reversals.some(({ code }) => code === "on-the-edge") ? [capital(words.verdict.onTheEdge)] : [];
  if (!week?.rented || week.network === null) return edge.join("");
  const { share, perMonth } = week.rented;
  const rented = words.verdict.rented(nameIn(style)(week.network), format.percent(share), format.roundMoney(perMonth));
  return [...edge, rented].join(" ");
}

/** Lower ends of a range below this are said as 0. */
const AS_GOOD_AS_ZERO = 0.02;

export function nameIn({ words }: OutputStyle): (key: string) => string {
  return (key) => keyName("network", key, words);
}

export function hoursText(hours: number, format: OutputStyle["format"]): string {
  return hours >= 20 ? `${format.decimal(Math.round(hours), 0)} h` : format.duration(Math.round(hours * 60));
}

/** 9, or 2.5 for shared sales. */
function shortCount(value: number, format: OutputStyle["format"]): string {
  return format.decimal(value, Math.abs(value - Math.round(value)) < 0.05 ? 0 : 1);
}

/** `1.4`; `0` for next to nothing. */
export function endText(end: number, format: OutputStyle["format"]): string {
  return end < AS_GOOD_AS_ZERO ? "0" : format.decimal(end, 1);
}
