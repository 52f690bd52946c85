// socialroi switch: stop and log the running timer, and start another.
import type { Command } from "commander";
import { failure } from "../../core/errors/failure.ts";
import { meaningful } from "../../core/setup/set/set-context.ts";
import { settingNamed } from "../../core/setup/set/typed-setting.ts";
import { shownCommand } from "../args/names.ts";
import { addExamples } from "../args/options.ts";
import { addStartWords, declare, type TypedStart, taskOf } from "../args/start-words.ts";
import type { Context } from "../env/context.ts";
import { canCountDown, countDown } from "../terminal/countdown.ts";
import { presentTimer } from "../timekeeping/stored-timer.ts";
import { startTimer } from "../timekeeping/timing.ts";

export function register(command: Command, context: Context): void {
  addStartWords(command, context, "start");
  addExamples(command, context.words, ["switch linkedin interaction", "switch ig creation --for 30m"]);
  command.action(async (words: string[], options: TypedStart) => {
    refuseSetting(words, context);
    presentTimer(context);
    const { subject, ago, declared } = await taskOf(words, options, context.store.readOrNew(), context);
    await declare(context, declared);
    const timer = await startTimer(context, "switch", subject, { ago });
    if (canCountDown(context, timer)) await countDown(context, timer);
  });
}

/** `changer marge 55%` is about a setting: changer means both. */
function refuseSetting(words: readonly string[], { words: { language } }: Context): void {
  const [first] = meaningful(words);
  if (first === undefined || settingNamed(first) === null) return;
  const suggestion = `${shownCommand("set", language)} ${words.join(" ")}`;
  throw failure("usage", "command-unknown", { text: words.join(" "), suggestion, suggestions: [suggestion] });
}
