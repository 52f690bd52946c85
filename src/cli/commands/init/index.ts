// socialroi init: write the settings from questions or flags. A second run changes only different answers.
import { command } from "../../command.ts";
import { ANSWERS } from "./init-flags.ts";
import { writeSettings } from "./write-settings.ts";

export const commands = {
  init: command({
    options: [...ANSWERS, "new", "dryRun"],
    examples: [
      "init --rate 60 --networks linkedin=4/3,instagram=2/5 --owned newsletter",
      "init --day-rate 420 --limits total=5h/week --yes",
      "init --slots 08:00-08:15,13:00-13:30 --dry-run",
    ],
    run: (context, options) =>
      writeSettings(options, context.common.lang === undefined ? null : context.words.language, context),
  }),
};
