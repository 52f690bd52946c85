// Where time stands, in words: how much of which limit, and the pace.
import type { Standing, Target } from "../../core/limits/limit-status.ts";
import { networkName, wordFor } from "../../i18n/names.ts";
import type { Speech } from "./layout/output-style.ts";
import { capital, printable } from "./layout/text.ts";

/** `Instagram this week: 3h25 of 3h00, 25m over` */
export function standingLine(standing: Standing, speech: Speech): string {
  const { words, format } = speech;
  const line = words.echo.standing(targetName(standing, words), standing, format.duration(standing.minutes));
  return `${line}${limitText(standing, speech)}`;
}

/** The name of what a limit is on, with a capital. */
export function targetName({ network, activity }: Target, words: Speech["words"]): string {
  if (network !== null) return printable(networkName(network, words));
  return capital(activity === null ? words.echo.total : printable(wordFor(words.activities, activity)));
}

/** ` of 3h00, 25m over`, ` of 5h00, on pace for 6h20`; the pace is said when it leads over the limit. */
export function limitText({ minutes, limit, pace }: Standing, { words, format, paint }: Speech): string {
  if (limit === null) return "";
  const over = minutes > limit ? paint.red(words.echo.over(format.duration(minutes - limit))) : "";
  const leads = minutes <= limit && pace !== null && pace > limit;
  return `${words.echo.of(format.duration(limit))}${over}${leads ? words.echo.pace(format.duration(pace)) : ""}`;
}

/** `today 42m of 1h00 · this week 3h10 of 5h00, on pace for 6h20`; what is not all rented networks is named. */
export function standingsText(standings: readonly Standing[], speech: Speech): string {
  return standings
    .map((standing) => {
      const { network, activity, span, minutes } = standing;
      const label = network === null && activity === null ? null : targetName(standing, speech.words);
      return `${speech.words.timer.standing(label, span, speech.format.duration(minutes))}${limitText(standing, speech)}`;
    })
    .join(" · ");
}
