// What the charts share: still marks, the line at break-even, the axis of months, safe labels.
import { colour, type Tone } from "../figure.ts";
import { axisNames, type Span } from "../stretch.ts";

/** No reaction to a pointer. */
export const STILL = { silent: true, emphasis: { disabled: true } };
const NAMES = { color: colour("soft"), fontSize: 12 };

/** The dotted line at a return of 1. */
export function breakEven(tone: Tone, axis: "xAxis" | "yAxis") {
  const lineStyle = { color: colour(tone), type: [2, 3], width: 1 };
  return { ...STILL, z: 1, symbol: "none", lineStyle, label: { show: false }, data: [{ [axis]: 1 }] };
}

/** The names of months or quarters under a chart. `width` in pixels. */
export function spansAxis(spans: readonly Span[], width: number) {
  return {
    type: "category" as const,
    data: axisNames(spans, width),
    axisLine: { lineStyle: { color: colour("rule") } },
    axisTick: { show: false },
    axisLabel: { ...NAMES, lineHeight: 15, interval: 0 },
  };
}

/** An axis of figures, with a line at each. */
export function figuresAxis(format: (value: number) => string) {
  return {
    type: "value" as const,
    axisTick: { show: false },
    splitLine: { lineStyle: { color: colour("rule") } },
    axisLabel: { ...NAMES, formatter: format },
  };
}

const INVISIBLE = "\u200b";

/** Appends a zero-width space to names that every object has as a key: ECharts uses texts as keys of plain objects. */
export function label(name: string): string {
  return name in {} ? `${name}${INVISIBLE}` : name;
}
