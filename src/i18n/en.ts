// Everything said in English.
import type { Catalogue } from "./catalogue.ts";
import { plainChance } from "./chance.ts";
import { networkName } from "./names.ts";

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const meant = (suggestion: string, otherwise = ""): string =>
  suggestion === "" ? otherwise : `Did you mean ${suggestion}?`;
const spans = { day: "today", week: "this week", month: "this month" };
const chanceIn = (probability: number): string => {
  const chance = plainChance(probability);
  if (chance === "always") return "almost every case";
  return chance === "never" ? "almost no case" : `about ${plural(chance[0], "chance")} out of ${chance[1]}`;
};
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
  CONTROL_CHARACTER: "there is a character here that no editor shows",
  BAD_INDENT: "the indentation is off",
  TAB_AS_INDENT: "a tab stands where spaces must",
  MISSING_CHAR: "a quote, a bracket or a comma is missing",
  MULTILINE_IMPLICIT_KEY: "a quote or a bracket is not closed",
  BLOCK_AS_IMPLICIT_KEY: "there is one colon too many",
  BAD_ALIAS: "this alias names no anchor",
  BAD_DQ_ESCAPE: 'there is an unknown escape in these "quotes"',
  UNEXPECTED_TOKEN: "something here is out of place",
};

export const en: Catalogue = {
  language: "en",
  faults: {
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
      remedy: "Use letters, digits, spaces, dots and hyphens, at most 40.",
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
        { time: "How long?", amount: "How much?", count: "How many?" }[kind as string] ?? `Which ${en.kinds[kind]}?`,
      remedy:
        { time: "Write 30m, 1h or 1h30.", amount: "Write 1200 or 1200.50.", count: "Write 1840." }[kind as string] ??
        `One of: ${known}.`,
    }),
    "word-twice": ({ kind, first, second }) => ({
      what: `"${first}" or "${second}": which ${en.kinds[kind]}?`,
      remedy: "One entry has one. A note comes last, or after --note.",
    }),
    "option-unreadable": ({ option, text }) => ({
      what: `"${text}" cannot be the value of ${option}.`,
      remedy: "See --help.",
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
    "network-not-here": ({ text, suggestion }) => ({
      what: `"${text}": no such network.`,
      remedy: meant(suggestion, "See socialroi report --all."),
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
      remedy: "An entry looks like this: - { date: 2026-11-20, time: 30m, network: instagram, activity: creation }",
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
      what: `The ledger cannot be read: ${file} (${reason})`,
      remedy: "Check who may read it.",
    }),
    "ledger-unwritable": ({ file, reason }) => ({
      what: `The ledger cannot be written: ${file} (${reason})`,
      remedy: reason === "ENOSPC" ? "The disk is full." : "Check who may write there.",
    }),
    "ledger-locked": ({ lock }) => ({
      what: "Another socialroi command is writing.",
      remedy: `Wait for it. If there is none: remove ${lock}`,
    }),
    "ledger-changed": ({ draft }) => ({
      what: "The ledger changed while you were editing it.",
      remedy: `Your version is kept in ${draft}: compare, and try again.`,
    }),
    "nothing-to-undo": () => ({ what: "There is nothing to take back.", remedy: "" }),
    "nothing-to-redo": () => ({ what: "There is nothing to bring back.", remedy: "" }),
    "changed-by-hand": ({ command, folder }) => ({
      what: `The ledger was changed by hand since the last command, ${command}`,
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
      what: "git left a merge conflict here",
      remedy: "Keep the lines of both sides, and remove the three lines of marks.",
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
    "rename-nothing": ({ kind, from }) => ({
      what: `No ${kind} "${from}" in this ledger.`,
      remedy: "See socialroi list --all.",
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
  },
  findings: {
    "unpaid-work": ({ cost, minutes, grossProfit, networks }, f) =>
      `You put ${f.roundMoney(cost)} of time and money into working ${f.duration(minutes)} for ${f.list(networks.map((key) => networkName(key, en)))}. ` +
      (grossProfit === 0 ? "Nothing came back." : `${f.roundMoney(grossProfit)} came back.`),
    "scrolling-share": ({ cost, minutes, share }, f) =>
      `Scrolling cost ${f.roundMoney(cost)}: ${f.duration(minutes)}, ${f.percent(share)} of your time on social networks.`,
    scattered: ({ networks, share }, f) =>
      `Your time is scattered over ${f.list(networks.map((key) => networkName(key, en)))}; the biggest has ${f.percent(share)} of it. One worked properly beats several kept alive.`,
    "attention-gap": ({ network, timeShare, profitShare }, f) =>
      `${networkName(network, en)} took ${f.percent(timeShare)} of your time and brought ${f.percent(profitShare)} of your return.`,
  },
  kinds: {
    time: "time",
    network: "network",
    activity: "activity",
    amount: "amount",
    date: "date",
    count: "count",
    model: "post model",
    purpose: "purpose",
  },
  groupings: {
    network: "Network",
    activity: "Activity",
    campaign: "Campaign",
    client: "Client",
    person: "Person",
    model: "Post model",
    format: "Format",
    day: "Day",
    week: "Week",
    month: "Month",
    quarter: "Quarter",
  },
  owned: {
    newsletter: "Newsletter",
    website: "Website",
    blog: "Blog",
    seo: "SEO",
    podcast: "Podcast",
    forum: "Forum",
    community: "Community",
    partners: "Partners",
    referrals: "Referrals",
  },
  activities: {},
  purposes: {},
  models: { "case-study": "case study" },
  units: { EUR: "euro", USD: "dollar", CAD: "dollar", AUD: "dollar", GBP: "pound", CHF: "franc", JPY: "yen" },
  semicolon: "; ",
  colon: ": ",
  days: { today: "today", yesterday: "yesterday" },
  help: {
    tagline: "What social networks cost you, what they bring you, and which one to keep.",
    usage: "Usage:",
    optionsTitle: "Options:",
    argumentsTitle: "Words:",
    commandsTitle: "Commands:",
    groups: { log: "Log:", read: "Read:", mend: "Mend:" },
    examples: "Examples:",
    commands: {
      log: "append time spent",
      earn: "append a sale",
      spend: "append an expense",
      post: "append a publication",
      followers: "append an audience count",
      list: "show entries",
      check: "look for faults and doubts in the ledger",
      undo: "take the last change back, whatever it was",
      redo: "bring back what was taken back",
      edit: "open the ledger in your editor, and check it on close",
      rename: "give a network, activity, campaign or client another name",
      delete: "remove entries",
      report: "where the time goes, what it costs, what it brings back",
      verdict: "the one network to keep, and what to do with the others",
    },
    options: {
      ledger: "the ledger to use (else SOCIALROI_LEDGER, else your data folder)",
      json: "print JSON",
      quiet: "print nothing but errors",
      lang: "en or fr",
      color: "colour: always, never or auto",
      help: "show this help",
      version: "show the version",
      date: "the day: 2026-11-20, yesterday, monday, -3d (else today)",
      at: "the time of day it began: 08:05",
      planned: "how long it was meant to take: 15m",
      client: "the client",
      campaign: "the campaign",
      person: "who did it",
      note: "a note (words left over are one too)",
      format: "the format: reel, carousel, story",
      evidence: "how you know the network brought it: asked, link, code or guess",
      margin: "the part that stays yours after direct costs: 0.55 or 55%",
      for: "what for: boost, ads, tools, freelance, or a word of yours",
      audience: "whom it was to reach: own (followers) or new",
      reach: "people reached",
      comments: "comments received",
      answered: "comments answered",
      copy: "a one-click copy from another network",
      url: "where it stands",
      new: "take a name that nobody knows yet",
      force: "take a date that is still to come",
      yes: "do not ask",
      dryRun: "only say what would be done",
      changes: "list what could be taken back, the last change first",
      by: "divide by network, activity, campaign, client, person, model, format, day, week, month or quarter",
      csv: "print CSV",
      md: "print Markdown",
      limit: "the last so many entries",
      network: "only this network (repeatable)",
      kind: "only time, earned, spent, posted or followers (repeatable)",
      draws: "how many draws from the posterior",
      seed: "the seed of the draws",
      explain: "show the evidence, the formulas and each step",
      whatIf: 'try other hours a week: "instagram=0h,linkedin=+3h"',
      period: "2026, 2026-Q4, 2026-11, 2026-W47 or 2026-11-20",
      last: "the last so many days or weeks: 90d, 12w",
      since: "from this day on",
      until: "up to and with this day",
      today: "today",
      week: "this week",
      month: "this month",
      quarter: "this quarter",
      year: "this year",
      lastWeek: "last week",
      lastMonth: "last month",
      lastQuarter: "last quarter",
      lastYear: "last year",
      all: "everything",
    },
    words: {
      log: "TIME NETWORK ACTIVITY [NOTE], in any order; - reads one entry a line from standard input",
      earn: "AMOUNT NETWORK [NOTE]; linkedin,newsletter shares it, linkedin=70%,newsletter=30% too",
      spend: "AMOUNT NETWORK [FOR] [NOTE]",
      post: "NETWORK [MODEL] [NOTE]",
      followers: "COUNT NETWORK",
      line: "the line of an entry (else the last one)",
      lines: "the lines of the entries, as socialroi list shows them",
      kind: "network, activity, campaign or client",
      from: "the name it has",
      to: "the name it gets",
    },
  },
  errors: {
    nothingLogged: "Nothing was logged.",
    nothingChanged: (faults) => `${plural(faults, "fault")}; nothing was changed.`,
    mendLine: "Mend it in your editor, then: socialroi check",
    batchLine: (line) => `line ${line}: `,
    unforeseen: "This should not have happened:",
  },
  echo: {
    newLedger: (file) =>
      `New ledger: ${file} (yours alone to read). Your hour counts 0 until you say what it is worth: change rate: 0 in its first lines.`,
    standing: (label, span, minutes) => `${label} ${spans[span]}: ${minutes}`,
    of: (limit) => ` of ${limit}`,
    over: (over) => `, ${over} over`,
    earned: "earned",
    spent: "spent",
    posted: "posted",
    noModel: "no model",
    reach: (count) => `reach ${count}`,
    followers: (count) => `${count} followers`,
    added: (entries) => `${plural(entries, "entry", "entries")} logged`,
  },
  list: {
    title: (period, entries) => `${period} · ${plural(entries, "entry", "entries")}`,
    empty: (period) => `Nothing logged: ${period}.`,
  },
  check: {
    fine: (entries) => `${plural(entries, "entry", "entries")}, no fault.`,
    doubts: (count) => plural(count, "doubt"),
    doubt: "doubt",
  },
  mend: {
    tookBack: (command, at) => `Took back: ${command} (${at})`,
    broughtBack: (command, at) => `Brought back: ${command} (${at})`,
    torn: (line) => `The last line was cut short; it is kept as a comment: ${line}`,
    renamed: (words, from, to) => `${plural(words, "place")} changed: ${from} is now ${to}.`,
    renameThese: (words, from, to) => `Change ${plural(words, "place")} from ${from} to ${to}?`,
    wouldRename: (words, from, to) => `${plural(words, "place")} would change: ${from} to ${to}. Nothing was changed.`,
    deleteThese: (entries) => (entries === 1 ? "Delete this entry?" : `Delete these ${entries} entries?`),
    deleted: (entries) => `${plural(entries, "entry", "entries")} deleted. To have them back: socialroi undo`,
    kept: "Nothing was deleted.",
    unchanged: "Nothing was changed.",
    saved: "The ledger is saved.",
    reopen: "Open it again at the first fault?",
    fewer: (before, after) => `The ledger would go from ${before} to ${after} entries. Save it so?`,
    draft: (file) => `Your version is kept in ${file}`,
  },
  report: {
    hour: (money) => `your hour: ${money}`,
    noHour: "your hour: not set",
    heads: {
      time: "Time",
      timeShare: "share",
      cost: "Cost",
      spent: "Spent",
      revenue: "Revenue",
      profitShare: "share",
      net: "Net",
      posts: "Posts",
      sales: "Sales",
      none: "(none)",
    },
    perUnit: (unit) => `per 1 ${unit}`,
    versus: (period) => `vs ${period}`,
    social: "social",
    owned: "owned",
    total: "total",
    oneFigure: (unit, returned, before, period) =>
      `Every ${unit} put in, your time included, brought back ${returned}${before === null ? "" : ` (${period}: ${before})`}.`,
    noReturn: "Nothing was put in, so there is no return to speak of.",
    noRevenue: (cost) => `${cost} put in, your time included. Nothing came back yet.`,
    guessed: (floor, ceiling) => `Without what is only a guess: ${floor}; with it: ${ceiling}.`,
    unpriced: (duration) => `${duration} count 0: no hourly rate is in force then. Set rate: in the ledger's settings.`,
    hidden: (width, columns) => `Hidden at ${width} columns: ${columns}. All of it: --json, or a wider window.`,
    more: (findings) => `${findings} more: --json`,
    empty: (period, last) =>
      `Nothing logged: ${period}.${last === null ? "" : ` Your last entry is of ${last}.`} Log something: socialroi log 30m instagram creation`,
    bar: "bar",
  },
  verdict: {
    chance: (probability) => chanceIn(probability),
    focus: (network, chance, percent) => `Focus on ${network}. It is your best network in ${chance} (${percent}).`,
    focusOrNone: (network, chance, percent, none) =>
      `${network}, if any: your best bet in ${chance} (${percent}), but that none pays is likelier (${none}).`,
    test: ([first, ...others]) => {
      const rest = others.map(
        ({ name, percent }) => `${name ?? "none at all"} possible${name === null ? " too" : ""} (${percent})`,
      );
      const likeliest = first?.name === null ? "That none pays" : first?.name;
      return `Too early to say. ${[`${likeliest} is the likeliest (${first?.percent})`, ...rest].join(", ")}.`;
    },
    none: (chance, percent) => `No network pays for your time, in ${chance} (${percent}).`,
    ownedPays: (name, returned, unit) => `What is yours does: ${name}, ${returned} per ${unit}.`,
    because: {
      "no-rate":
        "No chances yet: say what an hour of yours is worth (rate: in the ledger's first lines). Until then, only the plain arithmetic.",
      "no-candidate": "No social network here to choose from: only what is yours.",
      "thin-evidence": "A verdict needs at least 4 weeks of entries and 5 hours in all.",
    },
    empty: (period) =>
      `Nothing to judge: no time, no sale, ${period}. Log something: socialroi log 30m instagram creation`,
    summary: (hours, sales) => `${hours} · ${plural(sales, "sale")}`,
    heads: {
      hours: "Hours",
      range: "likely range, 8 chances in 10",
      shortRange: "likely range, 8 in 10",
      pays: "pays",
      best: "best",
      todo: "what to do",
    },
    actions: { focus: "focus", test: "test", reduce: "one-click copies only", quit: "quit" },
    yours: "yours: keep",
    labels: {
      why: "Why",
      week: "This week",
      moved: "If moved",
      unless: "Unless",
      beware: "Beware",
      meanwhile: "While you find out",
      whatIf: "What if",
    },
    evidence: (name, sales, count, hours) =>
      `${name}: ${sales === 0 ? `${hours} and no sale` : `${count} ${sales === 1 ? "sale" : "sales"} for ${hours}`}`,
    reasons: {
      "no-evidence": null,
      "no-hours": () => "no hour was logged behind them",
      "unlogged-hours": () => "most of its sales came from hours that were not logged",
      "no-sales": null,
      "few-sales": () => "too few to tell",
      "one-sale": () => "one sale makes more than half of it",
      guesses: () => "much of it is only a guess",
      "not-due": () => "many of its hours have not had the time to bring a sale",
      "above-break-even": (low) => `even its low end (${low}) is above break-even`,
      "below-break-even": (_low, high) => `even its high end (${high}) is below break-even`,
    },
    hoursGo: (hours, network, slots) => `Your ${hours} go to ${network}${slots === "" ? "" : `: ${slots}`}.`,
    onePost: (model, weeks) =>
      `One post: ${model}${weeks === null ? "" : ` (last one: ${weeks === 0 ? "this week" : `${plural(weeks, "week")} ago`})`}.`,
    copyTo: (networks) => `Copy it to ${networks} in one click, or not at all.`,
    close: (networks) => `Close the notifications of ${networks}; tell followers where to find you.`,
    moved: (from, to, hours, freed, mean, low, high) =>
      `${freed === null ? `The ${hours} a week` : `${hours} of the ${freed} a week`} of ${from}, given to ${to}: about ${mean} a week (8 chances in 10: ${low} to ${high}).`,
    reversal: ({ code, params }, name, f) => {
      if (code === "more-sales") {
        const { from, sales, amount } = params;
        return `${sales === 1 ? "one typical sale" : `${sales} typical sales`} (about ${f.roundMoney(amount)}) from ${name(from)}`;
      }
      if (code === "weeks-without-sale") return `${params.weeks} weeks without a sale from ${name(params.from)}`;
      return `an hour of yours worth ${f.roundMoney(params.rate)} or ${params.above ? "more" : "less"}`;
    },
    unless: (list) => `${list} would change this answer.`,
    onTheEdge: "it is a close call: other draws from the same ledger already give another answer. Look again soon.",
    rented: (network, share, month) =>
      `${share} of your return hangs on ${network}, which is not yours: a closed account would cost about ${month} a month.`,
    meanwhile: (network, hours, alone) => `give ${network} your ${hours} a week${alone ? "" : ", not the old split"}.`,
    settles: (weeks) =>
      weeks === null ? "At this pace a year will not settle it." : `About ${weeks} weeks or less should settle it.`,
    review: (date) => `Look again on ${date}.`,
    logSales:
      'Log every sale with its network (ask "how did you find me?"): that settles it faster than anything else.',
    whatIf: (mean, low, high) => `about ${mean} a week (8 chances in 10: ${low} to ${high}).`,
    whatIfUncounted: (network, counted) =>
      `${network} is counted up to ${counted} a week, twice what it has now: nothing is known beyond.`,
    whatIfUnknown: (network) => `Nothing is known of ${network}: it counts for nothing here.`,
    explain: {
      title: "How this was worked out",
      rate: "mean hourly rate of all logged hours",
      draws: "draws from the posterior, seed",
      expectedDeal: "expected deal of a network without sales",
      lag: "weeks from an hour to its sales (L)",
      sigma: "spread of one network's deals (sigma, log)",
      tau: "spread between networks' deals (tau, log)",
      shape: "how unequal networks are (a)",
      level: "common level of clients (z)",
      exposure: "hours whose sales are due (E)",
      sales: "sales counted (n)",
      costPerHour: "cost an hour",
      priorClients: "clients an hour, before the ledger",
      clients: "clients an hour, now",
      deal: "deal, now",
      ownDeals: "of it from its own sales",
      loss: "expected loss an hour",
      rule: "the verdict speaks up to",
      method: "The method, step by step: docs/METHOD.md",
    },
  },
};
