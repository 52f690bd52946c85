// Which activity words for activities mean together, and the format that they name.
import { type Parsed, refuse } from "../../errors/error.ts";
import { activityOf, type Phrase } from "../phrases.ts";
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

/** What is created and published: any noun for an activity decides beside it. */
const CONTENT: ReadonlySet<string> = new Set(["creation", "publication"]);

export function activityWordsAt(sentence: Sentence, start: number): Found<ActivityWord>[] {
  const phrases = sentence.phrases[start] ?? [];
  return phrases.flatMap((phrase) => {
    const role = roleOf(phrase);
    if (role === null) return [];
    const format = phrase.category === "format" ? phrase.key : null;
    const text = textOf(sentence, start, phrase.end);
    return [{ end: phrase.end, value: { role, activity: activityOf(phrase), format, text } }];
  });
}

function roleOf({ category, key }: Phrase): ActivityWord["role"] | null {
  if (category === "doing") return "doing";
  if (category === "activity") return "naming";
  if (category === "format") return "content";
  if (category === "thing") return CONTENT.has(key) ? "content" : "thing";
  return null;
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
  if (other)
    return refuse("activities-two", {
      first: deciding.text,
      second: other.text,
      activity: deciding.activity,
      other: other.activity,
    });
  const formats = new Set(words.flatMap(({ format }) => format ?? []));
  return { value: { activity: deciding.activity, ...(formats.size === 0 ? {} : { format: [...formats].join(", ") }) } };
}
