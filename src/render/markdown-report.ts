// A report as Markdown: the table, the return in a sentence, and optionally findings and explanation.

import type { Settings } from "../core/entries/settings.ts";
import type { Report } from "../core/findings/build-report.ts";
import { reportMarkdown } from "./markdown.ts";
import { NO_COLOURS, type OutputStyle } from "./terminal/layout/output-style.ts";
import { renderReportExplanation } from "./terminal/report/explain-report.ts";
import { findingLines, silentLines } from "./terminal/report/finding.ts";
import { figureSentences, type ReportView } from "./terminal/report/report.ts";

/** The whole Markdown document, ending in a newline. */
export function markdownReport(report: Report, settings: Settings, view: ReportView, usual: OutputStyle): string {
  const style = { ...usual, colours: NO_COLOURS, width: Number.POSITIVE_INFINITY };
  const { findings, explain } = view;
  const found = findings ? listed(findingLines(report.findings(), report.findings().fired.length, "", style)) : "";
  const silent = findings && explain ? silentLines(report.findings(), style).replace(/\n/, "\n\n") : "";
  const worked = explain ? `\`\`\`\n${renderReportExplanation(report, settings, style).trimEnd()}\n\`\`\`` : "";
  const paragraphs = [figureSentences(report, style).join("\n"), found, silent, worked];
  return [
    reportMarkdown(report, settings, view, style),
    ...paragraphs.flatMap((text) => (text === "" ? [] : [`${text}\n`])),
  ].join("\n");
}

/** Findings as list items, with bold marks for warnings. */
function listed(lines: string): string {
  return lines.replace(/^[!·-] /gm, (mark) => (mark.startsWith("!") ? "- **!** " : "- "));
}
