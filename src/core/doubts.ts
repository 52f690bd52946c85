// Doubts: entries that can be read but look wrong. They count all the same; check says them.
import type { CalendarDate } from "./dates.ts";
import { writeDuration } from "./duration.ts";
import type { Entry } from "./entry.ts";
import { at, type Fault, fault } from "./fault.ts";
import { rateInForce, type Settings } from "./settings.ts";
import type { Vocabulary } from "./vocabulary.ts";

const DAY = 24 * 60;

/** Every doubt about entries, in their order; a name that nobody knows is said once, where it is first used. */
export function doubtsOf(
  entries: readonly Entry[],
  settings: Settings,
  vocabulary: Vocabulary,
  today: CalendarDate,
): Fault[] {
  const said = new Set<string>();
  const minutes = new Map<string, number>();
  return entries.flatMap((entry) => {
    const doubts: Fault[] = [];
    const once = (key: string, doubt: Fault): void => {
      if (!said.has(key)) doubts.push(doubt);
      said.add(key);
    };
    if (entry.date > today) doubts.push(fault("entry-future", { date: entry.date }));
    for (const { network } of entry.networks) {
      if (vocabulary.networks.keyOf(network) !== null) continue;
      once(
        `network ${network}`,
        fault("network-not-declared", { network, suggestion: vocabulary.networks.suggest(network) }),
      );
    }
    const { person } = entry;
    if (person !== undefined && !settings.people.has(person))
      once(`person ${person}`, fault("person-not-declared", { person }));
    if (entry.kind === "time") {
      const { activity, date } = entry;
      if (activity !== undefined && vocabulary.activities.keyOf(activity) === null) {
        const suggestion = vocabulary.activities.suggest(activity);
        once(`activity ${activity}`, fault("activity-not-declared", { activity, suggestion }));
      }
      if (rateInForce(settings, person, date) === null) once("rate", fault("rate-missing", { date }));
      const day = `${date} ${person ?? ""}`;
      const total = (minutes.get(day) ?? 0) + entry.minutes;
      minutes.set(day, total);
      if (total > DAY) once(`day ${day}`, fault("day-too-long", { date, duration: writeDuration(total) }));
    }
    return doubts.map((doubt) => at({ line: entry.line, column: 1, length: 1 }, doubt));
  });
}
