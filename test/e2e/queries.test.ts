// Words after commands that read or repair: what is printed, and what is refused.
import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Home, newHome } from "./socialroi.ts";

function home(): Home {
  const made = newHome();
  made.write(`rate: 60
networks: { instagram: { aliases: [gram] } }
activities: { creation: [sketching] }
---
- { date: 2026-10-05, time: 30m, network: instagram, activity: creation, client: Studio Nova }
- { date: 2026-10-06, earned: 900, network: linkedin, client: Studio Nova }
- { date: 2026-11-02, time: 1h, network: linkedin, activity: interaction }
- { date: 2026-11-03, spent: 20, network: instagram, for: ads }
`);
  return made;
}

describe("what was understood", () => {
  it.each<[string, readonly string[]]>([
    ["report last month", ["October 2026"]],
    ["report october instagram", ["October 2026", "only Instagram"]],
    ["rapport octobre par activité --lang fr", ["Octobre 2026", "création"]],
    ["list sales since october", ["1 Oct to 20 Nov 2026", "only sales", "earned"]],
    ["list last 2", ["2 entries", "2026-11-03"]],
    ["plan next week", ["23 to 29 November"]],
    ["verdict instagram 2026", ["1 Jan to 20 Nov 2026", "Instagram\n\nPut in"]],
    ["verdict youtube", ["YouTube: no hours and no sales"]],
  ])("is printed: %s", async (line, texts) => {
    const { code, stdout } = await home().run(line.split(" "));
    expect(code).toBe(0);
    for (const text of texts) expect(stdout).toContain(text);
  });

  it("is printed beside data, on standard error", async () => {
    const { stdout, stderr } = await home().run(["export", "csv", "october", "sales"]);
    expect(stdout.split("\n")).toHaveLength(3);
    expect(stderr).toBe("October 2026 · only sales\n");
  });

  it("is the same as from options", async () => {
    const here = home();
    const said = await here.run(["report", "linkedin", "last", "month", "by", "week", "--json"]);
    const asked = await here.run(["report", "--network", "linkedin", "--last-month", "--by", "week", "--json"]);
    expect(said).toEqual(asked);
  });
});

describe("words and options", () => {
  it.each([
    ["report last month --last-month", 0],
    ["report last month --month", 2],
    ["report gram --network instagram", 0],
    ["report instagram --network linkedin", 2],
    ["report by week --by month", 2],
    ["report csv --md", 2],
    ["report vs last month --compare year-ago", 2],
    ["list last 2 --limit 2", 0],
    ["list last 2 --limit 3", 2],
    ["plan this week --next", 2],
  ])("agree, or the line is refused: %s ends with %i", async (line, code) => {
    const here = home();
    const before = here.text();
    const ran = await here.run(line.split(" "));
    expect(ran.code).toBe(code);
    if (code === 2) expect(ran.stdout).toBe("");
    expect(here.text()).toBe(before);
  });
});

describe("a word that is not understood", () => {
  it.each([
    [
      "report instagrm last month",
      `"instagrm" isn't understood. Did you mean instagram? The rest reads: last month.\n`,
    ],
    [
      "rapport instagrm octobre --lang fr",
      "« instagrm » : mot incompris. Vouliez-vous dire instagram ? Le reste est compris : octobre.\n",
    ],
    [
      "report friday",
      '"friday" is today. Today, or a week ago? Write today (2026-11-20), or last friday (2026-11-13).\n',
    ],
    ["report 30", `"30" isn't understood. Write last 30 days, or a year such as 2026.\n`],
    ["plan instagram", `"instagram" can't be used with this command. See its --help.\n`],
    [
      "plan november",
      '"november": only this week and next week can be planned. Write socialroi plan, or socialroi plan next week.\n',
    ],
    ["report next month", '"next month" (2026-12-01) is in the future. To see what is ahead: socialroi plan\n'],
  ])("is named, with what it might mean and the rest: %s", async (line, said) => {
    const { code, stdout, stderr } = await home().run(line.split(" "));
    expect([code, stdout, stderr.replaceAll("\u00a0", " ").replaceAll("\u202f", " ")]).toEqual([2, "", said]);
  });
});

describe("lines and steps", () => {
  it("are deleted in ranges, and taken back together", async () => {
    const here = home();
    const before = here.text();
    expect((await here.run(["delete", "5-6", "--yes"])).stdout).toContain("2 entries deleted.");
    expect((await here.run(["delete", "last", "--yes"])).code).toBe(0);
    expect((await here.run(["undo", "3"])).stderr).toContain("Only 2 changes can be undone. Nothing was changed.");
    const { code, stdout } = await here.run(["undo", "two"]);
    expect([code, stdout.match(/: delete /g)?.length, here.text()]).toEqual([0, 2, before]);
    expect((await here.run(["redo", "2"])).code).toBe(0);
    expect(here.text().match(/^- /gm)).toHaveLength(1);
  });

  it.each([
    ["delete 4", "Entries are on lines 5 to 8"],
    ["delete 5-9", "Entries are on lines 5 to 8"],
    ["delete last 5", "The ledger has only 4 entries."],
    ["delete instagram", "Write 30, 30-32, last or last 3"],
    ["edit 5-6", "no such line"],
  ])("that are not there are refused, with what there is: %s", async (line, said) => {
    const here = home();
    const before = here.text();
    const { code, stderr } = await here.run([...line.split(" "), "--yes"], { env: { EDITOR: "true" } });
    expect([code, here.text()]).toEqual([2, before]);
    expect(stderr).toContain(said);
  });
});

describe("help", () => {
  it.each([
    ["networks", "en", ["Instagram", "gram", "ig", "Word of mouth"]],
    ["réseaux", "fr", ["Newsletter", "infolettre"]],
    ["activities", "en", ["Creation", "sketching"]],
    ["activités", "fr", ["Création", "rédaction"]],
    ["words", "en", ["report last month", "quarter", "versus"]],
    ["mots", "fr", ["rapport mois dernier", "trimestre", "contre"]],
  ] as const)("lists what can be typed: %s", async (topic, lang, words) => {
    const { code, stdout } = await home().run(["help", topic, "--lang", lang]);
    expect(code).toBe(0);
    for (const word of words) expect(stdout).toContain(word);
  });

  it("lists the words of the reader's language only", async () => {
    const { stdout } = await home().run(["help", "activities"]);
    expect(stdout).not.toMatch(/rédaction|veille|formation/);
  });
});

it("a page whose name is not typed is report.html, and no file is writable by others", async () => {
  const here = home();
  const before = process.umask(0);
  try {
    const { code } = await here.run(["report", "october", "html"]);
    expect([code, statSync(join(here.folder, "report.html")).mode & 0o777]).toEqual([0, 0o644]);
  } finally {
    process.umask(before);
  }
});
