// Generates deterministic events for the benchmarks, in the format of each program.
import { addDays, type CalendarDate } from "../src/core/values/dates.ts";

const NETWORKS = ["instagram", "linkedin", "tiktok", "newsletter", "youtube", "facebook"];
const ACTIVITIES = ["creation", "interaction", "scrolling", "publication", "support"];
const LAST_DAY = "2026-11-20" as CalendarDate;
/** The most days covered; more events mean more per day. */
const DAYS = 1500;

/** Time spent on a network, or money earned. */
export interface Event {
  readonly date: CalendarDate;
  readonly network: string;
  readonly activity: string;
  readonly minutes: number;
  /** In euros; 0 for time. */
  readonly earned: number;
}

/** `count` events, in order of date. */
export function eventsOf(count: number): Event[] {
  const days = Math.min(DAYS, Math.ceil(count / 2));
  const dates = Array.from({ length: days }, (_, day) => addDays(LAST_DAY, day + 1 - days));
  return Array.from({ length: count }, (_, index) => ({
    date: dates[Math.floor((index * days) / count)] ?? LAST_DAY,
    network: NETWORKS[(index * 7) % NETWORKS.length] ?? "",
    activity: ACTIVITIES[(index * 3) % ACTIVITIES.length] ?? "",
    minutes: 5 * (1 + ((index * 11) % 18)),
    earned: index % 40 === 7 ? 100 + (index % 9) * 50 : 0,
  }));
}

/** The events as a socialroi ledger. */
export function socialroiLedger(events: readonly Event[]): string {
  const lines = events.map(({ date, network, activity, minutes, earned }, index) =>
    earned > 0
      ? `- { date: ${date}, earned: ${earned}, network: ${network}, client: "client ${index % 50}" }\n`
      : `- { date: ${date}, time: ${duration(minutes)}, network: ${network}, activity: ${activity} }\n`,
  );
  return `# socialroi ledger, format 1: settings above the dashes, then one entry a line.\ncurrency: EUR\nrate: 60\n---\n${lines.join("")}`;
}

/** The same ledger with a key a line. */
export function blockLedger(events: readonly Event[]): string {
  return socialroiLedger(events).replace(
    /^- \{ (.*) \}$/gm,
    (_, fields: string) => `- ${fields.replaceAll(", ", "\n  ")}`,
  );
}

function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${hours > 0 ? `${hours}h` : ""}${rest > 0 ? `${rest}m` : ""}`;
}

/** The events as a journal for ledger and hledger. */
export function plainTextJournal(events: readonly Event[]): string {
  return events
    .map(({ date, network, activity, minutes, earned }) =>
      earned > 0
        ? `${date} sale\n    assets:bank  ${earned} EUR\n    income:${network}\n\n`
        : `${date} ${activity}\n    time:${network}:${activity}  ${minutes} min\n    budget:time\n\n`,
    )
    .join("");
}

/** The time events as klog records, one per day. */
export function klogRecords(events: readonly Event[]): string {
  const times = events.filter(({ earned }) => earned === 0);
  const lines = times.map(({ date, network, activity, minutes }, index) => {
    const head = times[index - 1]?.date === date ? "" : `${index === 0 ? "" : "\n"}${date}\n`;
    return `${head}    ${minutes}m #${network} #${activity}\n`;
  });
  return lines.join("");
}

/** All events as time, in the format of Toggl Track's detailed report. */
export function togglTable(events: readonly Event[]): string {
  const rows = events.map(({ date, network, activity, minutes }, index) => {
    const from = (index * 97) % (20 * 60);
    return `${network},draft ${index % 5000} of a series,${activity},${date},${clock(from)},${date},${clock(from + minutes)},${clock(minutes)}\n`;
  });
  return `Project,Description,Tags,Start date,Start time,End date,End time,Duration\n${rows.join("")}`;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}:00`;
}

/** The time events as Timewarrior data files by month: consecutive intervals from midnight. */
export function timewarriorIntervals(events: readonly Event[]): Map<string, string> {
  const byMonth = new Map<string, string[]>();
  let [date, seconds] = ["", 0];
  for (const event of events) {
    if (event.earned > 0) continue;
    if (event.date !== date) [date, seconds] = [event.date, 0];
    const from = instant(date, seconds);
    seconds += Math.min(event.minutes * 60, Math.max(1, Math.floor((86_000 - seconds) / 60)));
    const month = date.slice(0, 7);
    const lines = byMonth.get(month) ?? [];
    byMonth.set(month, lines);
    lines.push(`inc ${from} - ${instant(date, seconds)} # ${event.network} ${event.activity}\n`);
  }
  return new Map([...byMonth].map(([month, lines]) => [month, lines.join("")]));
}

function instant(date: string, seconds: number): string {
  const pad = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  return `${date.replaceAll("-", "")}T${pad(seconds / 3600)}${pad((seconds / 60) % 60)}${pad(seconds % 60)}Z`;
}
