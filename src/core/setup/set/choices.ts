// Settings of one value: a text, or one of a few.
import { compact, meaningsOf, type SettingName } from "../../words/lexicon/lexicon.ts";
import { changes, meaningful, type Setter, taking, unreadable, valueNamed } from "./set-context.ts";

const LONGEST_TEXT = 200;
const WEEK_STARTS: Readonly<Record<string, string>> = { 0: "sunday", 1: "monday", 6: "saturday" };

/** The setter of a setting whose value `read` finds in the words; null if there is none. */
export function choice(key: SettingName, read: (words: readonly string[]) => string | null): Setter {
  return (words) => {
    const set = read(words);
    return set === null ? unreadable(key, words) : changes({ path: [key], set });
  };
}

/** name "Atelier Fleur"; purpose "Help small shops be found" */
export function plainText(words: readonly string[]): string | null {
  const text = words.join(" ").trim();
  return text === "" || text.length > LONGEST_TEXT ? null : text;
}

/** language fr; gate strict. Looks before it leaves out fillers: `en` is a French one as well. */
export function oneOf(...values: readonly string[]): (words: readonly string[]) => string | null {
  return (words) => {
    const { value, rest } = taking(words, (word) => values.find((each) => each === valueNamed(word)) ?? null);
    return meaningful(rest).length > 0 ? null : value;
  };
}

/** week sunday; week starts on sunday */
export function weekStart(words: readonly string[]): string | null {
  const [word = "", ...more] = meaningful(words).filter((each) => valueNamed(each) !== "begins");
  const weekday = meaningsOf(compact(word)).find(({ category }) => category === "weekday")?.key ?? "";
  return more.length > 0 ? null : (WEEK_STARTS[weekday] ?? null);
}

/** dates DD/MM, JJ/MM, MM/DD */
export function dateOrder(words: readonly string[]): string | null {
  const order = words
    .join("")
    .toUpperCase()
    .replaceAll("J", "D")
    .replace(/[^DM].*?(?=[DM]|$)/g, "");
  if (/^DD?MM?$/.test(order)) return "DD/MM";
  return /^MM?DD?$/.test(order) ? "MM/DD" : null;
}
