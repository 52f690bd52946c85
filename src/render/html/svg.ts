// A chart as SVG: drawn without a browser by ECharts, then freed of all that only a script would use.
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

/** A chart at one width. Both in pixels of its own, which the page scales. */
export interface Drawing {
  readonly height: number;
  readonly option: ChartOption;
}

/**
 * The SVG of a drawing, decoration to who cannot see it: the figure around it says the same in words. Texts are escaped by
 * the renderer; colours are the page's own variables, so that they follow its scheme.
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
