// ActivityWatch buckets: screen time by host or app, while the user was present. Pages and titles are not kept.

import type { Parsed } from "../../core/errors/error.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import { localMoment } from "../columns/moments.ts";
import type { Hints, Reading, Row } from "../row.ts";
import type { ImportFile, Source } from "../source.ts";
import { fieldOf, listOf, numberOf, readJson, textOf, valuesOf } from "./json-value.ts";
import { startOf } from "./reader.ts";
import { byDay, oneAtATime, type Span, united, within } from "./spans.ts";

const BROWSER = /firefox|librewolf|chrom|brave|edge|safari|opera|vivaldi|\barc\b|\bzen\b|browser/i;
/** In milliseconds. Longer events come from a changed clock and are ignored. */
const LONGEST = 86_400_000;

interface Event extends Span {
  readonly data: unknown;
}

/** Use of a host or an Android package. */
interface Usage extends Span {
  readonly what: string;
  readonly android: boolean;
}

/** Total use of one host or app on one machine and day. */
interface Sum {
  readonly date: CalendarDate;
  readonly usage: Usage;
  milliseconds: number;
}

/** The buckets of one machine. */
interface Machine {
  readonly name: string;
  readonly web: readonly Event[];
  readonly windows: readonly Event[];
  readonly afk: readonly Event[];
}

export const activitywatch: Source = {
  id: "activitywatch",
  kinds: ["time"],
  title: "ActivityWatch: all buckets (JSON)",
  verified: true,
  summed: true,
  recognise: (file) => {
    const start = startOf(file);
    const marks = ["buckets", "hostname", "client", "type"].filter((key) => start.includes(`"${key}"`));
    return /^\{\s*"buckets"\s*:\s*\{/.test(start) ? { marks: 1 + marks.length, why: marks } : null;
  },
  read: (file) => read(file),
};

function read(file: ImportFile): Parsed<Reading> {
  const json = readJson(file);
  if (json.error) return json;
  const machines = machinesOf(valuesOf(fieldOf(json.value, "buckets")));
  const everyAfk = machines.flatMap(({ afk }) => afk);
  const everyWindow = machines.flatMap(({ windows }) => windows);
  // A browser extension does not know the name of its machine: its bucket is on host "unknown".
  const rows = machines.flatMap((machine) =>
    rowsOf(
      machine,
      machine.afk.length > 0 ? machine.afk : everyAfk,
      machine.windows.length > 0 ? machine.windows : everyWindow,
    ),
  );
  const hidden =
    machines.some(({ web }) => web.length > 0) && everyWindow.some(isDesktop) && !everyWindow.some(isBrowser);
  const skipped = hidden ? [{ line: 0, reason: "browser-unseen" as const }] : [];
  return { value: { rows: rows.map((row, index) => ({ ...row, line: index + 1 })), skipped } };
}

function machinesOf(buckets: readonly unknown[]): Machine[] {
  const byName = new Map<string, { web: Event[]; windows: Event[]; afk: Event[] }>();
  for (const bucket of buckets) {
    const name = textOf(fieldOf(bucket, "hostname")) ?? "unknown";
    const machine = byName.get(name) ?? { web: [], windows: [], afk: [] };
    byName.set(name, machine);
    const kinds = { "web.tab.current": machine.web, currentwindow: machine.windows, afkstatus: machine.afk };
    const type = textOf(fieldOf(bucket, "type")) ?? "";
    if (Object.hasOwn(kinds, type)) {
      const events = kinds[type as keyof typeof kinds];
      for (const event of listOf(fieldOf(bucket, "events"))) for (const found of eventOf(event)) events.push(found);
    }
  }
  return [...byName].map(([name, machine]) => ({ name, ...machine }));
}

function eventOf(event: unknown): Event[] {
  const from = Date.parse(textOf(fieldOf(event, "timestamp")) ?? "");
  const lasted = (numberOf(fieldOf(event, "duration")) ?? 0) * 1000;
  return Number.isFinite(from) && lasted > 0 && lasted <= LONGEST
    ? [{ from, to: from + lasted, data: fieldOf(event, "data") }]
    : [];
}

/** One row per day and host or app, summed before rounding. */
function rowsOf({ name, web, windows, afk }: Machine, presence: readonly Event[], fronts: readonly Event[]): Row[] {
  const apps = windows.flatMap((event) => packageOf(event));
  const sites = web.flatMap((event) => siteOf(event));
  const inFront = united(fronts.filter(isBrowser));
  const present = united(presence.filter(({ data }) => fieldOf(data, "status") === "not-afk"));
  const visible = fronts.some(isDesktop) ? within(oneAtATime(sites), inFront) : oneAtATime(sites);
  const sitesInUse = presence.length > 0 ? within(visible, present) : visible;
  const appsInUse = afk.length > 0 ? within(oneAtATime(apps), present) : oneAtATime(apps);
  const sums = new Map<string, Sum>();
  for (const usage of [...sitesInUse, ...appsInUse]) {
    for (const { from, to } of byDay(usage)) {
      const date = localMoment(from)?.date;
      if (date === undefined) continue;
      const key = `${date} ${usage.what}`;
      const sum = sums.get(key) ?? { date, usage, milliseconds: 0 };
      sums.set(key, sum);
      sum.milliseconds += to - from;
    }
  }
  return [...sums.values()].map(({ date, usage, milliseconds }) => ({
    line: 0,
    date,
    value: { kind: "time", seconds: Math.round(milliseconds) / 1000 },
    hints: hintsOf(usage),
    identity: { by: "content", device: name },
  }));
}

function isBrowser({ data }: Event): boolean {
  return BROWSER.test(textOf(fieldOf(data, "app")) ?? "");
}

/** Windows of a phone say nothing about the browser of a computer. */
function isDesktop({ data }: Event): boolean {
  return textOf(fieldOf(data, "package")) === undefined;
}

function hintsOf({ what, android }: Usage): Hints {
  return android ? { androidPackage: what } : { urls: [what] };
}

function packageOf({ from, to, data }: Event): Usage[] {
  const what = textOf(fieldOf(data, "package"));
  return what === undefined ? [] : [{ from, to, what, android: true }];
}

/** Keeps the host only, for privacy. */
function siteOf({ from, to, data }: Event): Usage[] {
  const [, what] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:\s]+)/i.exec(textOf(fieldOf(data, "url")) ?? "") ?? [];
  return what === undefined ? [] : [{ from, to, what: what.toLowerCase(), android: false }];
}
