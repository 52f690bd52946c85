// The period of a file whose dates have no year.
import { expect, it } from "vitest";
import { firstDayOf, periodAbove } from "../../../src/importers/rows/file-period.ts";

it.each([
  ["Overview_2026-09-25_1790891174_ada.zip/Overview.csv", "2026-09-25"],
  ["exports/Viewers_2026-09-25.csv", "2026-09-25"],
  ["2026-11-20/Overview.csv", undefined],
  ["backup_2026-11-20/inner/Overview.csv", undefined],
  ["Overview.csv", undefined],
  ["Overview_2026-13-45_1.csv", undefined],
])("the name %s begins on %s", (name, first) => {
  expect(firstDayOf(name)).toBe(first);
});

it.each([
  [["July 8, 2025 - July 31, 2025"], { since: "2025-07-08", until: "2025-07-31" }],
  [["Report Start: 9/1/2026, Report End: 9/30/2026"], { since: "2026-09-01", until: "2026-09-30" }],
  [["Report Start: 9/1/2026", "Report End: 9/30/2026"], { since: "2026-09-01", until: "2026-09-30" }],
  [["All time"], null],
])("the rows %j say %j", (rows, period) => {
  expect(periodAbove(rows.map((cell, line) => ({ line, cells: [cell] })))).toEqual(period);
});
