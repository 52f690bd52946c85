// Places a warning about an unknown name at that name.
import { at, type InputError } from "../../core/errors/error.ts";

/** Unchanged if the name is not on the entry's first line. */
export function locateName(warning: InputError, lines: readonly string[]): InputError {
  const { place } = warning;
  const name = nameIn(warning);
  if (!place || name === null) return warning;
  const line = lines[place.line - 1] ?? "";
  const keys = line.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${name.key}:`, "gu"));
  const value = [...keys].find(({ index }) => line.slice(0, index).split('"').length % 2 === 1);
  const from = value ? line.indexOf(name.text, value.index + value[0].length) : -1;
  return from < 0 ? warning : at({ line: place.line, column: from + 1, length: name.text.length }, warning);
}

function nameIn({ code, params }: InputError): { readonly key: string; readonly text: string } | null {
  const named = {
    "network-not-declared": "network",
    "activity-not-declared": "activity",
    "person-not-declared": "person",
  };
  const key = Object.hasOwn(named, code) ? named[code as keyof typeof named] : null;
  const text: unknown = key === null ? undefined : (params as Readonly<Record<string, unknown>>)[key];
  return key !== null && typeof text === "string" && text !== "" ? { key, text } : null;
}
