// screen-time: average minutes per day on rented networks, compared with internet users.
import { daysIn } from "../values/period.ts";
import type { Findable, Look } from "./finding.ts";

/** Minutes per day on social networks, internet users 2020: 2 h 24 (We Are Social and Hootsuite, Digital 2021). */
const INTERNET_USERS_2020 = 144;

/** Fires whenever there is time on rented networks. */
export function screenTime({ lived, social }: Findable): Look<{ minutes: number; yardstick: number }> {
  if (social.all.minutes === 0) return null;
  const minutes = Math.round(social.all.minutes / daysIn(lived));
  return { measured: null, params: { minutes, yardstick: INTERNET_USERS_2020 } };
}
