// Generates a year of entries of an invented freelancer from a seed.

import type { Entry, TimeEntry } from "../entries/entry.ts";
import { addDays, type CalendarDate, weekdayOf } from "../values/dates.ts";
import { randomSource } from "../verdict/random.ts";

const DAYS = 365;
const SUNDAY = 0;
const SATURDAY = 6;

/** An activity: its probability per working day, and its duration in minutes, in steps of five. */
interface Habit {
  readonly network: string;
  readonly activity: string;
  readonly chance: number;
  readonly least: number;
  readonly most: number;
  /** Start, in minutes since midnight. */
  readonly at: number;
  readonly planned?: number;
}

const HABITS: readonly Habit[] = [
  { network: "linkedin", activity: "creation", chance: 0.22, least: 30, most: 75, at: 480 },
  { network: "linkedin", activity: "interaction", chance: 0.3, least: 10, most: 35, at: 780, planned: 15 },
  { network: "instagram", activity: "creation", chance: 0.3, least: 30, most: 120, at: 840 },
  { network: "instagram", activity: "scrolling", chance: 0.32, least: 10, most: 70, at: 1260, planned: 15 },
  { network: "tiktok", activity: "creation", chance: 0.08, least: 45, most: 120, at: 960 },
  { network: "newsletter", activity: "creation", chance: 0.06, least: 45, most: 90, at: 630 },
];

/** Probability per working day, and amount range in currency units. */
const SALES = [
  { network: "linkedin", chance: 0.038, least: 600, most: 2400, evidence: "asked" },
  { network: "instagram", chance: 0.01, least: 150, most: 700, evidence: "link" },
  { network: "newsletter", chance: 0.018, least: 200, most: 900, evidence: "code" },
] as const;

const POSTS = [
  { network: "linkedin", chance: 0.16, reach: 900 },
  { network: "instagram", chance: 0.2, reach: 400 },
] as const;
const MODELS = ["tip", "backstage", "case-study", "resource"] as const;
const CLIENTS = ["Studio Nova", "Atelier Lune", "Maison Ferrand", "Café Central", "Orchidée & Fils"] as const;

export const DEMO_SETTINGS = `# socialroi ledger of an invented freelancer: settings above the dashes, then one entry a line.
currency: EUR
rate: 55                      # what an hour is worth
week: monday
networks:
  linkedin: { audience: 4, codes: 4 }
  instagram: { aliases: [ig], audience: 3, codes: 3 }
  tiktok: { audience: 1, codes: 2 }
  newsletter: { owned: true }
slots: ["08:00-09:00", "13:00-13:30"]
limits: { instagram: 3h/week, scrolling: 15m/day, total: 6h/week }
publishing: { network: linkedin, every: week, models: [tip, backstage, case-study, resource] }
`;

/** Generates the entries of the year up to `today`, oldest first; deterministic for a seed and day. */
export function demoEntries(today: CalendarDate, seed: number): Entry[] {
  const random = randomSource(seed, 1);
  const between = (least: number, most: number, step: number): number =>
    least + step * Math.floor(random() * ((most - least) / step + 1));
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const on = (network: string) => ({ networks: [{ network, weight: 1 }] as const, line: 0 });
  const entries: Entry[] = [];
  for (let back = DAYS - 1; back >= 0; back -= 1) {
    const date = addDays(today, -back);
    if ([SATURDAY, SUNDAY].includes(weekdayOf(date))) continue;
    for (const { network, activity, chance, least, most, at, planned } of HABITS) {
      if (random() >= chance) continue;
      const minutes = between(least, most, 5);
      const entry: TimeEntry = { kind: "time", date, ...on(network), minutes, activity, at };
      entries.push(planned === undefined ? entry : { ...entry, planned });
    }
    for (const { network, chance, reach } of POSTS) {
      if (random() >= chance) continue;
      const comments = between(0, 12, 1);
      const answered = Math.min(comments, between(0, 12, 1) + 4);
      entries.push({
        kind: "posted",
        date,
        ...on(network),
        model: pick(MODELS),
        reach: Math.round(reach * (0.5 + random())),
        comments,
        answered,
      });
    }
    for (const { network, chance, least, most, evidence } of SALES) {
      if (random() >= chance) continue;
      const minor = between(least, most, 50) * 100;
      entries.push({
        kind: "earned",
        date,
        ...on(network),
        amount: { minor, currency: "EUR" },
        client: pick(CLIENTS),
        evidence,
      });
    }
    if (date.endsWith("-15"))
      entries.push({
        kind: "spent",
        date,
        ...on("instagram"),
        amount: { minor: 3000, currency: "EUR" },
        purpose: "boost",
        audience: "own",
      });
  }
  return entries;
}
