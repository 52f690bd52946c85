// Ledgers for the tests of findings: entries of November and of the month before, and the settings.
import { type Finding, type Findings, findingsOf } from "../../../src/core/findings/findings.ts";
import type { FindingCode } from "../../../src/core/findings/thresholds.ts";
import { day, ledgerOf } from "../../given.ts";

const NOVEMBER = { since: day("2026-11-01"), until: day("2026-11-30") };
const OCTOBER = { since: day("2026-10-01"), until: day("2026-10-31") };

/** Findings of November: undated `before` lines are of 20 October, `now` lines of 20 November. */
export function findingsIn(
  now: readonly string[],
  before: readonly string[] = [],
  settings = "rate: 60",
  today?: string,
): Findings {
  const dated = (date: string, line: string): string =>
    `- { ${line.startsWith("date:") ? "" : `date: ${date}, `}${line} }`;
  const items = [...before.map((line) => dated("2026-10-20", line)), ...now.map((line) => dated("2026-11-20", line))];
  const { entries, settings: read } = ledgerOf(`${settings}\n---\n${items.join("\n")}`);
  return findingsOf({
    known: entries,
    settings: read,
    period: NOVEMBER,
    previous: OCTOBER,
    ...(today === undefined ? {} : { today: day(today) }),
  });
}

/** The finding with this code, if it fired. */
export function found<Code extends FindingCode>(
  code: Code,
  now: readonly string[],
  before: readonly string[] = [],
  settings?: string,
  today?: string,
): Extract<Finding, { code: Code }> | undefined {
  const all = findingsIn(now, before, settings, today).fired;
  return all.find((finding): finding is Extract<Finding, { code: Code }> => finding.code === code);
}

/** The measured value of a finding that did not fire. */
export function measured(code: FindingCode, now: readonly string[], before: readonly string[] = [], settings?: string) {
  return findingsIn(now, before, settings).silent.find((silent) => silent.code === code)?.measured;
}
