// socialroi start: start the timer; with a countdown of its planned time on a terminal. switch: stop the running one first.
import { failure } from "../../core/errors/failure.ts";
import { meaningful } from "../../core/setup/set/set-context.ts";
import { settingNamed } from "../../core/setup/set/typed-setting.ts";
import { shownCommand } from "../args/names.ts";
import { declare, START_OPTIONS, type TypedStart, taskOf } from "../args/start-words.ts";
import { command } from "../command.ts";
import type { Context } from "../env/context.ts";
import { countDown } from "../terminal/countdown.ts";
import { presentTimer } from "../timekeeping/stored-timer.ts";
import { startTimer } from "../timekeeping/timing.ts";

export const commands = {
  start: command({
    args: { "[words...]": "start" },
    options: START_OPTIONS,
    examples: [
      "start instagram interaction --for 15m",
      'start li creation 1h "case study, first draft"',
      "start newsletter creation --client Nova",
    ],
    run: (context, options, words: string[]) => start("start", words, options, context),
  }),
  switch: command({
    args: { "[words...]": "start" },
    options: START_OPTIONS,
    examples: ["switch linkedin interaction", "switch ig creation --for 30m"],
    run: async (context, options, words: string[]) => {
      refuseSetting(words, context);
      presentTimer(context);
      await start("switch", words, options, context);
    },
  }),
};

async function start(
  name: "start" | "switch",
  words: readonly string[],
  options: TypedStart,
  context: Context,
): Promise<void> {
  const { subject, ago, declared } = await taskOf(words, options, context.store.readOrNew(), context);
  await declare(context, declared);
  await countDown(context, await startTimer(context, name, subject, { ago }));
}

/** `changer marge 55%` is about a setting: changer means both. */
function refuseSetting(words: readonly string[], { words: { language } }: Context): void {
  const [first] = meaningful(words);
  if (first === undefined || settingNamed(first) === null) return;
  const suggestion = `${shownCommand("set", language)} ${words.join(" ")}`;
  throw failure("usage", "command-unknown", { text: words.join(" "), suggestion, suggestions: [suggestion] });
}
