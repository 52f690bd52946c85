// Accounts of plain-text accounting as what they are about: work:linkedin:creation is a project with two names more.
import type { Hints } from "../row.ts";

/** An account with each of its parts, percent escapes read. */
export function accountHints(account: string): Pick<Hints, "projects"> {
  const parts = account.split(":").map(decoded);
  return { projects: account === "" ? [] : parts.length === 1 ? parts : [account, ...parts] };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
