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
import { labelled } from "./layout/labelled.ts";
import type { OutputStyle } from "./layout/output-style.ts";
import { printable, wrap } from "./layout/text.ts";

/** One value of a setting; null is its name if the setting has no named parts. */
interface Value {
  readonly name: string | null;
  readonly text: string;
}

const NOT_SET_HERE = ["findings", "ownModels", "imports"] as const;

/** All settings, a line each, ending in a newline. */
export function renderSettings(settings: Settings, file: string, style: OutputStyle): string {
  const { words, colours, width } = style;
  const shown: readonly ShownSetting[] = [...SETTING_NAMES, ...NOT_SET_HERE];
  const sections = shown.flatMap((setting): [string, string][] => {
    const values = valuesOf(setting, settings, style);
    if (values.length === 0 && NOT_SET_HERE.some((each) => each === setting)) return [];
    return [[words.settings.labels[setting], valuesText(values, style)]];
  });
  return `${colours.bold(words.settings.title(file))}\n\n${labelled(sections, style)}\n\n${wrap(words.settings.howTo, width)}\n`;
}

function valuesText(values: readonly Value[], { words }: OutputStyle): string {
  if (values.length === 0) return words.settings.none;
  return values.map(({ name, text }) => (name === null ? text : `${name}${words.colon}${text}`)).join("\n");
}

/** A line for each value of a setting that changed, `Hourly rate: 60 € → 65 €`; or that none did. */
export function changedLines(setting: SettingName, before: Settings, after: Settings, style: OutputStyle): string[] {
  const { labels, none, changed, unchanged } = style.words.settings;
  const [old, now] = [valuesOf(setting, before, style), valuesOf(setting, after, style)];
  const names = [...new Set([...old, ...now].map(({ name }) => name))];
  const lines = names.flatMap((name) => {
    const [was, is] = [textsOf(name, old), textsOf(name, now)];
    const gone = was.filter((text) => !is.includes(text));
    const added = is.filter((text) => !was.includes(text));
    const label = name === null ? labels[setting] : `${labels[setting]}, ${name}`;
    return gone.length + added.length === 0 ? [] : [changed(label, gone.join(", ") || none, added.join(", ") || none)];
  });
  return lines.length > 0 ? lines : [unchanged(labels[setting])];
}

function textsOf(name: string | null, values: readonly Value[]): string[] {
  return values.filter((value) => value.name === name).map(({ text }) => text);
}

function valuesOf(setting: ShownSetting, settings: Settings, style: OutputStyle): Value[] {
  const { words, format } = style;
  const { settings: texts } = words;
  const one = (text: string | null): Value[] => (text === null ? [] : [{ name: null, text: printable(text) }]);
  const network = (key: string): string => printable(networkName(key, words));
  const activity = (key: string): string => printable(wordFor(words.activities, key));
  switch (setting) {
    case "name":
    case "purpose":
      return one(settings[setting]);
    case "currency":
      return one(settings.currency);
    case "rate":
      return one(ratesText(settings.rates, settings.currency, style));
    case "person":
      return [...settings.people].map(([name, rates]) => ({
        name: printable(name),
        text: ratesText(rates, settings.currency, style) ?? texts.none,
      }));
    case "margin":
      return one(texts.margin(exactPercent(settings.margin / WHOLE, format)));
    case "language":
      return one(settings.language === null ? texts.localeLanguage : texts.languages[settings.language]);
    case "week":
      return one(texts.weekStarts[settings.weekStart]);
    case "dates":
      return one(texts.dates[settings.dates ?? "refused"]);
    case "network":
      return [...settings.networks].map(([key, { kind, aliases, fit, url }]) => ({
        name: network(key),
        text: [
          texts.kinds[kind],
          ...(aliases.length > 0 ? [texts.aliases(aliases.map((alias) => printable(alias)).join(", "))] : []),
          ...(fit ? [texts.fit(fit.audience, fit.codes)] : []),
          ...(url === undefined ? [] : [printable(url)]),
        ].join(", "),
      }));
    case "activity":
      return [...settings.activities].map(([key, aliases]) => ({
        name: null,
        text: [
          activity(key),
          ...(aliases.length > 0 ? [texts.aliases(aliases.map((alias) => printable(alias)).join(", "))] : []),
        ].join(", "),
      }));
    case "exchange":
      return [...settings.exchange].map(([code, rates]) => ({
        name: code,
        text: datedText(
          rates.map(({ from, rate }) => ({ from, text: `${decimalOf(rate, style)} ${format.unit}` })),
          style,
        ),
      }));
    case "slot":
      return one(settings.slots.length === 0 ? null : settings.slots.map(format.slot).join(", "));
    case "limit":
      return [...settings.limits].map(([key, limits]) => ({
        name: key === "total" ? texts.total : network(wordFor(words.activities, key)),
        text: limits.map(({ minutes, span }) => texts.limit(format.duration(minutes), span)).join(", "),
      }));
    case "away":
      return settings.away.map((away) => ({ name: null, text: awayText(away, style) }));
    case "gate":
      return one(texts.gates[settings.gate]);
    case "pace": {
      const { network: on, every } = settings.publishing;
      const parts = [...(on === undefined ? [] : [network(on)]), ...(every ? [words.plan.pace(every)] : [])];
      return one(parts.length === 0 ? null : parts.join(", "));
    }
    case "models": {
      const { models } = settings.publishing;
      return one(models.length === 0 ? null : models.map((key) => wordFor(words.models, key)).join(", "));
    }
    case "trial":
      return one(settings.trial && trialText(settings.trial, style));
    case "findings":
      return [...settings.findings].map(([code, finding]) => ({
        name: code,
        text:
          finding === "off"
            ? texts.findingOff
            : Object.entries(finding)
                .map(([key, value]) => `${key} ${format.count(value)}`)
                .join(", "),
      }));
    case "ownModels":
      return one(settings.models.size === 0 ? null : [...settings.models.keys()].join(", "));
    case "imports":
      return one(settings.imports.size === 0 ? null : [...settings.imports.keys()].join(", "));
  }
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
