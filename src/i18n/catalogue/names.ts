// Names of keys, and words shared by several topics.
import type { NetworkKind } from "../../core/entries/network.ts";
import type { WordKind } from "../../core/errors/error.ts";
import type { Grouping } from "../../core/report/grouping.ts";

export interface NameWords {
  readonly kinds: Readonly<Record<WordKind, string>>;
  readonly groupings: Readonly<Record<Grouping, string>>;
  /** Names of owned channels by key. Names of networks are not translated. */
  readonly owned: Readonly<Record<string, string>>;
  /** Names of sources of sales by key. */
  readonly elsewhere: Readonly<Record<string, string>>;
  readonly networkKinds: Readonly<Record<NetworkKind, string>>;
  readonly activities: Readonly<Record<string, string>>;
  readonly purposes: Readonly<Record<string, string>>;
  readonly models: Readonly<Record<string, string>>;
  /** Singular name of a currency by its code. */
  readonly units: Readonly<Record<string, string>>;
  /** A day, week, month or quarter, from its key. */
  readonly chronological: (key: string) => string;
  readonly semicolon: string;
  readonly colon: string;
  /** Texts that replace graphics in plain output. */
  readonly plain: {
    readonly range: (low: string, high: string) => string;
    readonly fromTo: (from: string, to: string) => string;
    readonly change: Readonly<Record<"up" | "down", (figure: string) => string>> & { readonly none: string };
    /** A line of a file, and the part of it that is wrong. */
    readonly excerpt: (line: number, text: string, faulty: string) => string;
  };
  readonly days: { readonly today: string; readonly yesterday: string };
}
