// A figure: a chart with its title, its legend, and what it shows in words for who cannot see it.
import type { OutputStyle } from "../terminal/layout/output-style.ts";
import { type Html, html } from "./escape.ts";
import { type Drawing, svgOf } from "./svg.ts";

/** A colour of the page, by what it stands for. */
export type Tone = "time" | "money" | "spent" | "ink" | "soft" | "rule" | "paper";

export const colour = (tone: Tone): string => `var(--${tone})`;

export interface Chart {
  readonly title: string;
  readonly legend: readonly {
    readonly mark: "time" | "money" | "spent" | "hollow" | "dot" | "range" | "line";
    readonly label: string;
  }[];
  /** Each datum with its name, in words. */
  readonly figures: readonly string[];
  /** The chart at a width in pixels. */
  readonly draw: (width: number) => Drawing;
}

/** A chart is drawn for a desk and for a phone; the style shows one of them. */
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
