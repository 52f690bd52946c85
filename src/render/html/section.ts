// A section of the page.
import { type Html, html } from "./escape.ts";

/** A `section` with an `h2`; no lead paragraph if `lead` is empty. */
export function section(id: string, title: string, lead: string, body: readonly Html[]): Html {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${lead === "" ? null : html`<p class="lead">${lead}</p>\n`}${body}</section>
`;
}
