// socialroi open: slot, limits, questions, page, and the logged entry.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Home, newHome, type Ran } from "./socialroi.ts";
import { converse, KEYS } from "./terminal.ts";

const SETTINGS = [
  "rate: 60",
  'slots: ["13:00-13:30", "08:00-08:15"]',
  "limits: { interaction: 20m/day, instagram: 3h/week, total: 1h/day }",
  'purpose: "Help small shops be found by their neighbours"',
  'networks: { newsletter: { owned: true }, linkedin: { url: "www.linkedin.com/company/nova" } }',
  "---",
  "- { date: 2026-11-19, time: 30m, network: instagram, activity: creation }",
  "- { date: 2026-11-20, time: 10m, network: linkedin, activity: interaction }",
  "",
].join("\n");

function settled(settings = SETTINGS): Home {
  const home = newHome();
  home.write(settings);
  return home;
}

async function at(
  home: Home,
  time: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return await home.run(args, { env: { SOCIALROI_NOW: `2026-11-20T${time}`, TZ: "Europe/Paris", ...env } });
}

/** A browser that records the URLs it is asked to open. */
function browserIn(home: Home): { readonly path: string; readonly opened: () => string } {
  const folder = join(home.folder, "bin");
  const note = join(home.folder, "opened");
  mkdirSync(folder);
  for (const name of ["xdg-open", "open"]) {
    writeFileSync(join(folder, name), `#!/bin/sh\nprintf '%s' "$*" > '${note}.part'\nmv '${note}.part' '${note}'\n`);
    chmodSync(join(folder, name), 0o755);
  }
  const opened = (): string => {
    const end = Date.now() + 10_000;
    while (!existsSync(note) && Date.now() < end);
    return existsSync(note) ? readFileSync(note, "utf8") : "";
  };
  return { path: `${folder}:${process.env.PATH}`, opened };
}

describe("the gate, off a terminal", () => {
  it("prints an address with a mark where a character hides", async () => {
    const hidden = "https://example.org/\\u202egpj\\u200b\\u00ad\\u061c.exe";
    const home = settled(`networks: { linkedin: { url: "${hidden}" } }\n---\n`);
    const opened = ["open", "linkedin", "interaction", "--print"];
    expect((await home.run(opened)).stdout).toContain("https://example.org/�gpj���.exe\n");
    await home.run(["cancel"]);
    expect(JSON.parse((await home.run([...opened, "--json"])).stdout)).toMatchObject({
      url: "https://example.org/\u202egpj\u200b\u00ad\u061c.exe",
    });
  });

  it("lets pass in a slot, says what is left, and starts the timer", async () => {
    const home = settled();
    expect(await at(home, "08:05", ["open", "ig", "interaction", "--for", "10m", "--print"])).toEqual({
      code: 0,
      stdout: "https://www.instagram.com/\nStarted: Instagram · replying · 10m planned\n",
      stderr:
        "In your slot until 08:15: 10m left.\n" +
        "Replying today: 10m of 20m · 10m left\n" +
        "Instagram this week: 30m of 3h00 · 2h30 left\n" +
        "Social networks today: 10m of 1h00 · 50m left\n" +
        "Your purpose: Help small shops be found by their neighbours\n",
    });
    expect((await at(home, "08:15", ["stop"])).stdout).toContain(
      "10m · Instagram · replying · today, 08:05 · 10.00 €        Replying today: 20m of 20m",
    );
    expect(home.text()).toContain("activity: interaction, planned: 10m");
  });

  it("outside a slot wants --anyway, and starts nothing without it", async () => {
    const home = settled();
    const { code, stdout, stderr } = await at(home, "10:40", ["open", "ig", "creation", "--print"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("It is 10:40, outside your slots (08:00-08:15, 13:00-13:30). The next one is at 13:00.\n");
    expect(stderr).toContain("Add --anyway.");
    expect((await at(home, "10:40", ["stop"])).code).toBe(2);
    expect((await at(home, "10:40", ["open", "ig", "creation", "--print", "--anyway"])).code).toBe(0);
    expect((await at(home, "20:00", ["open", "ig", "creation", "--print"])).stderr).toContain(
      "The next one is at 08:00 tomorrow.",
    );
    expect((await at(home, "08:15", ["open", "ig", "creation", "--print"])).code).toBe(2);
  });

  it("over a limit wants --anyway too, the running timer's time among the rest", async () => {
    const home = settled();
    await at(home, "08:00", ["start", "li", "interaction"]);
    expect(await at(home, "08:10", ["open", "ig", "interaction", "--print"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Replying today: 20m of 20m · nothing left\n"),
    });
    expect((await at(home, "08:10", ["open", "ig", "creation", "--print"])).code).toBe(0);
  });

  it("refuses where the settings are strict, --anyway or not, with exit code 10", async () => {
    const home = settled(`gate: strict\n${SETTINGS}`);
    expect(await at(home, "10:40", ["open", "ig", "creation", "--print", "--anyway"])).toMatchObject({
      code: 10,
      stdout: "",
      stderr: expect.stringContaining(
        "Your gate is strict: Instagram was not opened.\nYour next slot is at 13:00. To be asked instead: socialroi set gate ask\n",
      ),
    });
    expect((await at(home, "08:05", ["open", "ig", "creation", "--print"])).code).toBe(0);
    expect((await at(home, "10:40", ["stop", "--took", "5m"])).code).toBe(0);
  });

  it("refuses in JSON alone where JSON is asked for, and tells whether a browser was started", async () => {
    const home = settled(`gate: strict\n${SETTINGS}`);
    const refused = await at(home, "10:40", ["open", "ig", "creation", "--json"]);
    expect([refused.code, refused.stdout]).toEqual([10, ""]);
    expect(JSON.parse(refused.stderr)).toMatchObject({ error: { code: "gate-closed" } });
    const asked = await at(settled(), "10:40", ["open", "ig", "creation", "--json"]);
    expect(JSON.parse(asked.stderr)).toMatchObject({ error: { code: "confirmation-missing" } });
    const alone = await at(home, "08:05", ["open", "li", "creation", "--json"], { PATH: "/nonexistent" });
    expect(JSON.parse(alone.stdout)).toMatchObject({ url: "https://www.linkedin.com/company/nova", opened: false });
    expect(alone.stderr).toBe("");
  });

  it("says when the next slot is tomorrow's", async () => {
    const home = settled(`gate: strict\n${SETTINGS}`);
    const { stderr } = await at(home, "14:00", ["open", "ig", "creation", "--print"]);
    expect(stderr).toContain("The next one is at 08:00 tomorrow.");
    expect(stderr).toContain("Your next slot is at 08:00 tomorrow.");
  });

  it("does not bind what is your own", async () => {
    const home = settled();
    expect(await at(home, "10:40", ["open", "newsletter", "creation"])).toEqual({
      code: 0,
      stdout: "Started: Newsletter · creation\n",
      stderr:
        "Your purpose: Help small shops be found by their neighbours\n" +
        "No page is known for Newsletter. Add it: socialroi set network newsletter https://...\n",
    });
  });

  it("leaves the activity open where nobody can be asked, and knows a mistyped one", async () => {
    const home = settled();
    expect((await at(home, "08:05", ["open", "ig", "--print"])).code).toBe(0);
    expect((await at(home, "08:05", ["status"])).stdout).toMatch(/^Instagram · 0m/);
    expect((await at(home, "08:05", ["open", "ig", "creaton"])).stderr).toContain("Did you mean creation?");
    expect((await at(home, "08:05", ["open", "creation"])).code).toBe(2);
  });

  it("opens the page of the settings in the browser, and says when there is none", async () => {
    const home = settled();
    const { path, opened } = browserIn(home);
    expect((await at(home, "08:05", ["open", "li", "creation"], { PATH: path })).stderr).toContain(
      "Opening https://www.linkedin.com/company/nova\n",
    );
    expect(opened()).toBe("https://www.linkedin.com/company/nova");
    expect((await at(home, "08:06", ["open", "li", "creation"], { PATH: "/nonexistent" })).stderr).toContain(
      "No browser could be started: open the page yourself.\n",
    );
  });

  it.each(["file:///etc/passwd", "javascript://alert", "https://a b", "--version", "https://x/;$(id)`id`"])(
    "never hands %j to a browser",
    async (url) => {
      const home = settled(`networks: { linkedin: { url: ${JSON.stringify(url)} } }\n---\n`);
      expect(await at(home, "08:05", ["open", "li", "creation", "--print"])).toMatchObject({
        code: 3,
        stderr: expect.stringContaining("https://www.instagram.com/"),
      });
    },
  );

  it("is JSON with --json, and French", async () => {
    const home = settled();
    const answer = JSON.parse(
      (await at(home, "08:05", ["open", "ig", "creation", "--for", "5m", "--print", "--json"])).stdout,
    );
    expect(answer).toMatchObject({
      command: "open",
      gate: { slot: { from: "08:00", to: "08:15" }, next: { from: "13:00", to: "13:30" } },
      purpose: "Help small shops be found by their neighbours",
      url: "https://www.instagram.com/",
      opened: false,
      timer: { network: "instagram", planned: 5 },
    });
    const { stderr } = await at(settled(), "10:40", ["--lang", "fr", "open", "ig", "creation", "--print", "--anyway"]);
    expect(stderr.replaceAll("\u00a0", " ")).toBe(
      "Il est 10 h 40, hors de vos créneaux (8 h – 8 h 15, 13 h – 13 h 30). Prochain créneau : 13 h.\n" +
        "Instagram cette semaine : 30 min sur 3 h · reste 2 h 30\n" +
        "Réseaux sociaux aujourd’hui : 10 min sur 1 h · reste 50 min\n" +
        "Votre objectif : Help small shops be found by their neighbours\n",
    );
  });
});

describe("the gate, on a terminal", () => {
  const env = (time: string) => ({ env: { SOCIALROI_NOW: `2026-11-20T${time}`, TZ: "Europe/Paris" } });

  it("asks once more, what for and how long, then counts down and logs", async () => {
    const home = settled();
    const { path, opened } = browserIn(home);
    await at(home, "12:40", ["start", "newsletter", "creation"]);
    const { code, screen } = await converse(
      home,
      ["open", "ig"],
      [
        ["Open Instagram anyway?", `y${KEYS.enter}`],
        ["What are you opening Instagram for?", KEYS.enter],
        ["How long?", KEYS.enter],
        ["left of 15m", KEYS.interrupt],
      ],
      { env: { ...env("12:50").env, PATH: path } },
    );
    expect(code).toBe(0);
    expect(screen).toContain("It is 12:50, outside your slots");
    expect(screen).toContain("Your purpose: Help small shops");
    expect(screen).toContain("10m · Newsletter · creation");
    expect(screen).toContain("Started: Instagram · creation · 15m planned");
    expect(opened()).toBe("https://www.instagram.com/");
  });

  it("offers no more than what is left of the slot, and minds the limit of the activity chosen", async () => {
    const home = settled();
    home.write(`${home.text()}- { date: 2026-11-20, time: 8m, network: instagram, activity: interaction }\n`);
    const { screen } = await converse(
      home,
      ["open", "ig", "--print", "--lang", "fr"],
      [
        ["Pourquoi ouvrez-vous Instagram ?", KEYS.down],
        [/❯ Interaction/, KEYS.enter],
        [/Interaction aujourd’hui : 18.min sur 20.min · reste 2.min/, ""],
        ["Combien de temps ? (2m)", KEYS.enter],
        [/reste (2:00|1:\d\d) sur/, KEYS.interrupt],
      ],
      env("08:05"),
    );
    expect(screen).toContain("https://www.instagram.com/");
  });

  it("a no opens nothing", async () => {
    const home = settled();
    const { code, screen } = await converse(home, ["open", "ig"], [["anyway?", KEYS.enter]], env("10:40"));
    expect([code, screen]).toEqual([0, expect.stringContaining("Not opened. Well done.")]);
    expect((await at(home, "10:41", ["stop"])).code).toBe(2);
  });

  it("Ctrl-C at a question starts nothing", async () => {
    const home = settled();
    const { code } = await converse(home, ["open", "ig"], [["What are you opening", KEYS.interrupt]], env("08:05"));
    expect(code).toBe(130);
    expect((await at(home, "10:41", ["stop"])).code).toBe(2);
  });
});
