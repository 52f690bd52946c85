// Asks for the network of rows that have none, by group; the answers become rules in the settings.

import { kindOfNetwork } from "../../../core/entries/vocabulary.ts";
import type { ImportPlan, UnmatchedGroup } from "../../../core/setup/import-plan.ts";
import type { SettingChange } from "../../../core/setup/setting-change.ts";
import { networkName } from "../../../i18n/names.ts";
import { type Ledger, wordsOf } from "../../../ledger/read/read.ts";
import { printable } from "../../../render/terminal/layout/text.ts";
import type { Context } from "../../env/context.ts";

/** Groups that are asked about in one import, the most frequent first. */
const MOST_GROUPS = 12;

type Answer = { readonly network: string } | "never" | "later" | "stop";

/** The rules that the user gives; empty if there is nothing to ask or nothing is said. */
export async function askRules(plan: ImportPlan, ledger: Ledger, context: Context): Promise<SettingChange[]> {
  const { prompts: ask, words, tell, style } = context;
  const { asking } = words.importing;
  const groups = plan.unmatched.slice(0, MOST_GROUPS);
  if (groups.length === 0) return [];
  tell(`\n${asking.unplaced(groups.length)}\n`);
  const changes: SettingChange[] = [];
  const { format } = style();
  const keys = networkKeys(ledger);
  const later = { value: "later", name: asking.later } as const;
  for (const group of groups) {
    const { proposed } = group;
    const choices = [...new Set([...(proposed === undefined ? [] : [proposed]), ...keys(group.kind === "earned")])];
    const answer = await ask.search<Answer>(
      asking.whichNetwork(printable(group.name), asking.rows(group.rows, format.count(group.rows))),
      [
        ...(proposed === undefined ? [later] : []),
        ...choices.map((network) => ({ value: { network }, name: networkName(network, words), words: [network] })),
        ...(group.rule === "aliases" ? [] : [{ value: "never" as const, name: asking.never }]),
        ...(proposed === undefined ? [] : [later]),
        { value: "stop", name: asking.stop },
      ],
    );
    if (answer === "stop") break;
    if (answer === "never") changes.push(rule(["imports", "ignore"], group));
    else if (answer !== "later") {
      changes.push(rule(["networks", answer.network], group));
      const person = group.rule === "aliases" ? null : await askPerson(group, ledger, context);
      if (person !== null) changes.push(rule(["people", person], group));
    }
  }
  return changes;
}

/** Whose the rows of a group are; null for the owner's. Asked only if the settings name people. */
async function askPerson(
  { name }: UnmatchedGroup,
  { settings }: Ledger,
  { prompts: ask, words }: Context,
): Promise<string | null> {
  const { asking } = words.importing;
  const people = [...settings.people.keys()];
  if (people.length === 0) return null;
  return ask.choose<string | null>(asking.whose(printable(name)), [
    { value: null, name: asking.mine },
    ...people.map((value) => ({ value, name: printable(value) })),
  ]);
}

/** The networks that were used, then the others. Sales may also come from elsewhere. */
function networkKeys(ledger: Ledger): (sales: boolean) => readonly string[] {
  const { settings, entries } = ledger;
  const { networks } = wordsOf(ledger);
  const used = new Set(entries.flatMap((entry) => entry.networks.map(({ network }) => network)));
  const all = [...used, ...settings.networks.keys(), ...networks.keys];
  return (sales) => (sales ? all : all.filter((key) => kindOfNetwork(settings, key) !== "elsewhere"));
}

function rule(path: readonly string[], { name, rule: kind }: UnmatchedGroup): SettingChange {
  const add = kind === "campaigns" ? `^${name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$` : name;
  return { path: [...path, kind], add };
}
