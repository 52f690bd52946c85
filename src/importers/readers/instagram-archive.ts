// Archive of an Instagram account ("Your information", JSON): posts, reels and stories. Comments are skipped.

import { localMoment } from "../columns/moments.ts";
import type { Row, Skipped } from "../row.ts";
import type { Source } from "../source.ts";
import { fieldOf, listOf, numberOf, readJson, textOf } from "./json-value.ts";
import { startOf } from "./start.ts";
import { sorted } from "./time-row.ts";

/** The key of the list in each file and its format. Posts are a bare list. */
const LISTS = [
  { key: "ig_reels_media", format: "reel" },
  { key: "ig_stories", format: "story" },
] as const;

export const instagramArchive: Source = {
  id: "instagram-archive",
  kinds: ["posted"],
  title: "Instagram archive (JSON): posts_1.json, reels.json, stories.json",
  verified: true,
  recognise: (file) => {
    const start = startOf(file);
    const list = LISTS.find(({ key }) => new RegExp(`^\\{\\s*"${key}"`).test(start))?.key;
    if (list) return { marks: 3, why: [list] };
    if (/^\[\s*\{/.test(start) && start.includes('"creation_timestamp"') && start.includes('"uri"'))
      return { marks: 3, why: ["media", "uri", "creation_timestamp"] };
    return /^\[\s*\{/.test(start) && start.includes('"Media Owner"') && start.includes('"string_map_data"')
      ? { marks: 3, why: ["string_map_data", "Media Owner"] }
      : null;
  },
  read: (file) => {
    const json = readJson(file);
    if (json.error) return json;
    const list = LISTS.find(({ key }) => fieldOf(json.value, key) !== undefined);
    const items = listOf(list ? fieldOf(json.value, list.key) : json.value);
    return {
      value: { ...sorted(items.map((item, index) => rowOf(item, index + 1, list?.format))), network: "instagram" },
    };
  },
};

function rowOf(item: unknown, line: number, format: string | undefined): Row | Skipped {
  if (fieldOf(item, "string_map_data") !== undefined) return { line, reason: "comment-written" };
  const media = listOf(fieldOf(item, "media"));
  const [first = item] = media;
  const seconds = numberOf(fieldOf(item, "creation_timestamp")) ?? numberOf(fieldOf(first, "creation_timestamp"));
  const moment = seconds === undefined ? null : localMoment(seconds * 1000);
  if (!moment) return { line, reason: "date-unreadable" };
  const shape = format ?? formatOf(media, textOf(fieldOf(first, "uri")) ?? "");
  return {
    line,
    date: moment.date,
    value: { kind: "posted", ...(shape === undefined ? {} : { format: shape }) },
    hints: {},
    identity: { by: "content", moment: moment.text },
  };
}

function formatOf(media: readonly unknown[], uri: string): string | undefined {
  if (media.length > 1) return "carousel";
  return /\.(?:mp4|mov)(?:$|\?)/i.test(uri) ? "video" : undefined;
}
