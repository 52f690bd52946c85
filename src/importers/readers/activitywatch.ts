// ActivityWatch buckets: screen time by host or app, while the user was present. Pages and titles are not kept.

import type { Parsed } from "../../core/errors/error.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import { localMoment } from "../columns/moments.ts";
import type { Hints, Reading, Row } from "../row.ts";
import type { ImportFile, Source } from "../source.ts";
import { fieldOf, listOf, numberOf, readJson, textOf, valuesOf } from "./json-value.ts";
import { startOf, timeRow } from "./reader.ts";
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
  readonly hints: Hints;
}

/** The events of one machine. */
interface Machine {
  readonly name: string;
  web: readonly Event[];
  windows: readonly Event[];
  afk: readonly Event[];
}

const BUCKETS: ReadonlyMap<unknown, "web" | "windows" | "afk"> = new Map([
  ["web.tab.current", "web"],
  ["currentwindow", "windows"],
  ["afkstatus", "afk"],
]);

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
  read,
};

function read(file: ImportFile): Parsed<Reading> {
  const json = readJson(file);
  if (json.error) return json;
  const machines = machinesOf(valuesOf(fieldOf(json.value, "buckets")));
  const everyAfk = machines.flatMap(({ afk }) => afk);
  const everyWindow = machines.flatMap(({ windows }) => windows);
  // A browser extension does not know the name of its machine: its bucket is on host "unknown".
  const rows = machines.flatMap((machine) => {
    const { afk, windows } = machine;
    return rowsOf(machine, afk.length > 0 ? afk : everyAfk, windows.length > 0 ? windows : everyWindow);
  });
  const hidden =
    machines.some(({ web }) => web.length > 0) && everyWindow.some(isDesktop) && !everyWindow.some(isBrowser);
  const skipped = hidden ? [{ line: 0, reason: "browser-unseen" as const }] : [];
  return { value: { rows: rows.map((row, index) => ({ ...row, line: index + 1 })), skipped } };
}

function machinesOf(buckets: readonly unknown[]): Machine[] {
  const machines = new Map<string, Machine>();
  for (const bucket of buckets) {
    const name = textOf(fieldOf(bucket, "hostname")) ?? "unknown";
    const machine = machines.get(name) ?? { name, web: [], windows: [], afk: [] };
    machines.set(name, machine);
    const kind = BUCKETS.get(fieldOf(bucket, "type"));
    if (kind) machine[kind] = machine[kind].concat(listOf(fieldOf(bucket, "events")).flatMap(eventOf));
  }
  return [...machines.values()];
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
  const apps = windows.flatMap(appOf);
  const sites = web.flatMap(siteOf);
  const inFront = united(fronts.filter(isBrowser));
  const present = united(presence.filter(({ data }) => fieldOf(data, "status") === "not-afk"));
  const visible = fronts.some(isDesktop) ? within(oneAtATime(sites), inFront) : oneAtATime(sites);
  const sitesInUse = presence.length > 0 ? within(visible, present) : visible;
  const appsInUse = afk.length > 0 ? within(oneAtATime(apps), present) : oneAtATime(apps);
  const sums = new Map<string, { readonly date: CalendarDate; readonly hints: Hints; milliseconds: number }>();
  for (const usage of [...sitesInUse, ...appsInUse]) {
    for (const { from, to } of byDay(usage)) {
      const date = localMoment(from)?.date;
      if (date === undefined) continue;
      const key = `${date} ${usage.what}`;
      const sum = sums.get(key) ?? { date, hints: usage.hints, milliseconds: 0 };
      sums.set(key, sum);
      sum.milliseconds += to - from;
    }
  }
  return [...sums.values()].map(({ date, hints, milliseconds }) =>
    timeRow({ line: 0, hints }, { date }, Math.round(milliseconds) / 1000, { by: "content", device: name }),
  );
}

function isBrowser({ data }: Event): boolean {
  return BROWSER.test(textOf(fieldOf(data, "app")) ?? "");
}

/** Windows of a phone say nothing about the browser of a computer. */
function isDesktop({ data }: Event): boolean {
  return textOf(fieldOf(data, "package")) === undefined;
}

function appOf({ from, to, data }: Event): Usage[] {
  const what = textOf(fieldOf(data, "package"));
  return what === undefined ? [] : [{ from, to, what, hints: { androidPackage: what } }];
}

/** Keeps the host only, for privacy. */
function siteOf({ from, to, data }: Event): Usage[] {
  const [, host] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:\s]+)/i.exec(textOf(fieldOf(data, "url")) ?? "") ?? [];
  const what = host?.toLowerCase();
  return what === undefined ? [] : [{ from, to, what, hints: { urls: [what] } }];
}
