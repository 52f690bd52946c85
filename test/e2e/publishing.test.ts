// Posts, comments and templates: output and changes to the ledger.
import { describe, expect, it } from "vitest";
import { type Home, inTurn, newHome } from "./socialroi.ts";
import { converse, KEYS } from "./terminal.ts";

const HEAD = `rate: 60 # mine
publishing: { network: linkedin, every: week, models: [tip, backstage] }
---
`;
const POSTS = `- { date: 2026-11-02, time: 1h, network: linkedin, activity: creation }
- { date: 2026-11-05, posted: tip, network: linkedin, reach: 900, comments: 9, answered: 8, campaign: autumn }
- { date: 2026-11-11, posted: backstage, network: linkedin, comments: 5, answered: 2 } # kept
- { date: 2026-11-19, earned: 600, network: linkedin, campaign: autumn }
`;

function begun(): Home {
  const home = newHome();
  home.write(HEAD + POSTS);
  return home;
}

describe("post --update", () => {
  it("completes the latest post of the network, only the words concerned, and undo takes it back", async () => {
    const home = begun();
    const ran = await home.run(["post", "--update", "li", "--reach", "1 240", "--comments", "14"]);
    expect(ran).toEqual({
      code: 0,
      stderr: "",
      stdout:
        "line 6 · posted · LinkedIn · backstage · reach 1,240 · Wed 11 Nov\n  reach – → 1,240\n  comments 5 → 14\n",
    });
    const line =
      "- { date: 2026-11-11, posted: backstage, network: linkedin, reach: 1240, comments: 14, answered: 2 } # kept";
    expect(home.text()).toBe((HEAD + POSTS).replace(/^.*# kept$/m, line));
    const inWords = begun();
    await inWords.run(["post", "--update", "li", "1240", "views", "comments", "14"]);
    expect(inWords.text()).toBe(home.text());
    expect((await home.run(["undo"])).code).toBe(0);
    expect(home.text()).toBe(HEAD + POSTS);
  });

  it("says it in French, and as JSON with what was known before", async () => {
    const home = begun();
    const french = await home.run([
      "post",
      "--update",
      "linkedin",
      "--answered",
      "5",
      "--url",
      "https://x.y/z",
      "--lang",
      "fr",
    ]);
    expect(french.stdout).toBe(
      "ligne 6 · publié · LinkedIn · coulisses · mer. 11 nov.\n  réponses 2 → 5\n  adresse – → https://x.y/z\n",
    );
    const answer = JSON.parse(
      (await home.run(["post", "--update", "linkedin", "tip", "--reach", "950", "--json"])).stdout,
    );
    expect(answer).toMatchObject({
      command: "post",
      updated: { line: 5, reach: 950 },
      before: { line: 5, reach: 900 },
    });
  });

  it("takes a line, a day or a model to mean another post", async () => {
    for (const [words, line] of [
      [["--line", "5"], 5],
      [["linkedin", "-d", "2026-11-05"], 5],
      [["linkedin", "tip"], 5],
      [["linkedin", "backstage"], 6],
    ] as const) {
      const answer = JSON.parse((await begun().run(["post", "--update", ...words, "--copy", "--json"])).stdout);
      expect(answer.updated).toMatchObject({ line, copy: true });
    }
  });

  it.each<[string[], string]>([
    [["--update", "linkedin"], "Nothing to complete was given."],
    [["--update", "instagram", "--reach", "5"], "There is no post on Instagram to complete."],
    [["--update", "--line", "4", "--reach", "5"], '"4": there is no post on that line.'],
    [["--update", "linkdin", "--reach", "5"], "Did you mean linkedin?"],
    [["--update", "linkedin", "--reach", "many"], `"many" isn't a whole number.`],
    [["--update", "linkedin", "--reach", "5", "--note", "x"], "--update and --note can't be used together."],
    [["--update", "linkedin", "surprise", "--reach", "5"], 'One word too many: "surprise".'],
    [["--update", "linkedin", "--line", "5", "--reach", "5"], "--line already says which post. Leave out: linkedin"],
    [["--line", "5", "linkedin"], "--line needs --update."],
  ])("refuses %j and writes nothing", async (args, said) => {
    const home = begun();
    expect(await home.run(["post", ...args])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(said),
    });
    expect(home.text()).toBe(HEAD + POSTS);
  });

  it("refuses a line that another one hangs on, and names the remedy", async () => {
    const home = newHome();
    const text = "- &usual { date: 2026-11-18, posted: tip, network: x, reach: 7 }\n- *usual\n";
    home.write(text);
    const ran = await home.run(["post", "--update", "x", "--reach", "9"]);
    expect(ran).toMatchObject({ code: 3, stderr: expect.stringContaining("socialroi edit 2") });
    expect(home.text()).toBe(text);
  });
});

describe("more replies than comments", () => {
  it.each([
    ["post linkedin --comments 5 --answered 9", "9 replies to 5 comments"],
    ["post --update linkedin --answered 9", "9 replies to 5 comments"],
    ["post --update linkedin --comments 1", "2 replies to 1 comment:"],
  ])("%s is refused", async (line, said) => {
    const home = begun();
    const text = home.text();
    expect(await home.run(line.split(" "))).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(said),
    });
    expect(home.text()).toBe(text);
  });
});

describe("answered", () => {
  it("goes to the oldest posts that wait, says so, and undo takes it back", async () => {
    const home = begun();
    expect(await home.run(["answered", "3", "linkedin"])).toEqual({
      code: 0,
      stderr: "",
      stdout: `3 comments answered on LinkedIn · 1 left
  line 5 · tip · Thu 5 Nov · 9 of 9 answered
  line 6 · backstage · Wed 11 Nov · 4 of 5 answered
`,
    });
    expect(home.text()).toBe(
      (HEAD + POSTS).replace("answered: 8", "answered: 9").replace("answered: 2", "answered: 4"),
    );
    expect((await home.run(["answered", "linkedin", "tout", "--lang", "fr"])).stdout).toBe(
      "1 réponse donnée sur LinkedIn · plus rien en attente\n  ligne 6 · coulisses · mer. 11 nov. · 5 réponses sur 5 commentaires\n".replace(
        "1 réponse",
        "1 réponse",
      ),
    );
    await home.run(["undo"]);
    await home.run(["undo"]);
    expect(home.text()).toBe(HEAD + POSTS);
  });

  it("answers as JSON", async () => {
    const answer = JSON.parse((await begun().run(["answered", "1", "linkedin", "--json"])).stdout);
    expect(answer).toMatchObject({ network: "linkedin", replies: 1, waiting: 3, updated: [{ line: 5, answered: 9 }] });
  });

  it.each<[string[], string]>([
    [["3", "instagram"], "No comment is waiting for a reply on Instagram"],
    [["5", "linkedin"], "Only 4 comments are waiting for a reply on LinkedIn."],
    [["0", "linkedin"], `"0" isn't a whole number.`],
    [["linkedin"], "How many? For example: socialroi answered linkedin all"],
    [["2", "linkdin"], "Did you mean linkedin?"],
    [["2", "linkedin", "today"], 'One word too many: "today".'],
  ])("refuses %j and writes nothing", async (args, said) => {
    const home = begun();
    expect(await home.run(["answered", ...args])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(said),
    });
    expect(home.text()).toBe(HEAD + POSTS);
  });
});

describe("model", () => {
  it("lists what each model cost, reached and brought", async () => {
    expect(
      (await begun().run(["model"])).stdout,
    ).toBe(`Model      Posts    Last used  Reach per post  Time   Cost  Revenue
───────────────────────────────────────────────────────────────────
Tip            1   5 Nov 2026             900  1h00  60.00   600.00
Backstage      1  11 Nov 2026               –     –      –        –
Time: creation and posting on the network, up to the next post and four weeks at most. Revenue: sales with the same
--campaign as a post; no other sale says which post brought it.
Ready to fill in: tip, backstage, case study (case-study), resource, inspiration.
Frames for any post: aida, pas.
`);
    expect((await begun().run(["model", "list", "--lang", "fr"])).stdout).toContain("Coulisses");
  });

  it("lists in a narrow window, and in a ledger without posts", async () => {
    const narrow = (await begun().run(["model", "list"], { env: { COLUMNS: "40" } })).stdout;
    expect(Math.max(...narrow.split("\n").map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(narrow).toContain("Hidden at 40 columns: Reach per post");
    const home = newHome();
    home.write("rate: 60\n---\n");
    expect((await home.run(["model"])).stdout).toMatch(/^No post follows a model yet\.\n/);
  });

  it("lists a period as JSON", async () => {
    const answer = JSON.parse((await begun().run(["model", "list", "--period", "2026-11", "--json"])).stdout);
    expect(answer.models).toMatchObject([
      { model: "tip", posts: 1, minutes: 60, cost: 60, revenue: 600, reach: 900, measured: 1 },
      { model: "backstage", posts: 1, cost: 0, reach: null },
    ]);
    expect(answer).toMatchObject({ command: "model", unassigned: { minutes: 0 }, unassignedMaking: 0 });
  });

  it.each(["tip", "backstage", "case-study", "resource", "inspiration", "aida", "pas"])(
    "shows %s to fill in, in both languages, before there is a ledger",
    async (name) => {
      const home = newHome();
      const [english, french] = await inTurn(["en", "fr"], (lang) => home.run(["model", "show", name, "--lang", lang]));
      for (const ran of [english, french]) {
        expect(ran?.code).toBe(0);
        expect(ran?.stdout).toMatch(/^(\[[^[\]]+\]\n\n){2,}\[[^[\]]+\]\n$/);
        expect(ran?.stderr).toMatch(/^\p{Lu}.*[:.].*\n\n$/u);
      }
      expect(french?.stdout).not.toBe(english?.stdout);
      expect(await home.run(["model", name, "--quiet"])).toEqual({ code: 0, stdout: english?.stdout, stderr: "" });
    },
  );

  it("shows one's own text and parts, with nothing that moves the cursor", async () => {
    const home = newHome();
    home.write('models:\n  kiln: { goal: "to \\e[31mshow", text: "One\\nTwo \\e[2J", structure: [Ask, "so"] }\n---\n');
    expect(await home.run(["model", "show", "kiln"])).toEqual({
      code: 0,
      stdout: "One\nTwo \ufffd[2J\n\n[Ask]\n\n[so]\n",
      stderr: "Kiln: to \ufffd[31mshow\n\n",
    });
    expect(JSON.parse((await home.run(["model", "show", "kiln", "--json"])).stdout)).toMatchObject({
      model: "kiln",
      ready: false,
      structure: ["Ask", "so"],
    });
  });

  it("adds one to the settings and to the turns, which undo takes back", async () => {
    const home = begun();
    const ran = await home.run([
      "model",
      "new",
      "Kiln",
      "--part",
      "The fire",
      "--part",
      "The glaze: why",
      "--goal",
      "Show it",
    ]);
    expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining("Model kiln added to the settings.") });
    expect(home.text()).toBe(
      `${HEAD.replace("[tip, backstage]", "[tip, backstage, kiln]").replace("---", 'models:\n  kiln: { goal: Show it, structure: [The fire, "The glaze: why"] }\n---')}${POSTS}`,
    );
    expect((await home.run(["post", "linkedin", "kiln"])).code).toBe(0);
    await home.run(["undo"]);
    await home.run(["undo"]);
    expect(home.text()).toBe(HEAD + POSTS);
  });

  it("begins with the parts of another, reads parts from standard input, and fits a map of models", async () => {
    const home = newHome();
    home.write("publishing: { models: { tip: { structure: [A] } } }\n---\n");
    expect((await home.run(["model", "new", "four", "-", "--from", "tip"], { stdin: "Two\n\n Three \n" })).code).toBe(
      0,
    );
    expect((await home.run(["model", "show", "four", "-q"])).stdout).toBe("[A]\n\n[Two]\n\n[Three]\n");
    expect(home.text()).toContain("publishing: { models: { tip: { structure: [A] }, four: {");
  });

  it.each<[string[], string]>([
    [["show", "tpi"], '"tpi": no such post model.'],
    [["kiln"], '"kiln": no such post model.'],
    [["new", "kiln"], "The post model needs parts."],
    [["new", "x\u001b", "--part", "a"], "can't be a name"],
    [["new", "kiln", "--from", "nothing"], '"nothing": no such post model.'],
    [["new", "kiln", "twice", "--part", "a"], 'One word too many: "twice".'],
  ])("refuses %j and writes nothing", async (args, said) => {
    const home = begun();
    expect(await home.run(["model", ...args])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(said),
    });
    expect(home.text()).toBe(HEAD + POSTS);
  });

  it("asks for the parts on a terminal, until there is none", async () => {
    const home = begun();
    const { code } = await converse(
      home,
      ["model", "new", "kiln", "--lang", "fr"],
      [
        ["Partie 1", `Le feu${KEYS.enter}`],
        ["Partie 2", `L’émail${KEYS.enter}`],
        ["Partie 3", KEYS.enter],
      ],
    );
    expect(code).toBe(0);
    expect(home.text()).toContain(`  kiln: { structure: [Le feu, "L’émail"] }\n`);
  });

  it("asks for nothing when the name is taken, and keeps nothing of what Ctrl-C ends", async () => {
    const home = newHome();
    home.write("models: { kiln: { structure: [Fire] } }\n---\n");
    const taken = await converse(home, ["model", "new", "kiln"], []);
    expect([taken.code, taken.screen]).toEqual([
      2,
      expect.stringMatching(
        /There is already a post model kiln\. Choose another name, or change it in the settings: socialroi\s+edit/,
      ),
    ]);
    const ended = await converse(
      home,
      ["model", "new", "four"],
      [
        ["Part 1", `Fire${KEYS.enter}`],
        ["Part 2", KEYS.interrupt],
      ],
    );
    expect(ended.code).toBe(130);
    expect(home.text()).toBe("models: { kiln: { structure: [Fire] } }\n---\n");
  });

  it("refuses a name that is taken, and a model that nobody describes", async () => {
    const home = newHome();
    home.write("publishing: { models: [glaze] }\nmodels: { kiln: { structure: [Fire] } }\n---\n");
    expect((await home.run(["model", "new", "kiln", "--part", "x"])).stderr).toContain(
      "There is already a post model kiln. Choose another name, or change it in the settings: socialroi edit",
    );
    expect(await home.run(["model", "show", "glaze"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("The post model glaze has no parts."),
    });
    expect((await home.run(["model", "new", "glaze", "--part", "Colour"])).code).toBe(0);
  });
});
