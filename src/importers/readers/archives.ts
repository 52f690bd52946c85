// Archives of Instagram, TikTok and X accounts: the user's posts. Comments on others' posts are skipped.
import { localMoment } from "../columns/moments.ts";
import type { Identity, RowValue } from "../row.ts";
import { fieldOf, listOf, numberOf, textOf, valueAt } from "./json-value.ts";
import { jsonReader, type Made } from "./reader.ts";

type Post = Omit<Extract<RowValue, { readonly kind: "posted" }>, "kind">;

/** The row of a post, by its instant (milliseconds since 1970). */
function postRow(line: number, instant: number, post: Post, own?: string): Made {
  const moment = localMoment(instant);
  if (!moment) return { line, reason: "date-unreadable" };
  const identity: Identity = own === undefined ? { by: "content", moment: moment.text } : { by: "own", id: own };
  return { line, date: moment.date, value: { kind: "posted", ...post }, hints: {}, identity };
}

/** The key of the list in each file of an Instagram archive, and its format. Posts are a bare list. */
const INSTAGRAM_LISTS: Readonly<Record<string, string>> = { ig_reels_media: "reel", ig_stories: "story" };

export const instagramArchive = jsonReader({
  id: "instagram-archive",
  kind: "posted",
  title: "Instagram archive (JSON): posts_1.json, reels.json, stories.json",
  verified: true,
  network: "instagram",
  signs: (start) => {
    const [, list = ""] = /^\{\s*"(\w+)"/.exec(start) ?? [];
    if (Object.hasOwn(INSTAGRAM_LISTS, list)) return [list];
    const signs = [
      ["uri", "creation_timestamp"],
      ["string_map_data", "Media Owner"],
    ];
    const isList = /^\[\s*\{/.test(start);
    return (isList && signs.find((keys) => keys.every((key) => start.includes(`"${key}"`)))) || null;
  },
  records: (json) => {
    const key = Object.keys(INSTAGRAM_LISTS).find((list) => fieldOf(json, list) !== undefined);
    if (key === undefined) return listOf(json);
    return listOf(fieldOf(json, key)).map((item) => ({ ...(item as object), format: INSTAGRAM_LISTS[key] }));
  },
  row: (item, line) => {
    if (fieldOf(item, "string_map_data") !== undefined) return { line, reason: "comment-written" };
    const media = listOf(fieldOf(item, "media"));
    const [first = item] = media;
    const seconds = numberOf(fieldOf(item, "creation_timestamp")) ?? numberOf(fieldOf(first, "creation_timestamp"));
    const isVideo = /\.(?:mp4|mov)(?:$|\?)/i.test(textOf(fieldOf(first, "uri")) ?? "");
    const format = textOf(fieldOf(item, "format")) ?? (media.length > 1 ? "carousel" : isVideo ? "video" : undefined);
    return postRow(line, (seconds ?? Number.NaN) * 1000, format === undefined ? {} : { format });
  },
});

const TIKTOK_UTC = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?: UTC)?$/;

/** Its sections are called otherwise every year. Lists of videos under others than posts are those that were watched. */
export const tiktokArchive = jsonReader({
  id: "tiktok-archive",
  kind: "posted",
  title: "TikTok archive (JSON): user_data_tiktok.json",
  verified: true,
  network: "tiktok",
  signs: (start, file) => {
    const isArchive = /^\{\s*"[^"]+"\s*:\s*\{/.test(start);
    const list = isArchive && /"(VideoList|CommentsList|FavoriteVideoList)"\s*:/.exec(file.text() ?? "")?.[1];
    return list ? [list] : null;
  },
  records: (json) => [
    ...listOf(
      valueAt(
        json,
        ["Post", "Posts", "VideoList"],
        ["Posts", "Posts", "VideoList"],
        ["Your Activity", "Posts", "VideoList"],
        ["Video", "Videos", "VideoList"],
        ["Activity", "Video", "Videos", "VideoList"],
      ),
    ),
    ...listOf(valueAt(json, ["Comment", "Comments", "CommentsList"])),
  ],
  row: (item, line) => {
    if (fieldOf(item, "comment") ?? fieldOf(item, "Comment")) return { line, reason: "comment-written" };
    const written = textOf(fieldOf(item, "Date")) ?? textOf(fieldOf(item, "date")) ?? "";
    const instant = TIKTOK_UTC.test(written) ? Date.parse(written.replace(TIKTOK_UTC, "$1T$2Z")) : Number.NaN;
    return postRow(line, instant, { format: "video" });
  },
});

const X_ASSIGNMENT = /^\s*window\.YTD\.tweets?\.part\d+\s*=\s*(?=\[)/;
const ANSWERED = "in_reply_to_status_id_str";
const X_CREATED = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d\d:\d\d:\d\d) ([+-]\d{4}) (\d{4})$/;

/** Retweets, replies and continued threads are skipped. */
export const xArchive = jsonReader({
  id: "x-archive",
  kind: "posted",
  title: "X (Twitter) archive: data/tweets.js",
  network: "x",
  signs: (start) => (X_ASSIGNMENT.test(start) ? ["window.YTD.tweets.part0"] : null),
  before: X_ASSIGNMENT,
  records: (json) => {
    const tweets = listOf(json).map((item) => fieldOf(item, "tweet") ?? item);
    const own = new Set(tweets.map((tweet) => fieldOf(tweet, "id_str")));
    return tweets.map((tweet) => ({ ...(tweet as object), continues: own.has(fieldOf(tweet, ANSWERED)) }));
  },
  row: (tweet, line) => {
    const text = (key: string): string | undefined => textOf(fieldOf(tweet, key));
    const answered = text(ANSWERED);
    if (answered !== undefined && fieldOf(tweet, "continues")) return { line, reason: "not-kept", detail: "thread" };
    if (answered !== undefined || text("in_reply_to_screen_name") !== undefined)
      return { line, reason: "comment-written" };
    if ((text("full_text") ?? text("text") ?? "").startsWith("RT @")) return { line, reason: "not-kept", detail: "RT" };
    // Wed Oct 10 20:19:24 +0000 2018
    const [, month = "", day = "", clock = "", zone = "", year = ""] = X_CREATED.exec(text("created_at") ?? "") ?? [];
    const instant = Date.parse(`${day} ${month} ${year} ${clock} ${zone}`);
    const id = text("id_str") ?? text("id");
    if (id === undefined || !/^\d{1,25}$/.test(id)) return postRow(line, instant, {});
    return postRow(line, instant, { url: `https://x.com/i/status/${id}` }, id);
  },
});
