// Help topics that are not commands.
/** French names of the topics, accepted in any language. */
export const TOPICS_IN_FRENCH = {
  ledger: "fichier",
  periods: "périodes",
  networks: "réseaux",
  activities: "activités",
  words: "mots",
  figures: "chiffres",
  scripting: "scripts",
};
export type Topic = keyof typeof TOPICS_IN_FRENCH;
export const TOPICS = Object.keys(TOPICS_IN_FRENCH) as readonly Topic[];

/** A part is a paragraph, or preformatted lines. */
export interface TopicText {
  readonly title: string;
  readonly parts: readonly (string | readonly string[])[];
}

/** Topics that end with lists of the words that can be typed. */
export const WORD_TOPICS = ["networks", "activities", "words"] as const;
export type WordTopic = (typeof WORD_TOPICS)[number];

export type Topics = Readonly<Record<Topic, TopicText>>;

/** From the title, a paragraph a line, and preformatted lines with deeper indent, in blocks split by blank lines. */
export function topic(text: string): TopicText {
  const [title = "", ...paragraphs] = text.split(/\n {4}(?! )/);
  const parts = paragraphs.flatMap((paragraph) => {
    const [sentences = "", ...lines] = paragraph.split("\n");
    const blocks = lines.length === 0 ? [] : lines.join("\n").split("\n\n");
    return [sentences, ...blocks.map((block) => block.split("\n").map((line) => line.trimStart()))];
  });
  return { title, parts };
}
