// screen-time: average minutes per day on rented networks, compared with internet users.
import { dayNumber } from "../values/dates.ts";
import { type Findable, type Look, NOTHING_TO_MEASURE } from "./finding.ts";

/** Minutes per day on social networks, internet users 2020: 2 h 24 (We Are Social and Hootsuite, Digital 2021). */
const INTERNET_USERS_2020 = 144;

/** Fires whenever there is time on rented networks. No price. */
export function screenTime({ lived, social }: Findable): Look {
  const days = dayNumber(lived.until) - dayNumber(lived.since) + 1;
  const minutes = Math.round(social.all.minutes / days);
  if (social.all.minutes === 0) return NOTHING_TO_MEASURE;
  const params = { minutes, yardstick: INTERNET_USERS_2020 };
  return { finding: { code: "screen-time", severity: "info", params, price: 0 }, measured: null };
}
