// All error codes, with the parameters of their messages.

export interface ErrorParams {
  // words of a query
  "query-word": { text: string; suggestion: string; understood: string };
  "query-twice": { first: string; second: string; arePeriods: boolean };
  "query-ambiguous": { text: string; first: string; second: string };
  "query-not-here": { text: string };
  "query-option": { words: string; option: string };
  "query-future": { date: string; text: string };
  "query-long": { count: number };
  "plan-other-week": { text: string };
  // values of fields
  "duration-bare": { text: string };
  "duration-unreadable": { text: string };
  "duration-zero": { text: string };
  "duration-negative": { text: string };
  "duration-too-long": { text: string };
  "date-unreadable": { text: string };
  "date-impossible": { text: string };
  "date-ambiguous": { text: string; dayFirst: string; monthFirst: string };
  /** Possible only in the order that the settings exclude. */
  "date-order": { text: string; order: string; reading: string };
  /** A month or a week, where a day is needed. */
  "date-vague": { text: string };
  "entry-repeated": { text: string };
  "followers-only": { text: string };
  "date-year": { text: string; thisYear: string; lastYear: string };
  "date-future": { date: string; text: string };
  "weekday-today": { text: string; today: string; weekAgo: string };
  "weekday-differs": { text: string; date: string };
  "clock-or-duration": { text: string; duration: string; clock: string };
  "span-differs": { span: string; duration: string; text: string };
  "span-too-long": { text: string; duration: string };
  "moment-future": { text: string; now: string };
  "clock-unreadable": { text: string };
  "amount-ambiguous": { text: string; thousands: string; decimal: string };
  "amount-unreadable": { text: string };
  "amount-negative": { text: string };
  /** A word for a refund on a line about a sale. */
  "amount-refunded": { text: string };
  "amount-zero": { text: string };
  "amount-too-precise": { text: string; currency: string; digits: number };
  "amount-too-large": { text: string };
  "currency-unknown": { text: string; suggestion: string };
  "currency-without-exchange": { code: string; currency: string };
  "count-unreadable": { text: string };
  /** `kinds`: what a new name may be, on a line about money. */
  "network-unknown": { text: string; suggestion: string; kinds?: string };
  /** A new name on a line about money, without what it is. */
  "new-kind-missing": { text: string; kinds: string };
  /** Time, posts and followers have no source of sales. */
  "network-elsewhere": { network: string };
  "networks-beside": { first: string; second: string };
  "network-one": { first: string; second: string };
  "activities-two": { first: string; second: string; activity: string; other: string };
  "activity-unknown": { text: string; suggestion: string; known: string };
  "model-unknown": { text: string; suggestion: string; known: string };
  "purpose-unknown": { text: string; suggestion: string };
  "evidence-unknown": { text: string };
  "audience-unknown": { text: string };
  "margin-unreadable": { text: string };
  "share-unreadable": { text: string };
  "shares-total": { total: string };
  "name-unsafe": { text: string };
  /** `isLength`: a number of days or weeks is wanted. */
  "period-unreadable": { text: string; isLength?: true };
  "period-reversed": { since: string; until: string };
  "by-unknown": { text: string; known: string };
  // words of an entry
  /** `line` is the whole line to type. */
  "word-missing": { kind: WordKind; line: string };
  "word-twice": { kind: WordKind; first: string; second: string };
  /** What a word may be, where that has no place, or `said` has it already. */
  "word-unplaced": { text: string; kind: WordKind; said: string };
  "words-many": { count: number; most: number };
  "apostrophe-lost": { text: string };
  "reading-ambiguous": { first: string; second: string };
  /** An option and a word that say the same thing differently. */
  "option-differs": { option: string; text: string };
  "option-unreadable": { option: string; text: string };
  "option-needs": { option: string; other: string };
  /** A report format that does not support an option. */
  "option-without-place": { option: string; format: string };
  "options-exclusive": { first: string; second: string };
  "batch-empty": Record<never, never>;
  "quote-open": { text: string };
  usage: { detail: string };
  "option-unknown": { option: string; suggestion: string };
  "option-value-missing": { option: string };
  "argument-missing": { name: string };
  "arguments-many": { text: string };
  /** A client whose name differs little from a known one. */
  "client-mistyped": { client: string; similar: string };
  /** `client Bright Dental retainer`: how long the name is. */
  "label-unclear": { option: string; text: string };
  "person-unknown": { text: string; suggestion: string; known: string };
  "not-here": { what: Named; text: string; suggestion: string };
  "ranking-unknown": { text: string; known: string };
  "return-under": { value: number; threshold: number };
  "days-unreadable": { text: string };
  "date-not-iso": { text: string };
  "amount-comma": { text: string; point: string };
  "command-unknown": { text: string; suggestion: string; suggestions: readonly string[] };
  "answers-none": { network: string };
  "answers-many": { network: string; count: number; waiting: number };
  "post-missing": { network: string };
  "line-without-post": { text: string };
  "words-beside-line": { words: string };
  "update-empty": Record<never, never>;
  "update-unsafe": { line: number };
  "model-not-here": { text: string; suggestion: string; known: string };
  "model-bare": { text: string };
  "model-there": { text: string };
  "model-empty": Record<never, never>;
  // timer and gate
  "timer-none": Record<never, never>;
  "timer-spoilt": { file: string };
  "timer-changed": Record<never, never>;
  "timer-logged": { line: number };
  "stop-before-start": { at: string; started: string };
  "stop-at-twice": { at: string; first: string; second: string };
  "clock-set-back": { started: string; now: string };
  "gate-closed": { network: string; next: string; tomorrow: boolean };
  "template-unknown": { field: string; known: string };
  // ledger text
  yaml: { detail: string };
  "document-shape": { found: string };
  "documents-many": { count: number };
  "entry-shape": { found: string };
  "entry-kind-missing": { known: string };
  "entry-kind-twice": { first: string; second: string };
  "key-missing": { key: string };
  "key-twice": { key: string };
  "value-shape": { key: string; expected: ValueShape };
  "number-octal": { text: string };
  "network-shared": { kind: string };
  "ledger-is-card": Record<never, never>;
  "setting-unreadable": { key: string; expected: string };
  "entries-flow": Record<never, never>;
  // ledger file
  "ledger-missing": { file: string };
  "ledger-unreadable": { file: string; reason: string };
  "ledger-unwritable": { file: string; reason: string };
  "ledger-is-stream": { file: string };
  "ledger-locked": { file: string; lock: string; process: string };
  "ledger-busy": { file: string };
  "lock-lost": { file: string; lock: string };
  "rename-merges": { from: string; to: string; setting: string; line: number };
  "ledger-gone": { file: string; folder: string };
  "lines-unreadable": { text: string };
  "entries-few": { count: number; available: number };
  "line-beyond": { text: string; lines: number };
  "delete-unsafe": { line: number };
  "lines-changed": Record<never, never>;
  "slot-reversed": { text: string };
  "answers-above": { answered: number; comments: number };
  "model-not-declared": { model: string; suggestion: string };
  "draft-gone": { file: string };
  "ledger-changed": { file: string; draft: string };
  "ledger-not-text": { file: string };
  "state-unreadable": { file: string; reason: string };
  "state-unwritable": { file: string; reason: string };
  // requested files
  "file-missing": { file: string };
  "pattern-costly": { pattern: string };
  "import-broken": { file: string; format: string };
  "format-unknown": { file: string; known: string; flags: string };
  "email-missing": Record<never, never>;
  "output-is-ledger": { file: string };
  "output-is-own": { file: string };
  "output-exists": { file: string; endings: string };
  "output-folder-missing": { file: string; folder: string };
  "output-unwritable": { file: string; reason: string };
  "stdout-unwritable": { reason: string };
  "opener-failed": { program: string; target: string };
  /** A system error without a more specific code. */
  "system-refused": { file: string; call: string; reason: string };
  "folder-gone": Record<never, never>;
  unforeseen: { detail: string; version: string };
  // history
  "nothing-to-undo": Record<never, never>;
  "nothing-to-redo": Record<never, never>;
  "steps-unreadable": { text: string };
  "steps-few": { step: "undo" | "redo"; count: number; available: number };
  "changed-by-hand": { command: string; folder: string };
  "copy-gone": { folder: string };
  "line-torn": Record<never, never>;
  "merge-conflict": Record<never, never>;
  /** Number of `merge-conflict` errors in a merged file. */
  "merge-conflicts": { count: number };
  "merge-by-line": { file: string; line: number };
  "merge-brackets": { file: string };
  "merge-same": { file: string };
  "merge-currencies": { ours: string; theirs: string };
  "merge-unsafe": { file: string };
  "line-without-entry": { text: string; first: number; last: number };
  "entries-fewer": { before: number; after: number };
  "rename-unsafe": { kind: string; from: string };
  "fit-unreadable": { text: string };
  "slot-unreadable": { text: string };
  "limit-unreadable": { text: string };
  "pace-unreadable": { text: string };
  "answers-missing": Record<never, never>;
  // set
  "set-empty": Record<never, never>;
  "set-unknown": { text: string; suggestion: string };
  /** A value without the name of its setting. */
  "set-unnamed": { setting: string; text: string };
  "set-missing": { setting: string };
  "set-unreadable": { setting: string; text: string };
  "currency-in-use": { from: string; to: string; amounts: number; line: number };
  "exchange-own": { currency: string };
  "exchange-used": { currency: string; line: number };
  "alias-taken": { text: string; key: string };
  "alias-none": { text: string };
  "away-none": { date: string };
  "away-reversed": { from: string; to: string };
  "slot-none": { text: string };
  "trial-owned": { network: string };
  "network-worked": { network: string; line: number };
  "shell-unknown": { text: string; known: string };
  "settings-unsafe": { key: string };
  /** The old and the new name are words for one key, in a ledger that writes the key. */
  "rename-same": { from: string; name: string };
  "rename-nothing": { kind: string; from: string };
  "topic-unknown": { text: string; suggestion: string; known: string };
  "kind-unknown": { text: string; known: string };
  "confirmation-missing": { option: string };
  "editor-missing": Record<never, never>;
  "editor-failed": { editor: string; reason: string };
  "import-column-unmapped": { kind: string; columns: string };
  // imports
  "import-file-missing": { file: string };
  "import-file-unreadable": { file: string; reason: string };
  "import-file-changed": { file: string };
  "import-too-large": { file: string; megabytes: number };
  "import-too-many": { file: string; rows: number };
  "import-zip-broken": { file: string };
  "import-zip-bomb": { file: string };
  "import-zip-twice": { file: string; inside: string };
  "import-zip-locked": { file: string; inside: string };
  "import-many-files": { file: string; files: number };
  "import-empty": { file: string };
  "import-binary": { file: string; format: string };
  "import-unsupported": { file: string; format: string };
  "import-open": { file: string; options: string };
  "import-kind-unknown": { text: string; known: string };
  "import-column-unknown": { text: string; known: string };
  "import-no-header": { file: string };
  "import-unknown": { file: string; headers: string; nearest: string; options: string };
  "import-none-known": { file: string };
  "import-tie": { file: string; candidates: string };
  "import-source-unknown": { text: string; suggestion: string; known: string };
  "import-unfit": { file: string; name: string; missing: string };
  "import-summary": { file: string; report: string };
  "import-dates-ambiguous": { file: string; column: string; example: string };
  "import-year-missing": { file: string; column: string; example: string };
  "import-numbers-ambiguous": { file: string; column: string; example: string };
  "import-pattern-costly": { pattern: string; network: string };
  "import-overlap": { file: string; line: number; since: string; until: string };
  // warnings of `check`
  "key-unknown": { key: string; suggestion: string };
  "setting-unknown": { key: string; suggestion: string };
  "limit-unknown": { name: string; suggestion: string };
  "network-not-declared": { network: string; suggestion: string };
  "activity-not-declared": { activity: string; suggestion: string };
  "person-not-declared": { person: string };
  "rate-missing": { date: string };
  "client-similar": { client: string; similar: string };
  "exchange-later": { currency: string; from: string; date: string };
  "entry-future": { date: string };
  "day-too-long": { date: string; duration: string };
  "time-overlaps": { at: string; line: number };
  "id-twice": { id: string; line: number };
}

export type ErrorCode = keyof ErrorParams;
export type WordKind =
  | "time"
  | "clock"
  | "network"
  | "origin"
  | "activity"
  | "amount"
  | "date"
  | "count"
  | "number"
  | "model"
  | "format"
  | "purpose";
export type Named = "network" | "activity" | "campaign" | "client" | "person";
export type ValueShape = "text" | "number" | "count" | "yes-no" | "map" | "list";
