// Screen time of a browser whose extension does not know its machine.
import { expect, it } from "vitest";
import { activitywatch } from "../../src/importers/readers/activitywatch.ts";
import { importFile } from "./given.ts";

const HOUR = 3600;

interface Part {
  readonly from: number;
  readonly seconds: number;
  readonly data: object;
}

function bucket(type: string, hostname: string, ...parts: readonly Part[]): object {
  const events = parts.map(({ from, seconds, data }) => ({
    timestamp: new Date(Date.UTC(2026, 10, 10, 9) + from * 1000).toISOString(),
    duration: seconds,
    data,
  }));
  return { type, hostname, client: "aw", events };
}

async function read(...buckets: readonly object[]) {
  const text = JSON.stringify({ buckets: Object.fromEntries(buckets.map((one, index) => [`b${index}`, one])) });
  return (await activitywatch.read(importFile("aw.json", text), {})).value;
}

const TAB = bucket("web.tab.current", "unknown", {
  from: 0,
  seconds: HOUR,
  data: { url: "https://www.linkedin.com/feed/" },
});
const PRESENT = bucket("afkstatus", "laptop", { from: 0, seconds: HOUR, data: { status: "not-afk" } });
const front = (browser: string): object =>
  bucket(
    "currentwindow",
    "laptop",
    { from: 0, seconds: 3000, data: { app: "Code" } },
    { from: 3000, seconds: 600, data: { app: browser } },
  );

it("counts a tab only while the browser is in front, on whatever machine", async () => {
  expect((await read(PRESENT, front("Firefox"), TAB))?.rows).toMatchObject([{ value: { seconds: 600 } }]);
});

it("counts it only while someone is present", async () => {
  const half = bucket("afkstatus", "laptop", { from: 0, seconds: 3300, data: { status: "not-afk" } });
  expect((await read(half, front("Firefox"), TAB))?.rows).toMatchObject([{ value: { seconds: 300 } }]);
});

it("counts nothing, and says so, where no known browser was ever in front", async () => {
  expect(await read(PRESENT, front("Unheard-of"), TAB)).toEqual({
    rows: [],
    skipped: [{ line: 0, reason: "browser-unseen" }],
  });
});

it("counts all of it where no window was recorded", async () => {
  expect((await read(PRESENT, TAB))?.rows).toMatchObject([{ value: { seconds: HOUR } }]);
});
