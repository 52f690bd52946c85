// Networks and the shares that they have: linkedin, linkedin and newsletter, linkedin=70%, newsletter=30%.
import { WHOLE } from "../../entries/settings.ts";
import { mergeShares, parsePart, type Share } from "../../entries/share.ts";
import { type Parsed, refuse } from "../../errors/error.ts";
import type { Phrase } from "../phrases.ts";
import { endAt, type Found, isMark, pastMark, phraseAt, type Sentence, textOf } from "../sentence.ts";

/** A network, with its part in ten-thousandths if there was one. */
interface Named {
  readonly network: string;
  readonly part: Parsed<number> | null;
  /** Its part is a bare number, which may be something else. */
  readonly isBare: boolean;
}

/** Which networks have a place, whether unknown names of a list are new ones, and whether one may have a part. */
interface Taking {
  readonly isTaken: (network: string) => boolean;
  readonly isNew: boolean;
  readonly isParted: boolean;
}

const MOST_NETWORKS = 12;

/** The networks that begin at a token, from few to many. */
export function networksAt(sentence: Sentence, start: number, taking: Taking): Found<Parsed<readonly Share[]>>[] {
  const found: Found<Parsed<readonly Share[]>>[] = [];
  let lists: readonly Found<readonly Named[]>[] = [{ end: start, value: [] }];
  for (let count = 1; count <= MOST_NETWORKS && lists.length > 0; count += 1) {
    lists = lists.flatMap(({ end, value }) => {
      const joint = value.length === 0 ? end : jointAt(sentence, end);
      return namedAt(sentence, joint, taking).flatMap((next) => {
        const named = [...value, next.value];
        // A joint may be left out between networks that have their parts: linkedin 70 newsletter 30.
        const isJoined = value.length === 0 || joint > end;
        const isList = named.every(({ part }) => part !== null) || (isJoined && named.every(({ isBare }) => !isBare));
        return isList ? [{ end: next.end, value: named }] : [];
      });
    });
    for (const { end, value } of lists) {
      const [only] = value;
      const isPartOfNone = value.length === 1 && (only?.isBare || (only?.part && !taking.isParted));
      if (!isPartOfNone) found.push({ end, value: sharesOf(value) });
    }
  }
  return found;
}

/** One network: 70% linkedin, linkedin, linkedin=70%, linkedin 70. */
function namedAt(sentence: Sentence, start: number, taking: Taking): Found<Named>[] {
  const { tokens } = sentence;
  const isLeading = tokens[start]?.kind === "number" && isMark(sentence, start + 1, "%");
  const begin = isLeading ? pastFiller(sentence, start + 2) : start;
  const name = nameAt(sentence, begin, taking);
  if (!name) return [];
  const named = (end: number, part: Parsed<number> | null, isBare = false): Found<Named> => ({
    end,
    value: { network: name.key, part, isBare },
  });
  if (isLeading) return [named(name.end, partOf(tokens[start]?.text ?? ""))];
  const at = pastMark(sentence, name.end, "=:");
  const isAssigned = at > name.end;
  const number = tokens[at];
  const isPercent = isMark(sentence, at + 1, "%");
  const found = isMark(sentence, name.end, "=") ? [] : [named(name.end, null)];
  if (number?.kind !== "number") {
    if (found.length > 0) return found;
    const text = number?.text ?? textOf(sentence, begin, name.end);
    return [named(number ? at + 1 : at, refuse("share-unreadable", { text }))];
  }
  if (isPercent) return [...found, named(at + 2, partOf(number.text))];
  if (isAssigned)
    return [...found, named(at + 1, /^0?[.,]\d|^1$/.test(number.text) ? parsePart(number.text) : partOf(number.text))];
  const isPart = /^\d{1,2}([.,]\d{1,2})?$/.test(number.text);
  return isPart ? [...found, named(at + 1, partOf(number.text), true)] : found;
}

/** A network; a source of sales only where one is taken. */
function nameAt(sentence: Sentence, index: number, taking: Taking): Pick<Phrase, "key" | "end"> | undefined {
  const { tokens, phrases } = sentence;
  const known = phrases[index]?.find(({ category, key }) => category === "network" && taking.isTaken(key));
  const word = tokens[index];
  if (known || !taking.isNew || word?.kind !== "word") return known;
  const isListed = isMark(sentence, index + 1, LIST_MARKS) || (word.glued && isMark(sentence, index - 1, LIST_MARKS));
  return isListed && tokens[index + 1]?.glued !== false ? { key: word.text.toLowerCase(), end: index + 1 } : undefined;
}

const LIST_MARKS = ",+=:";

function partOf(number: string): Parsed<number> {
  const part = parsePart(`${number} %`);
  return part.error || part.value === 0 ? refuse("share-unreadable", { text: `${number}%` }) : part;
}

/** Where what joins two networks is over; the same token if nothing does. */
function jointAt(sentence: Sentence, index: number): number {
  const and = endAt(sentence, pastMark(sentence, index, ",+&"), "and");
  return and === index ? index : pastFiller(sentence, and);
}

function pastFiller(sentence: Sentence, index: number): number {
  return phraseAt(sentence, index, "network") ? index : endAt(sentence, index, "filler");
}

function sharesOf(named: readonly Named[]): Parsed<readonly Share[]> {
  for (const { part } of named) if (part?.error) return part;
  const shares = named.map(({ network, part }) => ({ network, weight: part?.value ?? 1 }));
  const total = named.reduce((sum, { part }) => sum + (part?.value ?? 0), 0);
  const isWhole = total === WHOLE && named.every(({ part }) => part !== null);
  const isEqual = named.every(({ part }) => part === null);
  return isWhole || isEqual ? { value: mergeShares(shares) } : refuse("shares-total", { total: String(total / 100) });
}
