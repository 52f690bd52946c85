// socialroi without a command: the dashboard, or how to begin.
import { Failure } from "../../core/errors/failure.ts";
import { buildDashboard } from "../../core/overview/dashboard.ts";
import type { Ledger } from "../../ledger/read/read.ts";
import { dashboardJson } from "../../render/dashboard-json.ts";
import { jsonText } from "../../render/json.ts";
import { renderDashboard } from "../../render/terminal/dashboard.ts";
import { wrap } from "../../render/terminal/layout/text.ts";
import { timerLine } from "../../render/terminal/timer.ts";
import type { Context } from "../env/context.ts";
import { storedTimer, withStoredTimer } from "../timekeeping/stored-timer.ts";

/** Throws a Failure for a faulty ledger; a missing one is none. */
export async function showDashboard(context: Context): Promise<void> {
  const ledger = ledgerIfAny(context);
  if (!ledger) return welcome(context);
  const { settings } = ledger;
  const now = context.now();
  const timer = storedTimer(context, { ignoreUnreadable: true });
  const dashboard = buildDashboard(withStoredTimer(context, timer, ledger.entries), settings, now, timer !== null);
  if (context.json) {
    const answer = dashboardJson(dashboard, settings, await context.english());
    context.out(jsonText("dashboard", { ledger: context.ledgerFile, ...answer }));
  } else if (!context.quiet) {
    const style = context.style(settings.currency);
    context.out(renderDashboard(dashboard, settings, timer && timerLine(timer, now, style), style));
  }
}

function ledgerIfAny({ store }: Context): Ledger | null {
  try {
    return store.read();
  } catch (error) {
    if (error instanceof Failure && error.errors[0]?.code === "ledger-missing") return null;
    throw error;
  }
}

async function welcome(context: Context): Promise<void> {
  const { words, json, quiet, interactive, prompts } = context;
  if (json) context.out(jsonText("dashboard", { ledger: null }));
  if (json || quiet) return;
  const { width } = context.style();
  context.out(
    words.dashboard
      .welcome(context.ledgerName)
      .map((line) => `${wrap(line, width)}\n`)
      .join(""),
  );
  if (!interactive || !(await prompts.confirm(words.dashboard.beginNow, { initial: true }))) return;
  const { writeSettings } = await import("./init/write-settings.ts");
  await writeSettings({}, null, context);
}
