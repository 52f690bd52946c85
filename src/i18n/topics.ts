// What `help` explains beyond commands.
export const TOPICS = ["ledger", "periods", "figures", "scripting"] as const;
export type Topic = (typeof TOPICS)[number];

/** The French name of each, taken in any language. */
export const TOPICS_IN_FRENCH: Readonly<Record<Topic, string>> = {
  ledger: "fichier",
  periods: "périodes",
  figures: "chiffres",
  scripting: "scripts",
};

/** A paragraph, or lines that stay as they are. */
export interface TopicText {
  readonly title: string;
  readonly parts: readonly (string | readonly string[])[];
}

export type Topics = Readonly<Record<Topic, TopicText>>;
