// English: errors and warnings.
import { lazy } from "../../core/errors/lazy.ts";

import type { ErrorTexts } from "../error-text.ts";
import { listText } from "../list.ts";
import { networkName, typable, wordFor } from "../names.ts";
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
const newKinds = (kinds: string): string =>
  listText(
    kinds.split(", ").map((kind) => `--new ${kind}`),
    "en",
    "or",
    false,
  );

/** What is missing where a command needs an argument. */
const MISSING: Readonly<Record<string, string>> = {
  files: "the files",
  lines: "the lines",
  kind: "what to rename (network, activity, campaign or client)",
  old: "the present name",
  new: "the new name",
  name: "the name",
  model: "the post model",
};

const outputHint = (reason: string): string => systemHint(reason) ?? "Check the permissions there.";

const missingHints: Readonly<Partial<Record<string, string>>> = {
  time: "Write 30m, 1h or 1h30.",
  amount: "Write 1200 or 1200.50.",
  count: "Write 1840.",
  network: "All of them: socialroi help networks",
  origin: "Name the network, or unknown.",
  purpose: "Write boost, ads, tools or freelance, or the network.",
};

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

export const errorTexts = lazy<ErrorTexts>(() => ({
  ...importErrorTexts(),
  ...setErrorTexts(),
  "query-word": ({ text, suggestion, understood }) => ({
    what: `"${text}" is not understood.`,
    hint: [
      /^\d+$/.test(text)
        ? `Write last ${text} days, or a year such as 2026.`
        : meant(suggestion, "See socialroi help words."),
      understood === "" ? "" : `The rest is: ${understood}.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  }),
  "query-twice": ({ first, second }) => ({
    what: `"${first}" and "${second}" say different things.`,
    hint: "Keep one.",
  }),
  "query-ambiguous": ({ text, first, second }) => ({
    what: `"${text}" can be read in two ways.`,
    hint: `Write ${first}, or ${second}.`,
  }),
  "query-not-here": ({ text }) => ({ what: `"${text}" has no place in this command.`, hint: "See its --help." }),
  "query-option": ({ words, option }) => ({
    what: `"${words}" and ${option} say different things.`,
    hint: "Keep one.",
  }),
  "plan-other-week": ({ text }) => ({
    what: `"${text}": only this week and the next can be planned.`,
    hint: "Write socialroi plan, or socialroi plan next week.",
  }),
  "query-future": ({ date, text }) => ({
    what: text === date ? `${date} is still to come.` : `"${text}" (${date}) is still to come.`,
    hint: "socialroi plan shows what is ahead.",
  }),
  "query-long": ({ count }) => ({ what: `${count} words are too many for a question.`, hint: "See --help." }),
  "duration-bare": ({ text }) => ({ what: `"${text}": minutes or hours?`, hint: `Write ${text}m or ${text}h.` }),
  "duration-unreadable": ({ text }) => ({
    what: `"${text}" is no duration.`,
    hint: "Write 30m, 1h, 1h30 or 1.5h.",
  }),
  "duration-zero": ({ text }) => ({ what: `"${text}" is no time at all.`, hint: "Write at least 1m." }),
  "duration-negative": ({ text }) => ({
    what: `"${text}": time cannot be negative.`,
    hint: "Write 30m, 1h or 1h30.",
  }),
  "duration-too-long": ({ text }) => ({
    what: `"${text}" is more than a day in one entry.`,
    hint: "Log each day by itself, at most 24h.",
  }),
  "date-unreadable": ({ text }) => ({
    what: `"${text}" is no date.`,
    hint: "Write 2026-11-20, today, yesterday, monday or -3d.",
  }),
  "date-impossible": ({ text }) => ({
    what: `"${text}": there is no such day.`,
    hint: "Write a date like 2026-11-20.",
  }),
  "date-ambiguous": ({ text, dayFirst, monthFirst }) => ({
    what: `"${text}" can be two days.`,
    hint: `Write ${dayFirst} or ${monthFirst}.`,
  }),
  "date-order": ({ text, order, reading }) => ({
    what: `"${text}" is no date in the order ${order}, which this ledger uses.`,
    hint: `Write ${reading}.`,
  }),
  "date-vague": ({ text }) => ({
    what: `"${text}" is no day.`,
    hint: "Name the day: 12 october, last friday, 3 days ago. In a note, quote it.",
  }),
  "date-year": ({ text, thisYear, lastYear }) => ({
    what: `"${text}" is still to come this year.`,
    hint: `Write ${lastYear}, or ${thisYear} with --force.`,
  }),
  "date-future": ({ date, text }) => ({
    what: text === date ? `${date} is still to come.` : `"${text}" (${date}) is still to come.`,
    hint: "Check the date, or add --force.",
  }),
  "weekday-today": ({ text, today, weekAgo }) => ({
    what: `"${text}" is today. Today, or a week ago?`,
    hint: `Write today (${today}), or last ${text} (${weekAgo}).`,
  }),
  "weekday-differs": ({ text, date }) => ({
    what: `"${text}": ${date} is another day of the week.`,
    hint: "Correct one of them, or leave the weekday out.",
  }),
  "clock-or-duration": ({ text, duration, clock }) => ({
    what: `"${text}": a duration, or a time of day?`,
    hint: `Write ${duration}; or how long it took and "at ${clock}".`,
  }),
  "span-differs": ({ span, duration, text }) => ({
    what: `"${span}" is ${duration}, but "${text}" stands beside it.`,
    hint: "Keep one of them.",
  }),
  "span-too-long": ({ text, duration }) => ({
    what: `"${text}" would be ${duration}, through midnight.`,
    hint: "Check both times. They are read on a 24-hour clock unless am or pm follows.",
  }),
  "moment-future": ({ text, now }) => ({
    what: `"${text}" ends later than now (${now}).`,
    hint: "Check the time, name the day (yesterday), or add --force.",
  }),
  "clock-unreadable": ({ text }) => ({ what: `"${text}" is no time of day.`, hint: 'Write "08:05".' }),
  "amount-ambiguous": ({ text, thousands, decimal }) => ({
    what: `"${text}" is ambiguous: ${thousands} or ${decimal}?`,
    hint: `Write ${thousands} or ${decimal}.`,
  }),
  "amount-unreadable": ({ text }) => ({ what: `"${text}" is no amount.`, hint: "Write 1200, 1200.50 or 1200,50." }),
  "amount-negative": ({ text }) => ({
    what: `"${text}": an amount cannot be negative.`,
    hint: "Money that came in is earned, money that went out is spent.",
  }),
  "amount-zero": ({ text }) => ({
    what: `"${text}" is no amount of money.`,
    hint: "Write the amount without a sign: $500 reaches this program as 00 from some shells.",
  }),
  "amount-too-precise": ({ text, currency, digits }) => ({
    what: `"${text}" has more decimals than ${currency} has.`,
    hint: digits === 0 ? "Write it without decimals." : `Write at most ${digits}.`,
  }),
  "amount-too-large": ({ text }) => ({
    what: `"${text}" is too large to be counted exactly.`,
    hint: "Check the amount.",
  }),
  "currency-unknown": ({ text, suggestion }) => ({
    what: `"${text}": no such currency.`,
    hint: meant(suggestion, "Write a code like EUR, USD or CHF."),
  }),
  "currency-without-exchange": ({ code, currency }) => ({
    what: `The ledger does not say what ${code} is worth in ${currency}.`,
    hint: `Add to its settings what 1 ${code} is worth: exchange: { ${code}: ... }`,
  }),
  "count-unreadable": ({ text }) => ({ what: `"${text}" is no count.`, hint: "Write a whole number: 1840." }),
  "network-unknown": ({ text, suggestion, kinds }) => ({
    what: `"${text}": no such network.`,
    hint: `${meant(suggestion, "")} To add it as it is: ${kinds === undefined ? "--new" : newKinds(kinds)}`.trim(),
  }),
  "new-kind-missing": ({ text, kinds }) => ({
    what: `"${text}" is new: what is it?`,
    hint: `Say ${newKinds(kinds)}: a network, a channel of your own, or where sales come from without hours of yours.`,
  }),
  "network-elsewhere": ({ network }) => ({
    what: `${networkName(network, names)} only brings sales: time, posts and followers belong to a network or a channel of your own.`,
    hint: `A sale: socialroi earn 450 ${network}. If hours do go there, declare it in the settings: networks: { ${network}: { owned: true } }`,
  }),
  "networks-beside": ({ first, second }) => ({
    what: `"${first}" and "${second}": how is it shared?`,
    hint: `Write ${first}+${second} for equal shares, or ${first}=70%,${second}=30%. If one of them is a note, quote it.`,
  }),
  "network-one": ({ first, second }) => ({
    what: `"${first}" or "${second}"? It belongs to one network.`,
    hint: "Make two entries. If one of them is a note, quote it.",
  }),
  "activities-two": ({ first, second, activity, other }) => ({
    what: `"${first}" (${wordFor(names.activities, activity)}) or "${second}" (${wordFor(names.activities, other)})?`,
    hint: "One entry has one activity. If one of them is a note, quote it.",
  }),
  "activity-unknown": ({ text, suggestion, known }) => ({
    what: `"${text}": no such activity.`,
    hint: `${meant(suggestion, `One of: ${known}.`)} Your own go under activities: in the ledger's settings.`,
  }),
  "model-unknown": ({ text, suggestion, known }) => ({
    what: `"${text}": no such post model.`,
    hint: `${meant(suggestion, `One of: ${known}.`)} To add it as it is: --new. For a note: --note`,
  }),
  "purpose-unknown": ({ text, suggestion }) => ({
    what: `"${text}": for ${suggestion}?`,
    hint: `Write ${suggestion}, or --for ${text}, or --note ${text}.`,
  }),
  "evidence-unknown": ({ text }) => ({
    what: `"${text}" is no evidence.`,
    hint: "One of: asked, link, code, guess.",
  }),
  "audience-unknown": ({ text }) => ({ what: `"${text}" is no audience.`, hint: "One of: own, new." }),
  "margin-unreadable": ({ text }) => ({
    what: `"${text}" is no part of a whole.`,
    hint: "Write 0.55 or 55%, with at most four decimals.",
  }),
  "share-unreadable": ({ text }) => ({
    what: `"${text}" is no share.`,
    hint: "Write { linkedin: 70%, newsletter: 30% }.",
  }),
  "shares-total": ({ total }) => ({ what: `The shares add up to ${total}%.`, hint: "They must make 100%." }),
  "name-unsafe": ({ text }) => ({
    what: `${JSON.stringify(text)} cannot be a name.`,
    hint: "Use letters, digits, spaces, dots and hyphens, at most 40. none, null, total, true and yes mean something else.",
  }),
  "period-unreadable": ({ text }) => ({
    what: `"${text}" is no period.`,
    hint: "Write 2026, 2026-Q4, 2026-11, 2026-W47 or 90d.",
  }),
  "period-reversed": ({ since, until }) => ({
    what: `${since} is after ${until}.`,
    hint: "Swap --since and --until.",
  }),
  "by-unknown": ({ text, known }) => ({ what: `Can't group by "${text}".`, hint: `One of: ${known}.` }),
  "word-missing": ({ kind, line }) => ({
    what:
      {
        time: "How long?",
        amount: "How much?",
        count: "How many?",
        origin: "How did they find you?",
        purpose: "What for, or for which network?",
      }[kind as string] ?? `Which ${names.kinds[kind]}?`,
    hint: line === "" ? (missingHints[kind] ?? "") : `For example: ${line}`,
  }),
  "word-twice": ({ kind, first, second }) => ({
    what: `"${first}" or "${second}": which ${names.kinds[kind]}?`,
    hint: "One entry has one. A note comes last, or after --note.",
  }),
  "word-unplaced": ({ text, kind, said }) => ({
    what:
      said === ""
        ? `"${text}" looks like ${article(names.kinds[kind])}, which has no place here.`
        : `"${text}" looks like ${article(names.kinds[kind])}, but "${said}" is one already.`,
    hint: `If it belongs to the note, quote the note: "... ${text} ..."`,
  }),
  "words-many": ({ count, most }) => ({
    what: `${count} words are more than a line can have (${most}).`,
    hint: "Quote the note.",
  }),
  "apostrophe-lost": ({ text }) => ({
    what: `An apostrophe is missing in "${text}": the shell took it for a quote.`,
    hint: "Quote the words with double quotes, or write ’.",
  }),
  "reading-ambiguous": ({ first, second }) => ({
    what: `This can be ${first}, or ${second}.`,
    hint: "Write it so that it can be only one: 1h30, 2026-11-20, at 14:00.",
  }),
  "option-differs": ({ option, text }) => ({
    what: `"${text}" and ${option} say different things.`,
    hint: "Keep one of them.",
  }),
  "option-unreadable": ({ option, text }) => ({
    what: `${option} can't be "${text}".`,
    hint: "See --help.",
  }),
  "option-needs": ({ option, other }) => ({
    what: `${option} needs ${other}.`,
    hint: `Add ${other}, or leave ${option} out.`,
  }),
  "option-without-place": ({ option, format }) => ({
    what: `${format} can't show ${option}.`,
    hint: `Leave out ${option} or ${format}.`,
  }),
  "options-exclusive": ({ first, second }) => ({
    what: `${first} and ${second} can't be used together.`,
    hint: "Keep one.",
  }),
  "batch-empty": () => ({
    what: "Nothing on standard input.",
    hint: "Send one entry per line: 30m instagram creation",
  }),
  "quote-open": ({ text }) => ({ what: `A quote is not closed: ${text}`, hint: "Close it." }),
  "option-unknown": ({ option, suggestion }) => ({
    what: `${option}: no such option.`,
    hint: meant(suggestion, "See --help."),
  }),
  "option-value-missing": ({ option }) => ({ what: `${option} needs a value.`, hint: "See --help." }),
  "argument-missing": ({ name }) => ({ what: `Missing: ${MISSING[name] ?? name}.`, hint: "See --help." }),
  "arguments-many": ({ text }) => ({ what: `One word too many: "${text}".`, hint: "See --help." }),
  "client-mistyped": ({ client, similar }) => ({
    what: `"${client}" differs little from your client "${similar}".`,
    hint: `Write --client ${JSON.stringify(similar)}. If it is another client, add --new.`,
  }),
  "person-unknown": ({ text, suggestion, known }) => ({
    what: `"${text}": no such person in the settings.`,
    hint: `${meant(suggestion, `One of: ${known}.`)} To add them: --new`,
  }),
  "not-here": ({ what, text, suggestion }) => ({
    what: `"${text}": no such ${what} in this ledger.`,
    hint: meant(suggestion, `See socialroi report --all --by ${what}`),
  }),
  "ranking-unknown": ({ text, known }) => ({
    what: `Can't sort by "${text}".`,
    hint: `One of: ${known}.`,
  }),
  "return-under": ({ value, threshold }) => ({
    what: `Return of ${value.toFixed(2)}, below the threshold of ${threshold} set by --fail-under.`,
    hint: "",
  }),
  "days-unreadable": ({ text }) => ({ what: `"${text}": days or weeks?`, hint: "Write 90d or 12w." }),
  "date-not-iso": ({ text }) => ({ what: `"${text}" is no date.`, hint: "In a ledger, write it like 2026-11-20." }),
  "amount-comma": ({ text, point }) => ({ what: `the comma cuts ${text} in two`, hint: `Write ${point}.` }),
  usage: ({ detail }) => ({ what: detail, hint: "See --help." }),
  "command-unknown": ({ text, suggestions }) => ({
    what: `"${text}": no such command.`,
    hint: meant(
      listText(
        suggestions.map((name) => `socialroi ${name}`),
        "en",
        "or",
        true,
      ),
      "See socialroi --help.",
    ),
  }),
  yaml: ({ detail }) => ({
    what: `this is not YAML: ${yaml[detail] ?? detail.toLowerCase().replaceAll("_", " ")}`,
    hint:
      detail === "ALIASES"
        ? "Write its content instead."
        : "An entry looks like this: - { date: 2026-11-20, time: 30m, network: instagram, activity: creation }",
  }),
  "document-shape": () => ({
    what: "this is neither settings nor entries",
    hint: "Settings are key: value, above a line of three dashes; entries are a list below it.",
  }),
  "documents-many": () => ({
    what: "there are more than two documents",
    hint: "Keep one line of three dashes, between settings and entries.",
  }),
  "entry-shape": () => ({
    what: "this isn't an entry",
    hint: "Write - { date: 2026-11-20, time: 30m, network: instagram }",
  }),
  "entry-kind-missing": ({ known }) => ({
    what: "this entry does not say what it is",
    hint: `Give it one of these keys: ${known}.`,
  }),
  "entry-kind-twice": ({ first, second }) => ({
    what: `this entry has two kinds: ${first} and ${second}`,
    hint: "Split it into two entries.",
  }),
  "key-missing": ({ key }) => ({
    what: `${key} is missing`,
    hint: `Add ${key}: ${key === "date" ? "2026-11-20" : "..."}`,
  }),
  "key-twice": ({ key }) => ({ what: `${key} is here twice`, hint: "Keep one." }),
  "value-shape": ({ key, expected }) => ({
    what: `${key} should be ${shapes[expected]}`,
    hint: "See docs/FORMAT.md.",
  }),
  "number-octal": ({ text }) => ({
    what: `${text} begins with a zero, which some programs read as octal`,
    hint: `Write ${text.replace(/^0+/, "")}.`,
  }),
  "network-shared": ({ kind }) => ({
    what: `a ${kind} entry has one network`,
    hint: "Only earned and spent can be shared. Make one entry a network.",
  }),
  "setting-unreadable": ({ key, expected }) => ({
    what: `${key} isn't written like this`,
    hint: `For example: ${expected}`,
  }),
  "ledger-is-card": () => ({
    what: "this is a card, not a ledger",
    hint: "A card holds rounded returns only. It can be compared: socialroi compare LEDGER CARD",
  }),
  "entries-flow": () => ({
    what: "nothing can be added at the end of this file",
    hint: "Write entries as a list, one - { ... } per line, with nothing after them.",
  }),
  "ledger-missing": ({ file }) => ({
    what: `No ledger yet: ${file}`,
    hint: "Start one: socialroi log 30m instagram creation",
  }),
  "ledger-unreadable": ({ file, reason }) => ({
    what: reason === "EISDIR" ? `${file} is a folder, not a ledger.` : `The ledger can't be read: ${file} (${reason})`,
    hint: reason === "EISDIR" ? "Name a file in it." : "Check its permissions.",
  }),
  "ledger-unwritable": ({ file, reason }) => ({
    what: `The ledger can't be written: ${file} (${reason})`,
    hint: systemHint(reason) ?? "Check the permissions there.",
  }),
  "ledger-is-stream": ({ file }) => ({
    what: `${file === "-" ? "Standard input" : file} can be read as a ledger, but not changed.`,
    hint: "Name a file: --ledger ledger.yaml",
  }),
  "timer-none": () => ({
    what: "No timer is running.",
    hint: "Start one: socialroi start instagram interaction --for 15m",
  }),
  "timer-spoilt": ({ file }) => ({
    what: `The stored timer can't be read: ${file}`,
    hint: "Log its time by hand, then: socialroi cancel",
  }),
  "timer-changed": () => ({
    what: "Another command changed the timer in the meantime.",
    hint: "See socialroi status.",
  }),
  "timer-logged": ({ line }) => ({
    what: `The timer's time is in the ledger already, on line ${line}: a command was interrupted before it could clear the timer.`,
    hint: "Clear it now: socialroi cancel",
  }),
  "stop-before-start": ({ at, started }) => ({
    what: `The timer began at ${started}; it hasn't been ${at} since.`,
    hint: "Give a time between then and now, or --took 20m.",
  }),
  "stop-at-twice": ({ at, first, second }) => ({
    what: `The clocks went back while the timer ran, so ${at} came twice.`,
    hint: `Give its length: socialroi stop --took ${first} (the first ${at}) or --took ${second} (the second).`,
  }),
  "clock-set-back": ({ started, now }) => ({
    what: `The clock was set back: the timer started at ${started}, and it is now ${now}. There is no telling how long it ran.`,
    hint: "The timer is kept. Give its length: socialroi stop --took 25m",
  }),
  "gate-closed": ({ network, next, tomorrow }) => ({
    what: `Your gate is strict: ${network} was not opened.`,
    hint: `${next === "" ? "" : `Your next slot is at ${next}${tomorrow ? " tomorrow" : ""}. `}The setting is gate: strict.`,
  }),
  "template-unknown": ({ field, known }) => ({ what: `{${field}}: no such field.`, hint: `One of: ${known}.` }),
  "state-unreadable": ({ file, reason }) => ({
    what: `The files kept beside the ledger can't be read: ${file} (${reason})`,
    hint: "Check its permissions, or set XDG_STATE_HOME to a folder of yours.",
  }),
  "state-unwritable": ({ file, reason }) => ({
    what: `The files kept beside the ledger can't be written: ${file} (${reason})`,
    hint: systemHint(reason) ?? "Check the permissions there, or set XDG_STATE_HOME to a folder of yours.",
  }),
  "pattern-costly": ({ pattern }) => ({
    what: `The pattern ${pattern} would take too long to match.`,
    hint: "Use at most three * in a name and five {a,b}, or let the shell expand it.",
  }),
  "file-missing": ({ file }) => ({ what: `No such file: ${file}`, hint: "Check the name and the folder." }),
  "format-unknown": ({ file, known, flags }) => ({
    what: `The name ${file} doesn't give a format.`,
    hint: `End it in ${known}, or add one of: ${flags}.`,
  }),
  "email-missing": () => ({
    what: "Which account is it for? Time is imported by email address.",
    hint: "Add --email me@example.com",
  }),
  "output-is-ledger": ({ file }) => ({
    what: `${file} is a ledger, and is never overwritten.`,
    hint: "Choose another name.",
  }),
  "output-is-own": ({ file }) => ({
    what: `${file} belongs to socialroi, and is never overwritten.`,
    hint: "Choose another name.",
  }),
  "output-exists": ({ file, endings }) => ({
    what: `${file} already exists, and its name doesn't end in ${endings}.`,
    hint: "Choose another name, or add --force to replace it.",
  }),
  "output-folder-missing": ({ file, folder }) => ({
    what: `No such folder: ${folder}`,
    hint: `Create it, or choose a name other than ${file}`,
  }),
  "output-unwritable": ({ file, reason }) => ({
    what: `This file can't be written: ${file} (${reason})`,
    hint: outputHint(reason),
  }),
  "stdout-unwritable": ({ reason }) => ({
    what: `The output could not be written (${reason}).`,
    hint: outputHint(reason),
  }),
  "system-refused": ({ file, call, reason }) => ({
    what: `The system refuses: ${[call, file].filter((part) => part !== "").join(" ")} (${reason})`,
    hint: outputHint(reason),
  }),
  "folder-gone": () => ({
    what: "The current folder no longer exists.",
    hint: "Change to another one first: cd",
  }),
  unforeseen: ({ detail, version }) => ({
    what: `This should not have happened: ${detail} (socialroi ${version})`,
    hint: "Please report it with the command you typed. SOCIALROI_DEBUG=1 shows where it happened.",
  }),
  "opener-failed": ({ program, target }) => ({
    what: `${program} could not open it.`,
    hint: `Open it yourself: ${target}`,
  }),
  "ledger-locked": ({ lock, process }) => ({
    what: `Another socialroi command is writing${process === "" ? "" : ` (process ${process})`}.`,
    hint: `Wait for it to finish. If there is none, remove ${lock}`,
  }),
  "ledger-busy": ({ file }) => ({
    what: `Another program keeps changing the ledger: ${file}`,
    hint: "Nothing was changed. Close that program, then try again.",
  }),
  "lock-lost": ({ lock }) => ({
    what: `Another command removed the lock of this one: ${lock}`,
    hint: "Nothing was changed. Try again.",
  }),
  "rename-merges": ({ from, to, setting, line }) => ({
    what: `${from} and ${to} are both under ${setting}: in the settings, and only one can stay.`,
    hint: `Remove ${from} there, then rename again: socialroi edit ${line}`,
  }),
  "ledger-gone": ({ file, folder }) => ({
    what: `The ledger no longer exists: ${file}`,
    hint: `Dated copies from before its last changes are in ${folder}`,
  }),
  "lines-unreadable": ({ text }) => ({
    what: `"${text}" is not a line of the ledger.`,
    hint: "Write 30, 30-32, last or last 3, with the numbers of socialroi list.",
  }),
  "entries-few": ({ available }) => ({
    what: `The ledger has only ${plural(available, "entry", "entries")}.`,
    hint: "See socialroi list --all.",
  }),
  "line-beyond": ({ text, lines }) => ({
    what: `"${text}": no such line.`,
    hint: `The ledger has ${plural(lines, "line")}. For line numbers: socialroi list --all`,
  }),
  "lines-changed": () => ({
    what: "the ledger changed while you were being asked, and these lines are no longer the same",
    hint: "Check them again: socialroi list",
  }),
  "delete-unsafe": ({ line }) => ({
    what: `Line ${line} can't be removed on its own: another entry refers to it (&, *), or the entries are in [brackets].`,
    hint: `Remove it in your editor: socialroi edit ${line}`,
  }),
  "slot-reversed": ({ text }) => ({
    what: `"${text}": a slot ends after it begins, on the same day.`,
    hint: "Write 08:00-08:15. Through midnight, write two: 23:30-23:59 and 00:00-00:15.",
  }),
  "answers-above": ({ answered, comments }) => ({
    what: `${plural(answered, "reply", "replies")} to ${plural(comments, "comment", "comments")}: there can't be more replies than comments.`,
    hint: "If there were more comments, give their total: comments (--comments)",
  }),
  "model-not-declared": ({ model, suggestion }) => ({
    what: `the post model ${model} has no parts`,
    hint: meant(suggestion, `Add them: socialroi model new ${model} --part "The question" --part "The answer"`),
  }),
  "draft-gone": ({ file }) => ({
    what: `The edited file can't be read: ${file}`,
    hint: "Nothing was changed. Try again: socialroi edit",
  }),
  "ledger-changed": ({ draft }) => ({
    what: "The ledger changed while you were editing it.",
    hint: `Your version is in ${draft}: compare, then try again.`,
  }),
  "nothing-to-undo": () => ({ what: "Nothing to undo.", hint: "" }),
  "nothing-to-redo": () => ({ what: "Nothing to redo.", hint: "" }),
  "steps-unreadable": ({ text }) => ({
    what: `"${text}" is not a number of changes.`,
    hint: "Write socialroi undo 2 for the last two.",
  }),
  "steps-few": ({ step, available }) => ({
    what: `Only ${plural(available, "change")} can be ${step === "undo" ? "taken back" : "brought back"}. Nothing was changed.`,
    hint: step === "undo" ? "See socialroi undo --list." : "",
  }),
  "changed-by-hand": ({ command, folder }) => ({
    what: `The ledger was changed by hand or elsewhere since the last command run here: ${command}`,
    hint: `Undo it in your editor: socialroi edit. Dated copies are in ${folder}`,
  }),
  "copy-gone": ({ folder }) => ({
    what: "The copy from before that change no longer exists.",
    hint: `The remaining copies are in ${folder}`,
  }),
  "line-torn": () => ({
    what: "this last line was cut short",
    hint: "Complete it or remove it; or log something, and it will be kept as a comment.",
  }),
  "merge-conflict": () => ({
    what: "this is a merge conflict: two versions of the same lines",
    hint: "Keep one of the two sides, or both if they are different entries; remove the lines starting with <<<<<<<, ======= and >>>>>>>.",
  }),
  "merge-conflicts": ({ count }) => ({
    what: `${plural(count, "conflict")}: both sides changed the same lines.`,
    hint: "Both versions are in the file, between <<<<<<< and >>>>>>>: keep one of them, then: socialroi check",
  }),
  "merge-by-line": ({ file, line }) => ({
    what: `${file} has an error on line ${line}, so lines were merged instead of entries.`,
    hint: "",
  }),
  "merge-brackets": ({ file }) => ({
    what: `The entries of ${file} are in [brackets], so lines were merged instead of entries.`,
    hint: "",
  }),
  "merge-same": ({ file }) => ({
    what: `${file} was given twice.`,
    hint: "Give the ledger first, then the copy to merge into it.",
  }),
  "merge-currencies": ({ ours, theirs }) => ({
    what: `The ledger is in ${ours}, the copy in ${theirs}: amounts would change their meaning.`,
    hint: "Set the same currency in both.",
  }),
  "merge-unsafe": ({ file }) => ({
    what: `${file} can't be merged safely.`,
    hint: "Copy what is missing by hand: socialroi edit",
  }),
  "line-without-entry": ({ text, first, last }) => ({
    what: `"${text}": no entry is on that line.`,
    hint: last === 0 ? "The ledger has none." : `Entries are on lines ${first} to ${last}: socialroi list --all`,
  }),
  "entries-fewer": ({ before, after }) => ({
    what: `The ledger would go from ${plural(before, "entry", "entries")} to ${after}.`,
    hint: "To remove entries: socialroi delete",
  }),
  "rename-unsafe": ({ kind, from }) => ({
    what: `The ${kind} ${from} can't be changed safely everywhere.`,
    hint: "Change it in your editor: socialroi edit",
  }),
  "fit-unreadable": ({ text }) => ({
    what: `"${text}" isn't a fit.`,
    hint: "A fit is 0 to 5; as an option, clients first: linkedin=4/3.",
  }),
  "slot-unreadable": ({ text }) => ({ what: `"${text}" isn't a slot.`, hint: "Write 08:00-08:15." }),
  "limit-unreadable": ({ text }) => ({
    what: `"${text}" isn't a limit.`,
    hint: "Write total=5h/week or instagram=30m/day.",
  }),
  "pace-unreadable": ({ text }) => ({ what: `"${text}" isn't a pace.`, hint: "Write week, 3 days or 2 weeks." }),
  "answers-missing": () => ({
    what: "Can't ask without a terminal.",
    hint: "Give the answers as options: socialroi init --rate 60 --networks linkedin=4/3,instagram=2/4 --owned newsletter. All of them: socialroi init --help",
  }),
  "shell-unknown": ({ text, known }) => ({
    what: text === "" ? "Which shell?" : `"${text}": no completion for this shell.`,
    hint: `One of: ${known}.`,
  }),
  "settings-unsafe": ({ key }) => ({
    what: `The setting ${key} can't be changed safely where it is.`,
    hint: "Change it in your editor: socialroi edit",
  }),
  "rename-nothing": ({ kind, from }) => ({
    what: `No ${kind} "${from}" in this ledger.`,
    hint: "See socialroi list --all",
  }),
  "topic-unknown": ({ text, suggestion, known }) => ({
    what: `"${text}": no such command or help topic.`,
    hint: meant(
      suggestion === "" ? "" : `socialroi help ${suggestion}`,
      `Topics: ${known}. Commands: socialroi --help.`,
    ),
  }),
  "kind-unknown": ({ text, known }) => ({ what: `"${text}" can't be renamed.`, hint: `One of: ${known}.` }),
  "confirmation-missing": ({ option }) => ({
    what: "Needs confirmation, and nothing can be asked here.",
    hint: `Add ${option}.`,
  }),
  "editor-missing": () => ({
    what: "No editor found.",
    hint: "Set EDITOR, for example: export EDITOR=nano",
  }),
  "editor-failed": ({ editor, reason }) => ({
    what: `The editor failed: ${editor} (${reason})`,
    hint: "Nothing was changed.",
  }),
  "ledger-not-text": ({ file }) => ({
    what: `Not UTF-8 text: ${file}`,
    hint: "Save it as UTF-8 in your editor.",
  }),
  "key-unknown": ({ key, suggestion }) => ({
    what: `unknown key: ${key}`,
    hint: meant(suggestion, "It is kept and ignored."),
  }),
  "setting-unknown": ({ key, suggestion }) => ({
    what: `unknown setting: ${key}`,
    hint: meant(suggestion, "It is kept and ignored."),
  }),
  "limit-unknown": ({ name, suggestion }) => ({
    what: `${name} is neither a network nor an activity, so nothing counts towards this limit`,
    hint: meant(suggestion, `If it is a network, add to the settings: networks: { ${name}: {} }`),
  }),
  "network-not-declared": ({ network, suggestion }) => ({
    what: `unknown network: ${network}`,
    hint: meant(suggestion, `If it is right, add to the settings: networks: { ${network}: {} }`),
  }),
  "activity-not-declared": ({ activity, suggestion }) => ({
    what: `unknown activity: ${activity}`,
    hint: meant(suggestion, `If it is right, add to the settings: activities: [${activity}]`),
  }),
  "person-not-declared": ({ person }) => ({
    what: `unknown person: ${person}; their time is priced at your rate`,
    hint: `Add to the settings: people: { ${person}: { rate: 35 } }`,
  }),
  "rate-missing": ({ date }) => ({
    what: `no hourly rate applies on ${date}, so this time costs nothing`,
    hint: "Set rate: in the settings, from that day or earlier.",
  }),
  "client-similar": ({ client, similar }) => ({
    what: `the client "${client}" differs little from "${similar}"`,
    hint: `If they are one: socialroi rename client ${typable(client)} ${typable(similar)}`,
  }),
  "exchange-later": ({ currency, from }) => ({
    what: `there is no exchange rate for ${currency} before ${from}, so the first one is used here too`,
    hint: `Add an earlier rate: exchange: { ${currency}: [{ rate: ... }, { from: ${from}, rate: ... }] }`,
  }),
  "entry-future": ({ date }) => ({ what: `${date} is in the future`, hint: "Check the date." }),
  "day-too-long": ({ date, duration }) => ({
    what: `${duration} on ${date}: more than a day`,
    hint: "Check that day's entries.",
  }),
  "time-overlaps": ({ at, line }) => ({
    what: `this time overlaps that of line ${line}, at ${at}`,
    hint: "Check both.",
  }),
  "id-twice": ({ id, line }) => ({
    what: `the id ${id} is also on line ${line}`,
    hint: "Check whether the entry was logged twice.",
  }),
  "answers-none": ({ network }) => ({
    what: `No comment is waiting for a reply on ${networkName(network, names)}, according to the ledger.`,
    hint: `When there are some: socialroi post --update ${network} --comments 5`,
  }),
  "answers-many": ({ network, waiting }) => ({
    what: `Only ${plural(waiting, "comment is", "comments are")} waiting for a reply on ${networkName(network, names)}.`,
    hint: `If there were more, give the total for the latest post: socialroi post --update ${network} --comments ...`,
  }),
  "post-missing": ({ network }) => ({
    what: `There is no post on ${networkName(network, names)} to complete.`,
    hint: `Log one: socialroi post ${network}`,
  }),
  "line-without-post": ({ text }) => ({
    what: `"${text}": there is no post on that line.`,
    hint: "For line numbers: socialroi list --all --kind posted",
  }),
  "words-beside-line": ({ words }) => ({ what: "--line already says which post.", hint: `Leave out: ${words}` }),
  "update-empty": () => ({
    what: "Nothing to complete was given.",
    hint: "Add --reach 1240, --comments 14, --answered 12, --url, --copy, --format or --campaign.",
  }),
  "update-unsafe": ({ line }) => ({
    what: `Line ${line} can't be changed safely.`,
    hint: `Change it in your editor: socialroi edit ${line}`,
  }),
  "model-not-here": ({ text, suggestion, known }) => ({
    what: `"${text}": no such post model.`,
    hint: meant(suggestion, `One of: ${known}.`),
  }),
  "model-bare": ({ text }) => ({
    what: `The post model ${text} has no parts.`,
    hint: `Add them: socialroi model new ${text} --part "The question" --part "The answer"`,
  }),
  "model-there": ({ text }) => ({
    what: `There is already a post model ${text}.`,
    hint: "Choose another name, or change it in the settings: socialroi edit",
  }),
  "model-empty": () => ({
    what: "The post model needs parts.",
    hint: 'Give them in order: --part "The question" --part "The answer"; or start from another one: --from tip',
  }),
}));

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
