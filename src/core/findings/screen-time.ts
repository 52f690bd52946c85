// screen-time: the day's average on rented networks, beside everybody's.
import { dayNumber } from "../values/dates.ts";
import { type Findable, type Look, NOTHING_TO_MEASURE } from "./finding.ts";

/** What internet users spent on social networks on an average day of 2020: 2 h 24 (We Are Social and Hootsuite, Digital 2021). */
const INTERNET_USERS_2020 = 144;

/** Always speaks where there is time on rented networks: for information, without a price. */
export function screenTime({ lived, social }: Findable): Look {
  const days = dayNumber(lived.until) - dayNumber(lived.since) + 1;
  const minutes = Math.round(social.all.minutes / days);
  if (social.all.minutes === 0) return NOTHING_TO_MEASURE;
  const params = { minutes, yardstick: INTERNET_USERS_2020 };
  return { finding: { code: "screen-time", severity: "info", params, price: 0 }, measured: null };
}
