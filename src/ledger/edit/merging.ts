// Two names of one ledger that are to become one: where the settings say something of both, which is theirs to decide.
import { readRaw } from "../read/fast/quick.ts";
import { locator, under } from "../read/raw.ts";

/** A setting that names both, and the line on which the one to go stands. */
export interface NamedTwice {
  readonly setting: string;
  readonly line: number;
}

/** The first setting whose keys would name `to` twice if `from` were called so; null where none would. */
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
