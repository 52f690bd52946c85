// The shape of a language's words. Phrases are separated by commas; case, accents, plural, hyphens and apostrophes of what
// is typed do not matter, so each phrase is listed once.

/** Phrases for each key. */
export type Phrases = Readonly<Record<string, string>>;

/** Words that the grammar itself uses. */
export interface GrammarWords {
  /** Swallowed before anything that is understood. */
  readonly filler: string;
  /** Elided fillers, which an apostrophe follows: l'atelier. */
  readonly elided: string;
  readonly and: string;
  /** Between the two ends of a span. */
  readonly to: string;
  /** Before a span. */
  readonly from: string;
  /** Before a span whose ends are joined by `and`. */
  readonly between: string;
  /** Before a time of day, where even `9` and `9h` are one. */
  readonly at: string;
  /** Before a time of day that may also be a count: from 9. */
  readonly since: string;
  /** Before a day of the month with its ordinal: on 3rd. */
  readonly on: string;
  /** Before the number of a day of the month: on the 3, le 3. */
  readonly onThe: string;
  readonly about: string;
  readonly ago: string;
  /** Before what is ago: il y a. */
  readonly agoBefore: string;
  readonly last: string;
  readonly next: string;
  readonly this: string;
  readonly half: string;
  readonly quarter: string;
  readonly of: string;
  /** Names no day exactly: weekend, the other day. */
  readonly vagueDay: string;
  /** Behind a day: monday morning. */
  readonly dayPart: string;
  readonly am: string;
  readonly pm: string;
  readonly noon: string;
  readonly midnight: string;
  readonly oclock: string;
  /** Behind the number of a day: 3rd. */
  readonly ordinal: string;
  readonly thousand: string;
  readonly minute: string;
  readonly hour: string;
  readonly day: string;
  readonly week: string;
  readonly month: string;
  readonly quarterYear: string;
  readonly year: string;
  readonly all: string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
}

export interface LanguageWords {
  /**
   * Names that a ledger may hold for a key, and that are typed as well. Adding one changes what existing ledgers mean;
   * new words belong to the lists below.
   */
  readonly ledger: {
    readonly networks: Phrases;
    readonly activities: Phrases;
    readonly models: Phrases;
    readonly purposes: Phrases;
    readonly evidence: Phrases;
    readonly audiences: Phrases;
  };
  readonly networks: Phrases;
  /** Verbs, by activity: beside words of other activities, they decide. */
  readonly doing: Phrases;
  /** Nouns for activities: they decide beside what is created or published (editing posts). */
  readonly activities: Phrases;
  /** What an activity is about, by the activity that it means on its own. */
  readonly things: Phrases;
  /** What is created, by the format that it is kept as. */
  readonly formats: Phrases;
  readonly purposes: Phrases;
  /** Days by how many days they are back; negative for those to come. */
  readonly days: Phrases;
  /** From Sunday. */
  readonly weekdays: readonly string[];
  /** Short names that are other words too: understood beside a date only. From Sunday. */
  readonly shortWeekdays: readonly string[];
  /** From January. */
  readonly months: readonly string[];
  readonly numbers: Phrases;
  /** Codes of the currencies that share a word, the likeliest first, separated by spaces. */
  readonly currencies: Phrases;
  /** Names of settings behind `set`, the shown one first. */
  readonly settings: Phrases;
  /** Values of settings. */
  readonly settingValues: Phrases;
  /** Codes of currencies that are words in small letters. */
  readonly codesLikeWords: string;
  readonly grammar: GrammarWords;
  readonly query: QueryWords;
}

/** Words of queries, by key; a single key is empty. */
export interface QueryWords {
  /** Words that say nothing. */
  readonly polite: Phrases;
  /** From a day on until today. */
  readonly onward: Phrases;
  readonly until: Phrases;
  /** The first day of what follows: since the beginning of the year. */
  readonly begin: Phrases;
  /** The last day of what follows: until the end of october. */
  readonly finish: Phrases;
  /** Between the first and the last period, where it is no more than that. */
  readonly through: Phrases;
  /** Before a grouping. */
  readonly by: Phrases;
  /** Before what is compared with. */
  readonly versus: Phrases;
  /** What may be compared with, apart from periods. */
  readonly against: Phrases;
  /** Whole periods: all, or a unit up to today. */
  readonly span: Phrases;
  /** Words for the last one, behind a unit. */
  readonly preceding: Phrases;
  /** Numbers above twelve that people write out. */
  readonly count: Phrases;
  /** Numbers of quarters and halves. */
  readonly order: Phrases;
  readonly quarterSign: Phrases;
  readonly halfYear: Phrases;
  /** Before a number of rows. */
  readonly top: Phrases;
  /** What a number of lines may be followed by. */
  readonly entry: Phrases;
  /** What a number of steps may be followed by. */
  readonly step: Phrases;
  readonly grouping: Phrases;
  readonly kind: Phrases;
  /** Formats that a command writes. */
  readonly output: Phrases;
  /** Before a name. */
  readonly field: Phrases;
}

/** The phrases of a list. */
export function split(phrases: string): readonly string[] {
  return phrases === "" ? [] : phrases.split(", ");
}
