// A ledger on two machines: merged by git, and from the copies of sync tools.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BIN, newHome } from "./socialroi.ts";

const FIRST = "- { date: 2026-11-18, time: 30m, network: instagram, activity: creation } # by hand\n";
const SALE = "- { date: 2026-11-19, earned: 1200, network: linkedin, client: Nova }\n";
const START = `rate: 60\n---\n${FIRST}${SALE}`;

/** Two clones of a repository with one ledger, both with git's merge driver. */
function twoMachines(start = START) {
  const home = newHome();
  const bin = join(home.folder, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "socialroi"), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`, { mode: 0o755 });
  const env = {
    ...home.env,
    PATH: `${bin}:${process.env.PATH ?? ""}`,
    SOCIALROI_LEDGER: "ledger.yaml",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_EDITOR: "true",
    ...Object.fromEntries(
      ["AUTHOR", "COMMITTER"].flatMap((who) => [
        [`GIT_${who}_NAME`, "A"],
        [`GIT_${who}_EMAIL`, "a@example.com"],
      ]),
    ),
  };
  const machine = (name: string) => {
    const folder = join(home.folder, name);
    const run = (program: string, ...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, env, encoding: "utf8" });
      return { code: status, said: stdout + stderr };
    };
    const git = (...args: string[]) => run("git", ...args);
    return {
      folder,
      git,
      socialroi: (...args: string[]) => run("socialroi", ...args),
      setUp: () => git("config", "merge.socialroi.driver", "socialroi merge %O %A %B"),
      ledger: () => readFileSync(join(folder, "ledger.yaml"), "utf8"),
      write: (text: string) => writeFileSync(join(folder, "ledger.yaml"), text),
      commit: () => git("commit", "-qam", "Entries"),
    };
  };
  execFileSync("git", ["init", "-q", "--bare", "-b", "main", join(home.folder, "origin")], { env });
  const one = machine("one");
  execFileSync("git", ["clone", "-q", "origin", "one"], { cwd: home.folder, env, stdio: "ignore" });
  one.setUp();
  writeFileSync(join(one.folder, ".gitattributes"), "ledger.yaml merge=socialroi\n");
  one.write(start);
  one.git("checkout", "-q", "-B", "main");
  one.git("add", ".");
  one.git("commit", "-qm", "My ledger");
  one.git("push", "-q", "-u", "origin", "main");
  execFileSync("git", ["clone", "-q", "origin", "two"], { cwd: home.folder, env, stdio: "ignore" });
  const two = machine("two");
  two.setUp();
  return { home, one, two };
}

type Machine = ReturnType<typeof twoMachines>["one"];

/** Each machine makes its change, the first pushes, the second pulls. */
function pulled(did: { one: (machine: Machine) => void; two: (machine: Machine) => void }) {
  const { home, one, two } = twoMachines();
  did.one(one);
  one.commit();
  one.git("push", "-q");
  did.two(two);
  two.commit();
  return { home, one, two, ran: two.git("pull", "--no-rebase", "--no-edit") };
}

const appends =
  (minutes: number) =>
  ({ socialroi }: Machine): void =>
    void socialroi("log", `${minutes}m`, "instagram", "creation");
const logged = (minutes: number) =>
  `- { date: 2026-11-20, time: ${minutes}m, network: instagram, activity: creation }\n`;

describe("git merges with socialroi", () => {
  it("what both machines appended", () => {
    const { home, two, ran } = pulled({ one: appends(10), two: appends(20) });
    expect(ran).toMatchObject({
      code: 0,
      said: expect.stringContaining("Merged: 1 entry added, 0 changed, 0 removed."),
    });
    expect(two.ledger()).toBe(START + logged(20) + logged(10));
    expect(two.socialroi("check").code).toBe(0);
    expect(two.git("status", "--porcelain").said).toBe("");
    expect(readdirSync(two.folder).sort()).toEqual([".git", ".gitattributes", "ledger.yaml"]);
    expect(statesOf(home.folder).join()).not.toMatch(/merge_file/);
  });

  it("a client that one renamed and what the other appended: the sale is there once", () => {
    const { two, ran } = pulled({
      one: ({ socialroi }) => socialroi("rename", "client", "Nova", "Atelier"),
      two: appends(20),
    });
    expect(ran.code).toBe(0);
    expect(two.ledger()).toBe(START.replace("Nova", "Atelier") + logged(20));
    const { totals } = JSON.parse(two.socialroi("report", "--all", "--json").said);
    expect(totals.revenue).toBe(1200);
  });

  it("an entry that one deleted and what the other appended: it stays deleted", () => {
    const { two, ran } = pulled({ one: ({ socialroi }) => socialroi("delete", "4", "--yes"), two: appends(20) });
    expect(ran.code).toBe(0);
    expect(two.ledger()).toBe(`rate: 60\n---\n${FIRST}${logged(20)}`);
  });

  it("an entry that both changed as a conflict, which check explains and no command writes to", () => {
    const { two, ran } = pulled({
      one: ({ socialroi }) => socialroi("rename", "client", "Nova", "Atelier"),
      two: ({ socialroi }) => socialroi("rename", "client", "Nova", "Nuova"),
    });
    expect(ran.code).toBe(1);
    expect(ran.said).toContain("1 conflict: both sides changed the same lines.");
    expect(ran.said).toContain("CONFLICT (content): Merge conflict in ledger.yaml");
    const conflict = `rate: 60\n---\n${FIRST}<<<<<<< ours\n${SALE.replace("Nova", "Nuova")}=======\n${SALE.replace("Nova", "Atelier")}>>>>>>> theirs\n`;
    expect(two.ledger()).toBe(conflict);
    const check = two.socialroi("check");
    expect(check.code).toBe(3);
    expect(check.said).toContain("ledger.yaml:4:1: this is a merge conflict: two versions of the same lines");
    for (const command of [["log", "5m", "ig", "creation"], ["report"], ["delete", "3", "--yes"], ["undo"]])
      expect(two.socialroi(...command)).toMatchObject({ code: 3 });
    expect(two.ledger()).toBe(conflict);
    two.write(two.ledger().replace(/^(<|=|>).*\n|.*Nuova.*\n/gm, ""));
    expect(two.socialroi("check").code).toBe(0);
    expect(two.git("commit", "-qam", "Merged").code).toBe(0);
    expect(two.ledger()).toBe(START.replace("Nova", "Atelier"));
  });

  it("settings key by key, and both machines' entries where the ledger was begun on each", () => {
    const { one, two } = twoMachines();
    for (const machine of [one, two]) machine.git("rm", "-q", "ledger.yaml");
    one.commit();
    one.git("push", "-q");
    two.commit();
    two.git("pull", "-q", "--no-rebase", "--no-edit");
    one.git("pull", "-q", "--no-rebase", "--no-edit");
    for (const machine of [one, two])
      machine.write(`rate: 60\n${machine === one ? "week: sunday\n" : "margin: 1\n"}---\n`);
    appends(10)(one);
    appends(20)(two);
    for (const machine of [one, two]) {
      machine.git("add", ".");
      machine.commit();
    }
    one.git("push", "-q");
    expect(two.git("pull", "--no-rebase", "--no-edit").code).toBe(0);
    expect(two.ledger()).toBe(`rate: 60\nmargin: 1\nweek: sunday\n---\n${logged(20)}${logged(10)}`);
  });

  it("in a rebase and a cherry-pick too", async () => {
    const { one, two } = twoMachines();
    one.socialroi("rename", "client", "Nova", "Atelier");
    one.commit();
    one.git("push", "-q");
    for (const minutes of [20, 21]) {
      appends(minutes)(two);
      two.commit();
    }
    expect(two.git("pull", "--rebase").code).toBe(0);
    const rebased = START.replace("Nova", "Atelier") + logged(20) + logged(21);
    expect(two.ledger()).toBe(rebased);
    expect(two.git("log", "--merges", "--oneline").said).toBe("");
    two.git("push", "-q");
    appends(10)(one);
    one.commit();
    one.git("fetch", "-q");
    expect(one.git("cherry-pick", "origin/main").code).toBe(0);
    expect(one.ledger()).toBe(START.replace("Nova", "Atelier") + logged(10) + logged(21));
    expect(one.git("merge", "--no-edit", "origin/main").code).toBe(0);
    expect(one.ledger().split("\n").sort()).toEqual((rebased + logged(10)).split("\n").sort());
  });

  it("line by line where a version cannot be read, and says which", async () => {
    const { two, ran } = pulled({
      one: appends(10),
      two: ({ write }) => write(`${START}- { date: 2026-11-20, time: 30 }\n`),
    });
    expect(ran.code).toBe(1);
    expect(ran.said).toMatch(/\S+ has an error on line 5, so it was merged line by line, not entry by entry\./);
    expect(two.ledger()).toBe(
      `${START}<<<<<<< ours\n- { date: 2026-11-20, time: 30 }\n=======\n${logged(10)}>>>>>>> theirs\n`,
    );
  });
});

/** All file names below a home, except in repositories. */
function statesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => !/^(one|two|origin)\b/.test(name));
}

describe("socialroi merge BASE OURS THEIRS", () => {
  const versions = () => {
    const home = newHome();
    for (const [name, text] of [
      ["base", START],
      ["ours", START.replace("Nova", "Atelier")],
      ["theirs", START + logged(10)],
    ] as const)
      writeFileSync(join(home.folder, `${name}.yaml`), text);
    return { home, files: ["base.yaml", "ours.yaml", "theirs.yaml"], ours: join(home.folder, "ours.yaml") };
  };

  it("says as JSON what it did, and leaves nothing but the merged file", async () => {
    const { home, files, ours } = versions();
    const merged = START.replace("Nova", "Atelier") + logged(10);
    const answer = { command: "merge", ledger: "ours.yaml", from: "theirs.yaml", added: 1, removed: 0, changed: 0 };
    const dry = await home.run(["merge", ...files, "--dry-run", "--json"]);
    expect(JSON.parse(dry.stdout)).toMatchObject({ ...answer, conflicts: [], dryRun: true });
    expect(readFileSync(ours, "utf8")).toBe(START.replace("Nova", "Atelier"));
    const ran = await home.run(["merge", ...files, "--json"]);
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    expect(JSON.parse(ran.stdout)).toMatchObject({ ...answer, dryRun: false });
    expect(readFileSync(ours, "utf8")).toBe(merged);
    expect(readdirSync(home.folder).sort()).toEqual(files);
    expect(await home.run(["merge", ...files, "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("lists conflicts as JSON, with the fault on standard error", async () => {
    const { home, files } = versions();
    writeFileSync(join(home.folder, "theirs.yaml"), START.replace("Nova", "Nuova"));
    const { code, stdout, stderr } = await home.run(["merge", ...files, "--json"]);
    expect(code).toBe(3);
    const [ours, theirs] = ["Atelier", "Nuova"].map((name) => SALE.replace("Nova", name).trimEnd());
    expect(JSON.parse(stdout).conflicts).toEqual([{ line: 4, setting: null, ours, theirs }]);
    expect(JSON.parse(stderr).error).toMatchObject({ code: "merge-conflicts", params: { count: 1 } });
  });

  it.each<[string[], number, string]>([
    [["ours.yaml"], 2, "Missing: the files"],
    [[], 2, "Missing: the files"],
    [["base.yaml", "ours.yaml", "theirs.yaml", "base.yaml"], 2, 'One word too many: "base.yaml". See --help.'],
    [["base.yaml", "ours.yaml", "none.yaml"], 3, "none.yaml"],
    [["base.yaml", "ours.yaml", "."], 4, "is a folder"],
  ])("merge %j is refused, and nothing changed", async (files, code, said) => {
    const { home, ours } = versions();
    const ran = await home.run(["merge", ...files]);
    expect([ran.code, ran.stdout]).toEqual([code, ""]);
    expect(ran.stderr).toContain(said);
    expect(readFileSync(ours, "utf8")).toBe(START.replace("Nova", "Atelier"));
  });

  it("refuses what is no text", async () => {
    const { home, files } = versions();
    writeFileSync(join(home.folder, "theirs.yaml"), Buffer.from([0xff, 0xfe, 0x41]));
    expect(await home.run(["merge", ...files])).toMatchObject({ code: 3, stdout: "" });
  });
});

describe("socialroi merge LEDGER COPY", () => {
  const withCopy = (copy: string) => {
    const home = newHome();
    home.write(START + logged(10) + logged(11));
    const file = join(home.folder, "ledger (conflicted copy).yaml");
    writeFileSync(file, copy);
    return { home, file, run: (...more: string[]) => home.run(["merge", home.ledger, file, ...more]) };
  };

  it("adds what only the copy has, which undo takes back; the copy stays", async () => {
    const copy = START + logged(10) + logged(20);
    const { home, file, run } = withCopy(copy);
    const before = home.text();
    expect((await run("--dry-run")).stdout).toContain("1 entry would be added");
    expect(home.text()).toBe(before);
    const ran = await run();
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    expect(ran.stdout).toBe(`1 entry added from ${file}. To undo: socialroi undo\n`);
    expect(home.text()).toBe(before + logged(20));
    expect(readFileSync(file, "utf8")).toBe(copy);
    expect((await run()).stdout).toBe(`Every entry of ${file} is already in the ledger.\n`);
    expect((await home.run(["undo"])).code).toBe(0);
    expect(home.text()).toBe(before);
    expect(existsSync(`${home.ledger}.lock`)).toBe(false);
  });

  it("keeps the ledger's settings where they differ, and names each; in French too", async () => {
    const { home, run } = withCopy(START.replace("rate: 60", "rate: 70\nmargin: 0.5") + logged(20));
    const dry = JSON.parse((await run("--dry-run", "--json")).stdout);
    expect(dry).toMatchObject({ added: 1, removed: 0, changed: 0, settings: ["margin"], alike: [] });
    expect(dry.conflicts).toEqual([{ line: 1, setting: "rate", ours: "rate: 60", theirs: "rate: 70" }]);
    expect((await run("--dry-run", "--lang", "fr")).stdout).toContain(
      "Le réglage rate diffère. Conservé : rate: 60. Dans la copie : rate: 70\n",
    );
    expect((await run()).stdout).toContain(
      "Settings taken from the copy: margin\nThe setting rate differs. Kept: rate: 60. In the copy: rate: 70\n",
    );
    expect(home.text()).toBe(`rate: 60\nmargin: 0.5\n---\n${FIRST}${SALE}${logged(10)}${logged(11)}${logged(20)}`);
  });

  it("says which lines may be one entry in two versions", async () => {
    const { run } = withCopy(START.replace("Nova", "Atelier") + logged(10));
    expect((await run()).stdout).toContain("Lines 4 and 5 may be one entry in two versions.");
  });

  it.each<[string, string, number, string]>([
    ["a copy with a fault", `${START}- { date: 2026-11-20, time: 30 }\n`, 3, "conflicted copy).yaml:5:29:"],
    ["a copy in another currency", `currency: CHF\n${START}`, 3, "The ledger is in EUR, the copy in CHF"],
    ["a copy in brackets", "[{ date: 2026-11-20, spent: 5 }]\n", 3, "can't be merged safely"],
  ])("refuses %s, and nothing changed", async (_, copy, code, said) => {
    const { home, run } = withCopy(copy);
    const before = home.text();
    const ran = await run();
    expect([ran.code, ran.stdout]).toEqual([code, ""]);
    expect(ran.stderr).toContain(said);
    expect(home.text()).toBe(before);
  });

  it("refuses the ledger itself, under any name", async () => {
    const { home, file } = withCopy(START);
    const link = join(home.folder, "link.yaml");
    linkSync(home.ledger, link);
    for (const same of [home.ledger, "./ledger.yaml", link])
      expect(await home.run(["merge", home.ledger, same])).toMatchObject({ code: 2, stdout: "" });
    copyFileSync(file, home.ledger);
    expect((await home.run(["merge", home.ledger, join(home.folder, "none.yaml")])).code).toBe(3);
    expect((await home.run(["fusionner", home.ledger, file])).code).toBe(0);
  });
});
