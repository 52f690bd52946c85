// ActivityWatch: exported buckets. What a browser or a telephone showed counts while somebody was there, by host or app alone.

import type { Parsed } from "../../core/errors/error.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import type { Hints, Reading, Row } from "../row.ts";
import type { ImportFile, Source } from "../source.ts";
import { localMoment } from "../table/moments.ts";
import { fieldOf, listOf, numberOf, readJson, textOf, valuesOf } from "./json-value.ts";
import { byDay, oneAtATime, type Span, united, within } from "./spans.ts";
import { startOf } from "./start.ts";

const BROWSER = /firefox|librewolf|chrom|brave|edge|safari|opera|vivaldi|\barc\b|\bzen\b|browser/i;
/** A longer event is no watching, but a clock that was set. In milliseconds. */
const LONGEST = 86_400_000;

interface Event extends Span {
  readonly data: unknown;
}

/** What was on a screen: a host or an Android package. */
interface Shown extends Span {
  readonly what: string;
  readonly android: boolean;
}

/** What was on the screen of one machine on one day, in all. */
interface Sum {
  readonly date: CalendarDate;
  readonly shown: Shown;
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
  if (json.fault) return json;
  const machines = machinesOf(valuesOf(fieldOf(json.value, "buckets")));
  const everyAfk = machines.flatMap(({ afk }) => afk);
  const rows = machines.flatMap((machine) => rowsOf(machine, machine.afk.length > 0 ? machine.afk : everyAfk));
  return { value: { rows: rows.map((row, index) => ({ ...row, line: index + 1 })), skipped: [] } };
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

/** One row for each day and host or app: seconds are added up before anything is rounded. */
function rowsOf({ name, web, windows, afk }: Machine, everyAfk: readonly Event[]): Row[] {
  const apps = windows.flatMap((event) => packageOf(event));
  const sites = web.flatMap((event) => siteOf(event));
  const inFront = united(windows.filter(({ data }) => BROWSER.test(textOf(fieldOf(data, "app")) ?? "")));
  const present = united(everyAfk.filter(({ data }) => fieldOf(data, "status") === "not-afk"));
  const looked = inFront.length > 0 ? within(oneAtATime(sites), inFront) : oneAtATime(sites);
  const there = everyAfk.length > 0 ? within(looked, present) : looked;
  const held = afk.length > 0 ? within(oneAtATime(apps), present) : oneAtATime(apps);
  const sums = new Map<string, Sum>();
  for (const shown of [...there, ...held]) {
    for (const { from, to } of byDay(shown)) {
      const date = localMoment(from)?.date;
      if (date === undefined) continue;
      const key = `${date} ${shown.what}`;
      const sum = sums.get(key) ?? { date, shown, milliseconds: 0 };
      sums.set(key, sum);
      sum.milliseconds += to - from;
    }
  }
  return [...sums.values()].map(({ date, shown, milliseconds }) => ({
    line: 0,
    date,
    value: { kind: "time", seconds: Math.round(milliseconds) / 1000 },
    hints: hintsOf(shown),
    identity: { by: "content", device: name },
  }));
}

function hintsOf({ what, android }: Shown): Hints {
  return android ? { androidPackage: what } : { urls: [what] };
}

function packageOf({ from, to, data }: Event): Shown[] {
  const what = textOf(fieldOf(data, "package"));
  return what === undefined ? [] : [{ from, to, what, android: true }];
}

/** The host alone: neither the page nor its title goes further than this. */
function siteOf({ from, to, data }: Event): Shown[] {
  const [, what] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:\s]+)/i.exec(textOf(fieldOf(data, "url")) ?? "") ?? [];
  return what === undefined ? [] : [{ from, to, what: what.toLowerCase(), android: false }];
}
