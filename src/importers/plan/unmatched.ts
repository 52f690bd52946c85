// Groups the rows without a network by what a rule could take them by: a campaign, project, platform, or words of a text.
import type { UnmatchedGroup } from "../../core/setup/import-plan.ts";
import { phraseOf } from "../networks/network.ts";
import type { Row, SkipReason } from "../row.ts";

const MOST_NAMES = 10_000;
const UNMATCHED: ReadonlySet<SkipReason> = new Set(["no-network", "no-platform", "only-named", "what-for"]);

interface Unplaced {
  readonly row: Row;
  readonly reason: SkipReason;
  readonly proposed?: string;
}

/** The groups, the most frequent first. */
export function unmatchedIn(placements: readonly (Unplaced | object)[]): UnmatchedGroup[] {
  const groups = new Map<string, { -readonly [key in keyof UnmatchedGroup]: UnmatchedGroup[key] }>();
  for (const placement of placements) {
    if (!("reason" in placement) || !UNMATCHED.has(placement.reason)) continue;
    const { row, proposed } = placement;
    const named = nameOf(row);
    if (!named) continue;
    const key = `${named.rule}\n${named.name}`;
    const group = groups.get(key);
    if (group) {
      group.rows += 1;
      if (group.proposed === undefined && proposed !== undefined) group.proposed = proposed;
    } else if (groups.size < MOST_NAMES)
      groups.set(key, { ...named, rows: 1, kind: row.value.kind, ...(proposed === undefined ? {} : { proposed }) });
  }
  return [...groups.values()].sort((a, b) => b.rows - a.rows);
}

function nameOf({ value, hints }: Row): Pick<UnmatchedGroup, "name" | "rule"> | null {
  const { projects = [], tags = [], campaign = "", platforms = [], texts = [] } = hints;
  const [project = tags[0]] = projects;
  const [platform] = platforms;
  const [text = ""] = texts;
  const unexplained = value.kind === "spent" && value.unexplained;
  if (campaign !== "" && !unexplained) return { name: campaign, rule: "campaigns" };
  if (project !== undefined && !unexplained) return { name: project, rule: "projects" };
  if (platform !== undefined && !unexplained) return { name: platform, rule: "aliases" };
  const phrase = phraseOf(text);
  return phrase === "" ? null : { name: phrase, rule: "texts" };
}
