// Meta Business Suite, results: several daily series in a file, each under a title that names network and metric.

import { dateReader } from "../columns/date-column.ts";
import type { ImportFile, Source } from "../source.ts";
import { normalHeader } from "../table/headers.ts";
import { readRecords } from "../table/records.ts";
import { headsOf, type TableHead } from "../table/table.ts";
import { type Made, sorted } from "./reader.ts";

const REACH = /\b(?:reach|couverture|portée|alcance|reichweite)\b/i;

export const metaDaily: Source = {
  id: "meta-daily",
  title: "Meta Business Suite: results, daily reach of a page or an account (CSV)",
  verified: false,
  kinds: ["reach"],
  recognise: (file) => {
    const head = headOf(file);
    const title = head?.rows.find(({ cells }) => isTitle(cells))?.cells[0];
    return head && { marks: 3, why: [...(title === undefined ? [] : [title.trim()]), "Date", "Primary"] };
  },
  read: (file, choices) => {
    const head = headOf(file);
    const dateOf = dateReader(choices.dates ?? "MDY");
    const made: Made[] = [];
    let title = "";
    readRecords(file.text() ?? "", head?.delimiter ?? ",", (cells, line) => {
      const [first = "", second = ""] = cells;
      const moment = dateOf(first);
      if (moment) {
        const plain = second.replace(/[\s.,]/g, "");
        const count = /^\d{1,12}$/.test(plain) ? Number(plain) : null;
        const network = /instagram|facebook/i.exec(title)?.[0];
        if (!REACH.test(title)) made.push({ line, reason: "not-kept", detail: title });
        else if (count === null) made.push({ line, reason: "number-unreadable", detail: second });
        else if (count === 0) made.push({ line, reason: "zero" });
        else
          made.push({
            line,
            // An hour of 01 is an artefact of daylight saving.
            date: moment.date,
            value: { kind: "reach", count },
            hints: network === undefined ? {} : { platforms: [network] },
            identity: { by: "key", subject: "reach", detail: network?.toLowerCase() ?? "", grain: "day" },
          });
      } else if (first.startsWith("sep=")) return true;
      else if (isTitle(cells)) title = first.trim();
      else if (!isHeader(cells)) made.push({ line, reason: "date-unreadable", detail: first });
      return true;
    });
    return { value: sorted(made) };
  },
};

function headOf(file: ImportFile): TableHead | null {
  return headsOf(file).find(({ rows }) => rows.some(({ cells }) => isHeader(cells))) ?? null;
}

function isHeader(cells: readonly string[]): boolean {
  const [first = "", second = ""] = cells.map(normalHeader);
  return first === "date" && /^(?:primary|principal|primaire|principale)$/.test(second);
}

/** A title is the only cell of its line. */
function isTitle(cells: readonly string[]): boolean {
  const [first = "", ...rest] = cells;
  return first.trim() !== "" && !first.startsWith("sep=") && rest.every((cell) => cell.trim() === "");
}
