// irregular: posts do not keep the pace of the settings.

import { daysBetweenPosts } from "../entries/publishing-pace.ts";
import { regularityOf } from "../publishing/publishing.ts";
import type { Findable, Look } from "./finding.ts";

interface Irregular {
  readonly network: string | null;
  readonly kept: number;
  readonly turns: number;
  /** Days of the longest silence; 0 if it is not longer than a turn. */
  readonly silence: number;
  readonly bursts: number;
}

/** Measures how many of the finished turns have all their posts. */
export function irregular({ known, settings, period, today }: Findable): Look<Irregular> {
  const { pace, turns, kept, network, longestSilence, bursts } = regularityOf(known, settings, period, today);
  if (pace === null || turns === 0) return null;
  const silence = longestSilence > daysBetweenPosts(pace) ? longestSilence : 0;
  return { measured: kept / turns, params: { network, kept, turns, silence, bursts } };
}
