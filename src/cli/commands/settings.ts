// socialroi settings: show all settings in words.
import type { Command } from "commander";
import { jsonText } from "../../render/json.ts";
import { settingsJson } from "../../render/settings-json.ts";
import { renderSettings } from "../../render/terminal/settings.ts";
import { addExamples } from "../args/options.ts";
import type { Context } from "../env/context.ts";

export function register(command: Command, context: Context): void {
  addExamples(command, context.words, ["settings", "settings --json"]);
  command.action(() => {
    const { settings } = context.store.read();
    if (context.json)
      context.out(jsonText("settings", { ledger: context.ledgerFile, settings: settingsJson(settings) }));
    else if (!context.quiet)
      context.out(renderSettings(settings, context.ledgerName, context.style(settings.currency)));
  });
}
