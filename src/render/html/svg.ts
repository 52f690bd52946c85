// Charts as SVG, rendered by ECharts without a browser.
import {
  BarChart,
  type BarSeriesOption,
  LineChart,
  type LineSeriesOption,
  ScatterChart,
  type ScatterSeriesOption,
} from "echarts/charts";
import {
  GridComponent,
  type GridComponentOption,
  MarkLineComponent,
  type MarkLineComponentOption,
} from "echarts/components";
import { type ComposeOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { type Html, raw } from "./escape.ts";

use([BarChart, LineChart, ScatterChart, GridComponent, MarkLineComponent, SVGRenderer]);

export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | ScatterSeriesOption | GridComponentOption | MarkLineComponentOption
>;

/** A chart at one width. `height` in pixels. */
export interface Drawing {
  readonly height: number;
  readonly option: ChartOption;
}

/**
 * The SVG of a drawing, hidden from screen readers: the figure around it has a text alternative. Texts are escaped by
 * ECharts; colours are CSS variables, so that they follow the colour scheme.
 */
export function svgOf({ height, option }: Drawing, width: number, name: string): Html {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption({ animation: false, backgroundColor: "transparent", ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  const inside = svg
    .replace(/^<svg[^>]*>\s*<rect[^>]*><\/rect>/, "")
    .replace(/<\/svg>\s*$/, "")
    .replace(/<(style|defs)[^>]*>[\s\S]*?<\/\1>/g, "")
    .replace(/<path(?![^>]* stroke=)[^>]* fill="none"[^>]*><\/path>/g, "")
    .replace(/ (?:ecmeta_\w+|class|style|clip-path|pointer-events)="[^"]*"/g, "")
    .replace(/\n+/g, "\n");
  return raw(
    `<svg class="${name}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">${inside}</svg>\n`,
  );
}
