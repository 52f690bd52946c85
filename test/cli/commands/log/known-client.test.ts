// A sale whose words name a client that the ledger knows is that client's.
import { expect, it } from "vitest";
import { withNamedClient } from "../../../../src/cli/commands/log/known-client.ts";

const KNOWN = ["Studio Nova", "Mary Jones", "Nova"];

it.each([
  ["Mary Jones", { client: "Mary Jones" }],
  ["mary jones mug", { client: "Mary Jones", note: "mug" }],
  ["deposit from MaryJones", { client: "Mary Jones", note: "deposit" }],
  ["mug for Mary Jones, blue", { client: "Mary Jones", note: "mug blue" }],
  ["studio nova", { client: "Studio Nova" }],
  ["Mary", { note: "Mary" }],
  ["a mug", { note: "a mug" }],
])("earn 90 etsy %s", (note, expected) => {
  expect(withNamedClient({ note }, KNOWN, false)).toEqual(expected);
});

it("a quoted note stays as it is, unless it is the name", () => {
  expect(withNamedClient({ note: "second order of Mary Jones" }, KNOWN, true)).toEqual({
    note: "second order of Mary Jones",
  });
  expect(withNamedClient({ note: "Mary Jones" }, KNOWN, true)).toEqual({ client: "Mary Jones" });
});
