// Templates: known fields are replaced, unknown ones are errors, other text is kept.
import fc from "fast-check";
import { expect, it } from "vitest";
import { fieldsOf, filledIn } from "../../../src/core/timer/template.ts";

it("finds the fields in any text", () => {
  expect(fieldsOf("\\u001b[31m{network}{elapsed} {network} { } {1} $").value).toEqual(new Set(["network", "elapsed"]));
  expect(fieldsOf("")).toEqual({ value: new Set() });
});

it("accepts French names with or without accents", () => {
  expect(fieldsOf("{réseau} {ecoule}, {coût} {semaine}").value).toEqual(
    new Set(["network", "elapsed", "cost", "week"]),
  );
  expect(filledIn("{réseau} {etat}", (field) => field)).toBe("network state");
});

it.each(["{networks}", "{Network}", "{}", "{network} {x}", "{Réseau}", "{été}"])("refuses %s", (template) => {
  expect(fieldsOf(template).error?.code).toBe("template-unknown");
});

it("lists the known fields in the error", () => {
  const known = "network, activity, elapsed, planned, left, over, cost, today, week, state";
  expect(fieldsOf("{network} {x}").error).toEqual({ code: "template-unknown", params: { field: "x", known } });
});

it("replaces each field once, and no fields inside values", () => {
  expect(filledIn("{network}: {elapsed}!", (field) => (field === "network" ? "{elapsed} $& $1" : "12m"))).toBe(
    "{elapsed} $& $1: 12m!",
  );
});

it("fills in or refuses any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("{", "}", "network", "left", "$", "a") }), (template) => {
      const fields = fieldsOf(template).value;
      if (!fields) return;
      expect(fieldsOf(filledIn(template, () => "12m"))).toBeDefined();
      if (fields.size === 0) expect(filledIn(template, () => "12m")).toBe(template);
    }),
  );
});
