// socialroi merge: merge a conflicted copy of a sync tool, or three versions as git's merge driver.
import { failure } from "../../../core/errors/failure.ts";
import { DISK } from "../../../ledger/file/disk.ts";
import { type MergedCopies, mergeCopies } from "../../../ledger/merge/merge.ts";
import { printable } from "../../../render/terminal/layout/text.ts";
import { type Answer, command } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import { type Inspected, validLedger } from "../../env/open-ledger.ts";
import { isSameFile } from "../../env/real-path.ts";
import { type MergeOptions, mergeVersions } from "./merge-driver.ts";

export const commands = {
  merge: command({
    args: { "<files...>": "mergeFiles" },
    options: ["dryRun"],
    examples: [
      'merge ledger.yaml "ledger (conflicted copy).yaml"',
      "merge ledger.yaml ledger.sync-conflict.yaml --dry-run",
      "merge base.yaml ours.yaml theirs.yaml",
    ],
    run: (context, { dryRun = false }, [first = "", second, third, ...more]: string[]) => {
      if (second === undefined) throw failure("usage", "argument-missing", { name: "files" });
      if (more.length > 0) throw failure("usage", "arguments-many", { text: more.join(" ") });
      return third === undefined
        ? mergeCopy(first, second, { dryRun }, context)
        : mergeVersions(first, second, third, { dryRun }, context);
    },
  }),
};

async function mergeCopy(file: string, copy: string, { dryRun }: MergeOptions, context: Context): Promise<Answer> {
  if (isSameFile(file, copy, DISK)) throw failure("usage", "merge-same", { file });
  const store = context.storeOf(file);
  const other = context.storeOf(copy).inspect();
  validLedger(other);
  const plan = (inspected: Inspected): MergedCopies => merged(inspected, other);
  const planned = plan(store.inspect());
  const result = dryRun ? planned : await store.replace(plan);
  const { conflicts, settings, alike, counts } = result;
  return {
    json: () => ({ ledger: file, from: copy, ...counts, settings, conflicts, alike, dryRun }),
    text: () => mergeText(result, copy, { dryRun }, context),
  };
}

function merged(inspected: Inspected, other: Inspected): MergedCopies {
  const ours = validLedger(inspected);
  const theirs = validLedger(other);
  const { currency } = ours.settings;
  if (theirs.settings.currency !== currency)
    throw failure("input", "merge-currencies", { ours: currency, theirs: theirs.settings.currency });
  const result = mergeCopies(
    { text: inspected.source.text, ledger: ours },
    { text: other.source.text, ledger: theirs },
  );
  if (!result) throw failure("input", "merge-unsafe", { file: other.source.file });
  return result;
}

function mergeText(
  result: MergedCopies,
  copy: string,
  { dryRun }: MergeOptions,
  { words: { merging } }: Context,
): string {
  const { counts, settings, conflicts, alike } = result;
  const lines = [
    merging.copy(counts?.added ?? 0, copy, dryRun),
    ...(settings.length > 0 ? [merging.settings(settings.join(", "))] : []),
    ...conflicts.map(({ line, setting, ours, theirs }) =>
      setting === null
        ? merging.keptLine(line ?? 0, theirs.trim())
        : merging.keptSetting(setting, ours.trim(), theirs.trim()),
    ),
    ...alike.map(([line, otherLine]) => merging.alike(line, otherLine)),
  ];
  return lines.map((line) => `${printable(line)}\n`).join("");
}
