// The list of all import sources.
import { activitywatch } from "./readers/activitywatch.ts";
import { icalendar } from "./readers/icalendar.ts";
import { instagramArchive } from "./readers/instagram-archive.ts";
import { klog } from "./readers/klog.ts";
import { metaDaily } from "./readers/meta-daily.ts";
import { socialroi } from "./readers/socialroi.ts";
import { tiktokArchive } from "./readers/tiktok-archive.ts";
import { timeclock } from "./readers/timeclock.ts";
import { timedot } from "./readers/timedot.ts";
import { timewarrior } from "./readers/timewarrior.ts";
import { watson } from "./readers/watson.ts";
import { xArchive } from "./readers/x-archive.ts";
import { banks } from "./recipes/banks.ts";
import { clockify } from "./recipes/clockify.ts";
import { deals } from "./recipes/deals.ts";
import { etsy } from "./recipes/etsy.ts";
import { googleAds } from "./recipes/google-ads.ts";
import { harvest } from "./recipes/harvest.ts";
import { linkedinAds } from "./recipes/linkedin-ads.ts";
import { linkedinArchive } from "./recipes/linkedin-archive.ts";
import { metaAds } from "./recipes/meta-ads.ts";
import { metaPosts } from "./recipes/meta-posts.ts";
import { newsletters } from "./recipes/newsletters.ts";
import { paypal } from "./recipes/paypal.ts";
import { pinterestAds } from "./recipes/pinterest-ads.ts";
import { rescuetime } from "./recipes/rescuetime.ts";
import { shopify } from "./recipes/shopify.ts";
import { solidtime } from "./recipes/solidtime.ts";
import { stripe, stripeBalance } from "./recipes/stripe.ts";
import { tiktokAnalytics } from "./recipes/tiktok-analytics.ts";
import { toggl } from "./recipes/toggl.ts";
import { xAnalytics } from "./recipes/x-analytics.ts";
import { youtubeStudio } from "./recipes/youtube-studio.ts";
import type { Source } from "./source.ts";

export const SOURCES: readonly Source[] = [
  toggl,
  clockify,
  harvest,
  solidtime,
  rescuetime,
  metaAds,
  googleAds,
  linkedinAds,
  pinterestAds,
  stripe,
  stripeBalance,
  paypal,
  shopify,
  etsy,
  deals,
  banks,
  metaDaily,
  metaPosts,
  linkedinArchive,
  youtubeStudio,
  tiktokAnalytics,
  xAnalytics,
  newsletters,
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
