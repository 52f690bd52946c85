// Completing posts: everything but the words concerned stays, byte for byte, however the entry was written.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Completion } from "../../../src/core/entries/entry.ts";
import { planPostChanges } from "../../../src/ledger/edit/change-posts.ts";
import { ledgerOf } from "../../given.ts";

function completed(text: string, completion: Completion, index = 0): string | null {
  const ledger = ledgerOf(text);
  const posts = ledger.entries.filter((entry) => entry.kind === "posted");
  const post = posts[index];
  if (!post) throw new Error("no post");
  return planPostChanges(text, ledger, [{ post, completion }]);
}

it("completes 30,000 posts at once", () => {
  const line = "- { date: 2026-11-20, posted: tip, network: x, comments: 3 }\n";
  const text = line.repeat(30_000);
  const ledger = ledgerOf(text);
  const changes = ledger.entries.flatMap((post) =>
    post.kind === "posted" ? [{ post, completion: { answered: 3 } }] : [],
  );
  expect(planPostChanges(text, ledger, changes)).toBe(line.replace(" }", ", answered: 3 }").repeat(30_000));
});

describe("a post is completed", () => {
  it.each<[string, string, Completion, string]>([
    [
      "with what it did not say, in the order of the format",
      '- { date: 2026-11-18, posted: tip, network: linkedin, note: "so" } # mine\n',
      { reach: 1240, comments: 14, url: "https://example.com/1" },
      '- { date: 2026-11-18, posted: tip, network: linkedin, reach: 1240, comments: 14, url: "https://example.com/1", note: "so" } # mine\n',
    ],
    [
      "in place of what it said",
      "- {  date: 2026-11-18,  posted: tip, comments:  9 , reach: '100', network: x}\n",
      { reach: 1240, comments: 14 },
      "- {  date: 2026-11-18,  posted: tip, comments:  14 , reach: 1240, network: x}\n",
    ],
    [
      "where nothing stood after a key",
      "- { date: 2026-11-18, posted: tip, reach: , network: x }\n",
      { reach: 1240 },
      "- { date: 2026-11-18, posted: tip, reach: 1240 , network: x }\n",
    ],
    [
      "between keys, some there and some not",
      "- { date: 2026-11-18, posted: none, network: x, comments: 3, copy: true }\n",
      { reach: 5, answered: 3, campaign: "spring 27" },
      "- { date: 2026-11-18, posted: none, network: x, reach: 5, comments: 3, answered: 3, copy: true, campaign: spring 27 }\n",
    ],
    [
      "in block style, with its comments",
      "-\n  date: 2026-11-18\n  posted: tip\n  network: x # here\n  note: later\n- { date: 2026-11-19, time: 30m }\n",
      { reach: 5, comments: 2 },
      "-\n  date: 2026-11-18\n  posted: tip\n  network: x # here\n  reach: 5\n  comments: 2\n  note: later\n- { date: 2026-11-19, time: 30m }\n",
    ],
    [
      "at the end of a text without an end of line",
      "- date: 2026-11-18\n  posted: tip",
      { reach: 5 },
      "- date: 2026-11-18\n  posted: tip\n  reach: 5",
    ],
    [
      "with Windows line ends",
      "rate: 60\r\n---\r\n- date: 2026-11-18\r\n  posted: tip\r\n",
      { reach: 5 },
      "rate: 60\r\n---\r\n- date: 2026-11-18\r\n  posted: tip\r\n  reach: 5\r\n",
    ],
    [
      "without touching what it merges",
      "- &usual { date: 2026-11-18, posted: tip, network: x, reach: 7 }\n- { <<: *usual, date: 2026-11-19 }\n",
      { reach: 9 },
      "- &usual { date: 2026-11-18, posted: tip, network: x, reach: 7 }\n- { <<: *usual, date: 2026-11-19, reach: 9 }\n",
    ],
  ])("%s", (title, before, completion, after) => {
    expect(completed(before, completion, title.includes("merges") ? 1 : 0)).toBe(after);
  });

  it("not at all where another would change with it, or a comment would swallow it", () => {
    const shared = "- &usual { date: 2026-11-18, posted: tip, network: x, reach: 7 }\n- *usual\n";
    expect(completed(shared, { reach: 9 }, 1)).toBeNull();
    expect(completed(shared, { reach: 9 }, 0)).toBeNull();
  });

  it("so that the ledger reads back with just that changed, whatever is given", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((word) => word.trim() !== "");
    const completion = fc.record(
      {
        reach: fc.nat(),
        comments: fc.nat(),
        answered: fc.nat(),
        copy: fc.boolean(),
        url: text,
        campaign: text,
        format: text,
      },
      { requiredKeys: [] },
    );
    const before = [
      "rate: 60 # mine\n---\n",
      "- { date: 2026-11-17, time: 30m }\n",
      '- { date: 2026-11-18, posted: tip, network: x, answered: 2, url: "a" } # kept\n',
      "- date: 2026-11-18\n  posted: tip\n  reach: 3 # so\n",
    ].join("");
    fc.assert(
      fc.property(completion, fc.nat(1), (given, index) => {
        const next = completed(before, given, index);
        if (next === null) throw new Error("refused");
        const entry = ledgerOf(next).entries[1 + index];
        expect(entry).toMatchObject(JSON.parse(JSON.stringify(given)));
        const kept = next.split("\n").filter((line) => before.split("\n").includes(line));
        const changed = index === 0 || given.reach !== undefined ? 1 : 0;
        expect(kept.length).toBeGreaterThanOrEqual(before.split("\n").length - changed);
        expect(next.match(/# (mine|kept|so)$/gm)).toEqual(["# mine", "# kept", "# so"]);
      }),
    );
  });
});
