// report --html and verdict --html: write the HTML page of a period and, with --open, open it.
import { pathToFileURL } from "node:url";
import { failure } from "../../../core/errors/failure.ts";
import type { Report } from "../../../core/findings/build-report.ts";
import { buildReportPage } from "../../../core/overview/report-page.ts";
import type { ReportQuery } from "../../../core/report/report.ts";
import type { ResolvedPeriod } from "../../../core/values/period.ts";
import type { Sampling } from "../../../core/verdict/verdict.ts";
import { inDecimalHours } from "../../../i18n/format.ts";
import type { Ledger } from "../../../ledger/read/read.ts";
import { renderPage } from "../../../render/html/page.ts";
import { NO_COLOURS } from "../../../render/terminal/layout/output-style.ts";
import { write } from "../../args/output-options.ts";
import type { Context } from "../../env/context.ts";
import { openerCommand } from "../../env/opener.ts";
import { VERSION } from "../../env/version.ts";

export interface PageRequest {
  readonly file: string;
  readonly open: boolean;
  readonly force: boolean;
  readonly period: ResolvedPeriod;
  readonly query: ReportQuery;
  readonly decimal: boolean;
  readonly opensWith: "networks" | "verdict";
  /** Of the verdict on the page. */
  readonly sampling?: Sampling;
}

/** Writes and optionally opens the page; returns its report by network. Throws a Failure if either fails. */
export async function savePage(request: PageRequest, { entries, settings }: Ledger, context: Context): Promise<Report> {
  const page = buildReportPage(entries, settings, request.period, request.query, request.sampling);
  const usual = context.style(settings.currency);
  const format = request.decimal ? inDecimalHours(usual.format) : usual.format;
  const style = { ...usual, format, colours: NO_COLOURS, width: Number.POSITIVE_INFINITY, forOthers: true };
  const text = renderPage(page, { today: context.today, version: VERSION, opensWith: request.opensWith }, style);
  const size = `${style.format.count(Math.ceil(Buffer.byteLength(text) / 1000))} ${context.words.language === "fr" ? "ko" : "kB"}`;
  const file = await write(text, request.file, { kind: "html", force: request.force }, context, (path) =>
    context.words.page.saved(path, size),
  );
  if (request.open && file !== null) await show(file, context);
  return page.networks;
}

async function show(file: string, context: Context): Promise<void> {
  const [program, ...args] = openerCommand(context.platform, pathToFileURL(file).href);
  if (!(await context.launch(program, args))) throw failure("system", "opener-failed", { program, target: file });
}
