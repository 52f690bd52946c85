// help TOPIC: topics beyond commands, loaded on demand.
import type { Language } from "../../core/entries/settings.ts";
import { fold } from "../../core/text/fold.ts";
import { TOPICS, TOPICS_IN_FRENCH, type Topic, type Topics, WORD_TOPICS, type WordTopic } from "../../i18n/topics.ts";
import { wrap } from "../../render/terminal/layout/text.ts";
import type { Context } from "../env/context.ts";
import { ledgerIfAny } from "../env/open-ledger.ts";

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

export async function printTopic(topic: Topic, context: Context): Promise<void> {
  const { words, out, colours, style } = context;
  const { title, parts } = (await topicsIn(words.language))[topic];
  const { width, plain } = style();
  const texts = parts.map((part) =>
    typeof part === "string"
      ? wrap(part, plain ? width : Math.min(width, 100))
      : part.map((line) => `  ${line}`).join("\n"),
  );
  const lists = isWordTopic(topic) ? await listsOf(topic, context) : [];
  out(`${[colours.bold(title), ...texts, ...lists].join("\n\n")}\n`);
}

function isWordTopic(topic: Topic): topic is WordTopic {
  return (WORD_TOPICS as readonly Topic[]).includes(topic);
}

async function listsOf(topic: WordTopic, context: Context): Promise<string[]> {
  const { wordLists } = await import("./word-lists.ts");
  return wordLists(topic, ledgerIfAny(context), context.style());
}
