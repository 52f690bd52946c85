// The gate: checks and questions before a network is opened, and opening its page.

import type { TimerTask } from "../../core/entries/entry.ts";
import { pageOf } from "../../core/entries/network.ts";
import { failure } from "../../core/errors/failure.ts";
import { activitiesOn, activityGate, type Gate, gateOf } from "../../core/limits/gate.ts";
import { parseDuration, writeClock, writeDuration } from "../../core/values/duration.ts";
import { networkName, wordFor } from "../../i18n/names.ts";
import { type Ledger, wordsOf } from "../../ledger/read/read.ts";
import { capital, printable } from "../../render/terminal/layout/text.ts";
import { gateText } from "../../render/terminal/limit-status.ts";
import type { Context } from "../env/context.ts";
import { openerCommand } from "../env/opener.ts";
import { storedTimer, withStoredTimer } from "./stored-timer.ts";

/** The longest suggested answer. In minutes. */
const OFFERED = 15;

export interface GateOptions {
  readonly print?: boolean;
  readonly anyway?: boolean;
}

/** Includes the running timer's time. */
export function gateNow(subject: TimerTask, { settings, entries }: Ledger, context: Context): Gate {
  const now = context.now();
  const timed = withStoredTimer(context, storedTimer(context), entries);
  return gateOf(timed, settings, subject, now.date, now.clock);
}

/**
 * Asks for confirmation if the gate is closed, then for activity and minutes. Returns null if declined. Throws a
 * Failure if the settings refuse, or if not interactive.
 */
export async function passGate(
  typed: TimerTask,
  ledger: Ledger,
  options: GateOptions,
  context: Context,
): Promise<TimerTask | null> {
  if (!(await passes(gateNow(typed, ledger, context), typed, ledger, options, context))) return null;
  if (!context.interactive) return typed;
  const activity = typed.activity ?? (await askActivity(typed, ledger, context));
  const subject: TimerTask = { ...typed, activity };
  const gate = gateNow(subject, ledger, context);
  if (typed.activity === undefined && !(await passes(activityGate(gate), subject, ledger, options, context)))
    return null;
  return { ...subject, planned: subject.planned ?? (await askMinutes(gate, context)) };
}

async function passes(
  gate: Gate,
  subject: TimerTask,
  { settings }: Ledger,
  options: GateOptions,
  context: Context,
): Promise<boolean> {
  const { words } = context;
  if (!context.quiet && !context.json) context.tell(gateText(gate, context.now().clock, context.style()));
  if (!gate.closed) return true;
  const network = nameOf(subject, context);
  if (settings.gate === "strict") {
    const next = gate.slot ? null : gate.next;
    const tomorrow = next !== null && next.from <= context.now().clock;
    throw failure("threshold", "gate-closed", { network, next: next ? writeClock(next.from) : "", tomorrow });
  }
  if (options.anyway || (await context.confirm(words.gate.anyway(network), "--anyway"))) return true;
  tell(words.gate.closed, context);
  return false;
}

function nameOf({ networks }: TimerTask, { words }: Context): string {
  return networks.map(({ network }) => printable(networkName(network, words))).join(" + ");
}

function askActivity(subject: TimerTask, ledger: Ledger, context: Context): Promise<string> {
  const { words, prompts } = context;
  const { keys } = wordsOf(ledger).activities;
  const choices = activitiesOn(subject.networks[0]?.network ?? "", ledger.entries, keys).map((value) => ({
    name: printable(capital(wordFor(words.activities, value))),
    value,
  }));
  return prompts.choose(words.gate.whatFor(nameOf(subject, context)), choices);
}

function askMinutes({ left }: Gate, { prompts, words }: Context): Promise<number> {
  const offered = Math.max(1, Math.min(OFFERED, left || OFFERED));
  return prompts.text(words.gate.howLong, writeDuration(offered), parseDuration);
}

/** Opens the page of a task, or prints its URL with `print`; `url` is null if none is known. */
export async function openPage(
  subject: TimerTask,
  { settings }: Ledger,
  { print }: GateOptions,
  context: Context,
): Promise<{ readonly url: string | null; readonly opened: boolean }> {
  const { words, json } = context;
  const key = subject.networks[0]?.network ?? "";
  const url = pageOf(settings.networks, key);
  if (url === null) tell(words.gate.noPage(nameOf(subject, context), printable(key)), context);
  if (url === null || print) {
    if (url !== null && !json) context.out(`${url}\n`);
    return { url, opened: false };
  }
  tell(words.gate.page(url), context);
  const [program, ...args] = openerCommand(context.platform, url);
  const opened = await context.launch(program, args);
  if (!opened) tell(words.gate.notOpened, context);
  return { url, opened };
}

function tell(text: string, { quiet, json, tell }: Context): void {
  if (!quiet && !json) tell(`${text}\n`);
}
