// Values of JSON whose shape nobody promised: each is asked what it is before it is taken for anything.
import { type Parsed, refuse } from "../../core/errors/error.ts";
import type { ImportFile } from "../source.ts";

/** The value that a file of JSON holds; a fault where it is broken off or no JSON. `before` is left out of its beginning. */
export function readJson(file: ImportFile, before?: RegExp): Parsed<unknown> {
  const text = file.text() ?? "";
  try {
    return { value: JSON.parse(before ? text.replace(before, "") : text) };
  } catch {
    return refuse("import-broken", { file: file.name, format: "JSON" });
  }
}

/** The value under a key of an object; undefined for anything else. */
export function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** The value under the first of these paths that there is one under. */
export function valueAt(value: unknown, ...paths: readonly (readonly string[])[]): unknown {
  for (const path of paths) {
    const found = path.reduce<unknown>(fieldOf, value);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** The texts of a list, anything else in it left out. */
export function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((item) => textOf(item) ?? []);
}

/** The values of an object, in order. */
export function valuesOf(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.values(value) : [];
}
