// Templates for shell prompts: text with fields in braces.

import { type Parsed, refuse } from "../errors/error.ts";
import { fold } from "../text/fold.ts";

/** The fields, and their French names, accepted with or without accents. */
export const TEMPLATE_WORDS = {
  network: "réseau",
  activity: "activité",
  elapsed: "écoulé",
  planned: "prévu",
  left: "reste",
  over: "dépassement",
  cost: "coût",
  today: "jour",
  week: "semaine",
  state: "état",
} as const;
export type TemplateField = keyof typeof TEMPLATE_WORDS;

const TEMPLATE_FIELDS = Object.keys(TEMPLATE_WORDS) as readonly TemplateField[];
const FIELD = /\{([^{}]*)\}/g;

/** The fields used by a template. Error: `template-unknown` for an unknown field. */
export function fieldsOf(template: string): Parsed<ReadonlySet<TemplateField>> {
  const fields = new Set<TemplateField>();
  for (const [, name = ""] of template.matchAll(FIELD)) {
    if (!isWord(name)) continue;
    const field = fieldNamed(name);
    if (!field) return refuse("template-unknown", { field: name, known: TEMPLATE_FIELDS.join(", ") });
    fields.add(field);
  }
  return { value: fields };
}

export function filledIn(template: string, fill: (field: TemplateField) => string): string {
  return template.replace(FIELD, (typed, name: string) => {
    const field = fieldNamed(name);
    return field === null ? typed : fill(field);
  });
}

/** ASCII first: the Unicode pattern compiles slowly, which delays the prompt. */
function isWord(name: string): boolean {
  return /^[A-Za-z]*$/.test(name) || /^[\p{L}\p{M}]*$/u.test(name);
}

/** Finds a field by its English or French name, accents optional. */
function fieldNamed(name: string): TemplateField | null {
  const field = TEMPLATE_FIELDS.find((known) => known === name);
  if (field !== undefined || name !== name.toLowerCase()) return field ?? null;
  return TEMPLATE_FIELDS.find((known) => fold(TEMPLATE_WORDS[known]) === fold(name)) ?? null;
}
