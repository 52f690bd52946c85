// set margin, set currency.
import { parsePart, writePart } from "../../entries/share.ts";
import { refuse } from "../../errors/error.ts";
import { parseCurrency } from "../init-answers.ts";
import { type Changes, changes, meaningful, type SetContext, unreadable, withoutNone } from "./set-context.ts";

/** margin 60%, 60 %, 0.6; margin none */
export function setMargin(words: readonly string[]): Changes {
  const typed = words.join(" ").replace(/per ?cent|pour ?cent/i, "%");
  const text = meaningful(typed.split(" ")).join("");
  if (text === "") return unreadable("margin", words);
  const part = parsePart(text);
  return part.error ? part : changes({ path: ["margin"], set: Number(writePart(part.value)) });
}

/** currency CHF: only while no entry has an amount, because these would be read in the new currency. */
export function setCurrency(words: readonly string[], { settings: { currency }, entries }: SetContext): Changes {
  if (withoutNone(words)) return unreadable("currency", words);
  const text = meaningful(words).join(" ");
  if (text === "") return unreadable("currency", words);
  const code = parseCurrency(text);
  if (code.error) return code;
  const amounts = entries.filter((entry) => entry.kind === "earned" || entry.kind === "spent");
  const [first] = amounts;
  if (code.value === currency) return changes();
  return first
    ? refuse("currency-in-use", { from: currency, to: code.value, amounts: amounts.length, line: first.line })
    : changes({ path: ["currency"], set: code.value });
}
