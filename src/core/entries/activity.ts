// Known activities, purposes of spending, post templates, evidence and audiences: English keys, words in both languages.
import { otherWords } from "../words/lexicon/lexicon.ts";

/** Built-in activities, with other words for each. */
export const KNOWN_ACTIVITIES = otherWords("ledger", "activity");

/** Built-in purposes of spending, with other words for each. `--for` takes any other. */
export const KNOWN_PURPOSES = otherWords("ledger", "purpose");

/** Built-in post templates, with other words for each. */
export const KNOWN_MODELS: Readonly<Record<string, readonly string[]>> = otherWords("ledger", "model");

/** Structures for posts of any template. They are listed, but a post's template only if declared in the settings. */
export const MODEL_FRAMES = ["aida", "pas"] as const;

/** Templates with a built-in skeleton. */
export const READY_MODELS = ["tip", "backstage", "case-study", "resource", "inspiration", ...MODEL_FRAMES] as const;
export type ReadyModel = (typeof READY_MODELS)[number];

/** Evidence that a network led to a sale, strongest first. */
export const EVIDENCE = ["asked", "link", "code", "guess"] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const EVIDENCE_WORDS = otherWords("ledger", "evidence");

/** Audience of spending: existing followers, or new people. */
export const AUDIENCES = ["own", "new"] as const;

export const AUDIENCE_WORDS = otherWords("ledger", "audience");
