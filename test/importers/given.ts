// What tests of importers start from: a file of a name and a text, and what a source makes of it.
import type { Reading } from "../../src/importers/row.ts";
import type { Choices, ImportFile, Source } from "../../src/importers/source.ts";

export function importFile(name: string, text: string): ImportFile {
  return { name, bytes: new TextEncoder().encode(text), text: () => text };
}

/** The rows of a text that a source must be able to read. */
export async function reading(source: Source, text: string, choices: Choices = {}): Promise<Reading> {
  const { value, fault } = await source.read(importFile("file", text), choices);
  if (fault) throw new Error(JSON.stringify(fault));
  return value;
}
