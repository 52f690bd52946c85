// socialroi settings: show all settings in words.
import { settingsJson } from "../../render/settings-json.ts";
import { renderSettings } from "../../render/terminal/settings.ts";
import { command } from "../command.ts";

export const commands = {
  settings: command({
    examples: ["settings", "settings --json"],
    run: (context) => {
      const { settings } = context.store.read();
      return {
        json: () => ({ ledger: context.ledgerFile, settings: settingsJson(settings) }),
        text: () => renderSettings(settings, context.ledgerName, context.style(settings.currency)),
      };
    },
  }),
};
