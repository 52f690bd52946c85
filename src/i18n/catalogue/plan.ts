// Texts of `plan` and `nudge`.
import type { LimitSpan } from "../../core/entries/settings.ts";
import type { PublishingPace } from "../../core/values/publishing-pace.ts";

/** Durations, names and days are passed as formatted text. */
export interface PlanWords {
  readonly title: (week: number | null, period: string) => string;
  readonly hours: (limit: string) => string;
  readonly left: (duration: string) => string;
  readonly over: (duration: string) => string;
  readonly soFar: (duration: string) => string;
  readonly labels: Readonly<Record<"slots" | "posts" | "limits" | "answers" | "try", string>>;
  readonly everyDay: (slots: string) => string;
  readonly kept: (kept: number, passed: number) => string;
  readonly keptUnknown: string;
  readonly noSlots: string;
  /** one a week, 2 a week, one every 3 days */
  readonly pace: (pace: PublishingPace) => string;
  readonly due: (posts: number, by: string) => string;
  readonly overdue: string;
  readonly done: (posts: number) => string;
  readonly later: (posts: number, by: string) => string;
  readonly next: (model: string, weeks: number | null) => string;
  /** Hint: the command that shows a template. */
  readonly show: (model: string) => string;
  readonly noPace: string;
  readonly leftOfLimit: (duration: string) => string;
  readonly limit: (label: string, limit: string, span: LimitSpan) => string;
  readonly waiting: (comments: number, network: string) => string;
  readonly experiment: {
    readonly log: string;
    readonly only: (network: string, until: string) => string;
    readonly move: (network: string, from: string, hours: string) => string;
    readonly keep: (network: string) => string;
    readonly own: (network: string) => string;
  };
  readonly nothingToSay: string;
  readonly calendar: string;
  readonly slot: string;
  readonly slotPurpose: (purpose: string) => string;
  readonly post: (network: string, model: string | null) => string;
  readonly by: (date: string) => string;
  readonly emptyCalendar: string;
  readonly nudge: {
    readonly timer: (network: string, duration: string) => string;
    readonly limit: (standing: string) => string;
    readonly day: (day: string, date: string) => string;
    readonly post: (network: string, last: string | null) => string;
    readonly broken: string;
  };
}
