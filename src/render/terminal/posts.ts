// Changes to posts: completed fields and answered comments.

import type { Completion, PostedEntry } from "../../core/entries/entry.ts";
import type { RaisedAnswer } from "../../core/publishing/replies.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import { entryLine } from "./entry.ts";
import { keyName, type OutputStyle } from "./layout/output-style.ts";
import { printable } from "./layout/text.ts";

/** The post in one line, and each changed field with its old value. Ends in a newline. */
export function completionText(
  before: PostedEntry,
  completion: Completion,
  today: CalendarDate,
  style: OutputStyle,
): string {
  const { words, plain } = style;
  const keys = Object.keys(words.publishing.completable) as (keyof Completion)[];
  const changes = keys.flatMap((key) => {
    const now = completion[key];
    if (now === undefined) return [];
    const known = before[key] === undefined ? "–" : valueText(before[key], style);
    const value = valueText(now, style);
    const change = plain ? words.plain.fromTo(known, value) : `${known} → ${value}`;
    return [`  ${words.publishing.completable[key]} ${change}`];
  });
  const { comments: _comments, answered: _answered, ...named } = { ...before, ...completion };
  const line = entryLine(named, null, today, style);
  return `${[`${words.publishing.line(before.line)} · ${line}`, ...changes].join("\n")}\n`;
}

function valueText(value: string | number | boolean, { format }: OutputStyle): string {
  if (typeof value === "number") return format.count(value);
  return typeof value === "boolean" ? (value ? "✓" : "–") : printable(value);
}

/** Number of answered and waiting comments, and the posts concerned. Ends in a newline. */
export function repliesText(
  network: string,
  raised: readonly RaisedAnswer[],
  waiting: number,
  today: CalendarDate,
  { words, format }: OutputStyle,
): string {
  const { publishing } = words;
  const replies = raised.reduce((sum, { post, answered }) => sum + answered - (post.answered ?? 0), 0);
  const lines = raised.map(({ post, answered }) =>
    [
      `  ${publishing.line(post.line)}`,
      post.model === null ? words.echo.noModel : keyName("model", post.model, words),
      format.weekday(post.date, today),
      publishing.answeredOf(answered, post.comments ?? 0),
    ].join(" · "),
  );
  const head = `${publishing.replied(replies, keyName("network", network, words))} · ${publishing.waiting(waiting)}`;
  return `${[head, ...lines].join("\n")}\n`;
}
