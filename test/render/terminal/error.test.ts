// What is said of a fault: a word of a million letters does not fill the terminal.
import { expect, it } from "vitest";
import { fault } from "../../../src/core/errors/error.ts";
import { en } from "../../../src/i18n/en.ts";
import { say } from "../../../src/render/terminal/error.ts";

it("a sentence quotes the beginning of a text that is long, and all of any other", () => {
  const what = (text: string) => say(fault("amount-unreadable", { text }), en).what;
  expect(what("a".repeat(1000))).toBe(`"${"a".repeat(1000)}" is no amount.`);
  expect(what("a".repeat(1_000_000))).toBe(`"${"a".repeat(1000)}…" is no amount.`);
});
