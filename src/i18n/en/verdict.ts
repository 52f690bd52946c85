// English: `verdict`.
import { lazy } from "../../core/errors/lazy.ts";
import type { Catalogue } from "../catalogue.ts";
import { plainChance } from "../chance.ts";
import { plural } from "./language.ts";

const chanceIn = (probability: number): string => {
  const chance = plainChance(probability);
  if (chance === "always") return "almost every case";
  return chance === "never" ? "almost no case" : `about ${plural(chance[0], "chance")} out of ${chance[1]}`;
};

export const verdict = lazy((): Catalogue["verdict"] => ({
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
  summary: (hours, sales, count) => `${hours} · ${count} ${sales === 1 ? "sale" : "sales"}`,
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
    "unlogged-hours": () => "it has sales from hours that were not logged",
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
  logSales: 'Log every sale with its network (ask "how did you find me?"): that settles it faster than anything else.',
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
}));
