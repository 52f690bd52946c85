// Safe access to JSON of unknown shape.
import { type Parsed, refuse } from "../../core/errors/error.ts";
import type { ImportFile } from "../source.ts";

/** The value of a JSON file; an error if it is invalid or truncated. `before` matches a prefix to remove. */
export function readJson(file: ImportFile, before?: RegExp): Parsed<unknown> {
  const text = file.text() ?? "";
  try {
    return { value: JSON.parse(before ? text.replace(before, "") : text) };
  } catch {
    return refuse("import-broken", { file: file.name, format: "JSON" });
  }
}

export function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** The value at the first path that exists. */
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

export function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((item) => textOf(item) ?? []);
}

export function valuesOf(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.values(value) : [];
}
