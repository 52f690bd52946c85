// Messages about posts, comments and post templates.
import type { ReadyModel } from "../../core/entries/activity.ts";
import type { Completion } from "../../core/entries/entry.ts";

/** A post template. */
export interface Skeleton {
  readonly goal: string;
  readonly structure: readonly string[];
}

/** Durations, names, money and days are passed as formatted text. */
export interface PublishingWords {
  readonly help: Readonly<Record<"list" | "show" | "new", string>>;
  readonly skeletons: Readonly<Record<ReadyModel, Skeleton>>;
  readonly line: (line: number) => string;
  readonly completable: Readonly<Record<keyof Completion, string>>;
  readonly replied: (replies: number, network: string) => string;
  readonly waiting: (comments: number) => string;
  readonly answeredOf: (answered: number, comments: number) => string;
  readonly heads: Readonly<Record<"model" | "posts" | "lastUsed" | "reach" | "time" | "cost" | "revenue", string>>;
  readonly never: string;
  readonly noModels: string;
  readonly creditRule: string;
  readonly unassigned: (time: string | null, revenue: string | null) => string;
  readonly ready: (models: string) => string;
  readonly frames: (models: string) => string;
  readonly modelAdded: (name: string) => string;
  readonly partAsked: (part: number) => string;
  readonly modelNext: (name: string) => string;
}
