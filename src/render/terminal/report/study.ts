// The study line: how many of several networks or ledgers make a profit, beside what small firms reported.
import { type Study, SURVEYED } from "../../../core/report/study.ts";
import type { OutputStyle } from "../layout/output-style.ts";
import { wrap } from "../layout/text.ts";

const FEWEST_STUDIED = 2;

/** The line within the style's width; nothing for a single one. */
export function studyText(
  what: "networks" | "ledgers",
  study: Study,
  { words, format, colours, width }: OutputStyle,
): string {
  const { profit, breakEven, loss } = study;
  if (profit + breakEven + loss < FEWEST_STUDIED) return "";
  const surveyed = {
    profit: format.percent(SURVEYED.profit),
    breakEven: format.percent(SURVEYED.breakEven),
    loss: format.percent(SURVEYED.loss),
  };
  return colours.dim(wrap(words.report.study(what, study, surveyed), width));
}
