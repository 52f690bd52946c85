// A change of one setting, as data: where, and to what. ledger/edit writes it into the text.
import type { CalendarDate } from "../values/dates.ts";

export type SettingValue =
  | string
  | number
  | boolean
  | readonly SettingValue[]
  | { readonly [key: string]: SettingValue };

/** A key of a map, the position of a list item, or the day from which an item holds. */
export type SettingStep = string | number | { readonly from: CalendarDate };
export type SettingPath = readonly SettingStep[];

/** What to do at a path. `comment` follows a setting that is new. */
export type SettingChange =
  | { readonly path: SettingPath; readonly set: SettingValue; readonly comment?: string }
  /** Adds an item to a list unless it is there; creates the list if missing. */
  | {
      readonly path: SettingPath;
      readonly add: SettingValue;
      readonly comment?: string;
      /** For settings in a form that has no place for the item. */
      readonly otherwise?: SettingChange;
    }
  /** Also removes the lists and maps that it leaves empty. */
  | { readonly path: SettingPath; readonly remove: true };
