// Behaviour in a shell: data on standard output only, closed pipes, colours, widths, and Ctrl-C at a question.
import { spawn, spawnSync } from "node:child_process";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { BIN, type Home, newHome } from "./socialroi.ts";
import { converse, converseSpawned, KEYS, NO_TERMINAL } from "./terminal.ts";

const LEDGER = `rate: 60
networks: { linkedin: { audience: 4, codes: 4 } }
limits: { instagram: 3h/week }
slots: ["08:00-08:15"]
publishing: { network: linkedin, every: week, models: [tip] }
---
- { date: 2026-11-19, time: 30m, network: instagram, activity: creation, note: "reel 🎬 日本語" }
- { date: 2026-11-19, time: 1h, network: linkedin, activity: interaction, client: "東京デザイン" }
- { date: 2026-11-20, earned: 1200, network: linkedin, client: "Café ☕ Nova" }
- { date: 2026-11-20, earned: 90, network: linkedin, client: "👩‍💻 Zoé" }
- { date: 2026-11-20, posted: tip, network: linkedin, reach: 1240, comments: 14, answered: 12 }
`;

function begun(): Home {
  const home = newHome();
  home.write(LEDGER);
  return home;
}

/** Commands that print data. */
const ANSWERING: readonly (readonly string[])[] = [
  ["--help"],
  ["--version"],
  ["help", "scripting"],
  ["report", "--help"],
  ["report"],
  ["report", "--csv"],
  ["report", "--md"],
  ["verdict", "--draws", "500"],
  ["compare", "ledger.yaml"],
  ["plan"],
  ["plan", "--ics"],
  ["model"],
  ["list"],
  ["check"],
  ["status"],
  ["completion", "bash", "--print"],
  ["log", "30m", "instagram", "creation"],
  ["earn", "10", "linkedin"],
  ["spend", "10", "linkedin", "boost"],
  ["post", "linkedin", "tip"],
  ["followers", "12", "instagram"],
  ["answered", "1", "linkedin"],
  ["start", "instagram", "creation"],
  ["pause"],
  ["resume"],
  ["cancel"],
  ["rename", "client", "Café ☕ Nova", "Nova"],
  ["delete", "8", "--yes"],
  ["undo", "--list"],
  ["undo"],
  ["redo"],
  ["demo"],
];

const BEFORE: Readonly<Record<string, readonly (readonly string[])[]>> = {
  pause: [["start", "instagram", "creation"]],
  resume: [["start", "instagram", "creation"], ["pause"]],
  cancel: [["start", "instagram", "creation"]],
  undo: [["log", "30m", "instagram", "creation"]],
  redo: [["log", "30m", "instagram", "creation"], ["undo"]],
};

describe("data and talk", () => {
  it.each(ANSWERING.map((words) => [words.join(" "), words] as const))(
    "%s answers on standard output alone, without colour",
    async (_, words) => {
      const home = begun();
      for (const before of BEFORE[words[0] ?? ""] ?? []) expect((await home.run(before)).code).toBe(0);
      const { code, stdout, stderr } = await home.run(words);
      expect(code).toBe(0);
      expect(stdout).not.toBe("");
      expect(stdout).not.toContain("\u001b");
      expect(stderr).toBe("");
    },
  );

  it.each([
    ["lgo"],
    ["log", "30", "ig"],
    ["report", "--moth"],
    ["model", "show", "nothing-like-it"],
    ["delete", "2"],
    ["init"],
  ])("a refusal goes to standard error alone: %s", async (...words) => {
    const { code, stdout, stderr } = await begun().run(words);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).not.toBe("");
    expect(stderr).not.toContain("\u001b");
  });

  it("--quiet leaves nothing on either", async () => {
    const home = begun();
    for (const words of [["report"], ["list"], ["verdict"], ["log", "5m", "ig", "creation"], ["undo"], ["check"]])
      expect(await home.run([...words, "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

describe("colour", () => {
  const home = begun();
  const painted = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<boolean> =>
    (await home.run(["report", ...args], { env })).stdout.includes("\u001b[");

  it("comes where it is asked for, and NO_COLOR and --color never take it away", async () => {
    expect(await painted([])).toBe(false);
    expect(await painted([], { FORCE_COLOR: "1" })).toBe(true);
    expect(await painted(["--color", "always"])).toBe(true);
    expect(await painted(["--color", "always"], { NO_COLOR: "1" })).toBe(true);
    expect(await painted(["--color", "never"], { FORCE_COLOR: "1" })).toBe(false);
    expect(await painted([], { NO_COLOR: "1" })).toBe(false);
    expect(await painted(["--color", "always", "--plain"])).toBe(false);
  });
});

describe("widths", () => {
  const home = begun();

  it("COLUMNS is kept to, with emoji and East Asian words", async () => {
    for (const width of [60, 80, 120])
      for (const words of [["report", "--by", "client"], ["list"], ["verdict", "--draws", "500"], ["plan"]]) {
        const { stdout } = await home.run(words, { env: { COLUMNS: String(width) } });
        expect(stdout.split("\n").filter((line) => stringWidth(line) > width)).toEqual([]);
      }
  });

  it("figures line up under each other beside any name", async () => {
    const { stdout } = await home.run(["report", "--by", "client"]);
    const rows = stdout.split("\n").filter((line) => /東京|☕|Zoé|^\(no client\)|^total/.test(line));
    expect(rows.length).toBe(5);
    const costEnd = (line: string): number =>
      stringWidth(line.slice(0, (/^.*?(?:\d,\d{3}|\d{2,3}|–)\.?\d*(?=\s)/u.exec(line)?.[0] ?? "").length));
    const [head = ""] = stdout.split("\n").filter((line) => line.startsWith("Client"));
    for (const row of rows) expect(costEnd(row)).toBe(stringWidth(head.slice(0, head.indexOf("Time") + 4)));
  });

  it("details of a list begin in the same column", async () => {
    const { stdout } = await home.run(["list"]);
    const starts = stdout.split("\n").flatMap((line) => {
      const at = line.search(/LinkedIn|Instagram/);
      return at < 0 ? [] : [stringWidth(line.slice(0, at))];
    });
    expect(starts.length).toBe(5);
    expect(new Set(starts).size).toBe(1);
  });
});

describe("a pipe that closes", () => {
  const home = newHome();
  const entries = Array.from(
    { length: 5000 },
    (_, index) => `- { date: 2026-11-19, time: ${(index % 9) + 1}m, network: instagram, activity: creation }`,
  );
  home.write(`rate: 60\n---\n${entries.join("\n")}\n`);

  it.each([
    ["list"],
    ["list", "--json"],
    ["report"],
    ["report", "--by", "day", "--csv"],
    ["--help"],
    ["verdict", "--draws", "500"],
  ])("ends the command quietly: %s", async (...words) => {
    const child = spawn(process.execPath, [BIN, ...words], { env: home.env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(said).toBe("");
    expect(code).toBe(0);
  });

  it("head -1 takes the first line and nothing is complained of", () => {
    const line = `set -o pipefail; '${process.execPath}' '${BIN}' list | head -1`;
    const { stdout, stderr, status } = spawnSync("bash", ["-c", line], { env: home.env, encoding: "utf8" });
    expect(stdout).toContain("5000 entries");
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});

describe.skipIf(NO_TERMINAL)(`a terminal ${NO_TERMINAL ?? ""}`, () => {
  it("that is dumb gets no colour and no countdown", async () => {
    const { raw, code } = await converse(begun(), ["start", "instagram", "creation", "--for", "15m"], [], {
      env: { TERM: "dumb" },
    });
    expect(code).toBe(0);
    expect(raw).not.toContain("\u001b");
    expect((await converse(begun(), ["report"], [], { env: { TERM: "dumb" } })).raw).not.toContain("\u001b");
  });

  it("gets colour, unless NO_COLOR is set", async () => {
    expect((await converse(begun(), ["report"], [])).raw).toContain("\u001b[");
    expect((await converse(begun(), ["report"], [], { env: { NO_COLOR: "1" } })).raw).not.toContain("\u001b[");
  });

  const typed = [
    ["dumb", { TERM: "dumb" }, []],
    ["plain", {}, ["--plain"]],
  ] as const;
  it.each(typed)("that is %s is asked in lines, by name or by number, moving nothing", async (_, env, more) => {
    const home = begun();
    const { raw, code } = await converse(
      home,
      ["log", ...more],
      [
        ["Which network? Name or part of it, ? for the list (Enter: Instagram):", "nothing-like-it\n"],
        ["Nothing by that name", "pin\n"],
        ["Doing what?", "?\n"],
        [/\d\. Creation/, "crea\n"],
        ["For how long?", "30\n"],
        ["needs a unit.", "30m\n"],
        ["A note?", "\n"],
        ["Pinterest · creation", ""],
      ],
      { env },
    );
    expect(code).toBe(0);
    expect(raw).not.toContain("\u001b");
    expect(home.text()).toMatch(/time: 30m, network: pinterest, activity: creation \}\n$/);
  });

  it("that is plain goes through init in lines, in French", async () => {
    const home = newHome();
    const { raw, code } = await converse(
      home,
      ["initialiser", "--simple", "--lang", "fr"],
      [
        ["Quelle devise ? (EUR)", "\n"],
        ["Un numéro ou un nom (Entrée : Je connais mon taux) :", "1\n"],
        ["Taux horaire (€) ?", "60\n"],
        ["Quelle part d’une vente", "60 %\n"],
        ["Entrée pour aucun", "linkedin, 1\n"],
        ["Et quels canaux en propre ?", ""],
        ["Entrée pour aucun", "1\n"],
        ["Instagram : vos clients", "2\n"],
        ["Instagram : y prenez-vous", "3\n"],
        ["LinkedIn : vos clients", "4\n"],
        ["LinkedIn : y prenez-vous", "5\n"],
        ["À quels moments", "\n"],
        ["Limites de temps ?", "total=5h/semaine\n"],
        ["Sur quel réseau publiez-vous surtout ?", ""],
        ["Un numéro ou un nom", "linkedin\n"],
        ["À quel rythme ?", "\n"],
        ["Quels modèles de publication ?", ""],
        ["Entrée pour aucun", "-\n"],
        ["Pourquoi êtes-vous sur les réseaux ?", "\n"],
        ["Enregistrer ?", "o\n"],
        ["Ensuite :", ""],
      ],
    );
    expect(code).toBe(0);
    expect(raw).not.toContain("\u001b");
    expect(home.text()).toContain("linkedin: { audience: 4, codes: 5 }");
    expect(home.text()).toContain("newsletter: { owned: true }");
    expect(home.text()).toContain("total: 5h/week");
  });

  it("takes answers that were pasted for the question that they answer", async () => {
    const home = begun();
    const { screen, code } = await converseSpawned(
      home,
      ["log"],
      [
        ["Which network?", `tiktok${KEYS.enter}`],
        ["Doing what?", `analyt${KEYS.enter}`],
        ["For how long?", `15m${KEYS.enter}`],
        ["A note?", KEYS.enter],
        ["TikTok · analytics", ""],
      ],
    );
    expect(code).toBe(0);
    expect(screen).toContain("Which network? TikTok");
    expect(home.text()).toMatch(/time: 15m, network: tiktok, activity: analytics \}\n$/);
  });

  it("does not take what was pasted all at once for answers to questions that were not asked yet", async () => {
    const home = begun();
    const { code } = await converseSpawned(
      home,
      ["log"],
      [
        ["Which network?", `tiktok${KEYS.enter}analytics${KEYS.enter}15m${KEYS.enter}${KEYS.enter}`],
        ["Doing what?", ""],
        ["Strategy", KEYS.interrupt],
      ],
    );
    expect(code).toBe(130);
    expect(home.text()).toBe(LEDGER);
  });
});

describe.skipIf(NO_TERMINAL)(`a question about entries ${NO_TERMINAL ?? ""}`, () => {
  it("deletes nothing where the ledger was changed before the answer", async () => {
    const home = begun();
    const line = LEDGER.split("\n").findIndex((text) => text.startsWith("- ")) + 1;
    const changed = LEDGER.replace("\n- ", "\n- { date: 2026-11-01, time: 5m, network: reddit }\n- ");
    const { code, screen } = await converse(
      home,
      ["delete", String(line)],
      [
        [`${line}  `, () => void home.write(changed)],
        ["Delete this entry?", "y\r"],
      ],
    );
    expect([code, home.text()]).toEqual([2, changed]);
    expect(screen).toContain("these lines are no longer the same");
  });
});

describe.skipIf(NO_TERMINAL)(`Ctrl-C at a question ${NO_TERMINAL ?? ""}`, () => {
  const faulty = "sed -i 's/time: 30m/time: 30/'";
  const shorter = "sed -i '$d'";
  const questions = [
    ["init", ["init"], "Which currency?", {}],
    ["init, further on", ["init"], "What is an hour", {}],
    ["log", ["log"], "Which network?", {}],
    ["log --plain", ["log", "--plain"], "Which network?", {}],
    ["log on a dumb terminal", ["log"], "Which network?", { TERM: "dumb" }],
    ["open, what for", ["open", "linkedin"], "What are you opening", { SOCIALROI_NOW: "2026-11-20T08:05" }],
    ["open, outside a slot", ["open", "linkedin", "creation"], "anyway?", {}],
    ["delete", ["delete", "8"], "Delete this entry?", {}],
    ["delete --plain", ["delete", "8", "--plain"], "Delete this entry?", {}],
    ["rename", ["rename", "client", "Café ☕ Nova", "Nova"], "(y/N)", {}],
    ["edit, a fault in the draft", ["edit"], "(y/N)", { EDITOR: faulty, VISUAL: "" }],
    ["edit, fewer entries", ["edit"], "(y/N)", { EDITOR: shorter, VISUAL: "" }],
    ["model new", ["model", "new", "kiln"], "Part 1", {}],
  ] as const;
  it.each(questions)("%s: ends with 130 and changes nothing", async (name, args, question, env) => {
    const home = begun();
    const turns = name.startsWith("init, further")
      ? ([
          ["Which currency?", KEYS.enter],
          [question, KEYS.interrupt],
        ] as const)
      : ([[question, KEYS.interrupt]] as const);
    const { code } = await converse(home, args, turns, { env });
    expect(code).toBe(130);
    expect(home.text()).toBe(LEDGER);
  });
});
