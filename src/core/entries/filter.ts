// A filter: which entries a person wants to look at, and which part of a shared one.

import type { CalendarDate } from "../values/dates.ts";
import { lastDay } from "./chronology.ts";
import type { Entry } from "./entry.ts";
import type { Part } from "./part.ts";

/** What an entry has to name to be looked at. An empty list asks for nothing; several words in one list mean any of them. */
export interface Filter {
  readonly networks: readonly string[];
  readonly activities: readonly string[];
  readonly campaigns: readonly string[];
  readonly clients: readonly string[];
  readonly people: readonly string[];
}

export const NO_FILTER: Filter = { networks: [], activities: [], campaigns: [], clients: [], people: [] };

export function isFiltering(filter: Filter): boolean {
  return Object.values(filter).some((wanted: readonly string[]) => wanted.length > 0);
}

/** Whether an entry names what is wanted. One that is shared between networks passes when one of them is wanted. */
export function passes(filter: Filter, entry: Entry): boolean {
  const { networks, activities, campaigns, clients, people } = filter;
  const names = (wanted: readonly string[], name: string | undefined): boolean =>
    wanted.length === 0 || (name !== undefined && wanted.includes(name));
  return (
    (networks.length === 0 || entry.networks.some(({ network }) => networks.includes(network))) &&
    names(activities, entry.kind === "time" ? entry.activity : undefined) &&
    names(clients, entry.kind === "time" || entry.kind === "earned" ? entry.client : undefined) &&
    names(campaigns, entry.campaign) &&
    names(people, entry.person)
  );
}

/** The day of the last entry that passes; null where none does. */
export function lastDayPassing(entries: readonly Entry[], filter: Filter): CalendarDate | null {
  return lastDay(entries.filter((entry) => passes(filter, entry)));
}

/** Whether a part of an entry that passes is on a wanted network. */
export function passesPart({ networks }: Filter, { network }: Part): boolean {
  return networks.length === 0 || (network !== null && networks.includes(network));
}
