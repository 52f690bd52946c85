// Archive of an X account (data/tweets.js). Retweets, replies and continued threads are skipped.

import { localMoment } from "../columns/moments.ts";
import type { Row, Skipped } from "../row.ts";
import type { Source } from "../source.ts";
import { fieldOf, listOf, readJson, textOf } from "./json-value.ts";
import { startOf } from "./start.ts";
import { sorted } from "./time-row.ts";

const ASSIGNMENT = /^\s*window\.YTD\.tweets?\.part\d+\s*=\s*(?=\[)/;
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const CREATED = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d) (\d{4})$/;

export const xArchive: Source = {
  id: "x-archive",
  kinds: ["posted"],
  title: "X (Twitter) archive: data/tweets.js",
  verified: false,
  recognise: (file) => (ASSIGNMENT.test(startOf(file)) ? { marks: 3, why: ["window.YTD.tweets.part0"] } : null),
  read: (file) => {
    const json = readJson(file, ASSIGNMENT);
    if (json.error) return json;
    const tweets = listOf(json.value).map((item) => fieldOf(item, "tweet") ?? item);
    const own = new Set(tweets.flatMap((tweet) => textOf(fieldOf(tweet, "id_str")) ?? []));
    return { value: { ...sorted(tweets.map((tweet, index) => rowOf(tweet, index + 1, own))), network: "x" } };
  },
};

function rowOf(tweet: unknown, line: number, own: ReadonlySet<string>): Row | Skipped {
  const answered = textOf(fieldOf(tweet, "in_reply_to_status_id_str"));
  if (answered !== undefined && own.has(answered)) return { line, reason: "not-kept", detail: "thread" };
  if (answered !== undefined || textOf(fieldOf(tweet, "in_reply_to_screen_name")) !== undefined)
    return { line, reason: "comment-written" };
  const text = textOf(fieldOf(tweet, "full_text")) ?? textOf(fieldOf(tweet, "text")) ?? "";
  if (text.startsWith("RT @")) return { line, reason: "not-kept", detail: "RT" };
  const moment = localMoment(instantOf(textOf(fieldOf(tweet, "created_at")) ?? ""));
  if (!moment) return { line, reason: "date-unreadable" };
  const id = textOf(fieldOf(tweet, "id_str")) ?? textOf(fieldOf(tweet, "id"));
  const known = id !== undefined && /^\d{1,25}$/.test(id);
  return {
    line,
    date: moment.date,
    value: { kind: "posted", ...(known ? { url: `https://x.com/i/status/${id}` } : {}) },
    hints: {},
    identity: known ? { by: "own", id } : { by: "content", moment: moment.text },
  };
}

/** Wed Oct 10 20:19:24 +0000 2018 */
function instantOf(text: string): number {
  const [, month = "", day, hours, minutes, seconds, sign, ahead, aheadMinutes, year] = CREATED.exec(text) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) return Number.NaN;
  const zone = `${sign}${ahead}:${aheadMinutes}`;
  return Date.parse(`${year}-${String(number).padStart(2, "0")}-${day}T${hours}:${minutes}:${seconds}${zone}`);
}
