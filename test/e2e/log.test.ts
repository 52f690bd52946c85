// Commands that append entries: output, written text and errors.
import { spawnSync } from "node:child_process";
import { readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BIN, type Home, newHome, ROOT } from "./socialroi.ts";

const SETTINGS = "rate: 60\nlimits: { instagram: 3h/week }\nnetworks: { newsletter: { owned: true } }\n---\n";

describe("the first log on a machine", () => {
  it("makes the ledger in the data folder, for its owner only, and says where", async () => {
    const home = newHome();
    const { code, stdout, stderr } = await home.run(["log", "30m", "instagram", "creation"], {
      env: { SOCIALROI_LEDGER: "" },
    });
    expect(code).toBe(0);
    expect(stdout).toBe("30m · Instagram · creation · today · 0.00 €        Instagram this week: 30m\n");
    expect(stderr).toContain("New ledger: ~/.local/share/socialroi/ledger.yaml (only you can read it; amounts in EUR)");
    expect(statSync(join(home.folder, ".local/share/socialroi/ledger.yaml")).mode & 0o777).toBe(0o600);
  });

  it("honours XDG_DATA_HOME", async () => {
    const home = newHome();
    const env = { SOCIALROI_LEDGER: "", XDG_DATA_HOME: join(home.folder, "data") };
    expect((await home.run(["log", "30m", "instagram", "creation"], { env })).code).toBe(0);
    expect(statSync(join(home.folder, "data/socialroi/ledger.yaml")).isFile()).toBe(true);
  });

  it("says its currency, and how to change it to that of the region which the locale names", async () => {
    const LOCALES = [
      [{ LANG: "en_US.UTF-8" }, "USD"],
      [{ LANG: "en_US.UTF-8", LC_ALL: "fr_CH" }, "CHF"],
      [{ LANG: "en_US.UTF-8", LC_MONETARY: "fr_CA.utf8", LC_ALL: "" }, "CAD"],
      [{ LANG: "fr_SN.UTF-8" }, "XOF"],
      [{ LANG: "bg_BG.UTF-8" }, "EUR"],
      [{ LANG: "C.UTF-8" }, "EUR"],
      [{ LANG: "en_150" }, "EUR"],
    ] as const;
    for (const [env, currency] of LOCALES)
      for (const words of [
        ["log", "30m", "instagram", "creation"],
        ["set", "rate", "60"],
        ["init", "--rate", "60"],
      ]) {
        const home = newHome();
        const { code, stdout, stderr } = await home.run(words, { env });
        expect([code, home.text().match(/^currency: (\w+)/m)?.[1]]).toEqual([0, "EUR"]);
        expect(stdout + stderr).toMatch(/New ledger|Nouveau journal/);
        if (words[0] !== "log") continue;
        expect(stderr).toMatch(/(?:in|en) EUR/);
        if (currency === "EUR") expect(stderr).not.toMatch(/set currency|définir devise/);
        else expect(stderr).toMatch(new RegExp(`socialroi (?:set currency|définir devise) ${currency}\\)`));
      }
    const home = newHome();
    home.write("rate: 60\n---\n");
    const { stdout } = await home.run(["earn", "500", "instagram"], { env: { LANG: "en_US.UTF-8" } });
    expect([stdout, home.text()]).toEqual([
      expect.stringContaining("500.00 €"),
      expect.not.stringContaining("currency"),
    ]);
  });

  it("makes nothing when the words are wrong", async () => {
    const home = newHome();
    expect((await home.run(["log", "30", "instgram", "creation"])).code).toBe(2);
    expect(home.text()).toBe("");
  });
});

describe("an entry", () => {
  it("is logged where the engine may run no machine code of its own, which costs the undo alone", async () => {
    const home = newHome();
    home.write(SETTINGS);
    const env = { NODE_OPTIONS: "--jitless", XDG_CACHE_HOME: join(home.folder, "cache") };
    expect(home.spawned(["log", "30m", "instagram", "creation"], { env }).code).toBe(0);
    const line = "- { date: 2026-11-20, time: 30m, network: instagram, activity: creation }\n";
    expect(home.text()).toBe(`${SETTINGS}${line}`);
    expect((await home.run(["log", "30m", "instagram", "creation"])).code).toBe(0);
    expect((await home.run(["undo", "--quiet"])).code).toBe(0);
    expect(home.text()).toBe(`${SETTINGS}${line}`);
  });

  it("is echoed with its day, its cost, and where the week stands against its limit", async () => {
    const home = newHome();
    home.write(SETTINGS);
    expect((await home.run(["log", "30m", "instagram", "creation", "reel, studio tour"])).stdout).toBe(
      '30m · Instagram · creation · today · "reel, studio tour" · 30.00 €        Instagram this week: 30m of 3h00\n',
    );
    expect((await home.run(["log", "ig", "2h55", "veille", "-d", "hier"])).stdout).toBe(
      "2h55 · Instagram · scrolling · yesterday, Thu 19 Nov · 175.00 €        Instagram this week: 3h25 of 3h00, 25m over\n",
    );
    expect(home.text()).toBe(
      `${SETTINGS}- { date: 2026-11-20, time: 30m, network: instagram, activity: creation, note: "reel, studio tour" }\n` +
        "- { date: 2026-11-19, time: 2h55m, network: instagram, activity: scrolling }\n",
    );
  });

  it.each([
    [
      ["earn", "1 200,50 EUR", "linkedin", "--client", "Studio Nova", "--evidence", "asked"],
      "earned 1,200.50 € · LinkedIn · Studio Nova · evidence asked · today",
    ],
    [["earn", "1", "200", "li"], "earned 1,200.00 € · LinkedIn · today"],
    [["earn", "450", "linkedin=70%,newsletter=30%"], "earned 450.00 € · LinkedIn 70% + Newsletter 30% · today"],
    [["earn", "450", "linkedin+newsletter"], "earned 450.00 € · LinkedIn + Newsletter, equal shares · today"],
    [
      ["spend", "45", "instagram", "boost", "--audience", "own"],
      "spent 45.00 € · Instagram · boost · own audience · today",
    ],
    [
      ["post", "linkedin", "conseil", "--reach", "1240", "--comments", "14", "--answered", "12"],
      "posted · LinkedIn · tip · reach 1,240 · comments 14 · answered 12 · today",
    ],
    [["post", "ig", "--copy"], "posted · Instagram · no model · one-click copy · today"],
    [["followers", "1 840", "insta"], "1,840 followers · Instagram · today"],
    [
      ["log", "45m", "site", "création", "-d", "lundi"],
      "45m · Website · creation · Mon 16 Nov · 45.00 €        Website this week: 45m",
    ],
  ])("socialroi %j says %s", async (args, line) => {
    const home = newHome();
    home.write(SETTINGS);
    const ran = await home.run(args);
    expect(ran).toEqual({ code: 0, stdout: `${line}\n`, stderr: "" });
    expect((await home.run(["check"])).code).toBe(0);
  });

  it("keeps a note as it was typed, a hyphen at its head too", async () => {
    const home = newHome();
    home.write(SETTINGS);
    await home.run(["log", "30m", "ig", "creation", "-10 % promo"]);
    await home.run(["log", "30m", "ig", "creation", "-d", "-3d", "--note", "-5 likes"]);
    expect(home.text()).toContain('note: "-10 % promo" }');
    expect(home.text()).toContain(
      '- { date: 2026-11-17, time: 30m, network: instagram, activity: creation, note: "-5 likes" }',
    );
  });

  it("knows the people of the settings in any case, and refuses others unless new", async () => {
    const home = newHome();
    home.write(`people: { marie: { rate: 35 } }\n${SETTINGS}`);
    expect((await home.run(["log", "30m", "ig", "creation", "--person", "Marie"])).stdout).toContain("17.50 €");
    expect(await home.run(["log", "30m", "ig", "creation", "--person", "bob"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"bob": no such person in the settings. One of: marie.'),
    });
    expect((await home.run(["log", "30m", "ig", "creation", "--person", "bob", "--new"])).code).toBe(0);
    home.write(`${home.text()}- { date: 2026-11-20, time: 1h, network: x, person: MARIE }\n`);
    const { rows } = JSON.parse((await home.run(["report", "--by", "person", "--json"])).stdout);
    expect(rows.find(({ key }: { key: string }) => key === "marie").cost).toBe(52.5);
  });

  it("speaks French where the settings or the locale do", async () => {
    const home = newHome();
    home.write(`language: fr\n${SETTINGS}`);
    expect((await home.run(["log", "1h30", "ig", "veille", "-d", "hier"])).stdout.replaceAll("\u00a0", " ")).toBe(
      "1 h 30 · Instagram · scroll · hier, jeu. 19 nov. · 90,00 €        Instagram cette semaine : 1 h 30 sur 3 h\n",
    );
    const other = newHome();
    expect((await other.run(["log", "30", "ig", "veille"], { env: { LANG: "fr_FR.UTF-8" } })).stderr).toBe(
      "« 30 » : il manque l’unité. Écrivez 30m.\nCompris : Instagram · scroll.\nRien n’a été noté.\n",
    );
  });

  it("is JSON with --json and nothing with --quiet", async () => {
    const home = newHome();
    home.write(SETTINGS);
    const answer = JSON.parse((await home.run(["log", "30m", "ig", "creation", "--json"])).stdout);
    expect(answer).toMatchObject({
      schemaVersion: 1,
      command: "log",
      begun: false,
      entries: [
        {
          line: 5,
          kind: "time",
          date: "2026-11-20",
          minutes: 30,
          network: "instagram",
          activity: "creation",
          cost: 30,
        },
      ],
      standings: [{ network: "instagram", span: "week", minutes: 30, limit: 180 }],
    });
    expect(await home.run(["log", "30m", "ig", "creation", "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

describe("log -", () => {
  it("takes one entry a line, with options, comments and blank lines", async () => {
    const home = newHome();
    home.write(SETTINGS);
    const stdin = '# Thursday\n30m instagram creation "a reel"\n\n1h li interaction -d hier --planned 15m l\'atelier\n';
    expect(await home.run(["log", "-"], { stdin })).toEqual({
      code: 0,
      stdout:
        '30m · Instagram · creation · today · "a reel" · 30.00 €\n' +
        '1h00 · LinkedIn · replying · yesterday, Thu 19 Nov · "l\'atelier" · 60.00 €\n2 entries logged\n',
      stderr: "",
    });
    expect(home.text()).toContain(
      '- { date: 2026-11-19, time: 1h, network: linkedin, activity: interaction, planned: 15m, note: "l\'atelier" }\n',
    );
  });

  it("gives every line the options of the command, which a line can override", async () => {
    const home = newHome();
    home.write(SETTINGS);
    await home.run(["log", "-", "-d", "hier", "--new"], { stdin: "30m vinted creation\n10m ig creation -d today\n" });
    expect(home.text()).toBe(
      `${SETTINGS}- { date: 2026-11-19, time: 30m, network: vinted, activity: creation }\n` +
        "- { date: 2026-11-20, time: 10m, network: instagram, activity: creation }\n",
    );
  });

  it("writes all lines or none, and names every faulty one", async () => {
    const home = newHome();
    home.write(SETTINGS);
    const mistyped = { stdin: "30m ig creation --clinet X\n1h x creation --client\n", env: { LANG: "fr_FR.UTF-8" } };
    expect((await home.run(["log", "-"], mistyped)).stderr).toBe(
      "ligne 1 : --clinet : option inconnue. Vouliez-vous dire --client ?\n" +
        "ligne 2 : --client demande une valeur. Voir --aide.\nRien n’a été noté.\n",
    );
    const ran = await home.run(["log", "-"], { stdin: "30m ig creation\n1h foo interaction\n20 li veille\n" });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toBe(
      'line 2: "foo": no such network. To add it as it is: --new\nline 3: "20" needs a unit. Write 20m or 20h.\nNothing was logged.\n',
    );
    expect(home.text()).toBe(SETTINGS);
  });

  it("refuses an empty input", async () => {
    expect((await newHome().run(["log", "-"], { stdin: "\n" })).code).toBe(2);
  });
});

describe("words that are refused", () => {
  it.each([
    [
      ["log", "30", "instgram", "creation"],
      '"30" needs a unit. Write 30m.\n"instgram": no such network. Did you mean instagram? To add it as it is: --new\n',
    ],
    [["log", "0m", "ig", "creation"], `"0m": a duration can't be zero. Write at least 1m.\n`],
    [["log", "25h", "ig", "creation"], '"25h" is more than 24 hours. Log each day separately.\n'],
    [["log", "-5m", "ig", "creation"], `"-5m": a duration can't be negative. Write 30m, 1h or 1h30.\n`],
    [
      ["log", "30m", "ig", "creatoin"],
      '"creatoin": no such activity. Did you mean creation? For a note: --note. For an activity of your own: socialroi set activity creatoin\n',
    ],
    [
      ["log", "30m", "ig", "linkedin", "creation"],
      '"ig" or "linkedin"? This entry can only have one network. Make two entries. If one of them belongs to the note: --note "..."\n',
    ],
    [
      ["log", "30m", "ig", "creation", "-d", "03/04"],
      '"03/04" could be either of two days. Write 2026-04-03 or 2026-03-04. To settle it for good: socialroi set dates DD/MM, or MM/DD.\n',
    ],
    [
      ["log", "30m", "ig", "creation", "-d", "2026-11-21"],
      "2026-11-21 is in the future. Check the date, or add --force.\n",
    ],
    [["earn", "1,200", "linkedin"], '"1,200" is ambiguous: 1200 or 1.20? Write 1200 or 1.20.\n'],
    [["earn", "500", "XYZ", "linkedin"], '"XYZ": no such currency. Write a code like EUR, USD or CHF.\n'],
    [
      ["earn", "$500", "linkedin"],
      "The ledger doesn't say what USD is worth in EUR. Say what 1 USD is worth: socialroi set exchange USD 0.92 (in a ledger: exchange: { USD: 0.92 }). If everything is in USD: socialroi set currency USD\n",
    ],
    [
      ["earn", "-50", "linkedin"],
      `"-50": an amount can't be negative. Record income as earned, expenses as spent. A refund: socialroi spend 200 linkedin --for refund\n`,
    ],
    [["earn", "100", "linkedin=70%,newsletter=20%"], "The shares add up to 90%. They must add up to 100%.\n"],
    [["spend", "45", "ig", "bost"], '"bost": did you mean boost? Write boost, or --for bost, or --note bost.\n'],
    [
      ["post", "li", "case-studdy"],
      '"case-studdy": no such post model. Did you mean case-study? To add it as it is: --new. For a note: --note\n',
    ],
    [["earn", "linkedin"], "How much? For example: socialroi earn linkedin 450\n"],
    [["log", "30m"], "Which network? For example: socialroi log 30m instagram\n"],
  ])("%j", async (args, said) => {
    const home = newHome();
    home.write(SETTINGS);
    const { code, stdout, stderr } = await home.run(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.replace(/^Understood: .*\n/m, "")).toBe(`${said}Nothing was logged.\n`);
    expect(home.text()).toBe(SETTINGS);
  });

  it("come with what was understood of the rest", async () => {
    const { stderr } = await newHome().run(["log", "45m", "ig", "writing", "yesterday", "at", "9", "linkdin"]);
    expect(stderr).toBe(
      '"linkdin": no such network. Did you mean linkedin? To add it as it is: --new\n' +
        "Understood: 45m · Instagram · creation · yesterday, Thu 19 Nov, 09:00.\nNothing was logged.\n",
    );
  });

  it("come with --new and --force all the same", async () => {
    const home = newHome();
    home.write(SETTINGS);
    expect((await home.run(["log", "30m", "Vinted", "creation", "--new"])).stdout).toContain("30m · Vinted · creation");
    expect((await home.run(["log", "30m", "vinted", "creation"])).code).toBe(0);
    expect((await home.run(["log", "30m", "ig", "creation", "-d", "2026-12-24", "--force"])).code).toBe(0);
  });

  it("are JSON on standard error with --json", async () => {
    const { code, stdout, stderr } = await newHome().run(["earn", "1,200", "linkedin", "--json"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(JSON.parse(stderr)).toMatchObject({
      schemaVersion: 1,
      error: { code: "amount-ambiguous", params: { thousands: "1200", decimal: "1.20" }, file: null, line: null },
    });
  });

  it("name an unknown command or option", async () => {
    const home = newHome();
    expect(await home.run(["reprot"])).toEqual({
      code: 2,
      stdout: "",
      stderr: '"reprot": no such command. Did you mean socialroi report?\n',
    });
    expect((await home.run(["report", "--mouth"])).stderr).toContain("Did you mean --month?");
    expect((await home.run(["report", "--mouth"])).code).toBe(2);
  });
});

describe("a ledger that cannot take an entry", () => {
  const broken =
    'rate: 60\n---\n- { date: 2026-11-14, earned: "1,200", network: linkedin }\n- { date: 2026-02-30, time: 30, network: ig }\n';

  it("is left as it is when it has faults, which are all named, with exit code 3", async () => {
    const home = newHome();
    home.write(broken);
    for (const command of [["log", "30m", "ig", "creation"], ["report"], ["verdict"], ["list"], ["check"]]) {
      const ran = await home.run(command);
      expect([command, ran.code, ran.stdout]).toEqual([command, 3, ""]);
      expect(ran.stderr).toContain("3 errors; nothing was changed.");
      expect(ran.stderr).toContain(`${home.ledger}:3:31: "1,200" is ambiguous: 1200 or 1.20?`);
      expect(ran.stderr).toContain('    3 | - { date: 2026-11-14, earned: "1,200", network: linkedin }\n');
      expect(ran.stderr).toContain('4:11: "2026-02-30": there is no such day.');
      expect(ran.stderr).toContain('4:29: "30" needs a unit.');
    }
    expect(home.text()).toBe(broken);
  });

  it("says how to start when it is missing, with exit code 3", async () => {
    for (const command of ["report", "verdict", "list", "check"]) {
      const { code, stderr } = await newHome().run([command]);
      expect([code, stderr]).toEqual([
        3,
        expect.stringMatching(/^No ledger yet: .*\nStart one: socialroi log 30m instagram creation\n$/),
      ]);
    }
  });

  it("behind a link to nothing is begun where the link points", async () => {
    const home = newHome();
    symlinkSync(join(home.folder, "real.yaml"), home.ledger);
    expect((await home.run(["log", "30m", "ig", "creation"])).code).toBe(0);
    expect(readFileSync(join(home.folder, "real.yaml"), "utf8")).toContain("time: 30m");
  });

  it.each(["/dev/full", "/dev/zero"])("is no device: %s", async (device) => {
    const ran = await newHome().run(["report", "--ledger", device]);
    expect([ran.code, ran.stderr]).toEqual([4, expect.stringContaining("(ENOTSUP)")]);
  });

  it("and an answer that has no room are said in a sentence", () => {
    const home = newHome();
    home.write(SETTINGS);
    const bin = join(ROOT, "bin/socialroi.js");
    const ran = spawnSync("sh", ["-c", `"${process.execPath}" "${bin}" list --ledger "${home.ledger}" > /dev/full`], {
      encoding: "utf8",
    });
    expect([ran.status, ran.stderr]).toEqual([4, "The output could not be written (ENOSPC).\nThe disk is full.\n"]);
  });

  describe.runIf(process.platform === "linux")("on a full standard output", () => {
    const full = (home: Home, ...args: string[]) => {
      const ran = spawnSync("sh", ["-c", '"$0" "$@" > /dev/full', process.execPath, BIN, ...args], {
        encoding: "utf8",
        cwd: home.folder,
        env: home.env,
      });
      return [ran.status, ran.stderr];
    };
    const done = "The change was made; only the output could not be printed (ENOSPC). Don't repeat the command.\n";
    const failed = [4, "The output could not be written (ENOSPC).\nThe disk is full.\n"];

    it("every command that changed something ends with 0 and says that it was done", () => {
      const home = newHome();
      home.write(SETTINGS);
      for (const [args, changed] of [
        ["log 30m ig creation", true],
        ["start li creation", true],
        ["pause", true],
        ["stop --took 20m", true],
        ["undo", true],
        ["redo", true],
        ["delete --yes 5", true],
        ["report", false],
        ["list", false],
        ["undo --list", false],
        ["status", false],
        ["--help", false],
        ["--version", false],
      ] as const) {
        const before = home.text();
        const [code, stderr] = full(home, ...args.split(" "));
        expect([args, code, stderr]).toEqual([args, ...(changed ? [0, done] : failed)]);
        if (changed && !/^(start|pause)/.test(args)) expect([args, home.text()]).not.toEqual([args, before]);
      }
    });

    it("and in French", () => {
      const home = newHome();
      home.write(SETTINGS);
      expect(full(home, "noter", "30m", "ig", "création", "--lang", "fr")).toEqual([
        0,
        "La modification est faite ; seul le résultat n’a pas pu être affiché (ENOSPC). Ne relancez pas la commande.\n",
      ]);
      expect(full(home, "rapport", "--lang", "fr")).toEqual([
        4,
        "Le résultat n’a pas pu être écrit (ENOSPC).\nLe disque est plein.\n",
      ]);
      expect(full(home, "report", "--json")[1]).toContain('"code": "stdout-unwritable"');
    });
  });

  it("says so with exit code 4 when it is a folder", async () => {
    const home = newHome();
    const ran = await home.run(["log", "30m", "ig", "creation", "--ledger", home.folder]);
    expect([ran.code, ran.stderr]).toEqual([4, expect.stringContaining("is a folder, not a ledger")]);
  });
});

it("ten logs at once give ten entries", async () => {
  const home = newHome();
  const codes = await Promise.all(
    Array.from({ length: 10 }, (_, index) => home.start(["log", `${index + 1}m`, "ig", "creation"])),
  );
  expect(codes).toEqual(Array.from({ length: 10 }, () => 0));
  const answer = JSON.parse((await home.run(["list", "--json"])).stdout);
  const minutes = answer.entries
    .map((entry: { minutes: number }) => entry.minutes)
    .sort((a: number, b: number) => a - b);
  expect(minutes).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it("--version is the version of the package", async () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect((await newHome().run(["--version"])).stdout).toBe(`${version}\n`);
});

it("a client that the ledger knows is understood without an option, and not out of --note", async () => {
  const home = newHome();
  await home.run(["earn", "1200", "linkedin", "--client", "Studio Nova"]);
  expect((await home.run(["earn", "300", "linkedin", "studio", "nova", "logo"])).stdout).toContain(
    'LinkedIn · Studio Nova · today · "logo"',
  );
  expect((await home.run(["earn", "300", "linkedin", "--note", "Studio Nova"])).stdout).toContain('"Studio Nova"');
});
