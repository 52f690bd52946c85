// socialroi set: change one setting, in words; off: note days off.
import { command } from "../../command.ts";
import { changeSetting } from "./change-setting.ts";

export const commands = {
  set: command({
    args: { "[words...]": "setting" },
    options: ["startingOn", "new"],
    examples: [
      "set rate 65 --from 2026-12-01",
      "set limit instagram 3h/week",
      "set limit instagram none",
      "set away 2026-12-20 2027-01-03 vacation",
    ],
    notes: ({ settings }) =>
      `\n${settings.values}\n${Object.values(settings.examples)
        .map((example) => `  ${example}`)
        .join("\n")}`,
    run: (context, options, typed: string[]) =>
      changeSetting([...typed, ...(options.from === undefined ? [] : [options.from])], options, context),
  }),
  off: command({
    args: { "[words...]": "off" },
    examples: ["off", "off tomorrow", "off 2026-12-20 2027-01-03 vacation", "off none"],
    run: (context, _options, typed: string[]) =>
      changeSetting(["away", ...(typed.length === 0 ? ["today"] : typed)], {}, context),
  }),
};
