// The file calls of the write path, in one object, so that tests can make each fail.
import fs from "node:fs";
import { OWNERS, type Owners } from "./owner.ts";

type Call = Extract<keyof typeof fs, `${string}Sync`>;
export type Disk = Pick<typeof fs, Call> & { readonly owners: Owners };

const names = Object.keys(fs).filter((name) => name.endsWith("Sync"));
const CALLS = Object.fromEntries(names.map((name) => [name, fs[name as Call]])) as unknown as Pick<typeof fs, Call>;

export const DISK: Disk = { ...CALLS, owners: OWNERS };

/** The result of an action on an open file. Throws the system's errors, also those of closing. */
export function withFile<T>(
  path: string,
  flags: string | number,
  mode: number,
  { openSync, closeSync }: Pick<Disk, "openSync" | "closeSync">,
  action: (descriptor: number) => T,
): T {
  const descriptor = openSync(path, flags, mode);
  try {
    return action(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
