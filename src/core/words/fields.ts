// Fields of an entry from what was understood: networks, activity, purpose, template; and the errors of names.
import { NETWORK_KINDS } from "../entries/network.ts";
import type { Share } from "../entries/share.ts";
import type { WordKind } from "../errors/codes.ts";
import { type InputError, inputError, type Parsed, refuse } from "../errors/error.ts";
import { MINUTES_A_DAY } from "../values/duration.ts";
import type { FieldName } from "./candidates.ts";
import { compact, meaningsOf } from "./lexicon/lexicon.ts";
import { isSlip, mistypedNetwork, newName, quotable, type Suggested, suggestionFor } from "./names.ts";
import type { ParseContext } from "./parse-context.ts";
import { LIKELY_CLOCK } from "./search.ts";
import { clockOrDuration, type Rest, type Understood } from "./understand.ts";
import { activityFrom } from "./values/activities.ts";

/** The first of these words that is near a name of this kind, and that name. */
function mistyped(kind: Suggested, words: readonly Rest[], context: ParseContext) {
  for (const word of words) {
    const suggestion = suggestionFor(kind, word.text, context);
    if (suggestion !== "" && (kind === "network" || isSlip(word.text, suggestion))) return { word, suggestion };
  }
  return undefined;
}

function namesIn({ rest }: Understood): readonly Rest[] {
  return rest.filter(({ isName }) => isName);
}

/**
 * The networks that were understood, else the one that an unknown word stands for: a new one, or an error; undefined if no
 * word could be one. And what is left then.
 */
export function networksFrom(read: Understood): {
  readonly networks: Parsed<readonly Share[]> | undefined;
  readonly read: Understood;
} {
  const { context, values, rest, missing, isMoney } = read;
  const [first, second] = values.networks?.value ?? [];
  if (first && second && !isMoney)
    return { networks: refuse("network-one", { first: first.network, second: second.network }), read };
  if (values.networks) return { networks: values.networks, read };
  const names = namesIn(read);
  const mayBeLeftOut = missing.some((fields) => fields.length > 1 && fields.includes("networks"));
  const isNoActivity = (word: Rest): boolean => read.activityWords.length > 0 || !mistyped("activity", [word], context);
  const word =
    mistyped("network", names, context)?.word ??
    (mayBeLeftOut && !context.allowNew ? undefined : names.find(isNoActivity)) ??
    (context.allowNew ? rest.find(({ isQuoted }) => isQuoted) : undefined);
  if (!word) return { networks: undefined, read };
  const without = rest.filter((each) => each !== word);
  return { networks: adopted(word.text, isMoney, context), read: { ...read, rest: without, adopted: word.text } };
}

function adopted(typed: string, isMoney: boolean, context: ParseContext): Parsed<readonly Share[]> {
  const { networks } = context.vocabulary;
  const [first, second] = typed.split("/").map((name) => networks.keyOf(name) ?? networkNamed(name));
  if (first && second) return refuse(isMoney ? "networks-beside" : "network-one", { first, second });
  const text = typed.split(/[,+&]|[=:].*/).find((name) => name !== "" && networkNamed(name) === null) ?? typed;
  const known = networks.keyOf(text) ?? (context.allowNew ? null : networkNamed(text));
  if (known !== null) return refuse("network-elsewhere", { network: known });
  const kinds = NETWORK_KINDS.join(", ");
  const name = newName(text);
  if (!context.allowNew) {
    const suggestion = suggestionFor("network", text, context);
    if (name.error && suggestion === "") return name;
    return refuse("network-unknown", { text: quotable(text), suggestion, ...(isMoney ? { kinds } : {}) });
  }
  if (!isMoney && context.newKind === "elsewhere") return refuse("network-elsewhere", { network: text });
  if (name.error) return name;
  if (isMoney && context.newKind === null) return refuse("new-kind-missing", { text, kinds });
  return { value: [{ network: name.value, weight: 1 }] };
}

function networkNamed(text: string): string | null {
  return meaningsOf(compact(text)).find(({ category }) => category === "network")?.key ?? null;
}

export function typedActivity(read: Understood): {
  readonly activity: Parsed<string> | undefined;
  readonly format: string | undefined;
} {
  const { activityWords, context } = read;
  const typed = activityFrom(activityWords);
  if (typed) return { activity: typed.error ? typed : { value: typed.value.activity }, format: typed.value?.format };
  const uncounted = namesIn(read).filter(({ isCounted }) => !isCounted);
  const slip = mistyped("activity", uncounted, context);
  const known = context.vocabulary.activities.keys.join(", ");
  const activity = slip && refuse("activity-unknown", { text: slip.word.text, suggestion: slip.suggestion, known });
  return { activity, format: undefined };
}

/** What money went to, in words; a mistyped word is an error. */
export function purposeFrom(read: Understood): Parsed<string> | string | undefined {
  const { values, context } = read;
  if (values.purpose !== undefined) return values.purpose;
  const slip = mistyped("purpose", namesIn(read), context);
  return slip && refuse("purpose-unknown", { text: slip.word.text, suggestion: slip.suggestion });
}

/** The template of a post; an unknown word is a new one or an error, as a note is quoted. */
export function modelFrom(read: Understood): {
  readonly model: Parsed<string> | string | null;
  readonly rest: readonly Rest[];
} {
  const { values, errors, rest, context } = read;
  const isRefused = ({ text }: Rest): boolean =>
    errors.some(({ params }) => "text" in params && params.text.split(" ").includes(text));
  const word = values.model === undefined ? namesIn(read).find((each) => !isRefused(each)) : undefined;
  if (!word) return { model: values.model ?? null, rest };
  const { text } = word;
  const known = context.vocabulary.models.keys.join(", ");
  const unknown = { text: quotable(text), suggestion: suggestionFor("model", text, context), known };
  const model = context.allowNew ? newName(text) : refuse("model-unknown", unknown);
  return { model, rest: rest.filter((each) => each !== word) };
}

/** Nobody works longer on a network in one go: 15h is more likely a time of day. In minutes. */
const LONGEST = 12 * 60;

/** A duration that may be a time of day as well: 8:30, 15h, or 9h of a plan or behind `since`. */
function clockLike({ values, texts, isSince }: Understood, isPlan: boolean): InputError[] {
  const minutes = values.minutes?.value ?? 0;
  const text = texts.get("minutes") ?? "";
  const isHours = /^\d{1,2} ?h(eures?)?( ?\d\d)?$/i.test(text) && minutes < MINUTES_A_DAY;
  const isClock = text.includes(":");
  const least = isClock || isPlan || isSince ? LIKELY_CLOCK : LONGEST;
  return (isClock || isHours) && minutes >= least ? [clockOrDuration(text, minutes)] : [];
}

const MISSING: Readonly<Partial<Record<FieldName, WordKind>>> = { minutes: "time", amount: "amount", count: "count" };

/** What is missing, uncertain or mistyped. `network` is what a missing network is called; null if none is needed. */
export function fieldErrors(
  read: Understood,
  networks: Parsed<unknown> | undefined,
  { network, isPlan = false }: { readonly network: WordKind | null; readonly isPlan?: boolean },
): InputError[] {
  const has = (...codes: InputError["code"][]): boolean => read.errors.some(({ code }) => codes.includes(code));
  const missing = has("duration-bare", "duration-unreadable", "words-many") ? [] : read.missing;
  const kinds = missing.flatMap(([field = "minutes"]) =>
    field === "networks" ? ((networks ? null : network) ?? []) : (MISSING[field] ?? []),
  );
  const isAdopted = (error: InputError): boolean =>
    error.code === "word-unplaced" && error.params.text === read.adopted;
  const found = read.errors.filter((error) => !isAdopted(error));
  const errors = [...found, ...kinds.map((kind) => inputError("word-missing", { kind, line: "" }))];
  if (has("reading-ambiguous")) return errors;
  const isNamed = networks ? !networks.error : network === null;
  const slips = (isNamed ? namesIn(read) : []).flatMap(({ text }) => {
    const suggestion = mistypedNetwork(text, read.context);
    return suggestion === "" ? [] : [inputError("network-unknown", { text, suggestion })];
  });
  return [...errors, ...clockLike(read, isPlan), ...slips];
}
