// A last line that was cut short becomes a comment, where the rest of the ledger is sound.
import { expect, it } from "vitest";
import { commentOutTruncatedLine } from "../../../src/ledger/read/truncated.ts";

const LINE = "- { date: 2026-11-20, time: 30m, network: x }\n";

it("a torn line is kept as a comment", () => {
  expect(commentOutTruncatedLine(`${LINE}- { date: 2026-11-20, ti`)).toEqual({
    text: `${LINE}# torn: - { date: 2026-11-20, ti\n`,
    line: "- { date: 2026-11-20, ti",
  });
});

it.each([
  ["nothing", ""],
  ["a whole ledger", LINE],
  ["a whole last line without its end", LINE.trimEnd()],
  ["a torn line behind another fault", `- { date: 2026-11-20, time: soon, network: x }\n- { date: 2026-11-20, ti`],
])("%s is left as it is", (_name, text) => {
  expect(commentOutTruncatedLine(text)).toBeNull();
});
