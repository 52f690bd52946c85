// Error messages shorten long texts.
import { expect, it } from "vitest";
import { inputError } from "../../../src/core/errors/error.ts";
import { en } from "../../../src/i18n/en.ts";
import { say } from "../../../src/render/terminal/error.ts";

it("messages quote the beginning of long texts, and short ones in full", () => {
  const what = (text: string) => say(inputError("amount-unreadable", { text }), en).what;
  expect(what("a".repeat(1000))).toBe(`"${"a".repeat(1000)}" isn't an amount.`);
  expect(what("a".repeat(1_000_000))).toBe(`"${"a".repeat(1000)}…" isn't an amount.`);
});
