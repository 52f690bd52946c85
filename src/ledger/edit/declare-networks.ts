// Declaring new networks in the settings.

import type { NetworkKind } from "../../core/entries/network.ts";
import type { SettingChange } from "../../core/setup/setting-change.ts";

/** The changes that make new networks of this kind. Rented ones need none: that is what an undeclared name is. */
export function declarations(names: readonly string[], kind: NetworkKind | null): SettingChange[] {
  if (kind === null || kind === "social") return [];
  return names.map((name) => ({ path: ["networks", name, kind], set: true }));
}
