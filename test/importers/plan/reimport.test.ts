// A later export of the same source: what moved, changed or disappeared there, and what was edited by hand here.
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/core/entries/entry.ts";
import { writeEntry } from "../../../src/ledger/edit/write.ts";
import { type Ledger, readLedger } from "../../../src/ledger/read/read.ts";
import { imported, ledgerWith } from "../imported.ts";

const event = (uid: string, start: string, more = "CATEGORIES:LinkedIn"): string =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART:${start}\r\nDURATION:PT30M\r\nSUMMARY:call\r\n${more}\r\nEND:VEVENT\r\n`;
const calendar = (...events: string[]): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join("")}END:VCALENDAR\r\n`;

async function ledgerAfter(text: string): Promise<Ledger> {
  return ledgerWith((await imported(text)).plan?.added ?? []);
}

function edited(ledger: Ledger, change: (entry: Entry) => Entry): Ledger {
  return ledgerWith(ledger.entries.map(change));
}

describe("an event", () => {
  it("that moved changes its day, time and network", async () => {
    const ledger = await ledgerAfter(calendar(event("a", "20261103T090000")));
    const { plan } = await imported(calendar(event("a", "20261105T140000", "CATEGORIES:Instagram")), {}, ledger);
    expect(plan).toMatchObject({ added: [], open: [], gone: [] });
    expect(plan?.updated.map(({ after }) => writeEntry(after, "EUR"))).toEqual([
      expect.stringMatching(
        /^- \{ date: 2026-11-05, at: "14:00", time: 30m, network: instagram, id: "ics:a~\w{4}", note: "call" \}$/,
      ),
    ]);
    const again = await imported(
      calendar(event("a", "20261105T140000", "CATEGORIES:Instagram")),
      {},
      ledgerWith(plan?.updated.map((one) => one.after) ?? []),
    );
    expect(again.plan).toMatchObject({ updated: [], duplicates: 1 });
  });

  it("that was edited by hand stays so where the source has not changed it", async () => {
    const text = calendar(event("a", "20261103T090000"));
    const ledger = edited(await ledgerAfter(text), (entry) => ({ ...entry, minutes: 20, note: "short call" }) as Entry);
    expect((await imported(text, {}, ledger)).plan).toMatchObject({ added: [], updated: [], duplicates: 1, open: [] });
  });

  it("that was edited by hand and moved in the source is asked about, and --replace follows the source", async () => {
    const ledger = edited(
      await ledgerAfter(calendar(event("a", "20261103T090000"))),
      (entry) => ({ ...entry, note: "short call" }) as Entry,
    );
    const moved = calendar(event("a", "20261105T140000"));
    const { plan } = await imported(moved, {}, ledger);
    expect(plan).toMatchObject({ added: [], updated: [], skipped: [{ reason: "changed-since" }] });
    expect(plan?.open).toMatchObject([{ before: { date: "2026-11-03" }, after: { date: "2026-11-05" } }]);
    expect((await imported(moved, { replace: true }, ledger)).plan?.updated).toMatchObject([
      { after: { date: "2026-11-05", note: "call" } },
    ]);
  });

  it("keeps its network where only another --network is said", async () => {
    const text = calendar(event("a", "20261103T090000", "LOCATION:office"));
    const ledger = ledgerWith((await imported(text, { network: "linkedin" })).plan?.added ?? []);
    expect((await imported(text, { network: "instagram" }, ledger)).plan).toMatchObject({
      added: [],
      updated: [],
      duplicates: 1,
    });
  });

  it("of a ledger from before digests gets the new length, as ever", async () => {
    const ledger = edited(await ledgerAfter(calendar(event("a", "20261103T090000"))), (entry) => ({
      ...entry,
      id: "ics:a",
    }));
    const longer = calendar(event("a", "20261103T090000").replace("PT30M", "PT1H"));
    expect((await imported(longer, {}, ledger)).plan?.updated).toMatchObject([{ after: { minutes: 60, id: "ics:a" } }]);
  });

  it("that was cancelled is named, as is a whole series", async () => {
    const weekly = event("b", "20261102T090000", "CATEGORIES:LinkedIn\r\nRRULE:FREQ=WEEKLY;COUNT=3");
    const ledger = await ledgerAfter(calendar(event("a", "20261103T090000"), weekly));
    const cancelled = [event("a", "20261103T090000"), weekly].map((one) =>
      one.replace("SUMMARY", "STATUS:CANCELLED\r\nSUMMARY"),
    );
    const { plan } = await imported(calendar(...cancelled), {}, ledger);
    expect(plan?.gone.map(({ date }) => date)).toEqual(["2026-11-03", "2026-11-02", "2026-11-09", "2026-11-16"]);
    expect(plan).toMatchObject({ added: [], updated: [] });
  });
});

describe("a timer without ids", () => {
  const HEAD = "Project,Description,Tags,Start date,Start time,End date,End time,Duration\n";
  const row = (date: string, start: string, minutes: number, note = "reel"): string =>
    `Instagram,${note},,${date},${start}:00,${date},${start}:00,00:${minutes}:00\n`;

  it("whose row has the same start and another end is asked about, not added twice", async () => {
    const ledger = await ledgerAfter(`${HEAD}${row("2026-11-10", "09:00", 30)}${row("2026-11-11", "09:00", 20)}`);
    const corrected = `${HEAD}${row("2026-11-10", "09:00", 45)}${row("2026-11-11", "09:00", 20)}`;
    const { plan } = await imported(corrected, {}, ledger);
    expect(plan).toMatchObject({ added: [], duplicates: 1, skipped: [{ line: 2, reason: "changed-since" }], gone: [] });
    expect((await imported(corrected, { replace: true }, ledger)).plan).toMatchObject({
      added: [],
      updated: [{ before: { minutes: 30 }, after: { minutes: 45 } }],
    });
    expect((await imported(corrected, { keepDuplicates: true }, ledger)).plan?.added).toMatchObject([{ minutes: 45 }]);
  });

  it("whose row disappeared is named, unless the file is another part of the source", async () => {
    const days = ["2026-11-10", "2026-11-11", "2026-11-12", "2026-11-13"];
    const ledger = await ledgerAfter(HEAD + days.map((day) => row(day, "09:00", 30)).join(""));
    const some = (...kept: string[]): string => HEAD + kept.map((day) => row(day, "09:00", 30)).join("");
    expect((await imported(some("2026-11-10", "2026-11-12", "2026-11-13"), {}, ledger)).plan?.gone).toMatchObject([
      { date: "2026-11-11" },
    ]);
    expect((await imported(some("2026-11-10", "2026-11-12"), {}, ledger)).plan?.gone).toMatchObject([
      { date: "2026-11-11" },
    ]);
    expect((await imported(some("2026-11-10"), {}, ledger)).plan?.gone).toEqual([]);
    const other = `${HEAD}${row("2026-11-10", "15:00", 30, "other")}${row("2026-11-13", "15:00", 30, "other")}`;
    expect((await imported(other, {}, ledger)).plan).toMatchObject({ added: [{}, {}], gone: [] });
  });

  it("whose row has no network any more has not disappeared", async () => {
    const text = (project: string): string =>
      `${HEAD}${row("2026-11-10", "09:00", 30)}${row("2026-11-11", "09:00", 20).replace("Instagram", project)}`;
    expect((await imported(text("Ops"), {}, await ledgerAfter(text("Instagram")))).plan?.gone).toEqual([]);
  });
});

describe("a bank row", () => {
  const ledgerOf = (entries: readonly Entry[]): Ledger => ledgerWith(entries, SETTINGS);
  const SETTINGS =
    "imports: { bank: { match: [Date, Label, Amount], kind: money, for: ads, network: instagram, columns: { date: Date, text: Label, amount: Amount } } }\n---\n";
  const rows = (label: string): string => `Date,Label,Amount\n2026-11-10,${label},-45.00\n2026-11-11,CLIENT,120.00\n`;

  it("that was pending and is booked under another text is asked about, not added twice", async () => {
    const first = await imported(rows("PENDING FB"), {}, readLedger(SETTINGS));
    const { plan } = await imported(rows("FACEBK 123"), {}, ledgerOf(first.plan?.added ?? []));
    expect(plan).toMatchObject({ added: [], duplicates: 1, skipped: [{ reason: "changed-since" }] });
  });

  it("whose id has another amount now is asked about, never there already", async () => {
    const settings = SETTINGS.replace("text: Label", "id: Label");
    const first = await imported(rows("ACC1"), {}, readLedger(settings));
    const next = "Date,Label,Amount\n2026-11-20,ACC1,-99.00\n";
    const ledger = ledgerWith(first.plan?.added ?? [], settings);
    expect((await imported(next, {}, ledger)).plan).toMatchObject({
      added: [],
      duplicates: 0,
      updated: [],
      skipped: [{ reason: "changed-since" }],
    });
  });
});

it("a payment that no longer counts is named", async () => {
  const text = (status: string): string =>
    `id,Created date (UTC),Amount,Currency,Status,UTM Source,Dispute Status\nch_1,2026-11-02 10:00,10,eur,Paid,ig,${status}\n`;
  expect((await imported(text("lost"), {}, await ledgerAfter(text("")))).plan?.gone).toMatchObject([
    { id: "stripe:ch_1" },
  ]);
});
