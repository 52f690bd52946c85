// How many networks or ledgers make a profit, compared with a survey of small firms.
import { type Study, SURVEY_YEAR, SURVEYED } from "../../../core/report/study.ts";
import type { OutputStyle } from "../layout/output-style.ts";
import { wrap } from "../layout/text.ts";

const FEWEST_STUDIED = 2;

/** The line within the style's width; empty for fewer than two. */
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
    year: String(SURVEY_YEAR),
  };
  return colours.dim(wrap(words.report.study(what, study, surveyed), width));
}
