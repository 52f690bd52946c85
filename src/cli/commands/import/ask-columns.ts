// Asks which columns of an unknown table hold what its kind needs, the likeliest first.
import type { DraftMapping, MappingColumn, MappingKind } from "../../../core/entries/import-mapping.ts";
import { largest } from "../../../core/values/largest.ts";
import type { Catalogue } from "../../../i18n/catalogue.ts";
import type { ColumnProfile } from "../../../importers/draft/profile.ts";
import type { Context } from "../../env/context.ts";
import type { Choice } from "../../terminal/questions.ts";

type Fits = (column: ColumnProfile) => boolean;
const isNumber: Fits = ({ share }) => share("integer", "decimal", "money") > 0.9;
const isText: Fits = ({ share }) => share("words") > 0.5;

/** A question for the column of a role, by the key of its text. */
interface Question {
  readonly role: MappingColumn;
  readonly text: keyof Catalogue["importing"]["asking"]["columns"];
  /** Columns that fit are offered first. */
  readonly fits: Fits;
  /** There may be no such column. */
  readonly optional?: boolean;
  /** Not asked if one of these roles has a column. */
  readonly unless?: readonly MappingColumn[];
}

const DAY: Question = { role: "date", text: "date", fits: ({ share }) => share("date") > 0.6 };
const COUNT: Question = { role: "count", text: "count", fits: isNumber };
/** What is asked of tables of each kind, besides the day and the columns of money. */
const QUESTIONS: Readonly<Partial<Record<MappingKind, readonly Question[]>>> = {
  time: [
    {
      role: "duration",
      text: "time",
      fits: ({ share }) => share("duration", "time", "decimal") > 0.6,
      unless: ["duration", "hours", "minutes", "seconds", "end-time", "end-date"],
    },
    { role: "tags", text: "activity", fits: isText, optional: true },
    { role: "note", text: "note", fits: isText, optional: true },
  ],
  reach: [COUNT],
  followers: [COUNT],
  posted: [{ role: "reach", text: "reach", fits: isNumber, optional: true }],
};

type Chosen = Partial<Record<MappingColumn, string | null>>;

/** The columns that the user chooses; null for a role that has none. */
export async function askColumns(
  kind: MappingKind,
  { columns: guessed }: DraftMapping,
  columns: readonly ColumnProfile[],
  { prompts: ask, words }: Context,
): Promise<Chosen> {
  const { asking } = words.importing;
  const column = async (
    { role, text, fits, optional }: Question,
    likeliest = guessed[role],
  ): Promise<string | null> => {
    const rank = (one: ColumnProfile): number => (one.header === likeliest ? 2 : 0) + (fits(one) ? 1 : 0);
    const ranked = [...columns].sort((a, b) => rank(b) - rank(a));
    const named = ranked.map(({ header }): Choice<string | null> => ({ value: header, name: header }));
    const none = optional ? [{ value: null, name: asking.noColumn }] : [];
    return ask.choose(asking.columns[text], likeliest === undefined ? [...none, ...named] : [...named, ...none]);
  };
  const chosen: Chosen = { date: await column(DAY) };
  for (const question of QUESTIONS[kind] ?? [])
    if (!question.unless?.some((role) => guessed[role])) chosen[question.role] = await column(question);
  const { credit, debit } = guessed;
  if (QUESTIONS[kind] || (credit !== undefined && debit !== undefined)) return chosen;
  const amount = await column({ role: "amount", text: "amount", fits: isNumber }, guessed.amount ?? credit ?? debit);
  const rest = columns.find((one) => one.header !== amount && isNumber(one) && fillsGaps(one, amount, columns));
  const out =
    kind === "money" && rest
      ? await column({ role: "debit", text: "debit", fits: isNumber, optional: true }, rest.header)
      : null;
  const money = out === null ? { credit: null, debit: null, amount } : { amount: null, credit: amount, debit: out };
  return { ...chosen, ...money };
}

/** Whether two columns have as many values as there are rows, so that one is what came in and the other what went out. */
function fillsGaps({ filled }: ColumnProfile, header: string | null, columns: readonly ColumnProfile[]): boolean {
  const rows = largest(columns.map((column) => column.filled));
  return filled > 0 && filled + (columns.find((column) => column.header === header)?.filled ?? 0) === rows;
}
