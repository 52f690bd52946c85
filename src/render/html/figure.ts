// Sections of the page, and charts with title, legend and text alternative.
import type { OutputStyle } from "../terminal/layout/output-style.ts";
import { type Html, html } from "./escape.ts";
import { type Drawing, svgOf } from "./svg.ts";

/** A colour of the page, by meaning. */
export type Tone = "time" | "money" | "light" | "spent" | "ink" | "soft" | "rule" | "paper";

/** The fill of what is drawn in outline: a pattern of the page. */
export const HATCHED = "url(#hatch)";

export const colour = (tone: Tone): string => `var(--${tone})`;

export interface Chart {
  readonly title: string;
  readonly legend: readonly {
    readonly mark: "time" | "money" | "spent" | "hatch" | "hollow" | "dot" | "light" | "range" | "line";
    readonly label: string;
  }[];
  /** The text alternative: each value with its name. */
  readonly figures: readonly string[];
  /** Draws the chart at a width in pixels. */
  readonly draw: (width: number) => Drawing;
}

/** Widths in pixels. Each chart is drawn for large and small screens; CSS shows one of them. */
const WIDE = 760;
export const NARROW = 350;

export function figureHtml(chart: Chart | null, { words }: OutputStyle): Html {
  if (!chart) return html``;
  const legend = chart.legend.map(({ mark, label }) => html`<li><i class="mark ${mark}"></i>${label}</li>`);
  return html`<figure>
<figcaption>${chart.title}</figcaption>
${legend.length === 0 ? null : html`<ul class="legend" aria-hidden="true">${legend}</ul>\n`}<div role="img" aria-label="${words.page.alternative(chart.title, chart.figures)}">
${svgOf(chart.draw(WIDE), WIDE, "wide")}${svgOf(chart.draw(NARROW), NARROW, "narrow")}</div>
</figure>
`;
}

/** A `section` with an `h2`; no lead paragraph if `lead` is empty. */
export function section(id: string, title: string, lead: string, body: readonly Html[]): Html {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${lead === "" ? null : html`<p class="lead">${lead}</p>\n`}${body}</section>
`;
}
