// Small ledgers to make mutants of: parts of the examples, hand-written entries among them.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Settings and a dozen entries of each example, hand-written ones among them. */
export function smallLedgers(root: string): string[] {
  return ["designer", "pottery", "studio"].flatMap((name) => {
    const [settings = "", entries = ""] = readFileSync(join(root, "examples", `${name}.yaml`), "utf8").split(/^---\n/m);
    const items = entries.split(/^(?=- )/m);
    const byHand = items.filter((item) => item.trimEnd().includes("\n"));
    return [`${settings}---\n${[...items.slice(0, 8), ...byHand.slice(0, 3)].join("")}`, items.slice(20, 28).join("")];
  });
}
