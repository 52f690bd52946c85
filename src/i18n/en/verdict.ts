// English: `verdict`.
import type { Action, Decision } from "../../core/verdict/decision.ts";
import type { TestReason } from "../../core/verdict/judgement.ts";
import type { TrialEnd } from "../../core/verdict/next-step.ts";
import type { NetworkReason } from "../../core/verdict/reasons.ts";
import type { Reversal } from "../../core/verdict/reversals.ts";
import type { Cause } from "../../core/verdict/since-last-month.ts";
import { plainChance } from "../chance.ts";
import type { Format } from "../format.ts";
import { plural } from "./language.ts";

/** Follow a network's sales and hours. */
const reasons: Readonly<Record<NetworkReason, ((low: string, high: string) => string) | null>> = {
  "no-evidence": null,
  "no-hours": () => "no hour was logged behind them",
  "unlogged-hours": () => "some sales came before you logged hours",
  "no-sales": null,
  "few-sales": () => "too few to be sure",
  "one-sale": () => "one client accounts for more than half",
  guesses: () => "much of it is only a guess",
  "not-due": () => "many of its hours haven't had time to bring a sale",
  "above-break-even": (low) => `even its low end (${low}) is above break-even`,
  "below-break-even": (_low, high) => `even its high end (${high}) is below break-even`,
  "better-elsewhere": () => "but its hours should bring more on the network to focus on",
};

export const verdict = () => ({
  /** "about 4 chances out of 5" */
  chance: (probability: number) => {
    const chance = plainChance(probability);
    if (chance === "always") return "almost every case";
    return chance === "never" ? "almost no case" : `about ${plural(chance[0], "chance")} out of ${chance[1]}`;
  },
  focus: (network: string, chance: string, percent: string) =>
    `Focus on ${network}. It is your best network in ${chance} (${percent}).`,
  /** One network leads by little. */
  focusJust: (network: string, percent: string) => `Focus on ${network}, only just ahead (${percent}).`,
  /** One network leads, but it is likelier that none pays. */
  focusOrNone: (network: string, percent: string, none: string) =>
    `${network} is worth trying: the best of your networks so far (${percent}). But most likely none pays yet (${none}).`,
  /** Candidates, likeliest first; `name` is null for "none". `close`: much evidence on networks that are alike. */
  test: ([first, ...others]: readonly { readonly name: string | null; readonly percent: string }[], close: boolean) => {
    const rest = others.map(({ name, percent }) => `${name ?? "none at all"} (${percent})`);
    const likeliest =
      first?.name === null
        ? `Most likely none pays yet (${first.percent})`
        : `${first?.name} is the likeliest (${first?.percent})`;
    return `${close ? "Too close to call." : "Too early to say."} ${[likeliest, ...rest].join(", then ")}.`;
  },
  none: (chance: string, percent: string) => `No network pays for your time, in ${chance} (${percent}).`,
  noneProbably: (percent: string) => `Probably no network pays for your time (${percent}).`,
  ownedPays: (name: string, returned: string, unit: string) =>
    `Your own channel does: ${name}, ${returned} per ${unit}.`,
  setRate: "To set it: socialroi set rate 60",
  because: {
    "no-rate": "No chances yet, as your hourly rate is not set: only plain arithmetic.",
    "no-candidate": "No social network to choose from here: only channels of your own.",
    "thin-evidence": "A verdict needs at least 4 weeks of entries and 5 hours in all.",
  } satisfies Readonly<Record<Exclude<TestReason, "costly-error">, string>>,
  empty: (period: string) =>
    `Nothing to judge: no time and no sales, ${period}. Log something: socialroi log 30m instagram creation`,
  summary: (hours: string, sales: number, count: string) => `${hours} · ${count} ${sales === 1 ? "sale" : "sales"}`,
  heads: {
    hours: "Hours",
    range: "likely range, 8 chances in 10",
    shortRange: "likely range, 8 in 10",
    pays: "pays",
    best: "best",
    todo: "what to do",
  },
  /** Instead of "focus" where it is likelier that none pays. */
  worthTrying: "worth trying",
  actions: {
    focus: "focus",
    try: "try",
    keep: "keep, no more",
    reduce: "one-click copies only",
    quit: "quit",
  } satisfies Readonly<Record<Action, string>>,
  yours: "yours: keep",
  labels: {
    why: "Why",
    week: "This week",
    moved: "If moved",
    unless: "Watch for",
    beware: "Beware",
    meanwhile: "Next step",
    trial: "Your trial",
    month: "Last month",
    whatIf: "What if",
  },
  /** Explains the bar and its dot. */
  barLegend: (perUnit: string) =>
    `├──┤ is where the return lies in 8 cases out of 10, ┆ is break-even. ● is what to expect from the next hours, once all their sales are in: the fewer the sales, the closer it is to the usual return instead of "${perUnit}", because luck plays a large part.`,
  /** `clients` is null where every sale is another client. */
  evidence: (name: string, sales: number, count: string, clients: string | null, hours: string) =>
    `${name}: ${
      sales === 0
        ? `${hours} and no sale`
        : `${count} ${sales === 1 ? "sale" : "sales"}${clients === null ? "" : ` from ${clients} ${clients === "1" ? "client" : "clients"}`} for ${hours}`
    }`,
  reasons,
  /** All that is said of one network. */
  inFull: {
    labels: { spent: "Put in", brought: "Brought", likely: "Likely", odds: "Odds", todo: "What to do" },
    spent: (hours: string, perWeek: string, cost: string) => `${hours} (${perWeek} a week): ${cost}`,
    brought: (sales: number, count: string, revenue: string, perUnit: string | null, unit: string) =>
      `${sales === 0 ? "no sale" : `${count} ${sales === 1 ? "sale" : "sales"}`}, ${revenue}${perUnit === null ? "" : `: ${perUnit} per ${unit}1`}`,
    /** Mean, low and high of the return per unit, and of the net per hour. */
    likely: (
      [mean, low, high]: readonly [mean: string, low: string, high: string],
      [net, least, most]: readonly [mean: string, low: string, high: string],
      unit: string,
    ) => `${mean} per ${unit}1 (8 chances in 10: ${low} to ${high}); ${net} an hour (${least} to ${most})`,
    /** `best` is null for an owned channel. */
    odds: (pays: string, best: string | null) => `pays: ${pays}${best === null ? "" : `; is the best: ${best}`}`,
    absent: (network: string, period: string) => `${network}: no hours and no sales in ${period}.`,
  },
  hoursGo: (hours: string, network: string, slots: string) =>
    `Spend your ${hours} on ${network}${slots === "" ? "" : `: ${slots}`}.`,
  /** Under `none`: to an owned channel, or (null) to none in particular. */
  hoursFree: (hours: string, channel: string | null) =>
    channel === null
      ? `Your ${hours} a week are free: spend them on your clients, or on something of your own (a newsletter, your site).`
      : `Spend your ${hours} a week on ${channel}, which is yours and pays.`,
  onePost: (model: string, weeks: number | null) =>
    `One post: ${model}${weeks === null ? "" : ` (last one: ${weeks === 0 ? "this week" : `${plural(weeks, "week")} ago`})`}.`,
  /** `isOne`: behind the sentence on one post. */
  copyTo: (networks: string, isOne: boolean) =>
    `Copy ${isOne ? "it" : "your posts"} to ${networks} in one click, or not at all.`,
  close: (networks: string) => `Turn off notifications from ${networks}; tell followers where to find you.`,
  moved: (from: string, to: string, hours: string, freed: string | null, mean: string, low: string, high: string) =>
    `${freed === null ? `The ${hours} a week` : `${hours} of the ${freed} a week`} on ${from}, moved to ${to}: about ${mean} a week (8 chances in 10: ${low} to ${high}).`,
  /** Starts the sentence "... would change this answer." */
  reversal: (
    { code, params }: Exclude<Reversal, { code: "on-the-edge" }>,
    name: (key: string) => string,
    f: Format,
  ) => {
    if (code === "more-sales") {
      const { from, sales, amount } = params;
      return `${sales === 1 ? "one typical sale" : `${sales} typical sales`} (about ${f.roundMoney(amount)}) from ${name(from)}`;
    }
    if (code === "weeks-without-sale") return `${params.weeks} weeks without a sale from ${name(params.from)}`;
    return `an hourly rate of ${f.roundMoney(params.rate)} or ${params.above ? "more" : "less"}`;
  },
  /** Completes that sentence. */
  unless: (list: string) => `${list} would change this answer.`,
  onTheEdge: "it is a close call: the slightest change in the ledger would change the answer. Look again soon.",
  rented: (network: string, share: string, month: string) =>
    `${share} of your return depends on ${network}, which is not yours: a closed account would cost about ${month} a month.`,
  /** Proposes a trial. */
  tryIt: (network: string, weeks: number, hours: string) =>
    `Try ${network} for at most ${plural(weeks, "week")}, ${hours} a week.`,
  /** An accepted trial. */
  trying: (network: string, until: string, hours: string) =>
    `You are trying ${network} until ${until}, ${hours} a week.`,
  /** `cost` is null where it costs nothing more than the best choice known. */
  trialWorth: (cost: string | null, worth: string) =>
    `${cost === null ? "It costs no more than the best choice so far" : `It costs about ${cost} more of your time than the best choice so far`}, and is worth about ${worth} over a year on average: about one trial in four pays off.`,
  review: (date: string) => `Look again on ${date}.`,
  dropIt: (date: string) => `No sale by ${date}: drop it.`,
  /** Asks whether to store the proposed trial. */
  acceptTrial: (network: string, weeks: number) =>
    `Try ${network} for ${plural(weeks, "week")} from today, and keep track of it?`,
  storeTrial: (network: string) => `To stick to it: socialroi set trial ${network} 8w`,
  trialOver: (network: string, why: TrialEnd) =>
    `Your trial of ${network} is over: ${
      why === "time"
        ? "its weeks have passed."
        : why === "settled"
          ? "the answer no longer depends on it."
          : "more weeks would teach too little for what they cost."
    }`,
  /** `before` is what the answer was four weeks ago. */
  sinceMonth: (before: string | null, cause: string | null) =>
    before === null ? "Unchanged for four weeks." : `Four weeks ago: ${before}. Since then: ${cause}.`,
  position: (decision: Decision, network: string | null) =>
    decision === "none" ? "no network pays" : `${decision === "test" ? "try" : "focus on"} ${network}`,
  cause: (cause: Cause, name: (key: string) => string, hours: (hours: number) => string) => {
    if (cause.code === "sales")
      return `${cause.sales < 1.5 ? "a sale" : `${Math.round(cause.sales)} sales`} from ${name(cause.network)}`;
    if (cause.code === "silence") return `${hours(cause.hours)} on ${name(cause.network)} without a sale`;
    return "no new sale there, though earlier hours have had more time";
  },
  logSales: 'Log every sale with its network (ask "how did you find me?"): that settles it faster than anything else.',
  whatIf: (mean: string, low: string, high: string) => `about ${mean} a week (8 chances in 10: ${low} to ${high}).`,
  whatIfUncounted: (network: string, counted: string) =>
    `${network} is counted up to ${counted} a week, twice what it has now: beyond that, nothing is known.`,
  whatIfUnknown: (network: string) => `Nothing is known about ${network}, so it isn't counted here.`,
  explain: {
    title: "How this was worked out",
    rate: "mean hourly rate of all logged hours",
    draws: "scenarios weighed, seed",
    expectedDeal: "expected deal of a network without sales",
    lag: "weeks from an hour to its sales (L)",
    sigma: "spread of one network's deals (sigma, log)",
    tau: "spread between networks' deals (tau, log)",
    shape: "how unequal networks are (a)",
    level: "common level of clients (z)",
    exposure: "hours whose sales are due",
    sales: "clients counted as sales",
    costPerHour: "cost per hour",
    clients: "clients per hour, now",
    deal: "deal, now",
    ownDeals: "share from its own sales",
    loss: "expected loss per hour",
    rule: "no trial needed up to",
    method: "The method, step by step: docs/METHOD.md",
  },
});
