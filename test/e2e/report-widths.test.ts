// Reports in windows of every width, with and without colour: whole columns are dropped, never digits.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newHome, ROOT } from "./socialroi.ts";

const home = newHome();

describe.each(["designer", "pottery", "studio"])("the quarter of %s", (name) => {
  describe.each(["60", "80", "120", "200"])("at %s columns", async (columns) => {
    const args = ["report", "--quarter"];
    const env = { COLUMNS: columns, SOCIALROI_LEDGER: join(ROOT, "examples", `${name}.yaml`) };
    const plain = (await home.run(args, { env })).stdout;
    const coloured = (await home.run(args, { env: { ...env, FORCE_COLOR: "1" } })).stdout;

    it("reads like this", () => {
      expect(plain).toMatchSnapshot();
    });

    it("is not wider than the window, and shows figures whole", () => {
      const widest = Math.max(...plain.split("\n").map((line) => [...line].length));
      expect(widest).toBeLessThanOrEqual(Number(columns));
      expect(plain).not.toContain("…");
    });

    it("says the same in colour", () => {
      const ESC = String.fromCharCode(27);
      expect(coloured).toContain(ESC);
      expect(coloured.replaceAll(new RegExp(`${ESC}\\[\\d+m`, "g"), "")).toBe(plain);
    });
  });
});
