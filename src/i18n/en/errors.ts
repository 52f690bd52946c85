// English: errors and warnings.
import type { WordKind } from "../../core/errors/codes.ts";
import { LIKELY_AMOUNT, withUnits } from "../../core/values/duration.ts";
import { networkName, typable, wordFor } from "../names.ts";
import { type ErrorTexts, listText, message, sentences } from "../texts.ts";
import { importErrorTexts } from "./importing.ts";
import { meant, plural, systemHint } from "./language.ts";
import { names } from "./names.ts";
import { setErrorTexts } from "./settings.ts";

const shapes = {
  text: "words",
  number: "a number",
  count: "a whole number",
  "yes-no": "true or false",
  map: "a map, { key: value }",
  list: "a list",
};
const yaml: Readonly<Record<string, string>> = {
  LONG_LINE: "this line is longer than three million characters",
  TOO_DEEP: "values are nested too deeply",
  TOO_MANY: "a line has more than a hundred thousand values",
  CONTROL_CHARACTER: "there is an invisible control character here",
  BAD_INDENT: "the indentation is off",
  TAB_AS_INDENT: "a tab is used where spaces are needed",
  MISSING_CHAR: "a quote, a bracket or a comma is missing",
  MULTILINE_IMPLICIT_KEY: "a quote or a bracket is not closed",
  BLOCK_AS_IMPLICIT_KEY: "there is an extra colon",
  BAD_ALIAS: "this alias refers to nothing",
  BAD_DQ_ESCAPE: 'there is an unknown escape in these "quotes"',
  ALIASES: "this alias expands without end, or to far more than the whole file",
  UNEXPECTED_TOKEN: "something here is out of place",
};

/** --new social, --new owned or --new elsewhere */
const newKinds = (kinds: string): string => oneOf(kinds.split(", ").map((kind) => `--new ${kind}`));

const oneOf = (items: readonly string[], commaBefore = false): string => listText(items, "en", "or", commaBefore);

/** What is missing where a command needs an argument. */
const MISSING: Readonly<Record<string, string>> = {
  files: "the files",
  ledgers: "the ledgers to compare",
  lines: "the lines",
  kind: "what to rename (network, activity, campaign or client)",
  old: "the present name",
  new: "the new name",
  name: "the name",
  model: "the post model",
};

const MISSING_HINTS: Readonly<Record<string, string>> = {
  ledgers:
    "For example: socialroi compare mine.yaml theirs.yaml. Within one ledger: socialroi report --by client, or socialroi report 2026 vs 2025",
  lines: "For example: socialroi delete 214. The numbers: socialroi list",
  new: "For example: socialroi rename network twitter bluesky",
};

const outputHint = (reason: string): string => systemHint(reason) ?? "Check the permissions there.";

const missingHints: Readonly<Partial<Record<string, string>>> = {
  time: "For example 30m, 1h or 1h30.",
  amount: "For example 1200 or 1200.50.",
  count: "For example 1840.",
  network: "All of them: socialroi help networks",
  origin: "Name the network, or unknown.",
  purpose: "Write boost, ads, tools or freelance, or the network.",
};

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

/** What takes a value that another command has no place for. */
const logged: Partial<Record<WordKind, string>> = {
  time: "Time is recorded with log. ",
  amount: "Record a sale with earn, an expense with spend. ",
};

export const errorTexts = (): ErrorTexts => ({
  ...importErrorTexts(),
  ...setErrorTexts(),
  "query-word": ({ text, suggestion, understood }) => [
    `"${text}" isn't understood.`,
    sentences(
      /^\d+$/.test(text)
        ? `Write last ${text} days, or a year such as 2026.`
        : meant(suggestion, "See socialroi help words."),
      understood === "" ? "" : `The rest reads: ${understood}.`,
    ),
  ],
  "query-twice": ({ first, second, arePeriods }) => message`"${first}" and "${second}" contradict each other.
    Keep one.${arePeriods ? ` To compare them: socialroi report ${second} vs ${first}` : ""}`,
  "query-ambiguous": ({ text, first, second }) => [`"${text}" can be read two ways.`, `Write ${first}, or ${second}.`],
  "query-not-here": ({ text }) => [
    `"${text}" can't be used with this command.`,
    /^(?:html|page|markdown|md)$/i.test(text)
      ? `Reports have it: socialroi report ${text}`
      : /^(?:csv|excel|csv-excel|xlsx?)$/i.test(text)
        ? `Entries: socialroi export ${text}. Reports: socialroi report ${text}`
        : "See its --help.",
  ],
  "query-option": ({ words, option }) => [`"${words}" and ${option} contradict each other.`, "Keep one."],
  "plan-other-week": ({ text }) => message`"${text}": only this week and next week can be planned.
    Write socialroi plan, or socialroi plan next week.`,
  "query-future": ({ date, text }) => message`
    ${text === date ? `${date} is in the future.` : `"${text}" (${date}) is in the future.`}
    To see what is ahead: socialroi plan`,
  "query-long": ({ count }) => [`${count} words are too many.`, "See --help."],
  "duration-bare": ({ text }) => [
    `"${text}" needs a unit.`,
    sentences(
      `Write ${withUnits(text).join(" or ") || "30m, 1h or 1h30"}.`,
      Number(text) > LIKELY_AMOUNT ? `A sale: socialroi earn ${text} linkedin` : "",
    ),
  ],
  "duration-unreadable": ({ text }) => [`"${text}" isn't a duration.`, "Write 30m, 1h, 1h30 or 1.5h."],
  "duration-zero": ({ text }) => [`"${text}": a duration can't be zero.`, "Write at least 1m."],
  "duration-negative": ({ text }) => [`"${text}": a duration can't be negative.`, "Write 30m, 1h or 1h30."],
  "duration-too-long": ({ text }) => [`"${text}" is more than 24 hours.`, "Log each day separately."],
  "date-unreadable": ({ text }) => [`"${text}" isn't a date.`, "Write 2026-11-20, today, yesterday, monday or -3d."],
  "date-impossible": ({ text }) => [`"${text}": there is no such day.`, "Write a date like 2026-11-20."],
  "date-ambiguous": ({ text, dayFirst, monthFirst }) => [
    `"${text}" could be either of two days.`,
    sentences(
      `Write ${dayFirst} or ${monthFirst}.`,
      /^\d+\D\d+/.test(text) ? "To settle it for good: socialroi set dates DD/MM, or MM/DD." : "",
    ),
  ],
  "date-order": ({ text, order, reading }) => message`"${text}" isn't a ${order} date, the order this ledger uses.
    Write ${reading}.`,
  "date-vague": ({ text }) => message`"${text}": which day?
    Name it: 12 october, last friday, 3 days ago. For a note: --note`,
  "entry-repeated": ({ text }) => message`"${text}": one line is one entry.
    Log the total, or each time on its own line. For a note: --note`,
  "followers-only": ({ text }) => message`"${text}": only followers are logged here.
    For a note: --note. The reach of a post: socialroi post --update instagram --reach 3400`,
  "date-year": ({ text, thisYear, lastYear }) => message`"${text}" hasn't come yet this year.
    Write ${lastYear}, or ${thisYear} with --force.`,
  "date-future": ({ date, text }) => message`
    ${text === date ? `${date} is in the future.` : `"${text}" (${date}) is in the future.`}
    Check the date, or add --force.`,
  "weekday-today": ({ text, today, weekAgo }) => message`"${text}" is today. Today, or a week ago?
    Write today (${today}), or last ${text} (${weekAgo}).`,
  "weekday-differs": ({ text, date }) => message`"${text}": ${date} falls on another weekday.
    Correct one of them, or leave the weekday out.`,
  "clock-or-duration": ({ text, duration, clock }) => message`"${text}": a duration, or a time of day?
    Write ${duration}; or how long it took and "at ${clock}".`,
  "span-differs": ({ span, duration, text }) => message`"${span}" is ${duration}, but "${text}" says otherwise.
    Keep one of them.`,
  "span-too-long": ({ text, duration }) => message`"${text}" would be ${duration}, past midnight.
    Check both times. They are read on a 24-hour clock unless am or pm follows.`,
  "moment-future": ({ text, now }) => message`"${text}" ends in the future (it is ${now} now).
    Check the time, name the day (yesterday), or add --force.`,
  "clock-unreadable": ({ text }) => [`"${text}" isn't a time of day.`, 'Write "08:05".'],
  "amount-ambiguous": ({ text, thousands, decimal }) => message`"${text}" is ambiguous: ${thousands} or ${decimal}?
    Write ${thousands} or ${decimal}.`,
  "amount-unreadable": ({ text }) => [`"${text}" isn't an amount.`, "Write 1200, 1200.50 or 1200,50."],
  "amount-negative": ({ text }) => message`"${text}": an amount can't be negative.
    Record income as earned, expenses as spent. A refund: socialroi spend 200 linkedin --for refund`,
  "amount-refunded": ({ text }) => message`"${text}": money given back is spent, not earned.
    Write socialroi spend 200 linkedin --for refund. For a note: --note "... ${text} ..."`,
  "amount-zero": ({ text }) => message`"${text}" isn't an amount.
    Leave out the currency sign: some shells turn $500 into 00.`,
  "amount-too-precise": ({ text, currency, digits }) => message`"${text}" has too many decimals for ${currency}.
    ${digits === 0 ? "Write it without decimals." : `Write at most ${digits}.`}`,
  "amount-too-large": ({ text }) => [`"${text}" is too large to count exactly.`, "Check the amount."],
  "currency-unknown": ({ text, suggestion }) => message`"${text}": no such currency.
    ${meant(suggestion, "Write a code like EUR, USD or CHF.")}`,
  "currency-without-exchange": ({ code, currency }) => message`
    The ledger doesn't say what ${code} is worth in ${currency}.
    Say what 1 ${code} is worth: socialroi set exchange ${code} 0.92 (in a ledger: exchange: { ${code}: 0.92 }). If everything is in ${code}: socialroi set currency ${code}`,
  "count-unreadable": ({ text }) => [`"${text}" isn't a whole number.`, "For example 1840."],
  "network-unknown": ({ text, suggestion, kinds }) => message`"${text}": no such network.
    ${`${meant(suggestion, "")} To add it as it is: ${kinds === undefined ? "--new" : newKinds(kinds)}`.trim()}`,
  "new-kind-missing": ({ text, kinds }) => message`"${text}" is new: what is it?
    Add ${newKinds(kinds)}: a social network, a channel of your own, or a source of sales that takes none of your time.`,
  "network-elsewhere": ({ network }) => message`
    ${networkName(network, names)} only brings sales: time, posts and followers belong to a network or a channel of your own.
    A sale: socialroi earn 450 ${network}. An expense: socialroi spend 40 --for stall. If you do spend time there: socialroi set network ${typable(network)} owned`,
  "networks-beside": ({ first, second }) => message`"${first}" and "${second}": how should it be split?
    Write ${first}+${second} for equal shares, or ${first}=70%,${second}=30%. If one of them belongs to the note: --note "..."`,
  "network-one": ({ first, second }) => message`"${first}" or "${second}"? This entry can only have one network.
    Make two entries. If one of them belongs to the note: --note "..."`,
  "activities-two": ({ first, second, activity, other }) => message`
    "${first}" (${wordFor(names.activities, activity)}) or "${second}" (${wordFor(names.activities, other)})?
    One entry has one activity. If one of them belongs to the note: --note "..."`,
  "activity-unknown": ({ text, suggestion, known }) => message`"${text}": no such activity.
    ${meant(suggestion, `One of: ${known}.`)} For a note: --note. For an activity of your own: socialroi set activity ${typable(text)}`,
  "model-unknown": ({ text, suggestion, known }) => message`"${text}": no such post model.
    ${meant(suggestion, `One of: ${known}.`)} To add it as it is: --new. For a note: --note`,
  "purpose-unknown": ({ text, suggestion }) => message`"${text}": did you mean ${suggestion}?
    Write ${suggestion}, or --for ${text}, or --note ${text}.`,
  "evidence-unknown": ({ text }) => [`"${text}" isn't a kind of evidence.`, "One of: asked, link, code, guess."],
  "audience-unknown": ({ text }) => [`"${text}" isn't an audience.`, "One of: own, new."],
  "margin-unreadable": ({ text }) => message`"${text}" isn't a margin.
    ${/^[1-9]\d?$/.test(text) ? `Write ${text}%.` : "Write 0.55 or 55%, with at most four decimals."}`,
  "share-unreadable": ({ text }) => [`"${text}" isn't a share.`, "Write { linkedin: 70%, newsletter: 30% }."],
  "shares-total": ({ total }) => [`The shares add up to ${total}%.`, "They must add up to 100%."],
  "name-unsafe": ({ text }) => message`${JSON.stringify(text)} can't be a name.
    Use letters, digits, spaces, dots and hyphens, at most 40. none, null, total, true and yes mean something else.`,
  "period-unreadable": ({ text, isLength }) => message`"${text}" isn't a period.
    ${isLength ? "Write 90d or 12w." : "Write 2026, 2026-Q4, 2026-11, 2026-W47 or 2026-11-20."}`,
  "period-reversed": ({ since, until }) => [`${since} is after ${until}.`, "Swap --since and --until."],
  "by-unknown": ({ text, known }) => [`Can't group by "${text}".`, `One of: ${known}.`],
  "word-missing": ({ kind, line }) => [
    {
      time: "How long?",
      amount: "How much?",
      count: "How many?",
      origin: "How did they find you?",
      purpose: "What for, or for which network?",
    }[kind as string] ?? `Which ${names.kinds[kind]}?`,
    line === ""
      ? (missingHints[kind] ?? "")
      : `For example: ${line}${kind === "purpose" ? "; or a purpose of your own: --for packaging" : ""}`,
  ],
  "word-twice": ({ kind, first, second }) => message`"${first}" or "${second}": which ${names.kinds[kind]}?
    One entry has one. A note comes last, or after --note.`,
  "word-unplaced": ({ text, kind, said }) => [
    said === ""
      ? `"${text}" looks like ${article(names.kinds[kind])}, which doesn't belong here.`
      : `"${text}" looks like ${article(names.kinds[kind])}, but there is already "${said}".`,
    `${said === "" ? (logged[kind] ?? "") : ""}If it belongs to the note: --note "... ${text} ..."`,
  ],
  "words-many": ({ count, most }) => [`${count} words are too many for one line (at most ${most}).`, "Quote the note."],
  "apostrophe-lost": ({ text }) => message`An apostrophe is missing in "${text}": the shell took it for a quote.
    Quote the words with double quotes, or write ’.`,
  "reading-ambiguous": ({ first, second }) => message`This could be ${first} or ${second}.
    Make it unambiguous: 1h30, 2026-11-20, at 14:00.`,
  "option-differs": ({ option, text }) => [`"${text}" and ${option} contradict each other.`, "Keep one of them."],
  "option-unreadable": ({ option, text }) => [`${option} can't be "${text}".`, "See --help."],
  "option-needs": ({ option, other }) => [`${option} needs ${other}.`, `Add ${other}, or leave ${option} out.`],
  "option-without-place": ({ option, format }) => message`${format} can't show ${option}.
    Leave out ${option} or ${format}.`,
  "options-exclusive": ({ first, second }) => [`${first} and ${second} can't be used together.`, "Keep one."],
  "batch-empty": () => ["Nothing on standard input.", "Send one entry per line: 30m instagram creation"],
  "quote-open": ({ text }) => [`Unclosed quote: ${text}`, "Close it."],
  "option-unknown": ({ option, suggestion }) => [`${option}: no such option.`, meant(suggestion, "See --help.")],
  "option-value-missing": ({ option }) => [`${option} needs a value.`, "See --help."],
  "argument-missing": ({ name }) => [`Missing: ${MISSING[name] ?? name}.`, MISSING_HINTS[name] ?? "See --help."],
  "arguments-many": ({ text }) => [`One word too many: "${text}".`, "See --help."],
  "client-mistyped": ({ client, similar }) => message`"${client}" looks a lot like your client "${similar}".
    Write --client ${JSON.stringify(similar)}. If it is another client, add --new.`,
  "label-unclear": ({ option, text }) => message`"${option} ${text}": which of these words are the ${option}?
    Write --${option} ${typable(text)}, or --note for a note.`,
  "person-unknown": ({ text, suggestion, known }) => message`"${text}": no such person in the settings.
    ${meant(suggestion, `One of: ${known}.`)} To add them: --new`,
  "not-here": ({ what, text, suggestion }) => message`"${text}": no such ${what} in this ledger.
    ${meant(suggestion, `See socialroi report --all --by ${what}`)}`,
  "ranking-unknown": ({ text, known }) => [`Can't sort by "${text}".`, `One of: ${known}.`],
  "return-under": ({ value, threshold }) => message`
    Return of ${value.toFixed(2)}, below the threshold of ${threshold} set by --fail-under.`,
  "days-unreadable": ({ text }) => [`"${text}": days or weeks?`, "Write 90d or 12w."],
  "date-not-iso": ({ text }) => [`"${text}" isn't a date.`, "In a ledger, write it as 2026-11-20."],
  "amount-comma": ({ text, point }) => [`the comma cuts ${text} in two`, `Write ${point}.`],
  usage: ({ detail }) => [detail, "See --help."],
  "command-unknown": ({ text, suggestions }) => [
    `"${text}": no such command.`,
    meant(
      oneOf(
        suggestions.map((name) => `socialroi ${name}`),
        true,
      ),
      "See socialroi --help.",
    ),
  ],
  yaml: ({ detail }) => [
    `this isn't valid YAML: ${yaml[detail] ?? detail.toLowerCase().replaceAll("_", " ")}`,
    detail === "ALIASES"
      ? "Write its content instead."
      : "An entry looks like this: - { date: 2026-11-20, time: 30m, network: instagram, activity: creation }",
  ],
  "document-shape": () => message`this is neither settings nor entries
    Settings are key: value, above a line of three dashes; entries are a list below it.`,
  "documents-many": () => message`there are more than two documents
    Keep one line of three dashes, between settings and entries.`,
  "entry-shape": () => ["this isn't an entry", "Write - { date: 2026-11-20, time: 30m, network: instagram }"],
  "entry-kind-missing": ({ known }) => message`this entry doesn't say what it records
    Give it one of these keys: ${known}.`,
  "entry-kind-twice": ({ first, second }) => message`this entry has two kinds: ${first} and ${second}
    Split it into two entries.`,
  "key-missing": ({ key }) => [`${key} is missing`, `Add ${key}: ${key === "date" ? "2026-11-20" : "..."}`],
  "key-twice": ({ key }) => [`${key} appears twice`, "Keep one."],
  "value-shape": ({ key, expected }) => [`${key} should be ${shapes[expected]}`, "See docs/FORMAT.md."],
  "number-octal": ({ text }) => message`${text} starts with a zero, which some programs read as octal
    Write ${text.replace(/^0+/, "")}.`,
  "network-shared": ({ kind }) => message`a ${kind} entry has one network
    Only earned and spent can be shared. Make one entry per network.`,
  "setting-unreadable": ({ key, expected }) => [`the value of ${key} can't be read`, `For example: ${expected}`],
  "ledger-is-card": () => message`this is a card, not a ledger
    A card only has rounded returns. To compare it: socialroi compare LEDGER CARD`,
  "entries-flow": () => message`nothing can be added at the end of this file
    Write entries as a list, one - { ... } per line, with nothing after them.`,
  "ledger-missing": ({ file }) => [`No ledger yet: ${file}`, "Start one: socialroi log 30m instagram creation"],
  "ledger-unreadable": ({ file, reason }) => message`
    ${reason === "EISDIR" ? `${file} is a folder, not a ledger.` : `The ledger can't be read: ${file} (${reason})`}
    ${reason === "EISDIR" ? "Name a file in it." : "Check its permissions."}`,
  "ledger-unwritable": ({ file, reason }) => message`The ledger can't be written: ${file} (${reason})
    ${systemHint(reason) ?? "Check the permissions there."}`,
  "ledger-is-stream": ({ file }) => message`
    ${file === "-" ? "Standard input" : file} can be read as a ledger, but not changed.
    Name a file: --ledger ledger.yaml`,
  "timer-none": () => ["No timer is running.", "Start one: socialroi start instagram interaction --for 15m"],
  "timer-spoilt": ({ file }) => message`The stored timer can't be read: ${file}
    Log its time by hand, then: socialroi cancel`,
  "timer-changed": () => ["Another command changed the timer in the meantime.", "See socialroi status."],
  "timer-logged": ({ line }) => message`
    The timer's time is in the ledger already, on line ${line}: a command was interrupted before it could clear the timer.
    Clear it now: socialroi cancel`,
  "stop-before-start": ({ at, started }) => message`The timer started at ${started}, and it hasn't been ${at} since.
    Give a time between then and now, or --took 20m.`,
  "stop-at-twice": ({ at, first, second }) => message`The clocks went back while the timer ran, so ${at} came twice.
    Give its length: socialroi stop --took ${first} (the first ${at}) or --took ${second} (the second).`,
  "clock-set-back": ({ started, now }) => message`
    The clock was set back: the timer started at ${started}, and it is now ${now}. There is no telling how long it ran.
    The timer is kept. Give its length: socialroi stop --took 25m`,
  "gate-closed": ({ network, next, tomorrow }) => message`Your gate is strict: ${network} was not opened.
    ${next === "" ? "" : `Your next slot is at ${next}${tomorrow ? " tomorrow" : ""}. `}To be asked instead: socialroi set gate ask`,
  "template-unknown": ({ field, known }) => [`{${field}}: no such field.`, `One of: ${known}.`],
  "state-unreadable": ({ file, reason }) => message`The timer and the undo history can't be read: ${file} (${reason})
    Check its permissions, or set XDG_STATE_HOME to a folder of yours.`,
  "state-unwritable": ({ file, reason }) => message`The timer and the undo history can't be saved: ${file} (${reason})
    ${systemHint(reason) ?? "Check the permissions there, or set XDG_STATE_HOME to a folder of yours."}`,
  "pattern-costly": ({ pattern }) => message`The pattern ${pattern} would take too long to match.
    Use at most three * in a name and five {a,b}, or let the shell expand it.`,
  "file-missing": ({ file }) => [`No such file: ${file}`, "Check the name and the folder."],
  "format-unknown": ({ file, known, flags }) => message`The name ${file} doesn't say which format.
    End it in ${known}, or add one of: ${flags}.`,
  "email-missing": () => ["Which account is it for? These imports go by email address.", "Add --email me@example.com"],
  "output-is-ledger": ({ file }) => [`${file} is a ledger, and is never overwritten.`, "Choose another name."],
  "output-is-own": ({ file }) => [`${file} belongs to socialroi, and is never overwritten.`, "Choose another name."],
  "output-exists": ({ file, endings }) => message`${file} already exists, and its name doesn't end in ${endings}.
    Choose another name, or add --force to replace it.`,
  "output-folder-missing": ({ file, folder }) => message`No such folder: ${folder}
    Create it, or choose a name other than ${file}`,
  "output-unwritable": ({ file, reason }) => [`This file can't be written: ${file} (${reason})`, outputHint(reason)],
  "stdout-unwritable": ({ reason }) => [`The output could not be written (${reason}).`, outputHint(reason)],
  "system-refused": ({ file, call, reason }) => message`
    The system refuses: ${[call, file].filter((part) => part !== "").join(" ")} (${reason})
    ${outputHint(reason)}`,
  "folder-gone": () => ["The current folder no longer exists.", "Change to another one first: cd"],
  unforeseen: ({ detail, version }) => message`This should not have happened: ${detail} (socialroi ${version})
    Please report it with the command you typed. SOCIALROI_DEBUG=1 shows where it happened.`,
  "opener-failed": ({ program, target }) => [`${program} could not open it.`, `Open it yourself: ${target}`],
  "ledger-locked": ({ lock, process }) => message`
    Another socialroi command is writing${process === "" ? "" : ` (process ${process})`}.
    Wait for it to finish. If there is none, remove ${lock}`,
  "ledger-busy": ({ file }) => message`Another program keeps changing the ledger: ${file}
    Nothing was changed. Close that program, then try again.`,
  "lock-lost": ({ lock }) => message`Another command removed the lock of this one: ${lock}
    Nothing was changed. Try again.`,
  "rename-merges": ({ from, to, setting, line }) => message`
    ${from} and ${to} are both under ${setting}: in the settings, and only one can stay.
    Remove ${from} there, then rename again: socialroi edit ${line}`,
  "ledger-gone": ({ file, folder }) => message`The ledger no longer exists: ${file}
    Dated copies from before its last changes are in ${folder}`,
  "lines-unreadable": ({ text }) => message`"${text}" is not a line of the ledger.
    Write 30, 30-32, last or last 3, with the numbers of socialroi list.`,
  "entries-few": ({ available }) => message`The ledger has only ${plural(available, "entry", "entries")}.
    See socialroi list --all.`,
  "line-beyond": ({ text, lines }) => message`"${text}": no such line.
    The ledger has ${plural(lines, "line")}. For line numbers: socialroi list --all`,
  "lines-changed": () => message`the ledger changed while you were being asked, and these lines are no longer the same
    Check them again: socialroi list`,
  "delete-unsafe": ({ line }) => message`
    Line ${line} can't be removed on its own: another entry refers to it (&, *), or the entries are in [brackets].
    Remove it in your editor: socialroi edit ${line}`,
  "slot-reversed": ({ text }) => message`"${text}": a slot must end after it begins, on the same day.
    Write 08:00-08:15. Through midnight, write two: 23:30-23:59 and 00:00-00:15.`,
  "answers-above": ({ answered, comments }) => message`
    ${plural(answered, "reply", "replies")} to ${plural(comments, "comment", "comments")}: there can't be more replies than comments.
    If there were more comments, give the total: --comments 14, in the ledger comments: 14`,
  "model-not-declared": ({ model, suggestion }) => message`the post model ${model} has no parts
    ${meant(suggestion, `Add them: socialroi model new ${model} --part "The question" --part "The answer"`)}`,
  "draft-gone": ({ file }) => message`The edited file can't be read: ${file}
    Nothing was changed. Try again: socialroi edit`,
  "ledger-changed": ({ draft }) => message`The ledger changed while you were editing it.
    Your version is in ${draft}: compare, then try again.`,
  "nothing-to-undo": () => ["Nothing to undo."],
  "nothing-to-redo": () => ["Nothing to redo."],
  "steps-unreadable": ({ text }) => message`"${text}" is not a number of changes.
    Write socialroi undo 2 for the last two.`,
  "steps-few": ({ step, available }) => message`
    Only ${plural(available, "change")} can be ${step === "undo" ? "undone" : "redone"}. Nothing was changed.
    ${step === "undo" ? "See socialroi undo --list." : ""}`,
  "changed-by-hand": ({ command, folder }) => message`
    The ledger was changed by hand or elsewhere since the last command run here: ${command}
    Undo it in your editor: socialroi edit. Dated copies are in ${folder}`,
  "copy-gone": ({ folder }) => message`The copy from before that change no longer exists.
    The remaining copies are in ${folder}`,
  "line-torn": () => message`this last line was cut short
    Complete it or remove it; or log something, and it will be kept as a comment.`,
  "merge-conflict": () => message`this is a merge conflict: two versions of the same lines
    Keep one of the two sides, or both if they are different entries; remove the lines starting with <<<<<<<, ======= and >>>>>>>.`,
  "merge-conflicts": ({ count }) => message`${plural(count, "conflict")}: both sides changed the same lines.
    Both versions are in the file, between <<<<<<< and >>>>>>>: keep one of them, then: socialroi check`,
  "merge-by-line": ({ file, line }) => message`
    ${file} has an error on line ${line}, so it was merged line by line, not entry by entry.`,
  "merge-brackets": ({ file }) => message`
    The entries of ${file} are in [brackets], so it was merged line by line, not entry by entry.`,
  "merge-same": ({ file }) => [`${file} was given twice.`, "Give the ledger first, then the copy to merge into it."],
  "merge-currencies": ({ ours, theirs }) => message`
    The ledger is in ${ours}, the copy in ${theirs}: amounts would change their meaning.
    Set the same currency in both.`,
  "merge-unsafe": ({ file }) => [`${file} can't be merged safely.`, "Copy what is missing by hand: socialroi edit"],
  "line-without-entry": ({ text, first, last }) => message`"${text}": no entry is on that line.
    ${last === 0 ? "The ledger has none." : `Entries are on lines ${first} to ${last}: socialroi list --all`}`,
  "entries-fewer": ({ before, after }) => message`
    The ledger would go from ${plural(before, "entry", "entries")} to ${after}.
    To remove entries: socialroi delete`,
  "rename-unsafe": ({ kind, from }) => message`The ${kind} ${from} can't be changed safely everywhere.
    Change it in your editor: socialroi edit`,
  "fit-unreadable": ({ text }) => message`"${text}" isn't a score.
    Scores go from 0 to 5; as an option, clients first: linkedin=4/3.`,
  "slot-unreadable": ({ text }) => [`"${text}" isn't a slot.`, "Write 08:00-08:15."],
  "limit-unreadable": ({ text }) => [`"${text}" isn't a limit.`, "Write total=5h/week or instagram=30m/day."],
  "pace-unreadable": ({ text }) => [`"${text}" isn't a pace.`, "Write week, 3 days or 2 weeks."],
  "answers-missing": () => message`Can't ask without a terminal.
    Give the answers as options: socialroi init --rate 60 --networks linkedin=4/3,instagram=2/4 --owned newsletter. All of them: socialroi init --help`,
  "shell-unknown": ({ text, known }) => message`
    ${text === "" ? "Which shell?" : `"${text}": no completion for this shell.`}
    One of: ${known}.`,
  "settings-unsafe": ({ key }) => message`The setting ${key} can't be changed safely where it is.
    Change it in your editor: socialroi edit`,
  "rename-same": ({ from, name }) => message`"${from}" is "${name}" already: both are words for the same.
    Choose a name that is not known yet.`,
  "rename-nothing": ({ kind, from }) => [`No ${kind} "${from}" in this ledger.`, "See socialroi list --all"],
  "topic-unknown": ({ text, suggestion, known }) => [
    `"${text}": no such command or help topic.`,
    meant(suggestion === "" ? "" : `socialroi help ${suggestion}`, `Topics: ${known}. Commands: socialroi --help.`),
  ],
  "kind-unknown": ({ text, known }) => [`"${text}" can't be renamed.`, `One of: ${known}.`],
  "confirmation-missing": ({ option }) => ["Needs confirmation, and nothing can be asked here.", `Add ${option}.`],
  "editor-missing": () => ["No editor found.", "Set EDITOR, for example: export EDITOR=nano"],
  "editor-failed": ({ editor, reason }) => message`The editor failed: ${editor} (${reason})
    Nothing was changed.${reason.includes("ENOENT") ? " Set EDITOR to one that is installed: export EDITOR=vi" : ""}`,
  "ledger-not-text": ({ file }) => [`Not UTF-8 text: ${file}`, "Save it as UTF-8 in your editor."],
  "key-unknown": ({ key, suggestion }) => [`unknown key: ${key}`, meant(suggestion, "It is kept and ignored.")],
  "setting-unknown": ({ key, suggestion }) => [`unknown setting: ${key}`, meant(suggestion, "It is kept and ignored.")],
  "limit-unknown": ({ name, suggestion }) => message`
    ${name} is neither a network nor an activity, so nothing counts towards this limit
    ${meant(suggestion, `If it is a network: socialroi set network ${typable(name)}`)}`,
  "network-not-declared": ({ network, suggestion }) => message`unknown network: ${network}
    ${meant(suggestion, `If the name is right: socialroi set network ${typable(network)}`)}`,
  "activity-not-declared": ({ activity, suggestion }) => message`unknown activity: ${activity}
    ${meant(suggestion, `If the name is right: socialroi set activity ${typable(activity)}`)}`,
  "person-not-declared": ({ person }) => message`unknown person: ${person}; their time is priced at your rate
    To set their rate: socialroi set person ${typable(person)} 35`,
  "rate-missing": ({ date }) => message`no hourly rate applies on ${date}, so this time costs nothing
    To set one: socialroi set rate 60 --from ${date}`,
  "client-similar": ({ client, similar }) => message`the client "${client}" looks a lot like "${similar}"
    If they are one: socialroi rename client ${typable(client)} ${typable(similar)}`,
  "exchange-later": ({ currency, from, date }) => message`
    there is no exchange rate for ${currency} before ${from}, so the first one is used here too
    To add an earlier rate: socialroi set exchange ${currency} 0.92 --from ${date}`,
  "entry-future": ({ date }) => [`${date} is in the future`, "Check the date."],
  "day-too-long": ({ date, duration }) => [`${duration} on ${date}: more than a day`, "Check that day's entries."],
  "time-overlaps": ({ at, line }) => [`this time overlaps that of line ${line}, at ${at}`, "Check both."],
  "id-twice": ({ id, line }) => [`the id ${id} is also on line ${line}`, "Check whether the entry was logged twice."],
  "answers-none": ({ network }) => message`
    No comment is waiting for a reply on ${networkName(network, names)}, according to the ledger.
    When there are some: socialroi post --update ${network} --comments 5`,
  "answers-many": ({ network, waiting }) => message`
    Only ${plural(waiting, "comment is", "comments are")} waiting for a reply on ${networkName(network, names)}.
    If there were more, give the total for the latest post: socialroi post --update ${network} --comments ...`,
  "post-missing": ({ network }) => message`There is no post on ${networkName(network, names)} to complete.
    Log one: socialroi post ${network}`,
  "line-without-post": ({ text }) => message`"${text}": there is no post on that line.
    For line numbers: socialroi list --all --kind posted`,
  "words-beside-line": ({ words }) => ["--line already says which post.", `Leave out: ${words}`],
  "update-empty": () => message`Nothing to complete was given.
    Add --reach 1240, --comments 14, --answered 12, --url, --copy, --format or --campaign.`,
  "update-unsafe": ({ line }) => message`Line ${line} can't be changed safely.
    Change it in your editor: socialroi edit ${line}`,
  "model-not-here": ({ text, suggestion, known }) => message`"${text}": no such post model.
    ${meant(suggestion, `One of: ${known}.`)}`,
  "model-bare": ({ text }) => message`The post model ${text} has no parts.
    Add them: socialroi model new ${text} --part "The question" --part "The answer"`,
  "model-there": ({ text }) => message`There is already a post model ${text}.
    Choose another name, or change it in the settings: socialroi edit`,
  "model-empty": () => message`The post model needs parts.
    Give them in order: --part "The question" --part "The answer"; or start from another one: --from tip`,
});

/** Lines printed around error messages. */
export const errors = {
  nothingLogged: "Nothing was logged.",
  /** What was understood of a line that was refused. */
  understood: (parts: string) => `Understood: ${parts}.`,
  nothingChanged: (errors: number) => `${plural(errors, "error")}; nothing was changed.`,
  fixLine: "Fix in your editor, then: socialroi check",
  batchLine: (line: number) => `line ${line}: `,
  /** The command succeeded, but its output could not be printed. */
  changedUnsaid: (reason: string) =>
    `The change was made; only the output could not be printed (${reason}). Don't repeat the command.`,
};
