// Archive of a TikTok account (user_data_tiktok.json): videos. Comments are skipped.

import { localMoment } from "../columns/moments.ts";
import type { Row, Skipped } from "../row.ts";
import type { Source } from "../source.ts";
import { fieldOf, listOf, readJson, textOf, valueAt } from "./json-value.ts";
import { startOf } from "./start.ts";
import { sorted } from "./time-row.ts";

const SECTIONS = [
  "Activity",
  "App Settings",
  "Comment",
  "Direct Messages",
  "Post",
  "Profile",
  "Video",
  "Your Activity",
];
const UTC = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?: UTC)?$/;

export const tiktokArchive: Source = {
  id: "tiktok-archive",
  kinds: ["posted"],
  title: "TikTok archive (JSON): user_data_tiktok.json",
  verified: false,
  recognise: (file) => {
    const text = file.text() ?? "";
    const start = startOf(file);
    const first = /^\{\s*"([^"]+)"\s*:\s*\{/.exec(start)?.[1];
    if (first === undefined || !SECTIONS.includes(first) || !/"(?:VideoList|CommentsList)"\s*:/.test(text)) return null;
    return { marks: 3, why: [first, "VideoList"] };
  },
  read: (file) => {
    const json = readJson(file);
    if (json.error) return json;
    const videos = listOf(
      valueAt(
        json.value,
        ["Post", "Posts", "VideoList"],
        ["Video", "Videos", "VideoList"],
        ["Your Activity", "Posts", "VideoList"],
      ),
    );
    const comments = listOf(valueAt(json.value, ["Comment", "Comments", "CommentsList"]));
    const made = [
      ...videos.map((video, index) => rowOf(video, index + 1)),
      ...comments.map((_comment, index): Skipped => ({ line: videos.length + index + 1, reason: "comment-written" })),
    ];
    return { value: { ...sorted(made), network: "tiktok" } };
  },
};

function rowOf(video: unknown, line: number): Row | Skipped {
  const written = textOf(fieldOf(video, "Date")) ?? textOf(fieldOf(video, "date")) ?? "";
  const moment = localMoment(Date.parse(written.replace(UTC, "$1T$2Z")));
  if (!moment || !UTC.test(written)) return { line, reason: "date-unreadable" };
  return {
    line,
    date: moment.date,
    value: { kind: "posted", format: "video" },
    hints: {},
    identity: { by: "content", moment: moment.text },
  };
}
