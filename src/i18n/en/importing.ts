// English: `import`, and its errors.

import type { Confidence, DraftWarning, MappingKind } from "../../core/entries/import-mapping.ts";
import type { NetworkRule, SkipReason } from "../../core/setup/import-plan.ts";

import { type ErrorTexts, message } from "../texts.ts";
import { meant } from "./language.ts";

/** Why rows were skipped; of one row and of many where these differ. */
const reasons: Readonly<Record<SkipReason, string | readonly [one: string, many: string]>> = {
  total: ["total", "totals"],
  zero: "empty",
  "date-unreadable": "unreadable date",
  "number-unreadable": "unreadable number",
  "duration-unreadable": "unreadable time",
  "row-unreadable": "unreadable row",
  running: "still running",
  "browser-unseen": "time on sites, but no known browser was ever in front",
  "all-day": ["a whole day, not working time", "whole days, not working time"],
  cancelled: "cancelled",
  "not-paid": "not paid",
  "test-mode": ["a test payment", "test payments"],
  "dispute-lost": ["a lost dispute", "lost disputes"],
  "not-income": "not income",
  "not-social": "not on a social network",
  "type-empty": "no type, so no network; give it with --network youtube",
  "by-mapping": "left out by keep or skip of your mapping",
  "not-kept": ["figure that a ledger doesn't keep", "figures that a ledger doesn't keep"],
  "comment-written": [
    "comment that you wrote: neither time nor money",
    "comments that you wrote: neither time nor money",
  ],
  "order-line": ["further line of an order", "further lines of an order"],
  "over-a-day": "more than 24 hours",
  "too-short": "less than half a minute",
  "repeats-too-often": ["an event that repeats too often to be read", "events that repeat too often to be read"],
  negative: "below 0",
  "too-large": "too large",
  future: "in the future",
  "outside-period": "outside the period",
  ignored: "left out by imports: { ignore } in the settings",
  "no-currency": "no currency; give it with --currency EUR",
  "currency-unknown": "unknown currency",
  "no-exchange": "no exchange rate; give one with --exchange USD=0.92",
  "what-for": [
    "a debit: what for? A rule takes it: networks: { facebook: { texts: [FACEBK] } }",
    "debits: what for? A rule takes them: networks: { facebook: { texts: [FACEBK] } }",
  ],
  "no-platform": "which network? Export with the Platform breakdown, or give it with --network facebook",
  "only-named": [
    "no network; one is named in its text (--guess takes it)",
    "no network; one is named in their text (--guess takes them)",
  ],
  "no-network": "no network",
  "two-networks": "two networks in one row",
  "probable-duplicate": [
    "probably there already, from elsewhere (--keep-duplicates imports it)",
    "probably there already, from elsewhere (--keep-duplicates imports them)",
  ],
  "on-another-network": [
    "already there, from the same source on another network; fix that one, or import it twice with --keep-duplicates",
    "already there, from the same source on another network; fix those, or import them twice with --keep-duplicates",
  ],
  "changed-since": "changed in the source since? See below",
};

type WarningTexts = {
  readonly [Code in DraftWarning["code"]]: (warning: Extract<DraftWarning, { readonly code: Code }>) => string;
};

/** What a drafted mapping leaves open. */
const warnings: WarningTexts = {
  "kind-open": ({ candidates }) => `What is a row? kind: ${candidates.join(", ")}`,
  "column-missing": ({ columns }) => `Not found, add one under columns: ${columns.join(", ")}`,
  "amounts-several": ({ headers }) => `Other amounts that it could be: ${headers.join(", ")}`,
  "dates-open": () => "Each date can be read two ways: add dates: DD/MM/YYYY or MM/DD/YYYY",
  "decimal-open": () => 'Each number can be read two ways: add decimal: "." or ","',
  "currency-assumed": () => "No currency in the file: the ledger's is assumed; otherwise add currency: USD",
  "status-open": ({ header }) => `Do all rows count? Otherwise add keep: { ${header}: [Paid] }`,
  "names-unmapped": ({ header }) => `Not stored unless you add it: client: ${header}`,
};

export const importing = () => ({
  /** Titles of sources by id, if they differ from the source's own title. */
  sources: {} as Readonly<Record<string, string>>,
  recognised: (file: string, source: string, why: string) =>
    `${file}: ${source}${why === "" ? "" : ` (recognised by ${why})`}`,
  passedOver: (files: string) => `Ignored, nothing recognised: ${files}`,
  /** Shown as the file name for "-". */
  standardInput: "standard input",
  /** Result of an import. `entries` is null if each row made one entry. */
  counts: ({
    rows,
    entries,
    added,
    updated,
    duplicates,
    skipped,
  }: Readonly<Record<"rows" | "added" | "updated" | "duplicates" | "skipped", string>> & {
    readonly entries: string | null;
  }) => {
    const [row, make] = rows === "1" ? ["row", "makes"] : ["rows", "make"];
    const made = entries === null ? "" : ` that ${make} ${entries} ${entries === "1" ? "entry" : "entries"}`;
    return `${rows} ${row}${made}: ${added} new, ${updated} updated, ${duplicates} already there, ${skipped} skipped`;
  },
  heads: { network: "Network", time: "Time", spent: "Spent", earned: "Earned", posts: "Posts", reach: "Reach" },
  /** `all` is the total, or null if all are shown. */
  firstEntries: (shown: number, all: string | null) =>
    all === null ? "Entries:" : `The first ${shown} of ${all} entries:`,
  skippedTitle: "Skipped:",
  /** "lines 3, 7 and 12 more" */
  lines: (lines: readonly string[], more: string | null) =>
    `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}${more === null ? "" : ` and ${more} more`}`,
  reasons,
  /** An entry of the ledger, and what the source has now. */
  open: (line: string, before: string, after: string) => `line ${line}: ${before} -> ${after}`,
  openTitle: "Changed in the source since? --replace takes the new version, --keep-duplicates both:",
  gone: (line: string, entry: string) => `line ${line}: ${entry}`,
  goneTitle: "In the ledger, but no longer in the source (socialroi delete LINE):",
  notUnderstood: "Not understood:",
  sharedIds: (file: string, lines: string) =>
    `${file}: the ids of ${lines} are on other rows too, so they were ignored.`,
  rules: {
    platform: "by the platform or source column",
    address: "by the address or the app",
    project: "by your rule on projects",
    tag: "by your rule on tags",
    campaign: "by your rule on campaigns",
    discount: "by your rule on discount codes",
    text: "by your rule on texts",
    word: "by its name",
    file: "by the file",
    option: "by --network",
    unknown: "nothing says where the sale came from",
  } satisfies Readonly<Record<NetworkRule, string>>,
  /** `network` is the one named in the text of a row; `mayIgnore` if a rule can leave the rows out for good. */
  unmatched: (names: string, rule: string, network: string | null, mayIgnore: boolean) =>
    `Without a network, most often: ${names}. One rule in the settings takes them${network === null ? ", with the network's name for NETWORK" : ""}: networks: { ${network ?? "NETWORK"}: { ${rule} } }${mayIgnore ? `; to leave them out for good: imports: { ignore: { ${rule} } }` : ""}`,
  severalDays: (count: number) =>
    `${count === 1 ? "1 entry covers" : `${count} entries cover`} several days and ${count === 1 ? "is" : "are"} logged on the last; --spread splits by day.`,
  dryRun: "Nothing was written: --dry-run.",
  nothingNew: "Nothing new.",
  done: "To undo: socialroi undo",
  progress: (file: string, percent: string) => `${file} ${percent}`,
  /** Progress while rows are compared with the ledger and written. */
  writing: (rows: string) => `${rows} rows read; comparing with the ledger and writing...`,
  list: {
    heads: { name: "Name", takes: "Gives", from: "From", verified: "Verified" },
    verified: "on a real file",
    unverified: "unverified",
    except: (parts: string) => `on a real file; unverified: ${parts}`,
    /** Names of a source's parts that were not tested with a real file. */
    parts: {} as Readonly<Record<string, string>>,
    own: "your mapping",
    footer:
      "Unverified: based on documentation or other importers, not tried on a real file. Any other table: socialroi import --init FILE",
  },
  /** The conversation about an unknown file, and about rows without a network. */
  asking: {
    unknown: (file: string) => `${file}: no known format. Its columns, with their first values:`,
    kind: "What is each row?",
    kinds: {
      time: "time spent",
      earned: "a sale",
      spent: "an expense",
      money: "money in or out: the sign says which",
      posted: "a post",
      reach: "the reach of a day",
      followers: "the number of followers on a day",
    } satisfies Readonly<Record<MappingKind, string>>,
    leaveOut: "leave this file out",
    columns: {
      date: "Which column is the day?",
      time: "Which column is the time spent?",
      amount: "Which column is the amount?",
      debit: "Which column is the money that went out?",
      count: "Which column is the number?",
      reach: "Which column is the reach?",
      activity: "Which column is the activity?",
      note: "Which column is kept as the note?",
    },
    noColumn: "none",
    network: "Which network?",
    byColumn: (header: string) => `see the column ${header}`,
    sameForAll: "the same for all rows",
    byRow: "ask me about the rows afterwards",
    order: (example: string) => `How should ${example} be read?`,
    dayFirst: "day, month, year",
    monthFirst: "month, day, year",
    decimal: (example: string) => `How should ${example} be read?`,
    point: "the point is the decimal mark",
    comma: "the comma is the decimal mark",
    currency: "In which currency are the amounts?",
    states: (header: string) => `Which rows count, by ${header}?`,
    right: "Is this right?",
    yes: "yes, import it",
    again: "no, ask again",
    name: "Which name should this have in the settings?",
    kept: (name: string) => `Saved as ${name} under imports in the settings; the next such file will be recognised.`,
    unplaced: (groups: number) =>
      groups === 1 ? "Some rows have no network; one rule covers them:" : "Some rows have no network. By group:",
    whichNetwork: (name: string, rows: string) => `${name} (${rows}): which network?`,
    whose: (name: string) => `${name}: whose is it?`,
    mine: "mine",
    rows: (count: number, shown: string) => (count === 1 ? "1 row" : `${shown} rows`),
    never: "none: never import these",
    later: "not now",
    stop: "stop asking",
    replace: (count: number) =>
      count === 1
        ? "Take the source's version of the one that changed?"
        : `Take the source's version of the ${count} that changed?`,
  },
  draft: {
    title: (file: string) =>
      `A draft for ${file}. Put it in the settings of the ledger, above the dashes, and check the guesses.`,
    /** A source already supports the file: no mapping needed. */
    known: (source: string, title: string) => `This file needs no mapping: ${source} reads it (${title}).`,
    columns: "columns of the file",
    confidence: { sure: "sure", likely: "likely", guess: "a guess" } satisfies Readonly<Record<Confidence, string>>,
    warnings,
  },
});

const BINARY: Readonly<Record<string, string>> = {
  xlsx: "It looks like a spreadsheet (.xlsx): save it as CSV.",
  xls: "It looks like an old spreadsheet (.xls): save it as CSV.",
  pdf: "It is a PDF: export CSV instead.",
  gzip: "It is compressed: unpack it first.",
  ods: "It looks like a spreadsheet (.ods): save it as CSV.",
  sqlite: "It is a database: export CSV from the program that wrote it.",
  image: "It is an image: export CSV instead.",
};

/** Text formats that are not imported: their name, and what to do in their place. */
const UNSUPPORTED: Readonly<Record<string, readonly [name: string, hint: string]>> = {
  ofx: ["OFX, a bank statement for accounting programs", "Download the CSV of the same account."],
  qif: ["QIF, a bank statement for accounting programs", "Download the CSV of the same account."],
  camt: ["CAMT, a bank statement in XML", "Download the CSV of the same account."],
  mt940: ["MT940, a bank statement", "Download the CSV of the same account."],
  pdf: ["a PDF", "Export CSV instead."],
  html: ["a web page", "Export CSV instead: this may be the login page of a session that expired."],
  xml: ["XML", "Export CSV instead."],
  journal: [
    "a journal of hledger or ledger",
    "Write what you need as CSV: hledger register -O csv ACCOUNT > sales.csv",
  ],
  beancount: ["a ledger of beancount", "Write what you need as CSV: bean-query FILE -f csv"],
  ledger: ["a ledger of socialroi", "To add its entries to yours: socialroi merge ledger.yaml FILE"],
  conflict: ["a file with merge conflicts", "Resolve them first."],
};

export const importErrorTexts = () =>
  ({
    "import-broken": ({ file, format }) => message`${file} isn't a complete ${format} file: it is cut off or damaged.
      Export it again.`,
    "import-column-unmapped": ({ kind, columns }) => message`
      a mapping of kind ${kind} must give one of these columns: ${columns}
      Add it: columns: { ${columns.split(", ")[0]}: Header }`,
    "import-file-missing": ({ file }) => [`No such file: ${file}`, "Nothing was imported."],
    "import-file-unreadable": ({ file, reason }) => [`${file} can't be read (${reason})`, "Check its permissions."],
    "import-file-changed": ({ file }) => message`${file} changed while being read.
      Wait until it is complete, then import it again.`,
    "import-too-large": ({ file, megabytes }) => message`${file} is larger than ${megabytes} MB.
      Export a shorter period, or several files.`,
    "import-too-many": ({ file, rows }) => message`With ${file} there are more than ${rows.toLocaleString("en")} rows.
      Import a shorter period, or one file after the other.`,
    "import-zip-broken": ({ file }) => [`${file} isn't a complete .zip archive.`, "Download it again."],
    "import-zip-bomb": ({ file }) => message`${file} would unpack to far more data than any export has.
      Unpack it yourself if you trust it, and import the files.`,
    "import-zip-twice": ({ file, inside }) => message`
      ${file} has two files named ${inside}; programs disagree on which one counts.
      Download it again, or unpack it yourself and import the files.`,
    "import-zip-locked": ({ file, inside }) => message`
      ${inside} in ${file} is password-protected, or compressed in an unusual way.
      Unpack it yourself, and import the files.`,
    "import-many-files": ({ file, files }) => message`${file} contains more than ${files.toLocaleString("en")} files.
      Give a folder that contains only exports, or the files.`,
    "import-pattern-costly": ({ pattern, network }) => message`
      campaigns of ${network} in the settings: matching ${pattern} against a row might never end.
      Write it without repetitions in repeated brackets, (a+)+, without look-around, and with at most two * or + and 200 characters. .* at the start or the end is not needed.`,
    "import-empty": ({ file }) => [`${file} is empty.`, "Export it again."],
    "import-binary": ({ file, format }) => [`${file} isn't text.`, BINARY[format] ?? "Export CSV instead."],
    "import-unsupported": ({ file, format }) => {
      const [name = format, hint = "Export CSV instead."] = UNSUPPORTED[format] ?? [];
      return [`${file} is ${name}, which is not imported.`, hint.replace("FILE", file)];
    },
    "import-no-header": ({ file }) => message`${file}: no known format, and no row of headers with columns below it.
      Export it as CSV with headers. See socialroi import --list.`,
    "import-unknown": ({ file, headers, nearest, options }) => message`${file}: no known format. Its headers: ${headers}
      ${nearest === "" ? "" : `Nearest, with what it lacks: ${nearest}. `}On a terminal, the import asks what its columns mean. Or add: ${options}`,
    "import-open": ({ file, options }) => message`${file}: it isn't clear what its rows are, or which columns matter.
      Add: ${options}`,
    "import-kind-unknown": ({ text, known }) => [`"${text}" isn't a kind of row.`, `One of: ${known}.`],
    "import-column-unknown": ({ text, known }) => message`--column ${text}: no such column.
      Write it as amount=HEADER. What a column can mean, or the headers of the file: ${known}`,
    "import-none-known": ({ file }) => [`Nothing recognised in ${file}.`, "See socialroi import --list"],
    "import-tie": ({ file, candidates }) => message`${file} could come from several sources: ${candidates}.
      Say which: --as ${candidates.split(", ")[0]}`,
    "import-source-unknown": ({ text, suggestion, known }) => message`"${text}": no such source.
      ${meant(suggestion, `One of: ${known}.`)}`,
    "import-unfit": ({ file, name, missing }) => message`
      ${file} can't be read as ${name}${missing === "" ? "." : `: ${missing} is missing.`}
      Leave --as out, or describe its columns: socialroi import --init ${file}`,
    "import-summary": ({ file, report }) => [`${file} has no dates: it is a summary.`, `Export the ${report} report.`],
    "import-dates-ambiguous": ({ file, column, example }) => message`
      ${file}: the dates under "${column}" can be read two ways, like ${example}.
      Say which: --dates DD/MM or --dates MM/DD`,
    "import-year-missing": ({ file, column, example }) => message`
      ${file}: the dates under "${column}" have no year, such as ${example}.
      Say on which day the file begins: --since 2026-08-28`,
    "import-numbers-ambiguous": ({ file, column, example }) => message`
      ${file}: the numbers under "${column}" can be read two ways, like ${example}.
      Give the decimal mark: --decimal . or --decimal ","`,
    "import-overlap": ({ file, line, since, until }) => message`
      ${file}, line ${line}: the ledger already has this spending, split differently (${since === until ? since : `${since} to ${until}`}).
      Adding it would count it twice. Always import by day, or undo the earlier import: socialroi undo`,
  }) satisfies Partial<ErrorTexts>;
