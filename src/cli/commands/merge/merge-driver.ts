// git's merge driver: merges three versions of a ledger into the file that git calls %A. These are git's temporary
// files, so they get neither lock nor history.

import { type InputError, inputError } from "../../../core/errors/error.ts";
import { Failure } from "../../../core/errors/failure.ts";
import { type Merged, mergeThree } from "../../../ledger/merge/merge.ts";
import { readLedger } from "../../../ledger/read/read.ts";
import { print } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import type { Inspected } from "../../env/open-ledger.ts";

export interface MergeOptions {
  readonly dryRun: boolean;
}

/** Writes the merged text to `ours`. Throws a Failure if it is not a valid ledger, which tells git of a conflict. */
export async function mergeVersions(
  base: string,
  ours: string,
  theirs: string,
  { dryRun }: MergeOptions,
  context: Context,
): Promise<void> {
  const versions = [base, ours, theirs].map((file) => context.storeOf(file).inspect());
  const [old, our, their] = versions.map(({ ledger, source: { text } }) => ({ text, ledger }));
  if (!old || !our || !their) return;
  const merged = mergeThree(old, our, their);
  if (!dryRun && merged.text !== our.text) context.storeOf(ours).file.overwrite(merged.text);
  const { conflicts, settings, counts } = merged;
  const answer = {
    json: () => {
      const { added, removed, changed } = counts ?? { added: null, removed: null, changed: null };
      return { ledger: ours, from: theirs, added, removed, changed, settings, conflicts, dryRun };
    },
    text: () => (counts && conflicts.length === 0 ? `${context.words.merging.versions(counts, dryRun)}\n` : ""),
  };
  await print("merge", answer, context);
  const errors = faultsIn(merged, versions);
  if (errors.length > 0) throw new Failure("input", errors);
}

function faultsIn({ text, counts, conflicts }: Merged, versions: readonly Inspected[]): InputError[] {
  if (conflicts.length === 0 && (counts || readLedger(text).errors.length === 0)) return [];
  const unreadable = versions.flatMap(({ ledger: { errors, flow }, source: { file } }) => {
    const line = errors[0]?.place?.line;
    if (errors.length > 0) return [inputError("merge-by-line", { file, line: line ?? 1 })];
    return flow ? [inputError("merge-brackets", { file })] : [];
  });
  return [
    ...(counts ? [] : unreadable),
    ...(conflicts.length > 0 ? [inputError("merge-conflicts", { count: conflicts.length })] : []),
  ];
}
