// Names of things, and words that many topics share.
import type { WordKind } from "../../core/errors/error.ts";
import type { Grouping } from "../../core/report/grouping.ts";

export interface NameWords {
  readonly kinds: Readonly<Record<WordKind, string>>;
  readonly groupings: Readonly<Record<Grouping, string>>;
  /** Owned channels by key; rented networks keep their own names. */
  readonly owned: Readonly<Record<string, string>>;
  readonly activities: Readonly<Record<string, string>>;
  readonly purposes: Readonly<Record<string, string>>;
  readonly models: Readonly<Record<string, string>>;
  /** The word for 1 of a currency, by its code. */
  readonly units: Readonly<Record<string, string>>;
  /** A day, week, month or quarter by its key, as it is typed in this language. */
  readonly chronological: (key: string) => string;
  readonly semicolon: string;
  readonly colon: string;
  /** What is drawn elsewhere, in words. */
  readonly plain: {
    readonly range: (low: string, high: string) => string;
    readonly fromTo: (from: string, to: string) => string;
    readonly change: Readonly<Record<"up" | "down", (figure: string) => string>> & { readonly none: string };
    /** The faulty line of a file, and what in it is at fault. */
    readonly excerpt: (line: number, text: string, faulty: string) => string;
  };
  readonly days: { readonly today: string; readonly yesterday: string };
}
