// The names of things in English.
import type { Catalogue } from "../catalogue.ts";

export const names: Pick<
  Catalogue,
  | "kinds"
  | "groupings"
  | "owned"
  | "activities"
  | "purposes"
  | "models"
  | "units"
  | "chronological"
  | "semicolon"
  | "colon"
  | "plain"
  | "days"
> = {
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
    ledger: "Ledger",
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
  models: { "case-study": "case study", aida: "AIDA", pas: "PAS" },
  units: { EUR: "euro", USD: "dollar", CAD: "dollar", AUD: "dollar", GBP: "pound", CHF: "franc", JPY: "yen" },
  chronological: (key) => key,
  semicolon: "; ",
  colon: ": ",
  plain: {
    range: (low, high) => `${low} to ${high}`,
    fromTo: (from, to) => `from ${from} to ${to}`,
    change: { up: (figure) => `up ${figure}`, down: (figure) => `down ${figure}`, none: "unchanged" },
    excerpt: (line, text, faulty) => `Line ${line} reads: ${text}\nThe fault is here: ${faulty}`,
  },
  days: { today: "today", yesterday: "yesterday" },
};
