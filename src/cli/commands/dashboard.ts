// socialroi without a command: the dashboard, or how to begin.
import { Failure } from "../../core/errors/failure.ts";
import { buildDashboard } from "../../core/overview/dashboard.ts";
import type { Ledger } from "../../ledger/read/read.ts";
import { dashboardJson } from "../../render/plan-json.ts";
import { renderDashboard } from "../../render/terminal/dashboard.ts";
import { wrap } from "../../render/terminal/layout/text.ts";
import { timerLine } from "../../render/terminal/timer.ts";
import { print } from "../command.ts";
import type { Context } from "../env/context.ts";
import { storedTimer, withStoredTimer } from "../timekeeping/stored-timer.ts";

/** Throws a Failure for a faulty ledger; a missing one is none. */
export async function showDashboard(context: Context): Promise<void> {
  const ledger = ledgerIfAny(context);
  if (!ledger) return welcome(context);
  const { settings } = ledger;
  const now = context.now();
  const timer = storedTimer(context);
  const dashboard = buildDashboard(withStoredTimer(context, timer, ledger.entries), settings, now, {
    timerRuns: timer !== null,
  });
  const style = context.style(settings.currency);
  const json = async () => dashboardJson(dashboard, settings, await context.english());
  const answer = {
    json: async () => ({ ledger: context.ledgerFile, ...(await json()) }),
    text: () => renderDashboard(dashboard, settings, timer && timerLine(timer, now, style), style),
  };
  await print("dashboard", answer, context);
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
  const lines = words.dashboard.welcome(context.ledgerName).map((line) => `${wrap(line, context.style().width)}\n`);
  await print("dashboard", { json: () => ({ ledger: null }), text: () => lines.join("") }, context);
  if (json || quiet || !interactive || !(await prompts.confirm(words.dashboard.beginNow, { initial: true }))) return;
  const { writeSettings } = await import("./init/index.ts");
  await writeSettings({}, null, context);
}
