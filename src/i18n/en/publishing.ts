// English: posts, comments and post templates.

import type { ReadyModel } from "../../core/entries/activity.ts";
import type { Completion } from "../../core/entries/entry.ts";
import { skeleton } from "../texts.ts";
import { plural } from "./language.ts";

/** Durations, names, money and days are passed as formatted text. */
export const publishing = () => ({
  help: {
    list: "list the models: when and how often each was used, its cost, reach and revenue",
    show: "show a model, ready to fill in",
    new: "add a model to the settings: its parts, in order",
  },
  skeletons: {
    tip: skeleton(`One thing that your ideal client can do today, without you.
      The problem, in the words your clients use
      What most people try, and why it doesn't help
      Step 1: what to do first
      Step 2
      Step 3
      What changes once it is done: a figure, a before and after
      One question, so that people say how it is for them`),
    backstage: skeleton(`How the work is done, so that people trust whoever does it.
      Where you are and what you are making, in one line (with a photo or a short film, unposed)
      The choice you had to make, and what you nearly did instead
      What went wrong, or took longer than anyone would think
      What the client gets from it that nobody sees
      Ask which part they would like to see next`),
    "case-study": skeleton(`A client like your next one, from the problem to the result.
      Who the client is: trade, size, place (with their consent)
      What was at stake, in their own words
      What had been tried before
      What you did, in three steps at most
      The result, with a figure and a date
      What the client says about it, quoted
      Who else this is for, and how to start: one link, or one word to send you`),
    resource: skeleton(`Something to keep: a list, a template, a tool that you use yourself.
      What it saves: an hour, a mistake, a sum
      Who it is for, and who it isn't for
      The resource itself: five points at most, or one file
      How you use it, in one example
      Where to find all of it: your site or your newsletter, not the network
      Ask what is missing from it`),
    inspiration: skeleton(`What you stand for, told by something that happened.
      A scene in two lines: a day, a place, someone
      What you believed until then
      What changed your mind
      What you have done differently since
      The one sentence to remember
      Ask who has lived through the same`),
    aida: skeleton(`A frame for an offer: attention, interest, desire, action.
      Attention: a figure or a question that stops your client
      Interest: a situation in which they recognise themselves
      Desire: what it is like once solved, with proof
      Action: one thing to do now, with its link`),
    pas: skeleton(`A frame for a problem that people put off: problem, agitation, solution.
      Problem: in one sentence, as a client would say it
      Agitation: what it costs every week that nothing changes
      Solution: the way out, and the first step`),
  } satisfies Readonly<Record<ReadyModel, { goal: string; structure: readonly string[] }>>,
  line: (line: number) => `line ${line}`,
  completable: {
    format: "format",
    reach: "reach",
    comments: "comments",
    answered: "answered",
    copy: "copy",
    url: "url",
    campaign: "campaign",
  } satisfies Readonly<Record<keyof Completion, string>>,
  replied: (replies: number, network: string) => `${plural(replies, "comment")} answered on ${network}`,
  waiting: (comments: number) => (comments === 0 ? "none left" : `${comments} left`),
  answeredOf: (answered: number, comments: number) => `${answered} of ${comments} answered`,
  heads: {
    model: "Model",
    posts: "Posts",
    lastUsed: "Last used",
    reach: "Reach per post",
    time: "Time",
    cost: "Cost",
    revenue: "Revenue",
  },
  never: "never",
  noModels: "No post follows a model yet.",
  creditRule:
    "Time: creation and posting on the network, up to the next post and four weeks at most. Revenue: sales with the same --campaign as a post; no other sale says which post brought it.",
  unassigned: (time: string | null, revenue: string | null) =>
    `Not linked to a post: ${[...(time === null ? [] : [`${time} of creation and posting`]), ...(revenue === null ? [] : [`${revenue} of sales`])].join(", ")}.`,
  ready: (models: string) => `Ready to fill in: ${models}.`,
  frames: (models: string) => `Frames for any post: ${models}.`,
  modelAdded: (name: string) => `Model ${name} added to the settings.`,
  partAsked: (part: number) => `Part ${part}: what goes there (leave empty to finish)`,
  modelNext: (name: string) => `To fill it in: socialroi model show ${name}. To change it: socialroi edit`,
});
