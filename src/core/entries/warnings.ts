// Warnings: valid entries that look wrong. `check` lists them.

import { at, type InputError, inputError } from "../errors/error.ts";
import { memoize } from "../text/memoize.ts";
import { type CalendarDate, dayNumber } from "../values/dates.ts";
import { MINUTES_A_DAY, writeClock, writeDuration } from "../values/duration.ts";
import { similarNames } from "../values/similar-names.ts";
import type { Entry, PostedEntry } from "./entry.ts";
import { rateInForce, type Settings } from "./settings.ts";
import { kindOfNetwork, type Vocabulary } from "./vocabulary.ts";

/** A warning about an entry, and its topic: only the first one of a topic is reported. */
type Warning = readonly [found: InputError, topic?: string];

/** A time entry with a time of day; start and end in minutes since day 0. */
interface Timed {
  readonly at: number;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Called with each entry, in order. */
type WarningRule = (entry: Entry) => readonly Warning[];

function listed(name: string | false | undefined): readonly string[] {
  return name === undefined || name === false ? [] : [name];
}

/** All warnings about entries, in their order; an unknown name is reported once, at its first use. */
export function warningsOf(
  entries: readonly Entry[],
  settings: Settings,
  vocabulary: Vocabulary,
  today: CalendarDate,
): InputError[] {
  const said = new Set<string>();
  const rules = [
    future(today),
    names(settings, vocabulary),
    rates(settings),
    exchanges(settings),
    longDays(),
    overlaps(),
    sameIds(),
    clients(),
    replies,
  ];
  return entries.flatMap((entry) =>
    rules
      .flatMap((rule) => rule(entry))
      .filter(([, topic]) => topic === undefined || (!said.has(topic) && said.add(topic)))
      .map(([found]) => at({ line: entry.line, column: 1, length: 1 }, found)),
  );
}

function future(today: CalendarDate): WarningRule {
  return ({ date }) => (date > today ? [[inputError("entry-future", { date })]] : []);
}

function names(settings: Settings, { networks, activities }: Vocabulary): WarningRule {
  const { people } = settings;
  const isSource = memoize((network: string) => kindOfNetwork(settings, network) === "elsewhere");
  return (entry) => {
    const unknownActivity = listed(entry.kind === "time" && entry.activity).filter((name) => !activities.keyOf(name));
    const unknownPerson = listed(entry.person).filter((name) => !people.has(name));
    const unknownNetworks = entry.networks.filter(({ network }) => networks.keyOf(network) === null);
    const sources =
      entry.kind === "earned" || entry.kind === "spent"
        ? []
        : entry.networks.filter((share) => isSource(share.network));
    return [
      ...sources.map(({ network }): Warning => [inputError("network-elsewhere", { network }), `source ${network}`]),
      ...unknownNetworks.map(({ network }): Warning => {
        const suggestion = networks.suggest(network);
        return [inputError("network-not-declared", { network, suggestion }), `network ${network}`];
      }),
      ...unknownActivity.map((name): Warning => {
        const suggestion = activities.suggest(name);
        return [inputError("activity-not-declared", { activity: name, suggestion }), `activity ${name}`];
      }),
      ...unknownPerson.map((name): Warning => [inputError("person-not-declared", { person: name }), `person ${name}`]),
    ];
  };
}

function rates(settings: Settings): WarningRule {
  return (entry) => {
    const missing = entry.kind === "time" && rateInForce(settings, entry.person, entry.date) === null;
    return missing ? [[inputError("rate-missing", { date: entry.date }), "rate"]] : [];
  };
}

/** Amounts from before the first exchange rate of their currency, which counts for them too. */
function exchanges({ exchange }: Settings): WarningRule {
  return (entry) => {
    if (entry.kind !== "earned" && entry.kind !== "spent") return [];
    const { currency } = entry.amount;
    const from = exchange.get(currency)?.[0]?.from;
    if (!from || entry.date >= from) return [];
    return [[inputError("exchange-later", { currency, from, date: entry.date }), `exchange ${currency}`]];
  };
}

function longDays(): WarningRule {
  const minutes = new Map<string, number>();
  return (entry) => {
    if (entry.kind !== "time") return [];
    const day = `${entry.date} ${entry.person ?? ""}`;
    const total = (minutes.get(day) ?? 0) + entry.minutes;
    minutes.set(day, total);
    const found = inputError("day-too-long", { date: entry.date, duration: writeDuration(total) });
    return total > MINUTES_A_DAY ? [[found, `day ${day}`]] : [];
  };
}

/** Overlapping times of one person, also across midnight. Times are grouped by the day they begin on. */
function overlaps(): WarningRule {
  const timed = new Map<string, Timed[]>();
  return (entry) => {
    if (entry.kind !== "time" || entry.at === undefined) return [];
    const day = dayNumber(entry.date);
    const keyOf = (number: number): string => `${number} ${entry.person ?? ""}`;
    const start = day * MINUTES_A_DAY + entry.at;
    const mine = { at: entry.at, line: entry.line, start, end: start + entry.minutes };
    const days = [day - 1, day, ...(mine.end > (day + 1) * MINUTES_A_DAY ? [day + 1] : [])];
    const others = days.flatMap((number) => timed.get(keyOf(number)) ?? []);
    const other = others.find((one) => one.start < mine.end && mine.start < one.end);
    const own = timed.get(keyOf(day));
    if (own) own.push(mine);
    else timed.set(keyOf(day), [mine]);
    return other ? [[inputError("time-overlaps", { at: writeClock(other.at), line: other.line })]] : [];
  };
}

function replies(entry: Entry): readonly Warning[] {
  const found = entry.kind === "posted" ? answersAbove(entry) : null;
  return found ? [[found]] : [];
}

/** The error of more answered comments than comments, or null. */
export function answersAbove({ comments, answered }: Pick<PostedEntry, "comments" | "answered">): InputError | null {
  return comments !== undefined && answered !== undefined && answered > comments
    ? inputError("answers-above", { answered, comments })
    : null;
}

function sameIds(): WarningRule {
  const lines = new Map<string, number>();
  return ({ id, line }) => {
    if (id === undefined) return [];
    const before = lines.get(id);
    lines.set(id, before ?? line);
    return before === undefined ? [] : [[inputError("id-twice", { id, line: before })]];
  };
}

/** A client whose name differs little from one seen before. */
function clients(): WarningRule {
  const seen = similarNames();
  return (entry) => {
    const client = entry.kind === "time" || entry.kind === "earned" ? entry.client : undefined;
    if (client === undefined) return [];
    const similar = seen.similarTo(client);
    seen.add(client);
    return similar === null ? [] : [[inputError("client-similar", { client, similar }), `client ${client}`]];
  };
}
