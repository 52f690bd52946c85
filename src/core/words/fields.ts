// Fields of an entry from what was understood: networks, activity, purpose, template; and the errors of names.
import { NETWORK_KINDS } from "../entries/network.ts";
import type { Share } from "../entries/share.ts";
import type { WordKind } from "../errors/codes.ts";
import { type InputError, inputError, type Parsed, refuse } from "../errors/error.ts";
import { compact, meaningsOf } from "./lexicon/lexicon.ts";
import { mistypedNetwork, newName, quotable, suggestionFor } from "./names.ts";
import type { ParseContext } from "./parse-context.ts";
import { LIKELY_CLOCK } from "./search.ts";
import { clockOrDuration, type Rest, type Understood } from "./understand.ts";
import { activityFrom } from "./values/activities.ts";

export interface NamedNetworks {
  /** undefined if none was named, and no word is left that could be one. */
  readonly networks: Parsed<readonly Share[]> | undefined;
  /** The unknown word that was taken for a network. */
  readonly adopted?: string;
  /** What is left for the note. */
  readonly rest: readonly Rest[];
}

/** The networks that were understood, else the one that an unknown word stands for: a new one, or an error. */
export function networksFrom(read: Understood, context: ParseContext): NamedNetworks {
  const mayBeLeftOut = read.missing.some((fields) => fields.length > 1 && fields.includes("networks"));
  const { values, rest } = read;
  const [first, second] = values.networks?.value ?? [];
  if (first && second && !read.isMoney)
    return { networks: refuse("network-one", { first: first.network, second: second.network }), rest };
  if (values.networks) return { networks: values.networks, rest };
  const names = rest.filter(({ isName }) => isName);
  const isNoActivity = ({ text }: Rest): boolean =>
    read.activityWords.length > 0 || suggestionFor("activity", text, context) === "";
  const word =
    names.find(({ text }) => suggestionFor("network", text, context) !== "") ??
    (mayBeLeftOut && !context.allowNew ? undefined : names.find(isNoActivity)) ??
    (context.allowNew ? rest.find(({ isQuoted }) => isQuoted) : undefined);
  if (!word) return { networks: undefined, rest };
  const without = rest.filter((each) => each !== word);
  return { networks: adopted(word.text, read, context), adopted: word.text, rest: without };
}

function adopted(typed: string, { isMoney }: Understood, context: ParseContext): Parsed<readonly Share[]> {
  const [first, second] = typed.split("/").map((name) => context.vocabulary.networks.keyOf(name) ?? networkNamed(name));
  if (first && second) return refuse(isMoney ? "networks-beside" : "network-one", { first, second });
  const text = typed.split(/[,+&]|[=:].*/).find((name) => name !== "" && networkNamed(name) === null) ?? typed;
  const known = context.vocabulary.networks.keyOf(text) ?? (context.allowNew ? null : networkNamed(text));
  if (known !== null) return refuse("network-elsewhere", { network: known });
  const kinds = isMoney ? { kinds: NETWORK_KINDS.join(", ") } : {};
  const name = newName(text);
  if (!context.allowNew) {
    const suggestion = suggestionFor("network", text, context);
    return name.error && suggestion === ""
      ? name
      : refuse("network-unknown", { text: quotable(text), suggestion, ...kinds });
  }
  if (!isMoney && context.newKind === "elsewhere") return refuse("network-elsewhere", { network: text });
  if (name.error) return name;
  if (kinds.kinds !== undefined && context.newKind === null)
    return refuse("new-kind-missing", { text, kinds: kinds.kinds });
  return { value: [{ network: name.value, weight: 1 }] };
}

function networkNamed(text: string): string | null {
  return meaningsOf(compact(text)).find(({ category }) => category === "network")?.key ?? null;
}

export function typedActivity(
  read: Understood,
  rest: readonly Rest[],
  context: ParseContext,
): { readonly activity: Parsed<string> | undefined; readonly format: string | undefined } {
  const typed = activityFrom(read.activityWords);
  if (typed?.error) return { activity: typed, format: undefined };
  if (typed) return { activity: { value: typed.value.activity }, format: typed.value.format };
  for (const { text } of rest.filter(({ isName, isCounted }) => isName && !isCounted)) {
    const suggestion = suggestionFor("activity", text, context);
    const known = context.vocabulary.activities.keys.join(", ");
    if (suggestion !== "")
      return { activity: refuse("activity-unknown", { text, suggestion, known }), format: undefined };
  }
  return { activity: undefined, format: undefined };
}

/** What money went to, in words; a mistyped word is an error. */
export function purposeFrom(
  read: Understood,
  rest: readonly Rest[],
  context: ParseContext,
): Parsed<string> | string | undefined {
  const { purpose } = read.values;
  if (purpose !== undefined) return purpose;
  const mistyped = rest.find(({ text, isName }) => isName && suggestionFor("purpose", text, context) !== "");
  if (!mistyped) return undefined;
  return refuse("purpose-unknown", {
    text: mistyped.text,
    suggestion: suggestionFor("purpose", mistyped.text, context),
  });
}

/** The template of a post; an unknown word is a new one or an error, as a note is quoted. */
export function modelFrom(
  { values, errors }: Understood,
  rest: readonly Rest[],
  context: ParseContext,
): { readonly model: Parsed<string> | string | null; readonly rest: readonly Rest[] } {
  const isRefused = (text: string): boolean =>
    errors.some(({ params }) => "text" in params && params.text.split(" ").includes(text));
  const word = values.model === undefined ? rest.find(({ text, isName }) => isName && !isRefused(text)) : undefined;
  if (!word) return { model: values.model ?? null, rest };
  const { text } = word;
  const suggestion = suggestionFor("model", text, context);
  const model = context.allowNew
    ? newName(text)
    : refuse("model-unknown", { text: quotable(text), suggestion, known: context.vocabulary.models.keys.join(", ") });
  return { model, rest: rest.filter((each) => each !== word) };
}

/** Nobody works longer on a network in one go: 15h is more likely a time of day. In minutes. */
const LONGEST = 12 * 60;

/** A duration that may be a time of day as well: 8:30, 15h, or 9h of a plan or behind `since`. */
function clockLike({ values, texts, isSince }: Understood, isPlan: boolean): InputError[] {
  const minutes = values.minutes?.value ?? 0;
  const text = texts.get("minutes") ?? "";
  const isHours = /^\d{1,2} ?h(eures?)?( ?\d\d)?$/i.test(text) && minutes < 24 * 60;
  const isClock = text.includes(":");
  const least = isClock || isPlan || isSince ? LIKELY_CLOCK : LONGEST;
  return (isClock || isHours) && minutes >= least ? [clockOrDuration(text, minutes)] : [];
}

/** How the fields of a command are asked for. */
interface Asking {
  /** It says what money was spent on, which stands for a network. */
  readonly isSpentFor: boolean;
  /** What a missing network is called. */
  readonly missingNetwork?: WordKind;
  readonly isPlan?: boolean;
}

/** What is missing, doubtful or mistyped. */
export function fieldErrors(
  read: Understood,
  { networks, adopted }: NamedNetworks,
  rest: readonly Rest[],
  { isSpentFor, missingNetwork = "network", isPlan = false }: Asking,
  context: ParseContext,
): InputError[] {
  const has = (...codes: InputError["code"][]): boolean => read.errors.some(({ code }) => codes.includes(code));
  const kinds = { minutes: "time", networks: missingNetwork, amount: "amount", count: "count" } as const;
  const missing = has("duration-bare", "duration-unreadable", "words-many")
    ? []
    : read.missing.flatMap(([field]) => {
        if (field === "networks" && (networks || isSpentFor)) return [];
        const kind = Object.entries(kinds).find(([name]) => name === field)?.[1];
        return kind ? [inputError("word-missing", { kind, line: "" })] : [];
      });
  const isTold = (error: InputError): boolean => error.code === "word-unplaced" && error.params.text === adopted;
  const errors = [...read.errors.filter((error) => !isTold(error)), ...missing];
  if (has("reading-ambiguous")) return errors;
  const mistyped = (networks ? !networks.error : isSpentFor)
    ? rest.flatMap(({ text, isName }) => {
        const suggestion = isName ? mistypedNetwork(text, context) : "";
        return suggestion === "" ? [] : [inputError("network-unknown", { text, suggestion })];
      })
    : [];
  return [...errors, ...clockLike(read, isPlan), ...mistyped];
}
