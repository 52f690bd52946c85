// Conflicts when two names become one: settings that have both.

import { locator, under } from "../read/raw.ts";
import { readRaw } from "../read/raw-ledger.ts";

/** A setting that has both names, and the line of the one to be replaced. */
export interface NamedTwice {
  readonly setting: string;
  readonly line: number;
}

/** The first setting that would have the key `to` twice after renaming `from`, or null. */
export function namedTwice(
  text: string,
  from: string,
  to: string,
  keyOf: (word: string) => string | null,
): NamedTwice | null {
  const { settings } = readRaw(text);
  const place = locator(text);
  for (const setting of ["networks", "activities", "limits"]) {
    const map = settings && under(settings, setting);
    if (map?.type !== "map") continue;
    const named = (name: string) => map.fields.find(({ key }) => (keyOf(key) ?? key) === name);
    const old = named(from);
    if (old && named(to)) return { setting, line: place(old.keySpan).line };
  }
  return null;
}
