// Networks and the shares that they have: linkedin, linkedin and newsletter, linkedin=70%, newsletter=30%.
import { WHOLE } from "../../entries/settings.ts";
import { mergeShares, parsePart, type Share } from "../../entries/share.ts";
import { type Parsed, refuse } from "../../errors/error.ts";
import { type Found, isMark, phraseAt, type Sentence, textOf } from "../sentence.ts";

/** A network as typed, with its part in ten-thousandths if there was one. */
interface Named {
  readonly network: string;
  readonly text: string;
  readonly part: Parsed<number> | null;
  /** Its part is a bare number, which may be something else. */
  readonly isBare: boolean;
}

export interface TypedNetworks {
  readonly shares: Parsed<readonly Share[]>;
  /** What was typed for each network. */
  readonly names: readonly string[];
}

/** A joint may be left out between networks that have their parts: linkedin 70 newsletter 30. */
const MOST_NETWORKS = 12;

/** The networks that begin at a token, from few to many.  */
export function networksAt(sentence: Sentence, start: number, taking: Taking): Found<TypedNetworks>[] {
  const found: Found<TypedNetworks>[] = [];
  let lists: readonly Found<readonly Named[]>[] = [{ end: start, value: [] }];
  for (let count = 1; count <= MOST_NETWORKS && lists.length > 0; count += 1) {
    lists = lists.flatMap(({ end, value }) => {
      const joint = value.length === 0 ? end : jointAt(sentence, end);
      return namedAt(sentence, joint, taking).flatMap((next) => {
        const named = [...value, next.value];
        const isParted = named.every(({ part }) => part !== null);
        const isPlain = named.every(({ part }) => part === null);
        const isJoined = value.length === 0 || joint > end;
        const isMixed = isJoined && named.every(({ isBare }) => !isBare);
        return (isJoined && isPlain) || isParted || isMixed ? [{ end: next.end, value: named }] : [];
      });
    });
    for (const { end, value } of lists) {
      const [only] = value;
      if (value.length === 1 && (only?.isBare || (only?.part && !taking.isParted))) continue;
      found.push({ end, value: { shares: sharesOf(value), names: value.map(({ text }) => text) } });
    }
  }
  return found;
}

/** One network: 70% linkedin, linkedin, linkedin=70%, linkedin 70. */
function namedAt(sentence: Sentence, start: number, taking: Taking): Found<Named>[] {
  const { tokens } = sentence;
  const leading = tokens[start]?.kind === "number" && isMark(tokens[start + 1], "%") ? start + 2 : start;
  const begin = leading === start ? start : skipFiller(sentence, leading);
  const name = nameAt(sentence, begin, taking);
  if (!name) return [];
  const text = textOf(sentence, begin, name.end);
  const named = (end: number, part: Parsed<number> | null, isBare = false): Found<Named> => ({
    end,
    value: { network: name.key, text, part, isBare },
  });
  if (leading > start) return [named(name.end, partOf(tokens[start]?.text ?? ""))];
  const isAssigned = isMark(tokens[name.end], "=") || isMark(tokens[name.end], ":");
  const at = isAssigned ? name.end + 1 : name.end;
  const number = tokens[at];
  const found = isMark(tokens[name.end], "=") ? [] : [named(name.end, null)];
  if (number?.kind === "number") {
    const isPercent = isMark(tokens[at + 1], "%");
    if (isPercent || isAssigned || /^\d{1,2}([.,]\d{1,2})?$/.test(number.text))
      found.push(
        named(
          isPercent ? at + 2 : at + 1,
          isAssigned && !isPercent && /^0?[.,]\d|^1$/.test(number.text) ? parsePart(number.text) : partOf(number.text),
          !isPercent && !isAssigned,
        ),
      );
  } else if (isMark(tokens[name.end], "="))
    found.push(named(number ? at + 1 : at, refuse("share-unreadable", { text: number?.text ?? text })));
  return found;
}

/** Which networks have a place, whether unknown names of a list are new ones, and whether one may have a part. */
export interface Taking {
  readonly isTaken: (network: string) => boolean;
  readonly isNew: boolean;
  readonly isParted: boolean;
}

/** A network; a source of sales only where one is taken. */
function nameAt(
  sentence: Sentence,
  index: number,
  taking: Taking,
): { readonly key: string; readonly end: number } | undefined {
  const { tokens, phrases } = sentence;
  const known = phrases[index]?.find(({ category, key }) => category === "network" && taking.isTaken(key));
  const word = tokens[index];
  if (known || !taking.isNew || word?.kind !== "word") return known;
  const isListed = LIST_MARKS.some(
    (mark) => isMark(tokens[index + 1], mark) || (word.glued && isMark(tokens[index - 1], mark)),
  );
  return isListed && tokens[index + 1]?.glued !== false ? { key: word.text.toLowerCase(), end: index + 1 } : undefined;
}

const LIST_MARKS = [",", "+", "=", ":"];

function partOf(number: string): Parsed<number> {
  const part = parsePart(`${number} %`);
  return part.error || part.value === 0 ? refuse("share-unreadable", { text: `${number}%` }) : part;
}

/** Where what joins two networks is over; the same token if nothing does. */
function jointAt(sentence: Sentence, index: number): number {
  const { tokens } = sentence;
  const mark = [",", "+", "&"].some((key) => isMark(tokens[index], key)) ? index + 1 : index;
  const and = phraseAt(sentence, mark, "and")?.end ?? mark;
  return and === index ? index : skipFiller(sentence, and);
}

function skipFiller(sentence: Sentence, index: number): number {
  return phraseAt(sentence, index, "network") ? index : (phraseAt(sentence, index, "filler")?.end ?? index);
}

function sharesOf(named: readonly Named[]): Parsed<readonly Share[]> {
  const shares: Share[] = [];
  for (const { network, part } of named) {
    if (part?.error) return part;
    shares.push({ network, weight: part?.value ?? 1 });
  }
  const total = named.reduce((sum, { part }) => sum + (part?.value ?? 0), 0);
  if (named.every(({ part }) => part === null)) return { value: mergeShares(shares) };
  const isWhole = total === WHOLE && named.every(({ part }) => part !== null);
  if (!isWhole) return refuse("shares-total", { total: String(total / 100) });
  return { value: mergeShares(shares) };
}
