// help TOPIC: topics beyond commands, loaded on demand.
import type { Language } from "../../core/entries/settings.ts";
import { fold } from "../../core/values/fold.ts";
import { TOPICS, TOPICS_IN_FRENCH, type Topic, type Topics } from "../../i18n/topics.ts";
import { wrap } from "../../render/terminal/layout/text.ts";
import type { Context } from "../env/context.ts";

/** In either language. */
export function topicNamed(word: string): Topic | null {
  return TOPICS.find((topic) => [topic, fold(TOPICS_IN_FRENCH[topic])].includes(fold(word))) ?? null;
}

export function topicNames(language: Language): string[] {
  return TOPICS.map((topic) => (language === "fr" ? TOPICS_IN_FRENCH[topic] : topic));
}

export async function topicsIn(language: Language): Promise<Topics> {
  return language === "fr"
    ? (await import("../../i18n/fr/topics.ts")).topics
    : (await import("../../i18n/en/topics.ts")).topics;
}

export async function printTopic(topic: Topic, { words, out, colours, style }: Context): Promise<void> {
  const { title, parts } = (await topicsIn(words.language))[topic];
  const { width, plain } = style();
  const texts = parts.map((part) =>
    typeof part === "string"
      ? wrap(part, plain ? width : Math.min(width, 100))
      : part.map((line) => `  ${line}`).join("\n"),
  );
  out(`${[colours.bold(title), ...texts].join("\n\n")}\n`);
}
