// A template for a shell prompt: text with fields in braces.

import { fold } from "../entries/vocabulary.ts";
import { type Parsed, refuse } from "../errors/error.ts";

/** What a template can show of a timer, and of where today and the week stand. */
export const TEMPLATE_FIELDS = [
  "network",
  "activity",
  "elapsed",
  "planned",
  "left",
  "over",
  "cost",
  "today",
  "week",
  "state",
] as const;
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** The French name of each, which is read too, accents or not. */
export const TEMPLATE_WORDS: Readonly<Record<TemplateField, string>> = {
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
};

const FIELD = /\{([^{}]*)\}/g;

/** The fields that a template names, or the fault that it names one that nobody knows. */
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

/** The template with each field's value in its place. */
export function filledIn(template: string, fill: (field: TemplateField) => string): string {
  return template.replace(FIELD, (typed, name: string) => {
    const field = fieldNamed(name);
    return field === null ? typed : fill(field);
  });
}

/** Most names are of plain letters: a pattern of all the letters there are takes long to make, and a prompt waits. */
function isWord(name: string): boolean {
  return /^[A-Za-z]*$/.test(name) || /^[\p{L}\p{M}]*$/u.test(name);
}

/** By its English name, or its French one, with accents or without. */
function fieldNamed(name: string): TemplateField | null {
  const field = TEMPLATE_FIELDS.find((known) => known === name);
  if (field !== undefined || name !== name.toLowerCase()) return field ?? null;
  return TEMPLATE_FIELDS.find((known) => fold(TEMPLATE_WORDS[known]) === fold(name)) ?? null;
}
