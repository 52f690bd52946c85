// Failures, and the reason and code of other errors.
import { expect, it } from "vitest";
import { inputError } from "../../../src/core/errors/error.ts";
import { Failure, systemCode } from "../../../src/core/errors/failure.ts";

it("has the codes of its errors as message", () => {
  const errors = [inputError("duration-zero", { text: "0m" }), inputError("duration-bare", { text: "30" })];
  const failure = new Failure("usage", errors);
  expect(failure).toBeInstanceOf(Error);
  expect(failure).toMatchObject({ name: "Failure", message: "duration-zero, duration-bare", kind: "usage", errors });
  expect(failure.source).toBeNull();
  const source = { file: "ledger.yaml", text: "rate: much" };
  expect(new Failure("input", errors, source).source).toBe(source);
});

it("returns the system code of an error, undefined for other values", () => {
  expect(systemCode(Object.assign(new Error("gone"), { code: "ENOENT" }))).toBe("ENOENT");
  expect(systemCode(Object.assign(new Error("odd"), { code: 5 }))).toBeUndefined();
  expect(systemCode(new Error("plain"))).toBeUndefined();
  for (const other of [{ code: "ENOENT" }, "ENOENT", null, undefined]) expect(systemCode(other)).toBeUndefined();
});
