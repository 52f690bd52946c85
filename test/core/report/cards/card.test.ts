// Cards: what they hold, what they leave out, and that a card that was written is read back.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Card, cardOf } from "../../../../src/core/report/cards/card.ts";
import { standingOf } from "../../../../src/core/report/cards/standing.ts";
import { sumUp } from "../../../../src/core/report/report.ts";
import type { Period } from "../../../../src/core/values/period.ts";
import { en } from "../../../../src/i18n/en.ts";
import { readCard } from "../../../../src/ledger/read/card/card.ts";
import { readLedger } from "../../../../src/ledger/read/read.ts";
import { cardText } from "../../../../src/render/export/card.ts";

const YEAR = { since: "2026-01-01", until: "2026-11-20" } as unknown as Period;

function cardFrom(text: string): Card {
  const { entries, settings } = readLedger(text);
  return cardOf(sumUp(entries, settings, { period: YEAR, previous: null }, { by: "network" }).figures);
}

const sale = (network: string, amount: number): string =>
  `- { date: 2026-03-02, earned: ${amount}, network: ${network}, client: Studio Nova }\n`;

const LEDGER = `rate: 60
networks: { dinner-club: {}, my-shop-news: { owned: true } }
---
- { date: 2026-03-01, time: 20h, network: linkedin, activity: creation }
- { date: 2026-03-01, time: 10h, network: instagram, activity: creation }
- { date: 2026-03-01, time: 6h, network: dinner-club, activity: creation }
- { date: 2026-03-01, time: 4h, network: my-shop-news, activity: creation }
${sale("linkedin", 1000)}${sale("linkedin", 1000)}${sale("linkedin", 900)}${sale("instagram", 5000)}`;

describe("a card", () => {
  it("has rounded returns, hours in steps and shares, and months", () => {
    expect(
      cardText(cardFrom(LEDGER), "USD", en),
    ).toBe(`# socialroi card: return per dollar by network. No names, no amounts, no days.
card: 1
return-version: 1
since: 2026-01
until: 2026-11
hours: 20-50            # in steps
networks:
  linkedin: { hours: 50%, return: 2.4 }
  instagram: { hours: 25% }
  other: { hours: 15% }
  other-owned: { owned: true, hours: 10% }
total: { return: 3.29 }
`);
  });

  it("gives no return of fewer than three sales, neither of a network nor in all", () => {
    const card = cardFrom(
      `rate: 60\n---\n- { date: 2026-03-01, time: 1h, network: linkedin }\n${sale("linkedin", 500).repeat(2)}`,
    );
    expect([card.networks[0]?.returnPerUnit, card.returnPerUnit]).toEqual([null, null]);
  });

  it("leaves out sales from elsewhere", () => {
    const card = cardFrom(`${LEDGER}${sale("walk-in", 9000).repeat(3)}`);
    expect(card).toEqual(cardFrom(LEDGER));
  });

  it("holds no amount, client, note, day or name of one's own", () => {
    const text = cardText(cardFrom(LEDGER), "EUR", en);
    for (const secret of ["Nova", "dinner", "shop-news", "1000", "5000", "03-0", "60"])
      expect(text).not.toContain(secret);
  });

  it("is read back as it was written", () => {
    const returned = fc.option(fc.integer({ min: 0, max: 99_999 }).map((tenths) => tenths / 10));
    const card = fc.record<Card>({
      returnVersion: fc.constant(1),
      since: fc.constantFrom("2025-01", "2025-12"),
      until: fc.constantFrom("2026-01", "2026-10"),
      hours: fc.constantFrom({ from: 0, to: 20 }, { from: 200, to: 500 }, { from: 10_000, to: null }),
      networks: fc.uniqueArray(
        fc.record({
          network: fc.constantFrom("linkedin", "x", "other", "newsletter"),
          owned: fc.boolean(),
          hours: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
          returnPerUnit: returned,
        }),
        { selector: ({ network }) => network },
      ),
      returnPerUnit: returned,
    });
    fc.assert(
      fc.property(card, (one) => void expect(readCard(cardText(one, "EUR", en))).toEqual({ card: one, errors: [] })),
    );
  });

  it("is never taken for a ledger, nor a ledger for a card", () => {
    expect(readLedger(cardText(cardFrom(LEDGER), "EUR", en)).errors.map(({ code }) => code)).toEqual([
      "ledger-is-card",
    ]);
    expect(readCard(LEDGER).card).toBe(null);
  });

  it("that is damaged says where, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.nat(200), (junk, at) => {
        const text = cardText(cardFrom(LEDGER), "EUR", en);
        const { card, errors } = readCard(text.slice(0, at) + junk + text.slice(at));
        if (card === null) expect(errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe("where one stands", () => {
  const returns = (name: string, returnPerUnit: number | null, linkedin?: number) => ({
    name,
    returnPerUnit,
    networks: new Map(linkedin === undefined ? [] : [["linkedin", linkedin]]),
  });

  it("is the rank among all with a return, with quartiles, and each network against the others' median", () => {
    const all = [
      returns("mine", 1.2, 2.4),
      returns("a", 0.5, 1),
      returns("b", 2, 1.4),
      returns("c", null),
      returns("d", 0.9),
    ];
    expect(standingOf(all)).toEqual({
      name: "mine",
      returnPerUnit: 1.2,
      rank: 2,
      of: 4,
      median: 1.05,
      quartiles: [0.8, 1.4],
      networks: [{ network: "linkedin", returnPerUnit: 2.4, median: 1.2, others: 2 }],
    });
  });

  it("is nowhere without a return, or alone", () => {
    expect(standingOf([returns("mine", null), returns("a", 1)])).toBe(null);
    expect(standingOf([returns("mine", 1)])).toBe(null);
  });
});
