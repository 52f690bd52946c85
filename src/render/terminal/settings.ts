// The settings in words, and what a change of them did.
import type { Away } from "../../core/entries/away.ts";
import { type DatedRate, type Settings, type Trial, trialPeriod, WHOLE } from "../../core/entries/settings.ts";
import { minorDigits } from "../../core/values/currency.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import type { Decimal } from "../../core/values/money.ts";
import type { Period } from "../../core/values/period.ts";
import { SETTING_NAMES, type SettingName } from "../../core/words/lexicon/lexicon.ts";
import type { ShownSetting } from "../../i18n/en/settings.ts";
import { networkName, wordFor } from "../../i18n/names.ts";
import { exactPercent } from "./hour.ts";
import { labelled, type Section } from "./layout/labelled.ts";
import { keyName, type OutputStyle } from "./layout/output-style.ts";
import { printable, wrap } from "./layout/text.ts";

/** One value of a setting; its name is null if the setting has no named parts. */
type Value = readonly [name: string | null, text: string];

const NOT_SET_HERE = ["findings", "ownModels", "imports"] as const;

/** All settings, a line each, ending in a newline. */
export function renderSettings(settings: Settings, file: string, style: OutputStyle): string {
  const { words, colours, width } = style;
  const values = valuesOf(settings, style);
  const shown: readonly ShownSetting[] = [...SETTING_NAMES, ...NOT_SET_HERE.filter((each) => values[each].length > 0)];
  const sections = shown.map(
    (setting): Section => [words.settings.labels[setting], valuesText(values[setting], style)],
  );
  return `${colours.bold(words.settings.title(file))}\n\n${labelled(sections, style)}\n\n${wrap(words.settings.howTo, width)}\n`;
}

function valuesText(values: readonly Value[], { words }: OutputStyle): string {
  if (values.length === 0) return words.settings.none;
  return values.map(([name, text]) => (name === null ? text : `${name}${words.colon}${text}`)).join("\n");
}

/** A line for each value of a setting that changed, `Hourly rate: 60 € → 65 €`; or that none did. */
export function changedLines(setting: SettingName, before: Settings, after: Settings, style: OutputStyle): string[] {
  const { labels, none, changed, unchanged } = style.words.settings;
  const [old, now] = [valuesOf(before, style)[setting], valuesOf(after, style)[setting]];
  const lines = [...new Set([...old, ...now].map(([name]) => name))].flatMap((name) => {
    const [was, is] = [textsOf(name, old), textsOf(name, now)];
    const gone = was.filter((text) => !is.includes(text));
    const added = is.filter((text) => !was.includes(text));
    const label = name === null ? labels[setting] : `${labels[setting]}, ${name}`;
    return gone.length + added.length === 0 ? [] : [changed(label, gone.join(", ") || none, added.join(", ") || none)];
  });
  return lines.length > 0 ? lines : [unchanged(labels[setting])];
}

function textsOf(name: string | null, values: readonly Value[]): string[] {
  return values.filter((value) => value[0] === name).map(([, text]) => text);
}

function valuesOf(settings: Settings, style: OutputStyle): Readonly<Record<ShownSetting, readonly Value[]>> {
  const { words, format } = style;
  const { settings: texts } = words;
  const { currency, publishing, networks, exchange } = settings;
  const one = (text: string | null): Value[] => (text === null ? [] : [[null, printable(text)]]);
  const each = <Key, Part>(map: ReadonlyMap<Key, Part>, value: (key: Key, part: Part) => Value): Value[] =>
    [...map].map(([key, part]) => value(key, part));
  const listed = (names: Iterable<string>): Value[] => one([...names].join(", ") || null);
  const network = (key: string): string => keyName("network", key, words);
  const named = (name: string, aliases: readonly string[], ...more: readonly string[]): string =>
    [name, ...(aliases.length > 0 ? [texts.aliases(aliases.map(printable).join(", "))] : []), ...more].join(", ");
  return {
    name: one(settings.name),
    purpose: one(settings.purpose),
    currency: one(currency),
    rate: one(ratesText(settings.rates, currency, style)),
    person: each(settings.people, (name, rates) => [printable(name), ratesText(rates, currency, style) ?? texts.none]),
    margin: one(texts.margin(exactPercent(settings.margin / WHOLE, format))),
    language: one(settings.language === null ? texts.localeLanguage : texts.languages[settings.language]),
    week: one(texts.weekStarts[settings.weekStart]),
    dates: one(texts.dates[settings.dates ?? "refused"]),
    network: each(networks, (key, { kind, aliases, fit, url }) => [
      network(key),
      named(
        texts.kinds[kind],
        aliases,
        ...(fit ? [texts.fit(fit.audience, fit.codes)] : []),
        ...(url === undefined ? [] : [printable(url)]),
      ),
    ]),
    activity: each(settings.activities, (key, aliases) => [null, named(keyName("activity", key, words), aliases)]),
    exchange: each(exchange, (code, rates) => {
      const dated = rates.map(({ from, rate }) => ({ from, text: `${decimalOf(rate, style)} ${format.unit}` }));
      return [code, datedText(dated, style)];
    }),
    slot: listed(settings.slots.map(format.slot)),
    limit: each(settings.limits, (key, limits) => [
      key === "total" ? texts.total : network(wordFor(words.activities, key)),
      limits.map(({ minutes, span }) => texts.limit(format.duration(minutes), span)).join(", "),
    ]),
    away: settings.away.map((away) => [null, awayText(away, style)]),
    gate: one(texts.gates[settings.gate]),
    pace: listed([
      ...(publishing.network === undefined ? [] : [network(publishing.network)]),
      ...(publishing.every ? [words.plan.pace(publishing.every)] : []),
    ]),
    models: listed(publishing.models.map((key) => wordFor(words.models, key))),
    trial: one(settings.trial && trialText(settings.trial, style)),
    findings: each(settings.findings, (code, finding) => [
      code,
      finding === "off"
        ? texts.findingOff
        : Object.entries(finding)
            .map(([key, value]) => `${key} ${format.count(value)}`)
            .join(", "),
    ]),
    ownModels: listed(settings.models.keys()),
    imports: listed(settings.imports.keys()),
  };
}

/** `20 Dec 2026 to 3 Jan 2027 (vacation)` */
export function awayText({ from, to, why }: Away, style: OutputStyle): string {
  const days = daysText({ since: from, until: to }, style);
  return why === null ? days : `${days} (${printable(why)})`;
}

/** `LinkedIn alone, 16 Nov 2026 to 10 Jan 2027` */
export function trialText(trial: Trial, style: OutputStyle): string {
  const { words } = style;
  return words.settings.trial(printable(networkName(trial.network, words)), daysText(trialPeriod(trial), style));
}

function daysText({ since, until }: Period, { words, format }: OutputStyle): string {
  return since === until ? format.date(since) : words.settings.days(format.date(since), format.date(until));
}

interface DatedText {
  readonly from: CalendarDate | null;
  readonly text: string;
}

/** 55 €, 60 € from 1 Jul 2026 */
function datedText(dated: readonly DatedText[], { words, format }: OutputStyle): string {
  return dated
    .map(({ from, text }) => (from === null ? text : words.settings.from(text, format.date(from))))
    .join(", ");
}

/** 55 €, 60 € from 1 Jul 2026; null without a rate. */
export function ratesText(rates: readonly DatedRate[], currency: string, style: OutputStyle): string | null {
  const unit = 10 ** minorDigits(currency);
  const { money, wholeMoney } = style.format;
  const priced = rates.filter(({ minor }) => minor > 0);
  const dated = priced.map(({ from, minor }) => ({
    from,
    text: (minor % unit === 0 ? wholeMoney : money)(minor / unit),
  }));
  return dated.length === 0 ? null : datedText(dated, style);
}

function decimalOf({ units, scale }: Decimal, { format }: OutputStyle): string {
  return format.decimal(Number(units) / 10 ** scale, scale);
}
