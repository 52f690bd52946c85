// Help topics that are not commands.
export const TOPICS = ["ledger", "periods", "figures", "scripting"] as const;
export type Topic = (typeof TOPICS)[number];

/** French names of the topics, accepted in any language. */
export const TOPICS_IN_FRENCH: Readonly<Record<Topic, string>> = {
  ledger: "fichier",
  periods: "périodes",
  figures: "chiffres",
  scripting: "scripts",
};

/** A part is a paragraph, or preformatted lines. */
export interface TopicText {
  readonly title: string;
  readonly parts: readonly (string | readonly string[])[];
}

export type Topics = Readonly<Record<Topic, TopicText>>;
