// Texts of `socialroi` without a command.
import type { NextStep } from "../../core/overview/dashboard.ts";

/** Amounts, durations, days and names are passed as formatted text. */
export interface DashboardWords {
  /** What was put in: time and money, either may be null. */
  readonly putIn: (cost: string, time: string | null, spent: string | null) => string;
  /** Without an hourly rate: time has no price. */
  readonly putInUnpriced: (time: string, spent: string | null) => string;
  readonly putInNothing: string;
  /** What the channels brought; `kept` is what stays after direct costs, null if all does. */
  readonly brought: (revenue: string, kept: string | null) => string;
  readonly broughtNothing: string;
  readonly gained: (net: string) => string;
  readonly lost: (net: string) => string;
  readonly even: string;
  /** Sales that came through no channel. */
  readonly elsewhere: (revenue: string) => string;
  readonly paid: (names: readonly string[], list: string) => string;
  /** `alone`: no network paid for its hours. */
  readonly didNotPay: (name: string, cost: string, back: string, alone: boolean) => string;
  readonly labels: Readonly<Record<"timer" | "verdict" | "week" | "next", string>>;
  readonly time: (minutes: string, limit: string) => string;
  readonly post: (network: string | null, model: string | null, by: string, overdue: boolean) => string;
  readonly empty: string;
  /** The reason and the command. */
  readonly next: (step: NextStep) => readonly [reason: string, command: string];
  /** Without a ledger: three lines. `file` is where it will be. */
  readonly welcome: (file: string) => readonly string[];
  readonly beginNow: string;
}
