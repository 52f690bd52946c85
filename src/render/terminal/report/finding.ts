// Findings, one sentence each, and the reasons of those that were not triggered.
import type { Finding, Findings, Silent } from "../../../core/findings/findings.ts";
import { THRESHOLDS, type Threshold, type ThresholdUnit } from "../../../core/findings/thresholds.ts";
import type { OutputStyle } from "../layout/output-style.ts";
import { printable, wrap } from "../layout/text.ts";

/** A finding after its mark, wrapped. */
function findingLine(finding: Finding, { words, format, colours, width, plain }: OutputStyle): string {
  const sentence = words.findings[finding.code] as (params: Finding["params"], by: typeof format) => string;
  const mark = finding.severity === "info" ? (plain ? "-" : "·") : colours.yellow("!");
  return `${mark} ${wrap(printable(sentence(finding.params, format)), width - 2, "  ")}`;
}

/** At most `most` findings, and the command that lists the rest. */
export function findingLines({ fired }: Findings, most: number, command: string, style: OutputStyle): string {
  const shown = fired.slice(0, most).map((finding) => findingLine(finding, style));
  const rest = fired.length - shown.length;
  const more =
    rest > 0 ? [style.colours.dim(`  ${wrap(style.words.report.more(rest, command), style.width - 2, "    ")}`)] : [];
  return [...shown, ...more].join("\n");
}

/** Findings that were not triggered: what each checks, the measured value and the threshold. */
export function silentLines({ silent }: Findings, style: OutputStyle): string {
  const { words, width } = style;
  const lines = silent.map((one) =>
    wrap(`- ${words.looks[one.code]}${words.colon}${whySilent(one, style)}`, width, "  "),
  );
  return [`${words.silence.title}${words.colon.trimEnd()}`, ...lines].join("\n");
}

function whySilent({ code, off, measured, thresholds }: Silent, style: OutputStyle): string {
  const { silence } = style.words;
  if (off) return silence.off;
  const [first] = Object.entries<Threshold>(THRESHOLDS[code]);
  if (!first) return silence.nothing;
  const [name, { unit }] = first;
  const value = measured === null ? null : quantity(measured, unit, style);
  return silence.held(value, name, quantity(thresholds[name] ?? first[1].usual, unit, style));
}

function quantity(value: number, unit: ThresholdUnit, { format }: OutputStyle): string {
  if (unit === "share") return format.percent(value);
  return unit === "minutes" ? format.duration(value) : format.count(value);
}
