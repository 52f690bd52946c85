// Reads the rows of a table by its recipe. The formats of dates and numbers are decided per column first.

import { type Parsed, refuse } from "../../core/errors/error.ts";
import { MOST, memoize } from "../../core/errors/memoize.ts";
import { currencyOf } from "../../core/values/currency.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import { largest } from "../../core/values/largest.ts";
import { MOST_ROWS, type Picked, type PickedTable, PROGRESS, pickTable } from "../plan/pick.ts";
import type { Hints, Identity, Reading, Row, RowAmount, RowValue, Skipped, SkipReason } from "../row.ts";
import type { Choices, ImportFile } from "../source.ts";
import { dateColumn, type ReadDate, readClock, withClock } from "./date-column.ts";
import type { Moment } from "./moments.ts";
import { numberColumn, type ReadNumber, readDuration } from "./number-column.ts";
import type { Role } from "./recipe.ts";
import type { Fit } from "./signature.ts";

const DATES: readonly Role[] = ["date", "until", "end-date"];
const NUMBERS: readonly Role[] = ["amount", "refunded", "credit", "debit", "hours", "minutes", "seconds"];

const NO_VALUE = /^(?:|-+|–|—|nan|n\/a|null)$/i;

interface Table extends PickedTable {
  readonly fit: Fit;
  readonly date: ReadDate;
  readonly number: ReadNumber;
  readonly currency: string | null;
  /** The period given above the header. */
  readonly above: { readonly since: CalendarDate; readonly until: CalendarDate } | null;
}

/** Share of progress. */
const PICKING = 0.6;

type RowResult = Row | { readonly reason: SkipReason; readonly detail?: string };

/** The rows of a table; an error if it is too long, or its dates or numbers are ambiguous. */
export function readTable(file: ImportFile, fit: Fit, choices: Choices): Parsed<Reading> {
  const text = file.text() ?? "";
  const { progress } = choices;
  const picked = pickTable(fit.recipe.repair?.(text) ?? text, fit, progress && ((part) => progress(part * PICKING)));
  if (picked.tooMany) return refuse("import-too-many", { file: file.name, rows: MOST_ROWS });
  const table = tableOf(file.name, fit, picked, choices);
  if (table.error) return table;
  const rows: Row[] = [];
  const skipped: Skipped[] = [...picked.skipped];
  for (const [index, record] of picked.records.entries()) {
    const made = rowOf(record, table.value);
    if ("reason" in made) skipped.push({ line: record.line, ...made });
    else rows.push(made);
    if (progress && index % PROGRESS === 0) progress(PICKING + (1 - PICKING) * (index / picked.records.length));
  }
  const { network, platformNeeded } = fit.recipe;
  return {
    value: {
      rows,
      skipped: skipped.sort((a, b) => a.line - b.line),
      ...(network === undefined ? {} : { network }),
      ...(platformNeeded && !fit.columns.has("platform") ? { platformNeeded } : {}),
    },
  };
}

function tableOf(file: string, fit: Fit, picked: PickedTable, choices: Choices): Parsed<Table> {
  const { recipe } = fit;
  const where = (roles: readonly Role[]): { file: string; column: string } => ({ file, column: headerOf(fit, roles) });
  const utc = recipe.utc === true;
  const date = dateColumn(valuesOf(picked, fit, DATES), where(DATES), choices.dates ?? recipe.dates, utc);
  if (date.error) return date;
  const plain = choices.decimal ?? recipe.decimal;
  const number = numberColumn(valuesOf(picked, fit, NUMBERS), where(NUMBERS), plain);
  if (number.error) return number;
  const currency = fit.currency ?? recipe.currency ?? choices.currency ?? null;
  const above = recipe.periodAbove ? periodAbove(fit) : null;
  return { value: { ...picked, fit, date: memoize(date.value), number: memoize(number.value), currency, above } };
}

function headerOf({ columns, header }: Fit, roles: readonly Role[]): string {
  const column = roles.map((role) => columns.get(role)?.[0]).find((found) => found !== undefined);
  return column === undefined ? "" : (header.cells[column] ?? "");
}

/** The values in the columns of these roles, mostly without repetitions. */
function* valuesOf({ records, cell }: PickedTable, { columns }: Fit, roles: readonly Role[]): Iterable<string> {
  for (const role of roles.filter((one) => columns.has(one))) {
    const seen = new Set<string>();
    for (const record of records) {
      const text = cell(record, role);
      if (seen.has(text)) continue;
      if (seen.size < MOST) seen.add(text);
      yield text;
    }
  }
}

/** Reads "July 8, 2025 - July 31, 2025" from the rows above the header. */
function periodAbove({ above }: Fit): Table["above"] {
  const read = dateColumn([], { file: "", column: "" }, "DMY", false).value;
  for (const { cells } of above) {
    const [since, until] = (cells[0] ?? "").split(/ [-–] /).map((text) => read?.(text) ?? null);
    if (since && until) return { since: since.date, until: until.date };
  }
  return null;
}

function rowOf(record: Picked, table: Table): RowResult {
  const moment = momentOf(record, table);
  if (!moment) return { reason: "date-unreadable", detail: table.cell(record, "date") };
  const until = untilOf(record, moment, table);
  const value = rowValue(record, moment, table);
  if ("reason" in value) return value;
  const { recipe } = table.fit;
  return {
    line: record.line,
    date: moment.date,
    ...(until ? { until } : {}),
    ...(moment.at === undefined || recipe.kind !== "time" ? {} : { at: moment.at }),
    value,
    hints: hintsOf(record, table),
    identity: identityOf(record, moment, table),
    keep: keptOf(record, table),
  };
}

function momentOf(record: Picked, { fit, cell, date, above }: Table): Moment | null {
  if (!fit.columns.has("date")) return above && { date: above.since, text: above.since };
  const moment = date(cell(record, "date"));
  const time = cell(record, "time");
  if (!moment || time === "") return moment;
  return withClock(moment, readClock(time), fit.recipe.utc === true);
}

function untilOf(record: Picked, { date: since }: Moment, { fit, cell, date, above }: Table): CalendarDate | null {
  const until = fit.columns.has("date") ? (date(cell(record, "until"))?.date ?? null) : (above?.until ?? null);
  return until !== null && until > since ? until : null;
}

function rowValue(record: Picked, moment: Moment, table: Table): RowValue | { reason: SkipReason; detail?: string } {
  const { recipe } = table.fit;
  switch (recipe.kind) {
    case "time":
      return timeOf(record, moment, table);
    case "earned":
    case "spent":
    case "money":
      return moneyOf(record, table);
    case "posted": {
      const format = table.cell(record, "format") || recipe.format;
      const url = table.cell(record, "link");
      const reach = countOf(table.cell(record, "reach"), table);
      const comments = countOf(table.cell(record, "comments"), table);
      return {
        kind: "posted",
        ...(format ? { format: format.toLowerCase().replace(/^ig /, "") } : {}),
        ...(reach === null ? {} : { reach }),
        ...(comments === null ? {} : { comments }),
        ...(/^https?:\/\//.test(url) ? { url } : {}),
      };
    }
    case "reach":
    case "followers": {
      const text = table.cell(record, "count");
      const count = countOf(text, table);
      if (count === 0 && recipe.kind === "reach") return { reason: "zero" };
      if (count !== null) return { kind: recipe.kind, count };
      return NO_VALUE.test(text) ? { reason: "zero" } : { reason: "number-unreadable", detail: text };
    }
  }
}

/** A count: rounded, and a mark before three digits is a group separator. */
function countOf(text: string, { number }: Table): number | null {
  const plain = text.replace(/[\s'’]/g, "");
  const decimal = /^\d{1,3}(?:[.,]\d{3})+$/.test(plain) ? plain.replace(/[.,]/g, "") : number(plain);
  const count = decimal === null ? Number.NaN : Math.round(Number(decimal));
  return count >= 0 && count <= 1e12 ? count : null;
}

function timeOf(record: Picked, moment: Moment, table: Table): RowValue | { reason: SkipReason; detail?: string } {
  const { cell, fit } = table;
  if (fit.columns.has("end-time") && cell(record, "end-time") === "") return { reason: "running" };
  const seconds = secondsOf(record, moment, table);
  if (typeof seconds === "string") return { reason: "duration-unreadable", detail: seconds };
  return seconds === 0 ? { reason: "zero" } : { kind: "time", seconds };
}

/** Seconds from the first duration column, else from start and end; the text of the cells if unreadable. */
function secondsOf(record: Picked, moment: Moment, { cell, number, date, fit }: Table): number | string {
  const duration = cell(record, "duration");
  if (duration !== "") return readDuration(duration) ?? duration;
  for (const [role, factor] of [
    ["hours", 3600],
    ["minutes", 60],
    ["seconds", 1],
  ] as const) {
    const text = cell(record, role);
    const seconds = text === "" ? Number.NaN : Math.round(Number(number(text) ?? Number.NaN) * factor);
    if (text !== "") return seconds >= 0 ? seconds : text;
  }
  const end = date(cell(record, "end-date") || cell(record, "date"));
  const clock = readClock(cell(record, "end-time"));
  const stop = end && clock !== null ? withClock(end, clock, fit.recipe.utc === true) : end;
  const seconds = stop ? secondsBetween(moment, stop) : Number.NaN;
  return seconds >= 0 ? seconds : `${cell(record, "date")} - ${cell(record, "end-date")}`;
}

/** Uses instants if both are known, because of daylight saving; else wall-clock times. */
function secondsBetween(start: Moment, end: Moment): number {
  if (start.instant !== undefined && end.instant !== undefined) return (end.instant - start.instant) / 1000;
  return (wallClock(end.text) - wallClock(start.text)) / 1000;
}

function wallClock(moment: string): number {
  return Date.parse(moment.length > 10 ? `${moment}Z` : `${moment}T00:00:00Z`);
}

function moneyOf(record: Picked, table: Table): RowValue | { reason: SkipReason; detail?: string } {
  const { cell, fit } = table;
  const decimal = amountOf(record, table);
  if (typeof decimal !== "string") return decimal;
  if (Number(decimal) === 0 && cell(record, "refunded") === "") return { reason: "zero" };
  const amount: RowAmount = { decimal, currency: currencyIn(cell(record, "currency")) ?? table.currency };
  const negative = decimal.startsWith("-");
  const { recipe } = fit;
  const spent = { kind: "spent", purpose: purposeOf(record, table) } as const;
  if (recipe.kind === "spent") return negative ? { reason: "negative" } : { ...spent, amount };
  if (!negative) return { kind: "earned", amount };
  if (recipe.kind === "money") return { ...spent, amount: { ...amount, decimal: decimal.slice(1) } };
  return recipe.refunds?.test(cell(record, "type")) ? { kind: "earned", amount } : { reason: "not-income" };
}

function purposeOf(record: Picked, { cell, fit: { recipe } }: Table): string {
  const boosted = (["campaign", "group", "ad"] as const).some((role) => recipe.boosts?.test(cell(record, role)));
  return boosted ? "boost" : (recipe.purpose ?? "ads");
}

/** The signed amount from credit and debit, amount and side, or the amount alone, less refunds. */
function amountOf(record: Picked, table: Table): string | { reason: SkipReason; detail?: string } {
  const { cell, fit, number } = table;
  const credit = cell(record, "credit");
  const debit = cell(record, "debit");
  const text = cell(record, "amount") || credit || debit;
  if (NO_VALUE.test(text)) return { reason: "zero" };
  const plain = number(text);
  if (plain === null) return { reason: "number-unreadable", detail: text };
  const refunded = number(cell(record, "refunded"));
  if (refunded !== null && Number(refunded) !== 0) return subtract(plain, refunded);
  const size = plain.replace("-", "");
  if (fit.columns.has("side")) return /^(?:c|h|\+|in|entr)/i.test(cell(record, "side")) ? size : `-${size}`;
  return cell(record, "amount") === "" && credit === "" ? `-${size}` : plain;
}

function subtract(a: string, b: string): string {
  const scale = largest([a, b].map((text) => (text.split(".")[1] ?? "").length));
  const units = (text: string): bigint => {
    const [whole = "0", fraction = ""] = text.split(".");
    return BigInt(`${whole}${fraction.padEnd(scale, "0")}`);
  };
  const left = units(a) - units(b);
  const digits = String(left < 0n ? -left : left).padStart(scale + 1, "0");
  const decimal = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return left < 0n ? `-${decimal}` : decimal;
}

/** Reads "eur", "€", "Euro - EUR". */
function currencyIn(text: string): string | null {
  if (text === "") return null;
  const code = /\b([A-Z]{3})$/.exec(text)?.[1] ?? text;
  return currencyOf(code, "");
}

/** Shared to save memory, since most rows have few hints. */
const NO_TEXTS: readonly string[] = [];

const given = (text: string): readonly string[] => (NO_VALUE.test(text) ? NO_TEXTS : [text]);
/** Memoized, so that repeated projects and tags share their lists. */
const word = memoize(given);
const listOf = memoize((text): readonly string[] =>
  text === "" ? NO_TEXTS : text.split(/[,;]/).flatMap((part) => given(part.trim())),
);

function textsOf(record: Picked, { cell, cellsOf }: Table): readonly string[] {
  const texts = new Set([...cellsOf(record, "text"), cell(record, "note"), cell(record, "group"), cell(record, "ad")]);
  for (const text of texts) if (NO_VALUE.test(text)) texts.delete(text);
  return texts.size === 0 ? NO_TEXTS : [...texts];
}

function hintsOf(record: Picked, table: Table): Hints {
  const { cell, cellsOf } = table;
  const hints: { -readonly [Key in keyof Hints]: Hints[Key] } = {};
  const set = (key: Exclude<keyof Hints, "campaign" | "androidPackage">, values: readonly string[]): void => {
    if (values.length > 0) hints[key] = values;
  };
  const attributes = cell(record, "attributes");
  const [, source = ""] = attributes === "" ? [] : (/utm_source\s*[:=]\s*([^\s&;,]+)/i.exec(attributes) ?? []);
  set("platforms", source === "" ? word(cell(record, "platform")) : [...given(cell(record, "platform")), source]);
  set("urls", given(cell(record, "url")));
  set("projects", word(cell(record, "project")));
  const [tagged = NO_TEXTS, ...others] = cellsOf(record, "tags")
    .map(listOf)
    .filter((tags) => tags.length > 0);
  set("tags", others.length === 0 ? tagged : [...tagged, ...others.flat()]);
  set("discounts", listOf(cell(record, "discount")));
  set("texts", textsOf(record, table));
  const campaign = cell(record, "campaign");
  if (campaign !== "") hints.campaign = campaign;
  return hints;
}

function identityOf(record: Picked, { text: moment }: Moment, { cell, cellsOf, fit }: Table): Identity {
  const id = cell(record, "id");
  if (fit.recipe.keyed) {
    const [campaign = "", group = "", ad = ""] = (["campaign", "group", "ad"] as const).map((role) =>
      cell(record, role),
    );
    const grain = (["campaign", "group", "ad", "platform"] as const).filter((role) => fit.columns.has(role)).join("+");
    return {
      by: "key",
      subject: campaign || group || ad,
      detail: [group, ad, cell(record, "platform")].join("\n"),
      grain,
    };
  }
  if (id !== "") return { by: "own", id };
  const words = [cell(record, "project"), ...cellsOf(record, "text"), cell(record, "note"), cell(record, "link")];
  return { by: "content", moment, text: words.join("\n") };
}

function keptOf(record: Picked, { cell, fit: { recipe } }: Table): NonNullable<Row["keep"]> {
  const note = recipe.keepNote ? cell(record, "note") : "";
  const client = recipe.keepClient ? cell(record, "client") : "";
  const campaign = cell(record, "campaign");
  return {
    ...(NO_VALUE.test(note) ? {} : { note }),
    ...(NO_VALUE.test(client) ? {} : { client }),
    ...(NO_VALUE.test(campaign) ? {} : { campaign }),
  };
}
