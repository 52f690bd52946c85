// An entry: one line of a ledger as values. Its kind is told by its own key.

import type { CalendarDate } from "../values/dates.ts";
import type { Amount } from "../values/money.ts";
import type { Audience, Evidence } from "./activity.ts";

export const ENTRY_KINDS = ["time", "earned", "spent", "posted", "followers", "reach"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Other words for each kind. */
export const ENTRY_KIND_WORDS: Readonly<Record<EntryKind, readonly string[]>> = {
  time: ["temps"],
  earned: ["ventes", "vente", "gagné"],
  spent: ["dépenses", "dépense", "dépensé"],
  posted: ["publications", "publication", "publié"],
  followers: ["abonnés"],
  reach: ["portée"],
};

/** A network's part of an entry, as a whole weight: 7000 of 10000 for 70 %, 1 of n for equal shares. */
export interface Share {
  readonly network: string;
  readonly weight: number;
}

/** A value under a key that this version does not know: kept as it was read. */
export type Unknown = string | readonly Unknown[] | { readonly [key: string]: Unknown } | null;

interface Common {
  readonly date: CalendarDate;
  /** None where no network is named; several only on money. */
  readonly networks: readonly Share[];
  readonly note?: string;
  readonly campaign?: string;
  readonly person?: string;
  readonly id?: string;
  /** Keys that this version does not know, in the order they were written. */
  readonly unknown?: Readonly<Record<string, Unknown>>;
  /** The line of the ledger it starts on, from 1; 0 before it is written. */
  readonly line: number;
}

export interface TimeEntry extends Common {
  readonly kind: "time";
  readonly minutes: number;
  readonly activity?: string;
  /** Minutes since midnight. */
  readonly at?: number;
  /** Minutes. */
  readonly planned?: number;
  readonly client?: string;
  readonly format?: string;
}

export interface EarnedEntry extends Common {
  readonly kind: "earned";
  readonly amount: Amount;
  readonly client?: string;
  /** The part that stays after direct costs, in ten-thousandths; the ledger's own where absent. */
  readonly margin?: number;
  readonly evidence?: Evidence;
}

export interface SpentEntry extends Common {
  readonly kind: "spent";
  readonly amount: Amount;
  readonly purpose?: string;
  readonly audience?: Audience;
}

export interface PostedEntry extends Common {
  readonly kind: "posted";
  /** The post model; null for a post that follows none. */
  readonly model: string | null;
  readonly format?: string;
  readonly reach?: number;
  readonly comments?: number;
  readonly answered?: number;
  readonly copy?: boolean;
  readonly url?: string;
}

/** What can be completed of a post once it is out. */
export type Completion = Pick<PostedEntry, "format" | "reach" | "comments" | "answered" | "copy" | "url" | "campaign">;

export interface FollowersEntry extends Common {
  readonly kind: "followers";
  readonly count: number;
}

/** People that an account reached on a day, whatever was posted: what the platforms' own statistics say. */
export interface ReachEntry extends Common {
  readonly kind: "reach";
  readonly count: number;
}

export type Entry = TimeEntry | EarnedEntry | SpentEntry | PostedEntry | FollowersEntry | ReachEntry;

/** The keys that mean something in the JSON of an entry; any other came with the entry. */
export const ENTRY_JSON_KEYS: ReadonlySet<string> = new Set(
  "line kind date at minutes amount currency network activity planned client format margin evidence for audience posted"
    .concat(" reach comments answered copy url followers campaign person id note unknown")
    .split(" "),
);

/** What a timer runs for: a time entry without its time. `planned` in minutes. */
export type TimerTask = Omit<TimeEntry, "kind" | "date" | "at" | "minutes" | "line">;
