// socialroi stop: stop the timer and log its time, as measured or as given.
import type { Command } from "commander";
import { addExamples, addOptions } from "../args/options.ts";
import type { Context } from "../env/context.ts";
import { presentTimer } from "../timekeeping/stored-timer.ts";
import { type Ending, stopTimer } from "../timekeeping/timing.ts";

export function register(command: Command, context: Context): void {
  addOptions(command, context.words, ["stoppedAt", "took", "note"]);
  addExamples(command, context.words, ["stop", "stop --at 09:30", 'stop --took 20m --note "all comments answered"']);
  command.action((options: Ending) => stopTimer(context, presentTimer(context), options));
}
