// A filter selects entries, and parts of shared ones.

import type { CalendarDate } from "../values/dates.ts";
import { lastDay } from "./chronology.ts";
import type { Entry } from "./entry.ts";

/** The names an entry must have: one of each list that is not empty. */
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

/** Whether an entry matches; a shared one does if any of its networks is listed. */
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

/** The day of the latest matching entry; null if there is none. */
export function lastDayPassing(entries: readonly Entry[], filter: Filter): CalendarDate | null {
  return lastDay(entries.filter((entry) => passes(filter, entry)));
}

/** Whether a part of a matching entry is on a listed network. */
export function passesNetwork({ networks }: Filter, network: string | null | undefined): boolean {
  return networks.length === 0 || networks.some((wanted) => wanted === network);
}
