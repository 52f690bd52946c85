// Options typed as words beside their name: client Acme, 1200 views, comments 14, new audience.
import { AUDIENCE_WORDS, EVIDENCE_WORDS } from "../../entries/activity.ts";
import { parseCount } from "../../entries/codecs.ts";
import { type EntryKind, type EntryOptions, optionsOf } from "../../entries/entry.ts";
import { lexicon } from "../../entries/vocabulary.ts";
import { type Parsed, refuse } from "../../errors/error.ts";
import { compact, meaningsOf, otherWords } from "../lexicon/lexicon.ts";

interface Line {
  readonly words: readonly string[];
  readonly options: EntryOptions;
}

const LABELS = lexicon(Object.entries(otherWords("options", "label")));
const AUDIENCES = lexicon(Object.entries(AUDIENCE_WORDS));
const EVIDENCES = lexicon(Object.entries(EVIDENCE_WORDS));

const isCount = (text: string): boolean => parseCount(text).value !== undefined;
/** Which words are a value beside the label; a label that is not here names something, behind it. */
const VALUES: Readonly<Record<string, (text: string) => boolean>> = {
  reach: isCount,
  comments: isCount,
  answered: isCount,
  audience: (text) => AUDIENCES.keyOf(text) !== null,
  margin: (text) => /^0[.,]\d+$|^\d{1,3}([.,]\d+)?%$/.test(text),
  evidence: (text) => EVIDENCES.keyOf(text) !== null,
};
/** A label that is all that is said: copy. */
const FLAG = "copy";
/**
 * The line with labelled words as options. Error: `label-unclear` where it is not sure which words behind a label are a name.
 */
export function withLabelledOptions(kind: EntryKind, { words, options: given }: Line): Parsed<Line> {
  const keys: readonly string[] = optionsOf(kind).map(({ key }) => key);
  const options: Record<string, string | boolean | undefined> = { ...given };
  const rest: string[] = [];
  const labelAt = (index: number): string | null => {
    const key = LABELS.keyOf(words[index] ?? "");
    return key !== null && keys.includes(key) && options[key] === undefined ? key : null;
  };
  for (let index = 0; index < words.length; index += 1) {
    const [word = "", next = ""] = words.slice(index, index + 2);
    const [here, behind] = [labelAt(index), labelAt(index + 1)];
    if (behind !== null && VALUES[behind]?.(word)) {
      options[behind] = word;
      index += 1;
    } else if (here !== null && VALUES[here]?.(next)) {
      options[here] = next;
      index += 1;
    } else if (here === FLAG) options[FLAG] = true;
    else if (here !== null && !(here in VALUES) && kind !== "time") {
      const names = namesBehind(words, index);
      const [name, more] = names;
      const isUnsure = more !== undefined || (kind !== "posted" && /^\p{Ll}\S*$/u.test(name ?? ""));
      if (isUnsure) return refuse("label-unclear", { option: here, text: names.join(" ") });
      if (name === undefined) rest.push(word);
      else options[here] = name;
      index += names.length;
    } else rest.push(word);
  }
  return { value: { words: rest, options } };
}

/** The words behind a label up to the first that means something else; a quoted one alone. */
function namesBehind(words: readonly string[], label: number): readonly string[] {
  const behind = words.slice(label + 1);
  if (/\s/.test(behind[0] ?? "")) return behind.slice(0, 1);
  const end = behind.findIndex(
    (word) => /^[\d-]|\s/.test(word) || LABELS.keyOf(word) !== null || meaningsOf(compact(word)).length > 0,
  );
  return end < 0 ? behind : behind.slice(0, end);
}
