// All English words that can be typed, and names that are the same in every language. Phrases are separated by commas; case,
// accents, plural, hyphens and apostrophes of what is typed do not matter, so each phrase is listed once.

/** Phrases for each key. */
export type Phrases = Readonly<Record<string, string>>;

/** Phrases for numbers in a row: semicolons separate the lists of each. */
export function inOrder(first: number, lists: string, step = 1): Phrases {
  return Object.fromEntries(lists.split("; ").map((phrases, index) => [first + index * step, phrases]));
}

export const en = {
  // Names that a ledger may hold for a key, and that are typed as well. Adding one changes what existing ledgers mean; new words
  // belong to the lists below.
  ledger: {
    network: {
      instagram: "ig, insta",
      facebook: "fb",
      linkedin: "li",
      tiktok: "tt",
      youtube: "yt",
      x: "twitter",
      threads: "",
      bluesky: "bsky",
      mastodon: "",
      pinterest: "pin",
      snapchat: "snap",
      reddit: "",
      whatsapp: "",
      telegram: "",
      discord: "",
      twitch: "",
      newsletter: "email",
      website: "site",
      blog: "",
      seo: "",
      podcast: "",
      forum: "",
      community: "",
      partners: "",
      referrals: "",
      "walk-in": "walk in",
      "word-of-mouth": "word of mouth",
      search: "",
      marketplace: "",
      press: "",
      other: "",
      unknown: "?",
    },
    activity: {
      strategy: "",
      creation: "create",
      publication: "publishing",
      interaction: "interactions",
      support: "",
      analytics: "stats",
      scrolling: "scroll",
      learning: "",
    },
    model: { tip: "", backstage: "", "case-study": "case study", resource: "", inspiration: "" },
    purpose: { boost: "", ads: "ad", tools: "tool", freelance: "" },
    evidence: { asked: "", link: "", code: "", guess: "" },
    audience: { own: "", new: "" },
  },
  words: {
    model: { tip: "how to", backstage: "behind the scenes, bts, making of", "case-study": "success story" },
    network: {
      instagram: "instagramm, instgm",
      linkedin: "linked in, linkd",
      tiktok: "tik tok",
      youtube: "you tube",
      x: "x com, twitter x",
      bluesky: "blue sky",
      snapchat: "snap chat",
      whatsapp: "whats app, wa",
      newsletter: "news letter, e mail, emails, mailing, mailing list, mailchimp, substack, emailing, mail, email list",
      website: "web site, webpage, web page, homepage, shop site, webshop",
      seo: "search engine optimisation, search engine optimization",
      blog: "blogging",
      podcast: "podcasting",
      community: "communities",
      partners: "partner, partnership, affiliates, affiliate",
      referrals: "referral, referred, recommendation",
      "walk-in": "walk in, walkin, passing trade, passer by, shop window",
      "word-of-mouth": "word of mouth, mouth to mouth",
      search: "search engine, google, google search, bing",
      marketplace: "market place, etsy, amazon, ebay, malt, upwork, fiverr",
      press: "newspaper, magazine, radio",
      other:
        "others, elsewhere, something else, reseller, resellers, stockist, wholesale, cold email, cold emails, cold emailing, cold call, cold calls, cold calling",
      unknown: "not known, dont know, do not know, no idea, unsure, dunno, idk, no clue, not sure",
    },
    // Nouns for activities: they decide beside what is created or published (editing posts).
    activity: {
      strategy: "plan, brainstorm, brainstorming",
      creation: "design, copywriting, content creation, video editing, retouching, photoshoot, photo shoot, shoot",
      publication: "publish, schedule, upload",
      interaction:
        "engagement, outreach, cold outreach, cold email, cold emails, cold emailing, prospection, community management, comment moderation",
      support: "customer service, customer support, customer care, after sales, client support",
      analytics: "metrics, analysis",
      scrolling: "doom scrolling",
      learning: "",
    },
    purpose: {
      boost: "boosted, boosting, boosted post, sponsored, sponsored post, promoted, promoted post, sponsoring",
      ads: "advert, adverts, advertising, advertisement, advertisements, ad campaign, paid ads",
      tools: "software, subscription, subscriptions, app, apps, saas, plugin, license, licence, hosting",
      freelance: "freelancer, freelancers, contractor, contractors, agency, subcontractor, virtual assistant",
      refund: "refund, refunds, refunded",
    },
    creditNote: "credit note, credit notes", // Beside a sale, it takes money back.
    tax: "vat, gst, incl, excl", // Capitals behind an amount that are no currency: VAT.
    // Verbs, by activity: beside words of other activities, they decide.
    doing: {
      strategy: "planning, to plan, planned",
      creation:
        "writing, write, wrote, filming, filmed, film, editing, edit, edited, shooting, creating, created, designing, designed, recording, recorded, drafting, drafted, making, made, proofreading, proofread, rewriting, rewrote",
      publication: "posting, posted, scheduling, scheduled, uploading, uploaded, published",
      interaction:
        "replying, replied, reply, answering, answered, answer, commenting, commented, responding, messaging, engaging, chatting, networking, prospecting, pitching, pitched",
      analytics: "analysing, analyzing, measuring, reporting",
      scrolling:
        "watching, watched, watch, browsing, browse, browsed, scrolled, reading, doomscroll, doomscrolling, doomscrolled, lurking",
      learning: "learn, learnt, learned, studying, training",
    },
    // What an activity is about, by the activity that it means on its own.
    thing: {
      strategy:
        "calendar, content calendar, editorial calendar, content plan, idea, ideas, research, hashtag research, keyword research",
      creation:
        "photo, photos, picture, pictures, visual, visuals, image, images, thumbnail, thumbnails, illustration, script, scripts, canva, content, caption, captions",
      publication: "post, posts",
      interaction:
        "comment, comments, replies, response, responses, dm, dms, direct message, direct messages, message, messages, private messages, inbox",
      support: "review, reviews, complaint, complaints",
      analytics: "statistics, statistic, insight, insights, numbers, report, kpi, kpis",
      scrolling: "feed, feeds, newsfeed, news feed",
      learning: "course, courses, tutorial, tutorials, webinar, webinars",
    },
    // What is created, by the format that it is kept as.
    format: {
      reel: "reel, reels",
      story: "story, stories",
      carousel: "carousel, carousels, carrousel",
      video: "video, videos, vid, vids, vlog",
      short: "short, shorts",
      live: "live, lives, livestream, live stream",
    },
    // By how many days they are back; negative for those to come.
    days: {
      0: "today, this morning, this afternoon, this evening, tonight",
      1: "yesterday, yest, yday, last night, last evening",
      2: "day before yesterday, the day before yesterday",
      "-1": "tomorrow, tmrw",
      "-2": "day after tomorrow, the day after tomorrow",
    },
    number: {
      ...inOrder(1, "one, a, an; two, twice; three; four; five; six; seven; eight; nine; ten"),
      ...inOrder(11, "eleven; twelve; thirteen; fourteen; fifteen; sixteen; seventeen; eighteen; nineteen"),
      ...inOrder(20, "twenty; thirty; forty; fifty; sixty; seventy; eighty; ninety", 10),
    },
    // By the codes of the currencies that share a word, the likeliest first.
    currency: {
      EUR: "€, euro, euros, eur",
      "USD CAD AUD NZD HKD SGD MXN": "$, dollar, dollars, buck, bucks",
      "GBP EGP": "£, pound, pounds, quid",
      "CHF XOF XAF XPF": "franc, francs",
      "JPY CNY": "¥, yen, yuan",
      INR: "₹, rupee, rupees",
      KRW: "₩",
      RUB: "₽",
      TRY: "₺",
      PLN: "zł, zloty, zlotys",
    },
    // From Sunday.
    weekday: inOrder(
      0,
      "sunday; monday; tuesday, tue, tues; wednesday, wed, weds; thursday, thu, thur, thurs; friday, fri; saturday",
    ),
    // Short names that are other words too: understood beside a date only.
    shortWeekday: { 0: "sun", 1: "mon", 6: "sat" },
    monthName: inOrder(
      1,
      "january, jan; february, feb; march, mar; april, apr; may; june, jun; july, jul; august, aug; september, sept, sep; october, oct; november, nov; december, dec",
    ),
    // Swallowed before anything that is understood.
    filler:
      "on, in, at, for, from, to, of, the, a, an, my, with, by, spent, about, around, via, through, thanks to, during, this, i, have, paid, approximately, approx, roughly, since, our, and",
    elided: "", // Elided fillers, which an apostrophe follows: l'atelier.
    and: "and, &",
    to: "to, until, till, til", // Between the two ends of a span.
    from: "from", // Before a span.
    between: "between", // Before a span whose ends are joined by `and`.
    at: "at, starting at", // Before a time of day, where even `9` and `9h` are one.
    since: "from, since, around, about, by", // Before a time of day that may also be a count: from 9.
    on: "on", // Before a day of the month with its ordinal: on 3rd.
    onThe: "on the", // Before the number of a day of the month: on the 3, le 3.
    about: "about, around, approximately, approx, roughly",
    ago: "ago",
    agoBefore: "", // Before what is ago: il y a.
    last: "last, past, previous",
    next: "next, coming",
    this: "this",
    half: "half",
    quarter: "quarter",
    minus: "minus, less", // Between hours and what is short of them: une heure moins dix.
    of: "of, a, an, of an, of a",
    times: "times", // Behind a number: how often.
    repeated: "twice", // How often, by itself.
    vagueDay: "weekend, week end, other day, next day", // Names no day exactly: weekend, the other day.
    dayPart: "morning, afternoon, evening, night, noon", // Behind a day: monday morning.
    am: "am, a m",
    pm: "pm, p m",
    noon: "noon, midday",
    midnight: "midnight",
    oclock: "o clock, oclock",
    ordinal: "st, nd, rd, th", // Behind the number of a day: 3rd.
    thousand: "k, grand, thousand", // Behind a figure: 1.2k.
    hundred: "hundred", // In numbers in words: two hundred.
    thousandWord: "thousand",
    minute: "m, mn, mns, min, minute",
    hour: "h, hr, hrs, hour",
    day: "d, day",
    week: "w, wk, wks, week",
    month: "month",
    quarterYear: "quarter",
    year: "year, yr, yrs",
    all: "all, every, everything",
    none: "none",
    yes: "yes, y, on, true",
    no: "no, n, off, false",
    polite: "only, just, please, show, show me, give me, into, as, as a", // Words that say nothing.
    // From a day on until today.
    onward: "since, starting, starting from, starting on, as of, beginning with, ever since",
    until: "until, till, til, up to",
    // The first day of what follows: since the beginning of the year.
    begin: "beginning, beginning of, the beginning of, start, start of, the start of, first day of",
    finish: "end, end of, the end of, last day of", // The last day of what follows: until the end of october.
    through: "through, thru", // Between the first and the last period, where it is no more than that.
    by: "by, per, grouped by, group by, split by, broken down by, for each, each, every", // Before a grouping.
    // Before what is compared with.
    versus: "vs, versus, v, against, compared to, compared with, compare to, compare with, compare, relative to",
    // What may be compared with, apart from periods.
    against: {
      previous:
        "previous, previous period, previous one, one before, the one before, the period before, period before, before",
      "year-ago":
        "year ago, a year ago, one year ago, a year earlier, a year before, same period last year, last year same period, same time last year, same month last year",
    },
    // Whole periods: all, or a unit up to today.
    span: {
      all: "all time, ever, all of it, everything, the whole time, whole ledger, so far, since ever",
      year: "ytd, year to date, year so far, this year so far, so far this year",
      quarter: "qtd, quarter to date, quarter so far, so far this quarter",
      month: "mtd, month to date, month so far, so far this month",
      week: "wtd, week to date, week so far, so far this week",
    },
    preceding: "preceding, latest, newest, most recent", // Words for the last one, behind a unit.
    order: { 1: "first", 2: "second", 3: "third", 4: "fourth" }, // Numbers of quarters and halves.
    quarterSign: "q",
    halfYear: "half, half year, h",
    top: "top, best, first", // Before a number of rows.
    // What a number of lines may be followed by.
    entry: "entry, entries, line, lines, row, rows, record, records, one, ones",
    // What a number of steps may be followed by.
    step: "step, steps, change, changes, time, times, command, commands, action, actions",
    grouping: {
      network: "network, channel, platform, social network",
      activity: "activity, activities",
      campaign: "campaign",
      client: "client, customer",
      person: "person, people",
      model: "model, template",
      format: "format",
      day: "day",
      week: "week",
      month: "month",
      quarter: "quarter",
      ledger: "ledger",
    },
    kind: {
      time: "time, hours, sessions",
      earned: "earned, sale, income, earnings, revenue",
      spent: "spent, expense, spending, costs",
      posted: "posted, posts",
      followers: "followers, follower counts, subscribers, subs, fans",
      reach: "reach",
    },
    // Formats that a command writes.
    output: {
      csv: "csv",
      csvExcel: "excel, xls, xlsx, csv excel",
      md: "markdown, md",
      html: "html, webpage, web page, page",
      json: "json",
      jsonl: "jsonl, json lines, ndjson",
      hledger: "hledger",
      timeclock: "timeclock",
      ics: "ics, ical, icalendar, calendar",
      toggl: "toggl",
      clockify: "clockify",
    },
    // Before a name.
    field: {
      network: "network, channel",
      activity: "activity",
      client: "client, customer",
      campaign: "campaign",
      person: "person",
    },
  },
  options: {
    // What a new network is, behind `--new`.
    networkKind: { social: "network", owned: "own", elsewhere: "" },
    comparison: { previous: "", "year-ago": "" }, // Behind `--compare`.
    // Units of limits and paces, as ledgers hold them.
    unit: { day: "d, days, daily", week: "w, wk, wks, weeks, weekly", month: "months, monthly" },
    // Beside the value of an option: 1200 views, client Acme.
    label: {
      client: "client, customer",
      campaign: "campaign",
      reach: "reach, reached, views, view, impressions, impression",
      comments: "comments, comment",
      answered: "answered",
      audience: "audience",
      margin: "margin",
      evidence: "evidence",
      copy: "copy",
    },
    // Names of settings behind `set`, the shown one first.
    setting: {
      name: "name, business, company",
      currency: "currency",
      rate: "rate, hourly rate, hour",
      person: "person, people",
      margin: "margin",
      language: "language, lang",
      week: "week, week start",
      dates: "dates, date, date order",
      network: "network, networks, channel, channels",
      activity: "activity, activities",
      exchange: "exchange, exchange rate, exchange rates",
      slot: "slot, slots",
      limit: "limit, limits",
      away: "away, off, days off, day off",
      gate: "gate",
      pace: "pace, publishing, publish",
      models: "models, model, post models, post model",
      purpose: "purpose, why",
      trial: "trial",
    },
    settingValue: {
      none: "none, nothing, -",
      always: "always",
      total: "total, all, everything, together",
      owned: "owned, own, mine",
      social: "rented, social",
      elsewhere: "elsewhere",
      alias: "alias, aliases, called",
      ask: "ask, asks",
      strict: "strict, refuse, refuses",
      en: "english, en",
      fr: "french, fr",
      begins: "begins, begin, starts, start",
    },
  },
  // Codes of currencies that are words in small letters.
  codesLikeWords: "all, bam, bob, cop, cup, dop, gel, mad, pen, rub, sos, std, top, try, won",
};

type Lists<Group> = { readonly [Name in keyof Group]: Group[Name] extends string ? string : Phrases };

/** The lists of a language: those of English. */
export interface LanguageWords {
  readonly ledger: Lists<(typeof en)["ledger"]>;
  readonly words: Lists<(typeof en)["words"]>;
  readonly options: Lists<(typeof en)["options"]>;
  readonly codesLikeWords: string;
}
