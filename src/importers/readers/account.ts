// Accounts of plain-text accounting as project hints: work:linkedin:creation and each of its parts.
import type { Hints } from "../row.ts";

/** The account and its parts as projects, percent-decoded. */
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
