// The questions of log without words: network, activity, time, note; most used choices first.
import { KNOWN_ACTIVITIES } from "../../../core/entries/activity.ts";
import type { Entry } from "../../../core/entries/entry.ts";
import { KNOWN_NETWORKS } from "../../../core/entries/network.ts";
import { mostUsed } from "../../../core/publishing/habits.ts";
import { parseDuration, writeDuration } from "../../../core/values/duration.ts";
import { networkName, wordFor } from "../../../i18n/names.ts";
import { wordsOf } from "../../../ledger/read/read.ts";
import { sayParsed } from "../../../render/terminal/error.ts";
import { capital } from "../../../render/terminal/layout/text.ts";
import type { Context } from "../../env/context.ts";
import { validLedger } from "../../env/open-ledger.ts";
import type { TypedLine } from "./append-entries.ts";

/** Throws a Failure first if the ledger has errors. */
export async function askTime(
  context: Context,
  { asksNote }: { readonly asksNote: boolean },
): Promise<Pick<TypedLine, "words" | "options">> {
  const { words } = context;
  const ledger = validLedger(context.store.inspectOr(""));
  const { settings, entries } = ledger;
  const { networks, activities } = wordsOf(ledger);
  const q = words.asking.log;
  const ask = context.prompts;
  const declared = [...settings.networks.keys()];
  const network = await ask.search(
    q.network,
    mostUsed(entries, ({ networks: [first] }) => first?.network, [...declared, ...networks.keys]).map((key) => ({
      value: key,
      name: networkName(key, words),
      words: [key, ...(settings.networks.get(key)?.aliases ?? []), ...(KNOWN_NETWORKS[key]?.aliases ?? [])],
    })),
  );
  const here = entries.filter((entry) => entry.networks[0]?.network === network);
  const activity = await ask.search(
    q.activity,
    mostUsed([...entries.slice(-50), ...here], activityOf, activities.keys).map((key) => ({
      value: key,
      name: capital(wordFor(words.activities, key)),
      words: [key, ...(settings.activities.get(key) ?? []), ...knownWords(key)],
    })),
  );
  const minutes = await ask.text(q.time, "", parseDuration, (found) => sayParsed(found, words));
  const note = asksNote ? await ask.line(q.note) : "";
  return { words: [writeDuration(minutes), network, activity], options: note.trim() === "" ? {} : { note } };
}

/** Synonyms of a known activity; none for names that every object inherits. */
function knownWords(activity: string): readonly string[] {
  return Object.hasOwn(KNOWN_ACTIVITIES, activity) ? (KNOWN_ACTIVITIES[activity] ?? []) : [];
}

function activityOf(entry: Entry): string | undefined {
  return entry.kind === "time" ? entry.activity : undefined;
}
