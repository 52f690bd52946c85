// Parses time slots as people type them.
import { type Parsed, refuse } from "../errors/error.ts";
import { writeSlot } from "../values/duration.ts";
import { commonSentence } from "../words/phrases.ts";
import { isMark, pastMark, type Sentence, skip, textOf } from "../words/sentence.ts";
import { spansAt } from "../words/values/clocks.ts";

/**
 * Parses 08:00-08:15, 13h-13h30; 8:30 to 9 and 12pm-1pm. Slots are in ledger format. Errors: `slot-unreadable`, `slot-reversed`.
 */
export function parseSlots(text: string): Parsed<readonly string[]> {
  const sentence = commonSentence(text.replace(/[–—]/g, "-").replace(/[,;]/g, " , ").split(/\s+/));
  const { tokens } = sentence;
  const slots: string[] = [];
  for (let start = slotBegin(sentence, 0); start < tokens.length; ) {
    const [span] = spansAt(sentence, start).toSorted((a, b) => b.end - a.end);
    if (!span || tokens[span.end]?.glued) return refuse("slot-unreadable", { text: partAt(sentence, start) });
    const { from, minutes, isOvernight } = span.value;
    if (isOvernight) return refuse("slot-reversed", { text: textOf(sentence, start, span.end) });
    slots.push(writeSlot({ from, to: from + minutes }));
    start = slotBegin(sentence, span.end);
  }
  return { value: slots };
}

/** Where the next slot begins, behind commas and `and`. */
function slotBegin(sentence: Sentence, index: number): number {
  const begin = skip(sentence, pastMark(sentence, index, ","), "and");
  return begin === index ? begin : slotBegin(sentence, begin);
}

/** The text up to the next comma. */
function partAt(sentence: Sentence, start: number): string {
  let end = start;
  while (end < sentence.tokens.length && (end === start || !isMark(sentence, end, ","))) end += 1;
  return textOf(sentence, start, end);
}
