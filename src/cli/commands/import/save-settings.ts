// Writes what was said about imports into the settings.
import { accepted } from "../../../core/errors/failure.ts";
import type { SettingChange } from "../../../core/setup/setting-change.ts";
import { changeSettings } from "../../../ledger/edit/change-settings.ts";
import type { Context } from "../../env/context.ts";

/** Creates the ledger if missing. Throws a Failure if the settings have a form that cannot be changed. */
export async function saveSettings(changes: readonly SettingChange[], { store, words }: Context): Promise<void> {
  if (changes.length === 0) return;
  await store.settle(({ source }) => {
    return accepted(changeSettings(source.text, changes), "input", source);
  }, `${words.init.header}\n`);
}
