// Which activity words for activities mean together, and the format that they name.
import { type Parsed, refuse } from "../../errors/error.ts";
import type { Category } from "../lexicon/lexicon.ts";
import { activityOf } from "../phrases.ts";
import { type Found, type Sentence, textOf } from "../sentence.ts";

/** A word for an activity: a verb, a noun, or what the activity is about. */
export interface ActivityWord {
  readonly role: "doing" | "naming" | "thing" | "content";
  readonly activity: string;
  readonly format: string | null;
  readonly text: string;
}

export interface TypedActivity {
  readonly activity: string;
  readonly format?: string;
}

const ROLES: Readonly<Partial<Record<Category, ActivityWord["role"]>>> = {
  doing: "doing",
  activity: "naming",
  thing: "thing",
  format: "content",
};
/** What is created and published: any noun for an activity decides beside it. */
const CONTENT: ReadonlySet<string> = new Set(["creation", "publication"]);

export function activityWordsAt(sentence: Sentence, start: number): Found<ActivityWord>[] {
  return (sentence.phrases[start] ?? []).flatMap((phrase): Found<ActivityWord>[] => {
    const { category, key, end } = phrase;
    const known = ROLES[category];
    if (!known) return [];
    const role = known === "thing" && CONTENT.has(key) ? "content" : known;
    const format = category === "format" ? key : null;
    return [{ end, value: { role, activity: activityOf(phrase), format, text: textOf(sentence, start, end) } }];
  });
}

/**
 * The activity of all words together. Verbs decide, and nouns for activities where they stand beside content: editing posts,
 * planning stories. Words of different activities otherwise are an error.
 */
export function activityFrom(words: readonly ActivityWord[]): Parsed<TypedActivity> | null {
  const [first] = words;
  if (!first) return null;
  const named = words.filter(({ role }) => role === "doing" || role === "naming");
  const isDone = words.some(({ role }) => role === "doing");
  const counted =
    named.length === 0 ? words : isDone ? named : [...named, ...words.filter(({ role }) => role === "thing")];
  const [deciding = first] = counted;
  const other = counted.find(({ activity }) => activity !== deciding.activity);
  const { text, activity } = deciding;
  if (other) return refuse("activities-two", { first: text, second: other.text, activity, other: other.activity });
  const formats = new Set(words.flatMap(({ format }) => format ?? []));
  return { value: { activity, ...(formats.size === 0 ? {} : { format: [...formats].join(", ") }) } };
}
