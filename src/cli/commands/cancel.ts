// socialroi cancel: drop the timer without logging its time.
import type { Entry } from "../../core/entries/entry.ts";
import { failure } from "../../core/errors/failure.ts";
import { timerOf } from "../../core/timer/stored-timer.ts";
import { begunByNow, clockSetBack, minutesOf, type Timer } from "../../core/timer/timer.ts";
import type { Moment } from "../../core/values/moment.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { entryJson } from "../../render/json.ts";
import { timeLine, timerJson } from "../../render/terminal/timer.ts";
import { command } from "../command.ts";
import type { Context } from "../env/context.ts";
import { ledgerIfAny } from "../env/open-ledger.ts";
import { LONGEST_ENTRY, logCommand } from "../timekeeping/log-command.ts";
import { dropTimer, loggedEntry } from "../timekeeping/stored-timer.ts";

/** Minutes in an example command. */
const EXAMPLE = 25;

export const commands = {
  cancel: command({
    examples: ["cancel"],
    run: async (context) => {
      const kept = context.state.read("timer");
      if (kept === undefined) throw failure("usage", "timer-none", {});
      const timer = timerOf(kept);
      const logged = timer && loggedEntry(context, timer, ledgerIfAny(context).entries);
      await dropTimer(context, kept);
      return {
        json: () => ({ cancelled: timer && timerJson(timer, context.now()), logged: logged && entryJson(logged) }),
        text: () => (timer ? cancelledText(timer, logged, context) : `${context.words.timer.cleared}\n`),
      };
    },
  }),
};

function cancelledText(timer: Timer, logged: Entry | null, context: Context): string {
  const { timer: words } = context.words;
  if (logged) return `${words.droppedLogged(logged.line)}\n`;
  const now = context.now();
  return `${words.cancelled(timeLine(timer, now, context.style()))}\n${afterAllText(timer, now, context.words)}`;
}

function afterAllText(timer: Timer, now: Moment, words: Catalogue): string {
  const begun = begunByNow(timer, EXAMPLE, now);
  if (clockSetBack(timer, now.epoch)) return `${words.timer.afterAllUnknown(logCommand(begun, EXAMPLE, words))}\n`;
  const minutes = minutesOf(timer, now.epoch);
  if (minutes === 0 || minutes > LONGEST_ENTRY) return "";
  return `${words.timer.afterAll(logCommand(begun, minutes, words))}\n`;
}
