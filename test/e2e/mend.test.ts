// The fix commands: undo, redo, rename, delete, edit, check; and truncated lines.
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BIN, type Home, holdLock, newHome } from "./socialroi.ts";
import { converse, KEYS, NO_TERMINAL } from "./terminal.ts";

const SETTINGS = "rate: 60 # mine\n---\n";
const FIRST = "- { date: 2026-11-19, time: 30m, network: instagram, activity: creation } # by hand\n";

function begun(): Home {
  const home = newHome();
  home.write(`${SETTINGS}${FIRST}`);
  return home;
}

/** An editor that runs a script on its file. */
function editorOf(home: Home, script: string): string {
  const editor = join(home.folder, "editor.sh");
  writeFileSync(editor, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return editor;
}

describe("undo and redo", () => {
  it("take back the last command that wrote, whatever it was, and bring it back, byte for byte", async () => {
    const home = begun();
    const texts = [home.text()];
    const commands: readonly (readonly [args: string[], stdin?: string])[] = [
      [["log", "1h", "x", "scrolling", "two words"]],
      [["earn", "100", "instagram", "--client", "Studio Nova"]],
      [["log", "-"], "10m ig creation\n20m li creation\n"],
      [["rename", "client", "Studio Nova", "Atelier"]],
      [["delete", "4", "--yes"]],
      [["edit"]],
    ];
    for (const [args, stdin = ""] of commands) {
      expect((await home.run(args, { stdin, env: { EDITOR: "sed -i s/1h/2h/;s/10m/15m/" } })).code).toBe(0);
      texts.push(home.text());
    }
    const list = (await home.run(["undo", "--list"])).stdout;
    expect(list.split("\n").map((line) => line.replace(/^20 Nov 2026, 09:00 {2}/, ""))).toEqual([
      "edit",
      "delete 4 --yes",
      'rename client "Studio Nova" Atelier',
      "log -",
      'earn 100 instagram --client "Studio Nova"',
      'log 1h x scrolling "two words"',
      "",
    ]);
    for (const text of texts.slice(0, -1).reverse()) {
      expect((await home.run(["undo"])).code).toBe(0);
      expect(home.text()).toBe(text);
    }
    expect(await home.run(["undo"])).toMatchObject({ code: 2, stderr: "Nothing to undo.\n" });
    for (const text of texts.slice(1)) {
      expect((await home.run(["redo"])).code).toBe(0);
      expect(home.text()).toBe(text);
    }
    expect(await home.run(["redo"])).toMatchObject({ code: 2, stderr: "Nothing to redo.\n" });
  });

  it("print exactly what went and came", async () => {
    const home = begun();
    await home.run(["log", "1h", "x", "scrolling"]);
    expect((await home.run(["undo"])).stdout).toBe(
      "Undone: log 1h x scrolling (20 Nov 2026, 09:00)\n− - { date: 2026-11-20, time: 1h, network: x, activity: scrolling }\n",
    );
    expect((await home.run(["redo"])).stdout).toBe(
      "Redone: log 1h x scrolling (20 Nov 2026, 09:00)\n+ - { date: 2026-11-20, time: 1h, network: x, activity: scrolling }\n",
    );
    expect(JSON.parse((await home.run(["undo", "--json"])).stdout)).toMatchObject({
      command: "undo",
      change: { command: "log 1h x scrolling" },
      added: [],
    });
  });

  it("refuse when the file was changed by hand since, and say what to do", async () => {
    const home = begun();
    await home.run(["log", "1h", "x", "scrolling"]);
    home.write(`${home.text()}# a thought\n`);
    const text = home.text();
    const { code, stderr } = await home.run(["undo"]);
    expect([code, home.text()]).toEqual([3, text]);
    expect(stderr).toContain(
      "The ledger was changed by hand or elsewhere since the last command run here: log 1h x scrolling",
    );
    expect(stderr).toContain("socialroi edit");
  });

  it("say so when there is nothing to take back", async () => {
    const home = begun();
    expect(await home.run(["undo"])).toMatchObject({ code: 2, stderr: "Nothing to undo.\n" });
  });
});

describe("rename", () => {
  const text = `rate: 60
limits: { instagram: 3h/week }   # at most
networks: { instagram: { aliases: [gram] } }
publishing: { network: instagram }
---
- { date: 2026-11-19, time: 30m, network: ig, activity: creation, note: "instagram" } # instagram
- date: 2026-11-19
  earned: 10
  network:
    - instagram
    - x
- { date: 2026-11-19, spent: 10, network: { gram: 50%, linkedin: 50% } }
`;

  it("edits the words concerned and nothing else, under any of their names", async () => {
    const home = newHome();
    home.write(text);
    expect((await home.run(["rename", "network", "insta", "pixelfed", "--new", "--dry-run"])).stdout).toBe(
      "6 occurrences would change: insta to pixelfed. Nothing was changed.\n",
    );
    expect(home.text()).toBe(text);
    expect(await home.run(["rename", "network", "insta", "pixelfed", "--new"])).toMatchObject({ code: 0, stderr: "" });
    expect(home.text()).toBe(
      text
        .replaceAll("{ instagram:", "{ pixelfed:")
        .replaceAll("network: instagram", "network: pixelfed")
        .replace("network: ig", "network: pixelfed")
        .replace("- instagram", "- pixelfed")
        .replace("gram: 50%", "pixelfed: 50%"),
    );
  });

  it("says before that two names become one, also in a dry run, in both languages and as JSON", async () => {
    const home = newHome();
    const rename = ["rename", "network", "instagram", "linkedin"];
    const merges =
      "instagram will merge with linkedin, which is already used once: they can no longer be told apart.\n";
    home.write(text.replace("gram: 50%, linkedin: 50%", "linkedin: 100%"));
    expect(await home.run([...rename, "--dry-run"])).toMatchObject({
      code: 0,
      stdout: "5 occurrences would change: instagram to linkedin. Nothing was changed.\n",
      stderr: merges,
    });
    expect((await home.run([...rename, "--dry-run", "--lang", "fr"])).stderr).toBe(
      "instagram va fusionner avec linkedin, déjà présent 1 fois : rien ne les distinguera plus.\n",
    );
    const json = async (args: string[]) =>
      JSON.parse((await home.run([...args, "--dry-run", "--json"])).stdout).mergesWith;
    expect([await json(rename), await json(["rename", "network", "instagram", "bluesky"])]).toEqual(["linkedin", null]);
    expect(await home.run(rename)).toMatchObject({ code: 0, stderr: merges });
  });

  it("says the new name as the file has it", async () => {
    const home = newHome();
    home.write(text);
    expect((await home.run(["rename", "network", "instagram", "Ma Page", "--new"])).stdout).toBe(
      "6 occurrences changed: instagram is now ma page.\n",
    );
    expect(home.text()).toContain("publishing: { network: ma page }");
  });

  it.each([
    [["rename", "network", "instagram", "linkedn"], 2, '"linkedn": no such network. Did you mean linkedin?'],
    [["rename", "network", "linkedin", "li"], 2, '"li" is "linkedin" already: both are words for the same.'],
    [["rename", "client", "Nobody", "Somebody"], 2, 'No client "Nobody" in this ledger.'],
    [["rename", "mood", "a", "b"], 2, '"mood" can\'t be renamed.'],
    [["rename", "network", "instagram", "a\u001b[31m", "--new"], 2, `"a\\u001b[31m" can't be a name.`],
    [["rename", "activity", "creation", "line\nbreak"], 2, `"line\\nbreak" can't be a name.`],
    [["rename", "client", "Studio Nova", " "], 2, `" " can't be a name.`],
    [["rename", "client", "Studio Nova", "a\u001b[31m"], 2, `"a\\u001b[31m" can't be a name.`],
    [["rename", "network", "instagram", "x"], 3, "The network instagram can't be changed safely everywhere."],
  ])("%j is refused", async (args, code, said) => {
    const home = newHome();
    home.write(text);
    expect(await home.run(args)).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(said) });
    expect(home.text()).toBe(text);
  });
});

describe("rename to a network that is declared too", () => {
  it.each([
    ["networks: { instagram: {}, linkedin: {} }", "networks"],
    ["limits: { ig: 1h/day, linkedin: 2h/day }", "limits"],
  ])("says what in %j stands in the way, and works without it", async (settings, setting) => {
    const home = newHome();
    home.write(`rate: 60\n${settings}\n---\n${FIRST}`);
    const { code, stderr } = await home.run(["rename", "network", "instagram", "linkedin", "--yes"]);
    expect([code, stderr]).toEqual([
      3,
      `instagram and linkedin are both under ${setting}: in the settings, and only one can stay.\nRemove instagram there, then rename again: socialroi edit 2\n`,
    ]);
    home.write(`rate: 60\n${settings.replace(/(instagram|ig): [^,]+, /, "")}\n---\n${FIRST}`);
    expect((await home.run(["rename", "network", "instagram", "linkedin", "--yes"])).code).toBe(0);
    expect(home.text()).toContain("network: linkedin");
  });
});

describe("delete", () => {
  it("removes whole entries and leaves the rest as it is", async () => {
    const home = newHome();
    const block = "- date: 2026-11-18\n  time: 30m   # half\n  network: x\n";
    home.write(`${SETTINGS}# a\n${FIRST}${block}# b\n${FIRST}`);
    expect((await home.run(["delete", "5", "--yes"])).stdout).toBe(
      "5  30m · X · Wed 18 Nov\n1 entry deleted. To restore: socialroi undo\n",
    );
    expect(home.text()).toBe(`${SETTINGS}# a\n${FIRST}# b\n${FIRST}`);
  });

  it("removes the last line of a file whose lines end in two characters, and which has no last line end", async () => {
    const home = newHome();
    const text = `${SETTINGS}${FIRST}${FIRST}`.trimEnd().replaceAll("\n", "\r\n");
    home.write(text);
    expect((await home.run(["delete", "4", "--yes"])).code).toBe(0);
    expect(home.text()).toBe(`${SETTINGS}${FIRST}`.trimEnd().replaceAll("\n", "\r\n"));
    expect((await home.run(["undo"])).code).toBe(0);
    expect(home.text()).toBe(text);
  });

  it("says what stands in the way of an entry that another one repeats", async () => {
    const home = newHome();
    const text = `${SETTINGS}- { date: 2026-11-19, time: &usual 30m, network: x }\n- { date: 2026-11-20, time: *usual, network: x }\n`;
    home.write(text);
    const { code, stderr } = await home.run(["delete", "3", "--yes"]);
    expect([code, home.text()]).toEqual([3, text]);
    expect(stderr).toContain("Line 3 can't be removed on its own: another entry refers to it");
  });

  it("needs a yes, and refuses lines without an entry", async () => {
    const home = begun();
    expect(await home.run(["delete", "3"])).toMatchObject({ code: 2, stderr: expect.stringContaining("Add --yes.") });
    expect((await home.run(["delete", "1", "99", "--yes"])).stderr).toBe(
      '"1": no entry is on that line. Entries are on lines 3 to 3: socialroi list --all\n"99": no entry is on that line. Entries are on lines 3 to 3: socialroi list --all\n',
    );
    expect(home.text()).toBe(`${SETTINGS}${FIRST}`);
  });
});

describe("quiet", () => {
  it("undo has no list to say, and delete says nothing but what it lacks", async () => {
    const home = begun();
    await home.run(["log", "5m", "ig", "creation"]);
    expect(await home.run(["undo", "--list", "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect((await home.run(["delete", "3", "--quiet"])).stderr).toBe(
      "Needs confirmation, and nothing can be asked here. Add --yes.\n",
    );
    expect(await home.run(["delete", "3", "--quiet", "--yes"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

describe("edit", () => {
  it.each([
    ["99", "no such line. The ledger has 3 lines. For line numbers: socialroi list --all"],
    ["0", "no such line. The ledger has 3 lines. For line numbers: socialroi list --all"],
    ["abc", "is not a line of the ledger. Write 30, 30-32, last or last 3, with the numbers of socialroi list."],
  ])("refuses %j, where the ledger has no such line, before it opens anything", async (line, why) => {
    const home = begun();
    expect(await home.run(["edit", line], { env: { EDITOR: "true" } })).toEqual({
      code: 2,
      stdout: "",
      stderr: `"${line}"${why.startsWith("is") ? " " : ": "}${why}\n`,
    });
  });

  it("opens the ledger at the last entry or at a given line", async () => {
    const home = begun();
    const editor = join(home.folder, "vi");
    writeFileSync(editor, `#!/bin/sh\necho "$1" >> "${home.folder}/opened"\n`, { mode: 0o755 });
    expect(await home.run(["edit"], { env: { EDITOR: editor } })).toMatchObject({
      code: 0,
      stderr: "Nothing was changed.\n",
    });
    expect((await home.run(["edit", "2"], { env: { VISUAL: editor } })).code).toBe(0);
    expect(readFileSync(join(home.folder, "opened"), "utf8")).toBe("+3\n+2\n");
  });

  it.each([
    ["a fault", "sed -i s/30m/30/", 3, '"30" needs a unit.'],
    ["an editor that fails", "false", 4, "The editor failed: false (1)"],
    ["an editor that is not there", "/nowhere/ed", 4, "The editor failed: /nowhere/ed"],
    ["no editor", "", 2, "No editor found. Set EDITOR"],
    ["fewer entries, without a yes", "sed -i /2026-11-19/d", 2, "Needs confirmation"],
  ])("leaves the ledger as it is after %s", async (_name, editor, code, said) => {
    const home = begun();
    const ran = await home.run(["edit"], { env: { EDITOR: editor } });
    expect([ran.code, ran.stdout, home.text()]).toEqual([code, "", `${SETTINGS}${FIRST}`]);
    expect(ran.stderr).toContain(said);
  });

  it("says what it changed as JSON, and nothing where it is to be quiet", async () => {
    const home = begun();
    const edit = async (script: string, flag: string) => {
      const editor = join(home.folder, "editor.sh");
      writeFileSync(editor, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
      return await home.run(["edit", flag], { env: { EDITOR: editor } });
    };
    const { stdout, stderr } = await edit('sed -i s/30m/45m/ "$1"', "--json");
    const [line = ""] = FIRST.split("\n").filter((each) => each.includes("30m"));
    expect([JSON.parse(stdout), stderr]).toMatchObject([
      { command: "edit", removed: [line], added: [line.replace("30m", "45m")] },
      "",
    ]);
    expect(JSON.parse((await edit("true", "--json")).stdout)).toMatchObject({ removed: [], added: [] });
    expect(await edit("true", "--quiet")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("refuses to overwrite what was written meanwhile, and keeps the draft", async () => {
    const home = begun();
    const editor = join(home.folder, "editor.sh");
    writeFileSync(editor, `#!/bin/sh\nsed -i s/30m/45m/ "$1"\necho "# meanwhile" >> "${home.ledger}"\n`, {
      mode: 0o755,
    });
    const { code, stderr } = await home.run(["edit"], { env: { EDITOR: editor } });
    expect([code, home.text()]).toEqual([3, `${SETTINGS}${FIRST}# meanwhile\n`]);
    const draft = /version is in (\S+):/.exec(stderr)?.[1] ?? "";
    expect(readFileSync(draft, "utf8")).toContain("45m");
  });

  it("gives two editors at once a draft each", async () => {
    const home = begun();
    const editor = editorOf(home, `sed -i s/30m/45m/ "$1"\nEDITOR=true node "${BIN}" edit`);
    expect(await home.run(["edit", "--yes"], { env: { EDITOR: editor } })).toMatchObject({
      code: 0,
      stdout: "The ledger is saved.\n",
    });
    expect(home.text()).toBe(`${SETTINGS}${FIRST.replace("30m", "45m")}`);
  });

  it.each([
    ["removes the file", 'rm "$1"', "The edited file can't be read: "],
    ["leaves another encoding than UTF-8", `printf 'rate: 60 # caf\\351\\n' > "$1"`, "Not UTF-8 text: "],
  ])("leaves the ledger as it is when the editor %s", async (_name, script, said) => {
    const home = begun();
    const { code, stderr } = await home.run(["edit", "--yes"], { env: { EDITOR: editorOf(home, script) } });
    expect([code, home.text()]).toEqual([3, `${SETTINGS}${FIRST}`]);
    expect(stderr).toContain(said);
  });

  it.each([
    ["a fault", 's/30m/30/ "$1"', "time: 30,"],
    ["fewer entries, without a yes", '/2026-11-19/d "$1"', "rate: 60"],
    ["an editor that fails at its end", 's/30m/31m/ "$1"; exit 1', "time: 31m"],
  ])("keeps the draft after %s, says where, and no other edit takes it away", async (_name, script, kept) => {
    const home = begun();
    const { code, stderr } = await home.run(["edit"], { env: { EDITOR: editorOf(home, `sed -i ${script}`) } });
    expect(code).not.toBe(0);
    const [, draft = ""] = /^Your version is in (.+)$/m.exec(stderr) ?? [];
    expect(readFileSync(draft, "utf8")).toContain(kept);
    expect((await home.run(["edit"], { env: { EDITOR: "true" } })).code).toBe(0);
    expect(readFileSync(draft, "utf8")).toContain(kept);
  });

  it("keeps no draft in which nothing was changed, nor one that is in the ledger", async () => {
    const home = begun();
    for (const script of ["exit 1", 'sed -i s/30m/45m/ "$1"'])
      await home.run(["edit"], { env: { EDITOR: editorOf(home, script) } });
    const vi = join(home.folder, "vi");
    symlinkSync("/bin/true", vi);
    expect((await home.run(["edit"], { env: { EDITOR: vi } })).stderr).toBe("Nothing was changed.\n");
    const state = join(home.folder, ".local/state/socialroi");
    const [folder = ""] = readdirSync(state);
    expect(readdirSync(join(state, folder, "draft"))).toEqual([]);
  });

  it("keeps the draft of an editor that ended at once, off a terminal, and says how to make it wait", async () => {
    const home = begun();
    const { code, stdout, stderr } = await home.run(["edit"], { env: { EDITOR: editorOf(home, "exit 0") } });
    expect([code, stdout]).toEqual([0, ""]);
    const [, draft = ""] =
      /^Nothing was changed\. If your editor is still open .* its text is in (.+)$/m.exec(stderr) ?? [];
    expect(readFileSync(draft, "utf8")).toBe(home.text());
    expect(stderr).toContain(
      "Set EDITOR so that it waits until you close the file, for example: export EDITOR='code --wait'\n",
    );
  });

  it.skipIf(NO_TERMINAL)(
    "waits on a terminal for an editor with a window of its own, which ended at once",
    async () => {
      const home = begun();
      const opened = join(home.folder, "opened");
      const save = () => {
        const draft = readFileSync(opened, "utf8").trim();
        writeFileSync(draft, readFileSync(draft, "utf8").replace("30m", "45m"));
      };
      const { code, screen } = await converse(
        home,
        ["edit"],
        [
          ["If your editor is open in its own window", save],
          ["press Enter", KEYS.enter],
        ],
        { env: { EDITOR: editorOf(home, `echo "$1" > ${opened}`), VISUAL: "" } },
      );
      expect([code, home.text()]).toEqual([0, `${SETTINGS}${FIRST.replace("30m", "45m")}`]);
      expect(screen).toContain("The ledger is saved.");
    },
  );

  it("keeps the last twenty drafts of days gone by that did not get in, and all of today", async () => {
    const home = begun();
    const fails = () => home.run(["edit"], { env: { EDITOR: editorOf(home, 'sed -i s/30m/30/ "$1"') } });
    await fails();
    const state = join(home.folder, ".local/state/socialroi");
    const drafts = join(state, readdirSync(state)[0] ?? "", "draft");
    const [today = ""] = readdirSync(drafts);
    for (let number = 10; number < 35; number += 1) {
      mkdirSync(join(drafts, `2020-01-${number < 20 ? "01" : "02"}-${number}abcd`));
      mkdirSync(join(drafts, `${today.slice(0, 10)}-${number}abcd`));
    }
    await fails();
    const kept = readdirSync(drafts).sort();
    expect(kept.filter((name) => name.startsWith("2020"))).toHaveLength(20);
    expect(kept[0]).toBe("2020-01-01-15abcd");
    expect(kept.filter((name) => name.startsWith(today.slice(0, 10)))).toHaveLength(27);
  });
});

describe("a last line that was cut short", () => {
  const torn = "- { date: 2026-11-20, time: 30m, netw";

  it("is said to be just that, and the next entry keeps it as a comment", async () => {
    const home = begun();
    home.write(`${SETTINGS}${FIRST}${torn}`);
    expect(await home.run(["report"])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining(":4:1: this last line was cut short"),
    });
    const { code, stderr } = await home.run(["log", "5m", "ig", "creation"]);
    expect([code, stderr]).toEqual([0, `The last line was incomplete; it is kept as a comment: ${torn}\n`]);
    expect(home.text()).toBe(
      `${SETTINGS}${FIRST}# torn: ${torn}\n- { date: 2026-11-20, time: 5m, network: instagram, activity: creation }\n`,
    );
    expect((await home.run(["undo"])).code).toBe(0);
    expect(home.text()).toBe(`${SETTINGS}${FIRST}${torn}`);
  });

  it("that is whole but for its line end is only ended", async () => {
    const home = begun();
    home.write(`${SETTINGS}${FIRST.trimEnd()}`);
    expect((await home.run(["log", "5m", "ig", "creation"])).stderr).toBe("");
    expect(home.text()).toBe(
      `${SETTINGS}${FIRST}- { date: 2026-11-20, time: 5m, network: instagram, activity: creation }\n`,
    );
  });
});

it("a ledger whose lines end in CR is read, logged to, deleted from and edited by the lines that an editor shows", async () => {
  const home = newHome();
  const lines = [
    "rate: 60",
    "---",
    ...["x", "linkedin", "x"].map((name) => `- { date: 2026-11-20, time: 30m, network: ${name} }`),
  ];
  home.write(`${lines.join("\r")}\r`);
  expect((await home.run(["log", "5m", "instagram", "creation"])).code).toBe(0);
  const added = "- { date: 2026-11-20, time: 5m, network: instagram, activity: creation }";
  expect(home.text()).toBe(`${[...lines, added].join("\r")}\r`);
  const { entries } = JSON.parse((await home.run(["list", "--json", "--all"])).stdout);
  expect(entries.map(({ line, network }: { line: number; network: string }) => [line, network])).toEqual([
    [3, "x"],
    [4, "linkedin"],
    [5, "x"],
    [6, "instagram"],
  ]);
  expect((await home.run(["delete", "4", "--yes"])).code).toBe(0);
  expect(home.text()).toBe(`${[...lines.toSpliced(3, 1), added].join("\r")}\r`);
  const code = async (line: string) => (await home.run(["edit", line], { env: { EDITOR: "true" } })).code;
  expect([await code("5"), await code("6")]).toEqual([0, 2]);
  home.write(`${lines.join("\r")}\r- { date: 2026-11-20, time: 5 }\r`);
  expect(await home.run(["check"])).toMatchObject({ code: 3, stdout: "" });
  expect((await home.run(["check"])).stderr).toContain(":6:29: ");
});

describe("the file", () => {
  it("keeps its mode when it is replaced, and a link stays a link", async () => {
    const home = begun();
    const dotfiles = join(home.folder, "dotfiles");
    mkdirSync(dotfiles);
    renameSync(home.ledger, join(dotfiles, "real.yaml"));
    symlinkSync("dotfiles/real.yaml", home.ledger);
    chmodSync(join(dotfiles, "real.yaml"), 0o640);
    expect((await home.run(["log", "5m", "ig", "creation"])).code).toBe(0);
    expect((await home.run(["delete", "3", "--yes"])).code).toBe(0);
    expect((await home.run(["undo"])).code).toBe(0);
    expect(lstatSync(home.ledger).isSymbolicLink()).toBe(true);
    expect(statSync(home.ledger).mode & 0o777).toBe(0o640);
    expect(home.text()).toContain("time: 5m");
    expect(readdirSync(home.folder).filter((name) => name.includes("lock"))).toEqual([]);
  });

  it("is copied with its date before every replacement", async () => {
    const home = begun();
    const text = home.text();
    await home.run(["rename", "activity", "creation", "learning"]);
    const state = join(home.folder, ".local/state/socialroi");
    const [folder = ""] = readdirSync(state);
    const copies = readdirSync(join(state, folder)).filter((name) => /^2026-11-20T09-00\.\d+-/.test(name));
    expect(copies.map((name) => readFileSync(join(state, folder, name), "utf8"))).toEqual([text]);
  });

  it("that another command holds is waited for, then exit code 4 says what to look for", async () => {
    const home = begun();
    holdLock(home.ledger);
    const { code, stderr } = await home.run(["log", "5m", "ig", "creation"]);
    expect([code, home.text()]).toEqual([4, `${SETTINGS}${FIRST}`]);
    expect(stderr).toContain(`If there is none, remove ${home.ledger}.lock`);
  });
});

describe("check doubts", () => {
  it("unknown keys and names, days too long, overlaps, the same id, the future, no rate", async () => {
    const home = newHome();
    home.write(`rate: [{ from: 2026-11-01, rate: 60 }]
mood: good
---
- { date: 2026-10-31, time: 1h, network: x }
- { date: 2026-11-19, time: 20h, network: instagrm, activity: dancing, person: zoe }
- { date: 2026-11-19, time: 5h, network: x, person: zoe, colour: red }
- { date: 2026-11-18, at: "10:00", time: 1h, network: x, id: a1 }
- { date: 2026-11-18, at: "10:30", time: 1h, network: x, id: a1 }
- { date: 2026-12-24, time: 1h, network: x }
`);
    const { code, stdout } = await home.run(["check", "--json"]);
    const doubts = JSON.parse(stdout).doubts.map(
      ({ code: warning, line }: { code: string; line: number }) => `${line} ${warning}`,
    );
    expect(code).toBe(0);
    expect(doubts.sort()).toEqual([
      "2 setting-unknown",
      "4 rate-missing",
      "5 activity-not-declared",
      "5 network-not-declared",
      "5 person-not-declared",
      "6 day-too-long",
      "6 key-unknown",
      "8 id-twice",
      "8 time-overlaps",
      "9 entry-future",
    ]);
  });

  it("point at the name that nobody knows", async () => {
    const home = newHome();
    home.write(
      `${SETTINGS}- { date: 2026-11-19, time: 5m, note: "network: instagrm", network: instagrm, activity: dancing }\n`,
    );
    const { doubts } = JSON.parse((await home.run(["check", "--json"])).stdout);
    const places = doubts.map(({ code, column }: { code: string; column: number }) => `${code} ${column}`);
    expect(places).toEqual(["network-not-declared 69", "activity-not-declared 89"]);
  });

  it("under the name of the file, without the control characters in it", async () => {
    const home = newHome();
    const name = "a\u001b[31m.yaml";
    writeFileSync(join(home.folder, name), "mood: good\n---\n");
    expect((await home.run(["check", "--ledger", name])).stdout).toContain("a�[31m.yaml:1:1: ");
    writeFileSync(join(home.folder, name), "rate: x\n---\n");
    expect((await home.run(["check", "--ledger", name])).stderr).toContain("a�[31m.yaml:1:7: ");
    home.write(`${SETTINGS}${FIRST}`);
    expect((await home.run(["report", "-o", name])).stderr).toContain("a�[31m.yaml");
  });

  it("a merge conflict is a fault, by its name", async () => {
    const home = newHome();
    home.write(`${SETTINGS}${FIRST}<<<<<<< HEAD\n${FIRST}=======\n${FIRST}>>>>>>> other\n`);
    const { code, stderr } = await home.run(["check"]);
    expect(code).toBe(3);
    expect(stderr).toContain(":4:1: this is a merge conflict: two versions of the same lines");
    expect(stderr).toContain("1 error;");
    const ours = "- { date: 2026-02-30, time: 25h, network: x, activity: creation }\n";
    home.write(`<<<<<<< HEAD\nrate: 60\n=======\nrate: 70\n>>>>>>> other\n---\n${FIRST}- { date: 2026-11-19, earned: 1,200 }\n
<<<<<<< HEAD\n${ours}||||||| base\n=======\n- { date: 2026-11-20, note: "open }\n>>>>>>> other\n${FIRST}`);
    const { errors } = JSON.parse((await home.run(["check", "--json"])).stderr);
    expect(errors.map(({ code, line }: { code: string; line: number }) => `${line} ${code}`)).toEqual([
      "1 merge-conflict",
      "8 amount-ambiguous",
      "10 merge-conflict",
      "11 date-impossible",
      "11 duration-too-long",
      "15 yaml",
    ]);
  });
});
