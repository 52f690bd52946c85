// The list of all import sources.
import { activitywatch } from "./readers/activitywatch.ts";
import { instagramArchive, tiktokArchive, xArchive } from "./readers/archives.ts";
import { timeclock, timedot } from "./readers/hledger.ts";
import { icalendar } from "./readers/icalendar.ts";
import { timewarrior, watson } from "./readers/json-timers.ts";
import { klog } from "./readers/klog.ts";
import { metaDaily } from "./readers/meta-daily.ts";
import { socialroi } from "./readers/socialroi.ts";
import { ADVERTISING } from "./recipes/advertising.ts";
import { BANKS } from "./recipes/banks.ts";
import { SALES } from "./recipes/sales.ts";
import { STATISTICS } from "./recipes/statistics.ts";
import { TIMERS } from "./recipes/timers.ts";
import type { Source } from "./source.ts";

export const SOURCES: readonly Source[] = [
  ...TIMERS,
  ...ADVERTISING,
  ...SALES,
  ...BANKS,
  metaDaily,
  ...STATISTICS,
  activitywatch,
  icalendar,
  watson,
  timewarrior,
  klog,
  timeclock,
  timedot,
  instagramArchive,
  xArchive,
  tiktokArchive,
  socialroi,
];
