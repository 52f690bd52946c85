// Small ledgers for fuzzing.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Settings and about twenty entries of each example, including hand-written ones. */
export function smallLedgers(root: string): string[] {
  return ["designer", "pottery", "studio"].flatMap((name) => {
    const [settings = "", entries = ""] = readFileSync(join(root, "examples", `${name}.yaml`), "utf8").split(/^---\n/m);
    const items = entries.split(/^(?=- )/m);
    const byHand = items.filter((item) => item.trimEnd().includes("\n"));
    return [`${settings}---\n${[...items.slice(0, 8), ...byHand.slice(0, 3)].join("")}`, items.slice(20, 28).join("")];
  });
}
