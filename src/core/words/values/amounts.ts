// Amounts and counts: 1200, 1 200,50 EUR, $500, 900 dollars, 1.2k, two hundred euros.
import { parseCount } from "../../entries/codecs.ts";
import type { Settings } from "../../entries/settings.ts";
import { type Parsed, refuse } from "../../errors/error.ts";
import { currencyCodes, currencyOf } from "../../values/currency.ts";
import { type Amount, parseAmount, timesThousand } from "../../values/money.ts";
import { nearest } from "../../values/nearest.ts";
import { CODES_LIKE_WORDS } from "../lexicon/lexicon.ts";
import {
  type Found,
  fillerEnd,
  isGlued,
  isMark,
  numberInWords,
  pastMark,
  phraseAt,
  type Sentence,
  textOf,
} from "../sentence.ts";

/** The number at a token with its thousands: 1200,50, 1 200,50, 1'200, 1.2k. */
interface Figure {
  /** With blanks between thousands; in plain digits if it ended in k. */
  readonly text: string;
  /** A thousand behind one separator and three digits: 1,250k. */
  readonly isUnclear: boolean;
  readonly isInWords?: true;
}

/** The least number that, in words, is neither an article nor a count in a note. */
const LEAST_IN_WORDS = 100;

/** All figures that begin at a token, from short to long. */
function figuresAt(sentence: Sentence, start: number): Found<Figure>[] {
  const { tokens } = sentence;
  if (tokens[start]?.kind !== "number") {
    const words = numberInWords(sentence, start);
    return words ? [{ end: words.end, value: { text: String(words.value), isUnclear: false, isInWords: true } }] : [];
  }
  let end = start + 1;
  let text = tokens[start].text;
  const found = [{ end, value: { text, isUnclear: false } }];
  let mayGoOn = /^\d{1,3}$/.test(text);
  while (mayGoOn) {
    const behind = isGlued(sentence, end) ? pastMark(sentence, end, "'") : end;
    const next = tokens[behind];
    const isGroup = next?.kind === "number" && /^\d{3}([.,]\d{1,2})?$/.test(next.text);
    if (!isGroup || next.glued !== behind > end) break;
    text += ` ${next.text}`;
    end = behind + 1;
    found.push({ end, value: { text, isUnclear: false } });
    mayGoOn = next.text.length === 3;
  }
  const thousand = phraseAt(sentence, end, "thousand");
  if (!thousand) return found;
  const plain = text.replaceAll(" ", "");
  const isUnclear = /[.,]\d{3}$|[.,].*[.,]/.test(plain);
  const value = { text: isUnclear ? text : timesThousand(plain.replace(",", ".")), isUnclear };
  return [...found, { end: thousand.end, value }];
}

export interface Money {
  readonly amount: Parsed<Amount>;
  /** A currency was typed, so that it is an amount wherever it stands. */
  readonly hasCurrency: boolean;
}

/** The amounts that begin at a token, from short to long. */
export function amountsAt(sentence: Sentence, start: number, settings: Settings): Found<Money>[] {
  const { tokens } = sentence;
  const before = currencyAt(sentence, start, settings, "before");
  const behind = before?.end ?? start;
  const isNext = isGlued(sentence, behind + 1);
  const hasSign = isMark(sentence, behind, "-+") && isNext && (before !== null || !isGlued(sentence, behind));
  const leading = isMark(sentence, behind, ".") && isNext ? "0." : hasSign ? tokens[behind]?.key : "";
  return figuresAt(sentence, leading ? behind + 1 : behind).flatMap(({ end, value }) => {
    const after = before === null ? currencyAt(sentence, end, settings, "behind") : null;
    const cents = after && /^\d+$/.test(value.text) ? centsAt(sentence, after.end) : null;
    const read = (currency: Parsed<string> | null, to: number, fraction = ""): Found<Money> => {
      const text = textOf(sentence, start, to);
      // Two hundred euros fifty: cents, or a count of what follows?
      const isOpen = value.isInWords === true && after !== null && numberInWords(sentence, to) !== null;
      const amount =
        value.isUnclear || isOpen
          ? refuse("amount-unreadable", { text })
          : amountOf(`${leading}${value.text}${fraction}`, currency, text, settings);
      return { end: to, value: { amount, hasCurrency: currency !== null } };
    };
    const isAlone = before !== null || value.isInWords !== true || Number(value.text) >= LEAST_IN_WORDS;
    return [
      ...(isAlone ? [read(before?.value ?? null, end)] : []),
      ...(after ? [read(after.value, after.end)] : []),
      ...(after && cents !== null ? [read(after.value, after.end + 1, `,${cents}`)] : []),
    ];
  });
}

/** The 50 of 35€50; null for none. */
function centsAt(sentence: Sentence, index: number): string | null {
  const text = sentence.tokens[index]?.text ?? "";
  return isGlued(sentence, index) && isGlued(sentence, index - 1) && /^\d\d$/.test(text) ? text : null;
}

function amountOf(figure: string, currency: Parsed<string> | null, text: string, settings: Settings): Parsed<Amount> {
  if (currency?.error) return currency;
  const parsed = parseAmount(`${figure} ${currency?.value ?? ""}`.trim(), settings.currency);
  if (parsed.error) return parsed;
  return parsed.value.minor === 0 ? refuse("amount-zero", { text }) : parsed;
}

/**
 * A currency by code, sign or word. A word that several share means the one that the ledger knows. Codes in small letters
 * that are no currency of the ledger are only read behind a number, as many are words: all, top, try.
 */
function currencyAt(
  sentence: Sentence,
  index: number,
  settings: Settings,
  side: "before" | "behind",
): Found<Parsed<string>> | null {
  const token = sentence.tokens[index];
  const phrase = phraseAt(sentence, index, "currency");
  if (phrase) return { end: phrase.end, value: knownOf(phrase.key.split(" "), settings) };
  if (token?.kind !== "word" || token.text.length !== 3) return null;
  const isBehind = side === "behind";
  const end = index + 1;
  const code = token.text.toUpperCase();
  const isCode = token.text === code;
  // In capitals behind a number, an unknown word is taken for a currency.
  if (currencyOf(code, settings.currency) !== code) {
    const isUnknown = isBehind && isCode && sentence.phrases[index]?.length === 0;
    const suggestion = isUnknown ? (nearest(code, currencyCodes()) ?? "") : "";
    return isUnknown ? { end, value: refuse("currency-unknown", { text: code, suggestion }) } : null;
  }
  const isOurs = code === settings.currency || settings.exchange.has(code);
  const isTyped = isCode || (isBehind && (token.glued || !CODES_LIKE_WORDS.has(token.key)));
  return isOurs || isTyped ? { end, value: knownOf([code], settings) } : null;
}

function knownOf(codes: readonly string[], { currency, exchange }: Settings): Parsed<string> {
  const known = codes.find((code) => code === currency) ?? codes.find((code) => exchange.has(code));
  if (known !== undefined) return { value: known };
  return refuse("currency-without-exchange", { code: codes[0] ?? "", currency });
}

/** A count of followers or comments: 1840, 1 840, 1,840, 1.2k. */
export function countsAt(sentence: Sentence, start: number): Found<Parsed<number>>[] {
  const sign = isMark(sentence, start, "-") && isGlued(sentence, start + 1) ? 1 : 0;
  if (fillerEnd(sentence, start) !== null) return []; // An article, not the number 1.
  return figuresAt(sentence, start + sign).map(({ end, value }) => ({
    end,
    value:
      sign > 0 || value.isUnclear
        ? refuse("count-unreadable", { text: textOf(sentence, start, end) })
        : parseCount(value.text),
  }));
}
