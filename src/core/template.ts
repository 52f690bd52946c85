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

/** The fields that a template names, or the fault that it names one that nobody knows. */
export function fieldsOf(template: string): Parsed<ReadonlySet<TemplateField>> {
  const fields = new Set<TemplateField>();
  for (const [, name = ""] of template.matchAll(/\{([a-z]*)\}/gi)) {
    const field = TEMPLATE_FIELDS.find((known) => known === name);
    if (!field) return refuse("template-unknown", { field: name, known: TEMPLATE_FIELDS.join(", ") });
    fields.add(field);
  }
  return { value: fields };
}

/** The template with each field's value in its place. */
export function filledIn(template: string, fill: (field: TemplateField) => string): string {
  return template.replace(/\{([a-z]*)\}/gi, (_field, name: string) => fill(name as TemplateField));
}
