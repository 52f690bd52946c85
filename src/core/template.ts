// A template for a shell prompt: text with fields in braces.
import { type Parsed, refuse } from "./fault.ts";

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

const FIELD = /\{([\p{L}\p{M}]*)\}/gu;

/** The fields that a template names, or the fault that it names one that nobody knows. */
export function fieldsOf(template: string): Parsed<ReadonlySet<TemplateField>> {
  const fields = new Set<TemplateField>();
  for (const [, name = ""] of template.matchAll(FIELD)) {
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

function fieldNamed(name: string): TemplateField | null {
  return (
    TEMPLATE_FIELDS.find((field) => field === name || withoutAccents(TEMPLATE_WORDS[field]) === withoutAccents(name)) ??
    null
  );
}

function withoutAccents(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}
