// English: errors and warnings.
import { lazy } from "../../core/errors/lazy.ts";
import type { Catalogue } from "../catalogue.ts";
import { networkName } from "../names.ts";
import { importFaults } from "./importing.ts";
import { meant, plural, systemRemedy } from "./language.ts";
import { names } from "./names.ts";

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
  CONTROL_CHARACTER: "there is a character here that no editor shows",
  BAD_INDENT: "the indentation is off",
  TAB_AS_INDENT: "a tab stands where spaces must",
  MISSING_CHAR: "a quote, a bracket or a comma is missing",
  MULTILINE_IMPLICIT_KEY: "a quote or a bracket is not closed",
  BLOCK_AS_IMPLICIT_KEY: "there is one colon too many",
  BAD_ALIAS: "this alias names no anchor",
  BAD_DQ_ESCAPE: 'there is an unknown escape in these "quotes"',
  ALIASES: "what this alias stands for never ends, or is far more than the whole file",
  UNEXPECTED_TOKEN: "something here is out of place",
};

const outputRemedy = (reason: string): string => systemRemedy(reason) ?? "Check who may write there.";

export const faults = lazy((): Catalogue["faults"] => ({
  ...importFaults(),
  "duration-bare": ({ text }) => ({ what: `"${text}": minutes or hours?`, remedy: `Write ${text}m or ${text}h.` }),
  "duration-unreadable": ({ text }) => ({
    what: `"${text}" is no duration.`,
    remedy: "Write 30m, 1h, 1h30 or 1.5h.",
  }),
  "duration-zero": ({ text }) => ({ what: `"${text}" is no time at all.`, remedy: "Write at least 1m." }),
  "duration-negative": ({ text }) => ({
    what: `"${text}": time cannot be negative.`,
    remedy: "Write 30m, 1h or 1h30.",
  }),
  "duration-too-long": ({ text }) => ({
    what: `"${text}" is more than a day in one entry.`,
    remedy: "Log each day by itself, at most 24h.",
  }),
  "date-unreadable": ({ text }) => ({
    what: `"${text}" is no date.`,
    remedy: "Write 2026-11-20, today, yesterday, monday or -3d.",
  }),
  "date-impossible": ({ text }) => ({
    what: `"${text}": there is no such day.`,
    remedy: "Write a date like 2026-11-20.",
  }),
  "date-ambiguous": ({ text, dayFirst, monthFirst }) => ({
    what: `"${text}" can be two days.`,
    remedy: `Write ${dayFirst} or ${monthFirst}.`,
  }),
  "date-slashed": ({ text, reading }) => ({
    what: `"${text}" is not how dates are written here.`,
    remedy: `Write ${reading}.`,
  }),
  "date-future": ({ date }) => ({ what: `${date} is still to come.`, remedy: "Check the date, or add --force." }),
  "clock-unreadable": ({ text }) => ({ what: `"${text}" is no time of day.`, remedy: 'Write "08:05".' }),
  "amount-ambiguous": ({ text, thousands, decimal }) => ({
    what: `"${text}" is ambiguous: ${thousands} or ${decimal}?`,
    remedy: `Write ${thousands} or ${decimal}.`,
  }),
  "amount-unreadable": ({ text }) => ({ what: `"${text}" is no amount.`, remedy: "Write 1200, 1200.50 or 1200,50." }),
  "amount-negative": ({ text }) => ({
    what: `"${text}": an amount cannot be negative.`,
    remedy: "Money that came in is earned, money that went out is spent.",
  }),
  "amount-too-precise": ({ text, currency, digits }) => ({
    what: `"${text}" has more decimals than ${currency} has.`,
    remedy: digits === 0 ? "Write it without decimals." : `Write at most ${digits}.`,
  }),
  "amount-too-large": ({ text }) => ({
    what: `"${text}" is too large to be counted exactly.`,
    remedy: "Check the amount.",
  }),
  "currency-unknown": ({ text, suggestion }) => ({
    what: `"${text}": no such currency.`,
    remedy: meant(suggestion, "Write a code like EUR, USD or CHF."),
  }),
  "currency-without-exchange": ({ code, currency }) => ({
    what: `The ledger does not say what ${code} is worth in ${currency}.`,
    remedy: `Add to its settings what 1 ${code} is worth: exchange: { ${code}: ... }`,
  }),
  "count-unreadable": ({ text }) => ({ what: `"${text}" is no count.`, remedy: "Write a whole number: 1840." }),
  "network-unknown": ({ text, suggestion }) => ({
    what: `"${text}": no such network.`,
    remedy: `${meant(suggestion, "")} To add it as it is: --new`.trim(),
  }),
  "activity-unknown": ({ text, suggestion, known }) => ({
    what: `"${text}": no such activity.`,
    remedy: `${meant(suggestion, `One of: ${known}.`)} Your own go under activities: in the ledger's settings.`,
  }),
  "model-unknown": ({ text, suggestion, known }) => ({
    what: `"${text}": no such post model.`,
    remedy: `${meant(suggestion, `One of: ${known}.`)} To add it as it is: --new. For a note: --note`,
  }),
  "purpose-unknown": ({ text, suggestion }) => ({
    what: `"${text}": for ${suggestion}?`,
    remedy: `Write ${suggestion}, or --for ${text}, or --note ${text}.`,
  }),
  "evidence-unknown": ({ text }) => ({
    what: `"${text}" is no evidence.`,
    remedy: "One of: asked, link, code, guess.",
  }),
  "audience-unknown": ({ text }) => ({ what: `"${text}" is no audience.`, remedy: "One of: own, new." }),
  "margin-unreadable": ({ text }) => ({
    what: `"${text}" is no part of a whole.`,
    remedy: "Write 0.55 or 55%, with at most four decimals.",
  }),
  "share-unreadable": ({ text }) => ({
    what: `"${text}" is no share.`,
    remedy: "Write { linkedin: 70%, newsletter: 30% }.",
  }),
  "shares-total": ({ total }) => ({ what: `The shares add up to ${total} %.`, remedy: "They must make 100 %." }),
  "name-unsafe": ({ text }) => ({
    what: `${JSON.stringify(text)} cannot be a name.`,
    remedy:
      "Use letters, digits, spaces, dots and hyphens, at most 40. none, null, total, true and yes mean something else.",
  }),
  "period-unreadable": ({ text }) => ({
    what: `"${text}" is no period.`,
    remedy: "Write 2026, 2026-Q4, 2026-11, 2026-W47 or 90d.",
  }),
  "period-reversed": ({ since, until }) => ({
    what: `${since} comes after ${until}.`,
    remedy: "Swap --since and --until.",
  }),
  "by-unknown": ({ text, known }) => ({ what: `Nothing is divided by "${text}".`, remedy: `One of: ${known}.` }),
  "word-missing": ({ kind, known }) => ({
    what:
      { time: "How long?", amount: "How much?", count: "How many?" }[kind as string] ?? `Which ${names.kinds[kind]}?`,
    remedy:
      { time: "Write 30m, 1h or 1h30.", amount: "Write 1200 or 1200.50.", count: "Write 1840." }[kind as string] ??
      `One of: ${known}.`,
  }),
  "word-twice": ({ kind, first, second }) => ({
    what: `"${first}" or "${second}": which ${names.kinds[kind]}?`,
    remedy: "One entry has one. A note comes last, or after --note.",
  }),
  "option-unreadable": ({ option, text }) => ({
    what: `"${text}" cannot be the value of ${option}.`,
    remedy: "See --help.",
  }),
  "option-needs": ({ option, other }) => ({
    what: `${option} needs ${other}.`,
    remedy: `Add ${other}, or leave ${option} out.`,
  }),
  "option-without-place": ({ option, format }) => ({
    what: `${format} has no place for ${option}.`,
    remedy: `Leave ${option} out, or take --md or --json.`,
  }),
  "options-exclusive": ({ first, second }) => ({
    what: `${first} and ${second} exclude each other.`,
    remedy: "Keep one.",
  }),
  "batch-empty": () => ({ what: "Nothing came in.", remedy: "Send one entry a line: 30m instagram creation" }),
  "quote-open": ({ text }) => ({ what: `A quote is not closed: ${text}`, remedy: "Close it." }),
  "option-unknown": ({ option, suggestion }) => ({
    what: `${option}: no such option.`,
    remedy: meant(suggestion, "See --help."),
  }),
  "option-value-missing": ({ option }) => ({ what: `${option} needs a value.`, remedy: "See --help." }),
  "argument-missing": ({ name }) => ({ what: `A word is missing: ${name}.`, remedy: "See --help." }),
  "arguments-many": () => ({ what: "There are too many words.", remedy: "See --help." }),
  "person-unknown": ({ text, suggestion, known }) => ({
    what: `"${text}": nobody of that name in the settings.`,
    remedy: `${meant(suggestion, `One of: ${known}.`)} To log them as they are: --new`,
  }),
  "not-here": ({ what, text, suggestion }) => ({
    what: `"${text}": no such ${what} in this ledger.`,
    remedy: meant(suggestion, `See socialroi report --all --by ${what}.`),
  }),
  "ranking-unknown": ({ text, known }) => ({
    what: `Rows are not sorted by "${text}".`,
    remedy: `One of: ${known}.`,
  }),
  "return-under": ({ value, threshold }) => ({
    what: `The return is ${value.toFixed(2)}, under ${threshold}.`,
    remedy: "That is what --fail-under asks about.",
  }),
  "days-unreadable": ({ text }) => ({ what: `"${text}": days or weeks?`, remedy: "Write 90d or 12w." }),
  "date-not-iso": ({ text }) => ({ what: `"${text}" is no date.`, remedy: "In a ledger, write it like 2026-11-20." }),
  "amount-comma": ({ text, point }) => ({ what: `the comma cuts ${text} in two`, remedy: `Write ${point}.` }),
  usage: ({ detail }) => ({ what: detail, remedy: "See --help." }),
  "command-unknown": ({ text, suggestion }) => ({
    what: `"${text}": no such command.`,
    remedy: meant(suggestion === "" ? "" : `socialroi ${suggestion}`, "See socialroi --help."),
  }),
  yaml: ({ detail }) => ({
    what: `this is not YAML: ${yaml[detail] ?? detail.toLowerCase().replaceAll("_", " ")}`,
    remedy:
      detail === "ALIASES"
        ? "Write what it stands for in its place."
        : "An entry looks like this: - { date: 2026-11-20, time: 30m, network: instagram, activity: creation }",
  }),
  "document-shape": () => ({
    what: "this is neither settings nor entries",
    remedy: "Settings are key: value, above a line of three dashes; entries are a list below it.",
  }),
  "documents-many": () => ({
    what: "there are more than two documents",
    remedy: "Keep one line of three dashes, between settings and entries.",
  }),
  "entry-shape": () => ({
    what: "this is no entry",
    remedy: "Write - { date: 2026-11-20, time: 30m, network: instagram }",
  }),
  "entry-kind-missing": ({ known }) => ({
    what: "this entry does not say what it is",
    remedy: `Give it one of these keys: ${known}.`,
  }),
  "entry-kind-twice": ({ first, second }) => ({
    what: `this entry is two things: ${first} and ${second}`,
    remedy: "Make two entries of it.",
  }),
  "key-missing": ({ key }) => ({
    what: `${key} is missing`,
    remedy: `Add ${key}: ${key === "date" ? "2026-11-20" : "..."}`,
  }),
  "key-twice": ({ key }) => ({ what: `${key} stands here twice`, remedy: "Keep one." }),
  "value-shape": ({ key, expected }) => ({
    what: `${key} should be ${shapes[expected]}`,
    remedy: "See docs/FORMAT.md.",
  }),
  "number-octal": ({ text }) => ({
    what: `${text} begins with a zero, which some readers take for octal`,
    remedy: `Write ${text.replace(/^0+/, "")}.`,
  }),
  "network-shared": ({ kind }) => ({
    what: `a ${kind} entry has one network`,
    remedy: "Only earned and spent can be shared. Make one entry a network.",
  }),
  "setting-unreadable": ({ key, expected }) => ({
    what: `${key} is not written like this`,
    remedy: `Write for example: ${expected}`,
  }),
  "entries-flow": () => ({
    what: "no line can be added at the end of this file",
    remedy: "Write entries as a list, one - { ... } a line, and let nothing follow them.",
  }),
  "ledger-missing": ({ file }) => ({
    what: `There is no ledger yet: ${file}`,
    remedy: "Begin one: socialroi log 30m instagram creation",
  }),
  "ledger-unreadable": ({ file, reason }) => ({
    what: reason === "EISDIR" ? `${file} is a folder, no ledger.` : `The ledger cannot be read: ${file} (${reason})`,
    remedy: reason === "EISDIR" ? "Name a file in it." : "Check who may read it.",
  }),
  "ledger-unwritable": ({ file, reason }) => ({
    what: `The ledger cannot be written: ${file} (${reason})`,
    remedy: systemRemedy(reason) ?? "Check who may write there.",
  }),
  "ledger-is-stream": ({ file }) => ({
    what: `${file === "-" ? "Standard input" : file} can be read as a ledger, but not changed.`,
    remedy: "Name a file: --ledger ledger.yaml",
  }),
  "timer-none": () => ({
    what: "No timer is running.",
    remedy: "Start one: socialroi start instagram interaction --for 15m",
  }),
  "timer-spoilt": ({ file }) => ({
    what: `What was kept of the timer cannot be read: ${file}`,
    remedy: "Log its time by hand, then: socialroi cancel",
  }),
  "timer-changed": () => ({
    what: "Another command has changed the timer meanwhile.",
    remedy: "See socialroi status.",
  }),
  "timer-logged": ({ line }) => ({
    what: `The timer's time is in the ledger already, on line ${line}: a command was cut off before it could drop the timer.`,
    remedy: "Drop it now: socialroi cancel",
  }),
  "stop-before-start": ({ at, started }) => ({
    what: `The timer began at ${started}; it has not been ${at} since.`,
    remedy: "Give a time between then and now, or --took 20m.",
  }),
  "stop-at-twice": ({ at, first, second }) => ({
    what: `The clocks went back while the timer ran, so it was ${at} twice.`,
    remedy: `Say how long it took: socialroi stop --took ${first} (the first ${at}) or --took ${second} (the second).`,
  }),
  "clock-set-back": ({ started, now }) => ({
    what: `The clock was set back: the timer runs since ${started}, and now it is ${now}. How long it ran is not known.`,
    remedy: "The timer is kept. Say how long it took: socialroi stop --took 25m",
  }),
  "gate-closed": ({ network, next, tomorrow }) => ({
    what: `Your gate stays closed: ${network} was not opened.`,
    remedy: `${next === "" ? "" : `Your next slot is at ${next}${tomorrow ? " tomorrow" : ""}. `}Your settings say gate: strict.`,
  }),
  "template-unknown": ({ field, known }) => ({ what: `{${field}}: no such field.`, remedy: `One of: ${known}.` }),
  "state-unreadable": ({ file, reason }) => ({
    what: `What is kept beside the ledger cannot be read: ${file} (${reason})`,
    remedy: "Check who may read it, or set XDG_STATE_HOME to a folder of yours.",
  }),
  "state-unwritable": ({ file, reason }) => ({
    what: `What is kept beside the ledger cannot be written: ${file} (${reason})`,
    remedy: systemRemedy(reason) ?? "Check who may write there, or set XDG_STATE_HOME to a folder of yours.",
  }),
  "pattern-costly": ({ pattern }) => ({
    what: `The pattern ${pattern} would take too long to try.`,
    remedy: "Use at most three * in a name and five {a,b}, or let the shell expand it.",
  }),
  "file-missing": ({ file }) => ({ what: `There is no such file: ${file}`, remedy: "Check its name and its folder." }),
  "format-unknown": ({ file, known, flags }) => ({
    what: `The name ${file} does not tell the format.`,
    remedy: `Let it end in ${known}, or add one of: ${flags}.`,
  }),
  "email-missing": () => ({
    what: "Whose account is it? Time is imported by e-mail address.",
    remedy: "Add --email me@example.com",
  }),
  "output-is-ledger": ({ file }) => ({
    what: `${file} is a ledger: nothing is written over it.`,
    remedy: "Give another name.",
  }),
  "output-is-own": ({ file }) => ({
    what: `${file} belongs to socialroi itself: nothing is written over it.`,
    remedy: "Give another name.",
  }),
  "output-exists": ({ file, endings }) => ({
    what: `${file} is there already, and its name does not end in ${endings}.`,
    remedy: "Give another name, or add --force to replace it.",
  }),
  "output-folder-missing": ({ file, folder }) => ({
    what: `There is no such folder: ${folder}`,
    remedy: `Make it, or give another name than ${file}`,
  }),
  "output-unwritable": ({ file, reason }) => ({
    what: `This file cannot be written: ${file} (${reason})`,
    remedy: outputRemedy(reason),
  }),
  "stdout-unwritable": ({ reason }) => ({
    what: `The answer could not be written to standard output (${reason}).`,
    remedy: outputRemedy(reason),
  }),
  "system-refused": ({ file, call, reason }) => ({
    what: `The system refuses: ${[call, file].filter((part) => part !== "").join(" ")} (${reason})`,
    remedy: outputRemedy(reason),
  }),
  "folder-gone": () => ({
    what: "The folder that you are in is not there any more.",
    remedy: "Change to another one first: cd",
  }),
  unforeseen: ({ detail, version }) => ({
    what: `This should not have happened: ${detail} (socialroi ${version})`,
    remedy: "Please report it, with what you typed. SOCIALROI_DEBUG=1 shows where in the program it happened.",
  }),
  "opener-failed": ({ program, target }) => ({
    what: `${program} could not show it.`,
    remedy: `Open it yourself: ${target}`,
  }),
  "ledger-locked": ({ lock, process }) => ({
    what: `Another socialroi command is writing${process === "" ? "" : ` (process ${process})`}.`,
    remedy: `Wait for it. If there is none: remove ${lock}`,
  }),
  "ledger-busy": ({ file }) => ({
    what: `Another program keeps changing the ledger: ${file}`,
    remedy: "Nothing was changed. Close that program, then try again.",
  }),
  "lock-lost": ({ lock }) => ({
    what: `Another command removed the lock of this one: ${lock}`,
    remedy: "Nothing was changed. Try again.",
  }),
  "rename-merges": ({ from, to, setting, line }) => ({
    what: `${from} and ${to} both stand under ${setting}: in the settings, and only one of them can stay.`,
    remedy: `Take ${from} out there, then rename again: socialroi edit ${line}`,
  }),
  "ledger-gone": ({ file, folder }) => ({
    what: `The ledger is not there any more: ${file}`,
    remedy: `Dated copies from before some of its changes are in ${folder}`,
  }),
  "line-beyond": ({ text, lines }) => ({
    what: `"${text}": no such line.`,
    remedy: `The ledger has ${plural(lines, "line")}. See the numbers in socialroi list --all.`,
  }),
  "lines-changed": () => ({
    what: "the ledger changed while you were asked, and these lines hold something else now",
    remedy: "Look at them again: socialroi list",
  }),
  "delete-unsafe": ({ line }) => ({
    what: `Line ${line} cannot be removed by itself: another entry repeats something of it by name (&, *), or entries stand in [brackets].`,
    remedy: `Remove it in your editor: socialroi edit ${line}`,
  }),
  "slot-reversed": ({ text }) => ({
    what: `"${text}": a slot ends after it begins, on the same day.`,
    remedy: "Write 08:00-08:15. Through midnight, write two: 23:30-23:59 and 00:00-00:15.",
  }),
  "answers-above": ({ answered, comments }) => ({
    what: `${plural(answered, "reply", "replies")} to ${plural(comments, "comment", "comments")}: no more can be answered than came.`,
    remedy: "If more comments came, say how many there are in all: comments (--comments)",
  }),
  "model-not-declared": ({ model, suggestion }) => ({
    what: `nobody says what the model ${model} is made of`,
    remedy: meant(suggestion, `Say it: socialroi model new ${model} --part "The question" --part "The answer"`),
  }),
  "draft-gone": ({ file }) => ({
    what: `What your editor left cannot be read: ${file}`,
    remedy: "Nothing was changed. Try again: socialroi edit",
  }),
  "ledger-changed": ({ draft }) => ({
    what: "The ledger changed while you were editing it.",
    remedy: `Your version is kept in ${draft}: compare, and try again.`,
  }),
  "nothing-to-undo": () => ({ what: "There is nothing to take back.", remedy: "" }),
  "nothing-to-redo": () => ({ what: "There is nothing to bring back.", remedy: "" }),
  "changed-by-hand": ({ command, folder }) => ({
    what: `The ledger was changed by hand, or elsewhere, since the last command that was noted here: ${command}`,
    remedy: `Take it back in your editor: socialroi edit. Dated copies are in ${folder}`,
  }),
  "copy-gone": ({ folder }) => ({
    what: "The copy from before that change is gone.",
    remedy: `The copies that are left are in ${folder}`,
  }),
  "line-torn": () => ({
    what: "this last line was cut short",
    remedy: "Complete or remove it; or log something, which keeps it as a comment and goes on below.",
  }),
  "merge-conflict": () => ({
    what: "this is a merge conflict: two versions of the same lines",
    remedy:
      "Keep one of the two sides, or both if they are different entries; remove the lines that begin with <<<<<<<, ======= and >>>>>>>.",
  }),
  "merge-conflicts": ({ count }) => ({
    what: `${plural(count, "conflict")}: both sides changed the same lines.`,
    remedy: "Both versions are in the file, between <<<<<<< and >>>>>>>: keep one of them, then: socialroi check",
  }),
  "merge-by-line": ({ file, line }) => ({
    what: `${file} has a fault on line ${line}, so that lines were merged, not entries.`,
    remedy: "",
  }),
  "merge-brackets": ({ file }) => ({
    what: `The entries of ${file} stand in [brackets], so that lines were merged, not entries.`,
    remedy: "",
  }),
  "merge-same": ({ file }) => ({
    what: `${file} was given twice.`,
    remedy: "Give the ledger, then the copy to merge into it.",
  }),
  "merge-currencies": ({ ours, theirs }) => ({
    what: `The ledger is in ${ours}, the copy in ${theirs}: merged, amounts would mean something else.`,
    remedy: "Give both the same currency in their settings.",
  }),
  "merge-unsafe": ({ file }) => ({
    what: `${file} cannot be merged safely.`,
    remedy: "Copy what is missing in your editor: socialroi edit",
  }),
  "line-without-entry": ({ text }) => ({
    what: `"${text}": no entry begins there.`,
    remedy: "See the numbers in socialroi list --all.",
  }),
  "entries-fewer": ({ before, after }) => ({
    what: `The ledger would go from ${plural(before, "entry", "entries")} to ${after}.`,
    remedy: "To remove entries: socialroi delete",
  }),
  "rename-unsafe": ({ kind, from }) => ({
    what: `Not every place of the ${kind} ${from} can be changed safely.`,
    remedy: "Change it in your editor: socialroi edit",
  }),
  "fit-unreadable": ({ text }) => ({
    what: `"${text}" is no fit.`,
    remedy: "Write 0 to 5 (as a flag, clients first: linkedin=4/3).",
  }),
  "slot-unreadable": ({ text }) => ({ what: `"${text}" is no slot.`, remedy: "Write 08:00-08:15." }),
  "limit-unreadable": ({ text }) => ({
    what: `"${text}" is no limit.`,
    remedy: "Write total=5h/week or instagram=30m/day.",
  }),
  "pace-unreadable": ({ text }) => ({ what: `"${text}" is no pace.`, remedy: "Write week, 3 days or 2 weeks." }),
  "answers-missing": () => ({
    what: "There is no terminal to ask on.",
    remedy:
      "Give the answers: socialroi init --rate 60 --networks linkedin=4/3,instagram=2/4 --owned newsletter. All of them: socialroi init --help",
  }),
  "shell-unknown": ({ text, known }) => ({
    what: text === "" ? "Which shell?" : `"${text}": no completion for this shell.`,
    remedy: `One of: ${known}.`,
  }),
  "settings-unsafe": ({ key }) => ({
    what: `The setting ${key} cannot be changed safely where it stands.`,
    remedy: "Change it in your editor: socialroi edit",
  }),
  "rename-nothing": ({ kind, from }) => ({
    what: `No ${kind} "${from}" in this ledger.`,
    remedy: "See socialroi list --all.",
  }),
  "topic-unknown": ({ text, suggestion, known }) => ({
    what: `"${text}": no such command, and no topic of the help.`,
    remedy: meant(
      suggestion === "" ? "" : `socialroi help ${suggestion}`,
      `Topics: ${known}. Commands: socialroi --help.`,
    ),
  }),
  "kind-unknown": ({ text, known }) => ({ what: `"${text}" cannot be renamed.`, remedy: `One of: ${known}.` }),
  "confirmation-missing": ({ option }) => ({
    what: "This needs a yes, and there is no terminal to ask on.",
    remedy: `Add ${option}.`,
  }),
  "editor-missing": () => ({
    what: "There is no editor to open.",
    remedy: "Set EDITOR, for example: export EDITOR=nano",
  }),
  "editor-failed": ({ editor, reason }) => ({
    what: `The editor did not end well: ${editor} (${reason})`,
    remedy: "Nothing was changed.",
  }),
  "ledger-not-text": ({ file }) => ({
    what: `This is no UTF-8 text: ${file}`,
    remedy: "Save it as UTF-8 in your editor.",
  }),
  "key-unknown": ({ key, suggestion }) => ({
    what: `nobody knows the key ${key}`,
    remedy: meant(suggestion, "It is kept, and counts for nothing."),
  }),
  "setting-unknown": ({ key, suggestion }) => ({
    what: `nobody knows the setting ${key}`,
    remedy: meant(suggestion, "It is kept, and changes nothing."),
  }),
  "limit-unknown": ({ name, suggestion }) => ({
    what: `${name} is no network and no activity, so nothing counts towards this limit`,
    remedy: meant(suggestion, `If it is a network, add to the settings: networks: { ${name}: {} }`),
  }),
  "network-not-declared": ({ network, suggestion }) => ({
    what: `nobody knows the network ${network}`,
    remedy: meant(suggestion, `If it is right, add to the settings: networks: { ${network}: {} }`),
  }),
  "activity-not-declared": ({ activity, suggestion }) => ({
    what: `nobody knows the activity ${activity}`,
    remedy: meant(suggestion, `If it is right, add to the settings: activities: [${activity}]`),
  }),
  "person-not-declared": ({ person }) => ({
    what: `nobody knows ${person}, whose hour counts as yours`,
    remedy: `Add to the settings: people: { ${person}: { rate: 35 } }`,
  }),
  "rate-missing": ({ date }) => ({
    what: `no hourly rate is in force on ${date}, so this time costs nothing`,
    remedy: "Set rate: in the settings, from this day or before.",
  }),
  "entry-future": ({ date }) => ({ what: `${date} is still to come`, remedy: "Check the date." }),
  "day-too-long": ({ date, duration }) => ({
    what: `${duration} on ${date}: more than a day`,
    remedy: "Check that day's entries.",
  }),
  "time-overlaps": ({ at, line }) => ({
    what: `this time overlaps that of line ${line}, at ${at}`,
    remedy: "Check both.",
  }),
  "id-twice": ({ id, line }) => ({
    what: `the id ${id} stands on line ${line} too`,
    remedy: "Check whether the entry is there twice.",
  }),
  "answers-none": ({ network }) => ({
    what: `No comment waits for a reply on ${networkName(network, names)}, as far as the ledger knows.`,
    remedy: `When some come: socialroi post --update ${network} --comments 5`,
  }),
  "answers-many": ({ network, waiting }) => ({
    what: `Only ${plural(waiting, "comment waits", "comments wait")} for a reply on ${networkName(network, names)}.`,
    remedy: `If more came, say how many its latest post has in all: socialroi post --update ${network} --comments ...`,
  }),
  "post-missing": ({ network }) => ({
    what: `There is no post on ${networkName(network, names)} to complete.`,
    remedy: `Log one: socialroi post ${network}`,
  }),
  "line-without-post": ({ text }) => ({
    what: `"${text}": no post stands there.`,
    remedy: "See the numbers in socialroi list --all --kind posted",
  }),
  "words-beside-line": ({ words }) => ({ what: "--line says which post is meant.", remedy: `Leave out: ${words}` }),
  "update-empty": () => ({
    what: "What is there to complete?",
    remedy: "Add --reach 1240, --comments 14, --answered 12, --url, --copy, --format or --campaign.",
  }),
  "update-unsafe": ({ line }) => ({
    what: `Line ${line} cannot be changed safely.`,
    remedy: `Change it in your editor: socialroi edit ${line}`,
  }),
  "model-not-here": ({ text, suggestion, known }) => ({
    what: `"${text}": no such post model.`,
    remedy: meant(suggestion, `One of: ${known}.`),
  }),
  "model-bare": ({ text }) => ({
    what: `Nobody says what the model ${text} is made of.`,
    remedy: `Say it: socialroi model new ${text} --part "The question" --part "The answer"`,
  }),
  "model-there": ({ text }) => ({
    what: `There is a model ${text} already.`,
    remedy: "Take another name, or change it in the settings: socialroi edit",
  }),
  "model-empty": () => ({
    what: "What is the model made of?",
    remedy: 'Name its parts, in order: --part "The question" --part "The answer"; or begin from another: --from tip',
  }),
}));

export const errors: Catalogue["errors"] = {
  nothingLogged: "Nothing was logged.",
  nothingChanged: (faults) => `${plural(faults, "fault")}; nothing was changed.`,
  mendLine: "Mend it in your editor, then: socialroi check",
  batchLine: (line) => `line ${line}: `,
  changedUnsaid: (reason) =>
    `The change was made; only its answer could not be printed (${reason}). Do not repeat the command.`,
};
