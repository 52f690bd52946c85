// The timer, with each command in its own process, as after a closed terminal or a reboot.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Home, holdLock, newHome, type Ran } from "./socialroi.ts";
import { converse, converseSpawned, KEYS, NO_TERMINAL } from "./terminal.ts";

const SETTINGS = "rate: 60\nlimits: { interaction: 30m/day, instagram: 3h/week, total: [1h/day, 5h/week] }\n---\n";

/** A command at a time on Friday 20 November 2026, or on another day. */
async function at(
  home: Home,
  time: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const now = time.includes("T") ? time : `2026-11-20T${time}`;
  return await home.run(args, { env: { SOCIALROI_NOW: now, TZ: "Europe/Paris", ...env } });
}

function settled(): Home {
  const home = newHome();
  home.write(SETTINGS);
  return home;
}

const entries = (home: Home): string => home.text().slice(SETTINGS.length);
const stateFile = (home: Home): string => {
  const folder = join(home.folder, ".local/state/socialroi");
  return join(folder, readdirSync(folder).find((name) => !name.endsWith(".lock")) ?? "", "timer.json");
};

describe("a timer", () => {
  it("is started, looked at and stopped, each in a process of its own", async () => {
    const home = settled();
    expect(await at(home, "09:00", ["start", "instagram", "interaction", "--for", "15m"])).toEqual({
      code: 0,
      stdout: "Started: Instagram · replying · 15m planned\n",
      stderr: "",
    });
    expect((await at(home, "09:12", ["status"], { COLUMNS: "200" })).stdout).toBe(
      "Instagram · replying · 12m of 15m · 3m left        Replying today 12m of 30m · Instagram this week 12m of 3h00\n",
    );
    expect(entries(home)).toBe("");
    expect(await at(home, "09:20", ["stop"])).toEqual({
      code: 0,
      stdout: "20m · Instagram · replying · today, 09:00 · 20.00 €        Replying today: 20m of 30m\n",
      stderr: "",
    });
    expect(entries(home)).toBe(
      '- { date: 2026-11-20, at: "09:00", time: 20m, network: instagram, activity: interaction, planned: 15m }\n',
    );
    expect((await at(home, "09:21", ["status"])).stdout).toBe("today 20m of 1h00 · this week 20m of 5h00\n");
  });

  it("takes its words in any order and language, with what an entry may carry", async () => {
    const home = settled();
    const words = ["start", "réponses", "20min", "ig", "grand", "ménage", "--client", "Nova", "--campaign", "noël"];
    expect((await at(home, "09:00", ["--lang", "fr", ...words])).stdout).toBe(
      "Lancé : Instagram · interaction · Nova · prévu : 20\u00a0min · « grand ménage »\n",
    );
    await at(home, "09:10", ["stop", "--note", "fini"]);
    expect(entries(home)).toBe(
      '- { date: 2026-11-20, at: "09:00", time: 10m, network: instagram, activity: interaction, planned: 20m, client: Nova, campaign: "noël", note: "grand ménage fini" }\n'.replace(
        '"noël"',
        "noël",
      ),
    );
  });

  it("speaks French", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "interaction", "--for", "15m"]);
    const said = async (time: string, ...args: string[]): Promise<string> =>
      (await at(home, time, ["--lang", "fr", ...args])).stdout.replaceAll("\u00a0", " ");
    expect(await said("09:20", "pause")).toBe(
      "En pause : Instagram · interaction · 20 min sur 15 min · 5 min de trop\n",
    );
    expect(await said("09:30", "resume")).toBe(
      "Repris : Instagram · interaction · 20 min sur 15 min · 5 min de trop\n",
    );
    expect(await said("09:31", "status")).toBe(
      "Instagram · interaction · 21 min sur 15 min · 6 min de trop\n" +
        "Interaction aujourd’hui 21 min sur 30 min · Instagram cette semaine 21 min sur 3 h\n",
    );
    expect(await said("09:32", "cancel")).toBe(
      "Abandonné, rien n’a été noté : Instagram · interaction · 22 min sur 15 min · 7 min de trop\n" +
        "Pour le noter quand même : socialroi noter 22m instagram interaction -d 2026-11-20 --prévu 15m\n",
    );
    expect((await at(home, "09:33", ["--lang", "fr", "stop"])).stderr).toBe(
      "Aucun chronomètre ne tourne. Pour en lancer un : socialroi démarrer instagram interaction --pour 15m\n",
    );
  });

  it("waits while it is paused", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "li", "creation"]);
    expect((await at(home, "09:10", ["pause"])).stdout).toBe("Paused: LinkedIn · creation · 10m\n");
    expect((await at(home, "11:00", ["pause"])).stdout).toBe("Already paused: LinkedIn · creation · 10m\n");
    expect((await at(home, "11:00", ["status"])).stdout).toContain("LinkedIn · creation · 10m · paused");
    expect((await at(home, "11:00", ["resume"])).stdout).toBe("Resumed: LinkedIn · creation · 10m\n");
    expect((await at(home, "11:02", ["resume"])).stdout).toBe("Already running: LinkedIn · creation · 12m\n");
    await at(home, "11:05", ["stop"]);
    expect(entries(home)).toContain('at: "09:00", time: 15m, network: linkedin');
  });

  it("is one: starting another stops the first, logs it, and says so", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "creation"]);
    expect((await at(home, "09:30", ["start", "li", "creation", "--for", "1h"])).stdout).toBe(
      "30m · Instagram · creation · today, 09:00 · 30.00 €        Social networks today: 30m of 1h00\n" +
        "Started: LinkedIn · creation · 1h00 planned\n",
    );
    expect((await at(home, "09:50", ["switch", "newsletter", "creation"])).stdout).toContain(
      "20m · LinkedIn · creation",
    );
    await at(home, "10:00", ["stop"]);
    expect(entries(home).match(/time: \w+/g)).toEqual(["time: 30m", "time: 20m", "time: 10m"]);
    expect(await at(home, "10:00", ["switch", "ig", "creation"])).toMatchObject({ code: 2, stdout: "" });
  });

  it("can be stopped at a time of day, or for so long", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "creation"]);
    expect(await at(home, "10:00", ["stop", "--at", "08:30"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("The timer started at 09:00, and it hasn't been 08:30 since."),
    });
    expect((await at(home, "10:00", ["stop", "--at", "09:30", "--took", "20m"])).code).toBe(2);
    expect((await at(home, "10:00", ["stop", "--took", "20"])).stderr).toContain('"20" needs a unit.');
    expect(entries(home)).toBe("");
    await at(home, "10:00", ["stop", "--at", "9h25"]);
    await at(home, "10:00", ["start", "ig", "creation"]);
    await at(home, "18:00", ["stop", "--took", "1h15"]);
    expect(entries(home).match(/at: \S+ time: \w+/g)).toEqual(['at: "09:00", time: 25m', 'at: "10:00", time: 1h15m']);
  });

  it("of under half a minute logs nothing, and says so", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "creation"]);
    expect(await at(home, "09:00", ["stop"])).toEqual({
      code: 0,
      stdout: "",
      stderr: "Less than half a minute, nothing to log: Instagram · creation\n",
    });
    expect((await at(home, "09:00", ["stop"])).code).toBe(2);
  });

  it("refuses wrong words, and nothing is started or stopped by them", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "creation"]);
    const { code, stderr } = await at(home, "09:10", ["start", "instgram", "creaton", "--for", "15"]);
    expect(code).toBe(2);
    expect(stderr).toContain("Did you mean instagram?");
    expect(stderr).toContain("Did you mean creation?");
    expect(stderr).toContain("Write 15m or 15h.");
    expect((await at(home, "09:10", ["start", "ig", "creation", "15m", "--for", "20m"])).stderr).toContain("--for 20m");
    expect((await at(home, "09:10", ["status"])).stdout).toContain("Instagram · creation · 10m");
    expect(entries(home)).toBe("");
  });

  it("can be started before there is a ledger, which its stop begins", async () => {
    const home = newHome();
    expect((await at(home, "09:00", ["start", "ig", "creation"])).code).toBe(0);
    expect(home.text()).toBe("");
    expect((await at(home, "09:10", ["status"])).stdout).toContain("today 10m · this week 10m");
    expect((await at(home, "09:10", ["stop"])).stderr).toContain("New ledger:");
    expect(home.text()).toContain("time: 10m");
  });

  it("on a network with a name of several words can be logged after all, as printed", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "mon réseau", "creation", "--new"]);
    expect((await at(home, "09:10", ["cancel"])).stdout).toContain(
      "socialroi log 10m 'mon réseau' creation -d 2026-11-20\n",
    );
    await at(home, "09:00", [
      "start",
      "ig",
      "creation",
      "--for",
      "15m",
      "--client",
      "Studio Nova",
      "it's",
      "a",
      "note",
    ]);
    const all = "--planned 15m --client 'Studio Nova' --note 'it'\\''s a note'";
    expect((await at(home, "09:10", ["cancel"])).stdout).toContain(
      `socialroi log 10m instagram creation -d 2026-11-20 ${all}\n`,
    );
    await at(home, "2026-11-18T09:00", ["start", "ig", "creation"]);
    expect((await at(home, "2026-11-20T09:30", ["cancel"])).stdout).not.toContain("To log it after all");
  });

  it("is each ledger's own", async () => {
    const home = settled();
    const other = join(home.folder, "other.yaml");
    await at(home, "09:00", ["start", "ig", "creation"]);
    expect((await at(home, "09:00", ["stop", "--ledger", other])).code).toBe(2);
    expect((await at(home, "09:05", ["stop"])).code).toBe(0);
  });
});

describe("midnight and the clocks", () => {
  it("minutes are true past midnight, and go to the day it began", async () => {
    const home = settled();
    await at(home, "23:50", ["start", "ig", "creation", "--for", "1h"]);
    expect(await at(home, "2026-11-21T00:20", ["stop"])).toMatchObject({
      stdout: expect.stringContaining("30m · Instagram · creation · yesterday, Fri 20 Nov"),
      stderr: "",
    });
  });

  it.each([
    ["forward", "2026-03-29T01:30", "2026-03-29T03:30", "1h"],
    ["back", "2026-10-25T01:30", "2026-10-25T03:00", "2h30m"],
  ])("minutes are true when the clocks go %s", async (_way, from, to, time) => {
    const home = settled();
    await at(home, from, ["start", "ig", "creation"]);
    await at(home, to, ["stop"]);
    expect(entries(home)).toContain(`at: "01:30", time: ${time},`);
  });

  it("undo after stop brings the timer back, and redo takes it away again", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "creation"]);
    const running = readFileSync(stateFile(home), "utf8");
    await at(home, "09:20", ["stop"]);
    const undone = await at(home, "09:21", ["undo"]);
    expect([undone.code, entries(home), readFileSync(stateFile(home), "utf8")]).toEqual([0, "", running]);
    expect(undone.stdout).toContain("The timer is running again as before: socialroi status");
    expect((await at(home, "09:30", ["redo", "--json"])).stdout).toContain('"timer": "removed"');
    expect(existsSync(stateFile(home))).toBe(false);
    expect(entries(home)).toContain("time: 20m");
  });

  it("undo after stop leaves a timer alone that was started since", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "creation"]);
    await at(home, "09:20", ["stop"]);
    await at(home, "09:30", ["start", "li", "interaction"]);
    const running = readFileSync(stateFile(home), "utf8");
    const { code, stdout } = await at(home, "09:31", ["undo"]);
    expect([code, readFileSync(stateFile(home), "utf8")]).toEqual([0, running]);
    expect(stdout).not.toContain("The timer is back");
  });

  it.each(["stop", "stop --at 08:55", "pause", "switch li creation", "start li creation", "open li creation --print"])(
    "a clock that was set back while it runs keeps the timer: %s",
    async (command) => {
      const home = settled();
      await at(home, "09:00", ["start", "ig", "creation"]);
      const kept = readFileSync(stateFile(home), "utf8");
      expect(await at(home, "08:40", command.split(" "))).toEqual({
        code: 2,
        stdout: "",
        stderr:
          "The clock was set back: the timer started at 09:00, and it is now 08:40. There is no telling how long it ran." +
          " The timer is kept. Give its length: socialroi stop --took 25m\n",
      });
      expect(readFileSync(stateFile(home), "utf8")).toBe(kept);
      expect(entries(home)).toBe("");
      expect((await at(home, "08:40", ["stop", "--took", "25m"])).code).toBe(0);
      expect(entries(home)).toContain('{ date: 2026-11-20, at: "09:00", time: 25m, network: instagram');
    },
  );

  it("a clock that was set back is mentioned where the timer is shown or dropped", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "creation", "--for", "15m"]);
    expect((await at(home, "08:40", ["status"])).stdout).toContain(
      "Instagram · creation · 0m of 15m · 15m left · the clock was set back: socialroi stop --took 25m",
    );
    expect(JSON.parse((await at(home, "08:40", ["status", "--json"])).stdout).timer).toMatchObject({
      minutes: 0,
      left: 15,
      clockSetBack: true,
    });
    expect(await at(home, "08:40", ["resume"])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Already running: .* · the clock was set back: socialroi stop --took 25m\n$/),
    });
    expect((await at(home, "08:40", ["cancel"])).stdout).toContain(
      "The clock was set back, so there is no telling how long it ran. To log it with its real time: " +
        "socialroi log 25m instagram creation -d 2026-11-20 --planned 15m\n",
    );
  });

  it("a clock that was set back to another day brings no entry of a day to come", async () => {
    const home = settled();
    await at(home, "2027-03-01T09:00", ["start", "ig", "creation"]);
    expect((await at(home, "10:00", ["stop"])).stderr).toContain(
      "the timer started at 2027-03-01 09:00, and it is now 2026-11-20 10:00.",
    );
    expect((await at(home, "10:00", ["stop", "--took", "25m"])).code).toBe(0);
    expect(entries(home)).toContain('{ date: 2026-11-20, at: "09:35", time: 25m, network: instagram');
    await at(home, "2027-03-01T09:00", ["start", "li", "creation"]);
    await at(home, "2027-03-01T09:20", ["pause"]);
    expect((await at(home, "12:00", ["resume"])).code).toBe(0);
    expect((await at(home, "12:10", ["stop"])).code).toBe(0);
    expect(entries(home).match(/date: \S+ at: \S+ time: \w+/g)).toEqual([
      'date: 2026-11-20, at: "09:35", time: 25m',
      'date: 2026-11-20, at: "11:40", time: 20m',
      'date: 2026-11-20, at: "12:00", time: 10m',
    ]);
  });

  it("a clock that was set back in a pause takes nothing away", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "creation"]);
    await at(home, "09:20", ["pause"]);
    expect((await at(home, "08:00", ["resume"])).stdout).toBe("Resumed: Instagram · creation · 20m\n");
    await at(home, "08:10", ["stop"]);
    expect(entries(home)).toContain('at: "09:00", time: 30m');
  });

  it("a time of day that came twice is refused off a terminal, with what to type for each", async () => {
    const home = settled();
    await at(home, "2026-10-25T01:30", ["start", "ig", "creation"]);
    expect(await at(home, "2026-10-25T03:30", ["stop", "--at", "02:30"])).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "The clocks went back while the timer ran, so 02:30 came twice." +
        " Give its length: socialroi stop --took 1h (the first 02:30) or --took 2h (the second).\n",
    });
    await at(home, "2026-10-25T03:30", ["stop", "--took", "2h"]);
    expect(entries(home)).toContain('{ date: 2026-10-25, at: "01:30", time: 2h,');
  });

  it("a timer paused on one day and resumed on another is two entries", async () => {
    const home = settled();
    await at(home, "18:00", ["start", "ig", "creation"]);
    await at(home, "18:20", ["pause"]);
    expect((await at(home, "2026-11-21T09:00", ["resume"])).stdout).toBe(
      "20m · Instagram · creation · yesterday, Fri 20 Nov, 18:00 · 20.00 €        Social networks that day: 20m of 1h00\n" +
        "Started: Instagram · creation\n",
    );
    await at(home, "2026-11-21T09:10", ["stop"]);
    expect(entries(home).match(/date: \S+ at: \S+ time: \w+/g)).toEqual([
      'date: 2026-11-20, at: "18:00", time: 20m',
      'date: 2026-11-21, at: "09:00", time: 10m',
    ]);
  });
});

describe("a forgotten timer, off a terminal", () => {
  it("is taken for what was planned, and the way to put it right works", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "creation", "--for", "15m"]);
    expect((await at(home, "18:12", ["status"])).stdout).toContain(
      "9h12 of 15m · 8h57 over · forgotten? socialroi stop",
    );
    const { stdout, stderr } = await at(home, "18:12", ["stop"]);
    expect(stdout).toContain("15m · Instagram · creation · today");
    expect(stderr).toBe(
      "The timer had been running for 9h12, since today, 09:00: counted as 15m, as planned.\n" +
        "If that is wrong: socialroi undo && socialroi log 9h12m instagram creation -d 2026-11-20 --planned 15m\n",
    );
    expect((await at(home, "18:13", ["undo"])).code).toBe(0);
    expect((await at(home, "18:13", ["log", "9h12m", "instagram", "creation", "-d", "2026-11-20"])).code).toBe(0);
  });

  it("is taken for three hours where nothing was planned", async () => {
    const home = settled();
    await at(home, "18:00", ["start", "ig", "creation"]);
    const { stdout, stderr } = await at(home, "2026-11-21T09:00", ["start", "li", "creation"]);
    expect(stdout).toContain("3h00 · Instagram · creation · yesterday, Fri 20 Nov");
    expect(stdout).toContain("Started: LinkedIn · creation");
    expect(stderr).toContain(
      "The timer had been running for 15h00, since yesterday, Fri 20 Nov, 18:00: counted as 3h00, the most for a forgotten timer.",
    );
  });

  it("of a short evening past midnight counts in full, and says so", async () => {
    const home = settled();
    await at(home, "23:50", ["start", "ig", "creation"]);
    const { stdout, stderr } = await at(home, "2026-11-21T00:20", ["stop"]);
    expect(stdout).toContain("30m");
    expect(stderr).toBe(
      "The timer had been running for 30m, since yesterday, Fri 20 Nov, 23:50: all 30m counted on the day it started.\n",
    );
  });

  it("is silent with --quiet, and JSON with --json", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "creation", "--quiet"]);
    expect(await at(home, "18:00", ["stop", "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
    const started = JSON.parse((await at(home, "18:00", ["start", "ig", "creation", "--for", "15m", "--json"])).stdout);
    expect(started).toMatchObject({
      schemaVersion: 1,
      command: "start",
      entries: [],
      timer: { network: "instagram", activity: "creation", state: "running", at: "18:00", minutes: 0, planned: 15 },
    });
    expect(JSON.parse((await at(home, "18:10", ["pause", "--json"])).stdout).timer).toMatchObject({
      state: "paused",
      left: 5,
    });
    const stopped = JSON.parse((await at(home, "18:10", ["stop", "--json"])).stdout);
    expect(stopped).toMatchObject({
      command: "stop",
      entries: [{ minutes: 10, planned: 15, cost: 10 }],
      standings: [{ network: null, activity: null, span: "day", limit: 60 }],
      timer: null,
    });
  });
});

describe("status", () => {
  it("fills in a template for a prompt, and says nothing without a timer", async () => {
    const home = settled();
    const prompt = (time: string, template: string): Promise<Ran> => at(home, time, ["status", "--template", template]);
    expect(await prompt("09:00", "{network} {elapsed}")).toEqual({ code: 0, stdout: "", stderr: "" });
    await at(home, "09:00", ["start", "ig", "interaction", "--for", "15m"]);
    expect(
      (await prompt("09:12", "{network} {activity} {elapsed}/{planned} {left}{over} {cost} [{today}|{week}] {state}"))
        .stdout,
    ).toBe("Instagram replying 12m/15m 3m 12.00 € [12m of 30m|12m of 3h00] running\n");
    expect((await prompt("09:20", "{left}{over}")).stdout).toBe("5m\n");
    expect(await prompt("09:20", "{networks}")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("{networks}: no such field. One of: network, activity, elapsed"),
    });
  });

  it("does not read the ledger for a prompt that asks for nothing in it", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "interaction"]);
    home.write("- { date: nonsense }\n");
    expect((await at(home, "09:12", ["status", "--template", "{network} {elapsed}"])).stdout).toBe("Instagram 12m\n");
    expect((await at(home, "09:12", ["status", "--template", "{cost}"])).code).toBe(3);
    expect((await at(home, "09:12", ["status"])).code).toBe(3);
  });

  it("says the pace where it leads over a limit", async () => {
    const home = newHome();
    home.write(`${SETTINGS}- { date: 2026-11-17, time: 3h10m, network: linkedin, activity: creation }\n`);
    const week = "today 0m of 1h00 · this week 3h10 of 5h00, on pace for";
    expect((await at(home, "2026-11-18T09:00", ["status"])).stdout).toBe(`${week} 7h23\n`);
    expect((await at(home, "2026-11-21T09:00", ["status"])).stdout).toBe("today 0m of 1h00 · this week 3h10 of 5h00\n");
    expect((await at(home, "2026-11-18T09:00", ["--lang", "fr", "status"])).stdout.replaceAll("\u00a0", " ")).toBe(
      "aujourd’hui 0 min sur 1 h · cette semaine 3 h 10 sur 5 h, soit 7 h 23 à ce rythme\n",
    );
  });

  it("breaks its line on a narrow terminal", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "creation"]);
    expect((await at(home, "09:10", ["status"], { COLUMNS: "40" })).stdout).toBe(
      "Instagram · creation · 10m\ntoday 10m of 1h00 · Instagram this week\n10m of 3h00\n",
    );
  });

  it("shows what came from a ledger or a file without what would move the cursor", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "creation", "--client", "Evil\u001b[2J"]);
    expect((await at(home, "09:05", ["status"])).stdout).not.toContain("\u001b");
  });
});

describe("what can go wrong beside the ledger", () => {
  it.each(["", '{"version":1,"netw', "null", '{"version":2}', "\u0000"])(
    "a torn or foreign note (%j) is said",
    async (text) => {
      const home = settled();
      await at(home, "09:00", ["start", "ig", "creation"]);
      writeFileSync(stateFile(home), text);
      expect(await at(home, "09:10", ["stop"])).toMatchObject({
        code: 3,
        stderr: expect.stringContaining("Log its time by hand, then: socialroi cancel"),
      });
      expect(await at(home, "09:10", ["status"])).toMatchObject({
        code: 0,
        stderr: expect.stringContaining("The stored timer can't be read"),
      });
      expect((await at(home, "09:10", ["cancel"])).stdout).toBe("Cleared; nothing was logged.\n");
      expect((await at(home, "09:10", ["stop"])).code).toBe(2);
    },
  );

  it("a new timer goes over a torn note, and says so", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "creation"]);
    writeFileSync(stateFile(home), "{");
    const { code, stderr } = await at(home, "09:10", ["start", "ig", "creation"]);
    expect([code, stderr]).toEqual([0, expect.stringContaining("can't be read")]);
    await at(home, "09:20", ["stop"]);
    expect(entries(home)).toContain("time: 10m");
  });

  it("a folder that is none ends in exit code 4, with the remedy", async () => {
    const home = settled();
    const state = join(home.folder, "state");
    writeFileSync(state, "");
    for (const command of [["status"], ["start", "ig", "creation"], ["stop"]]) {
      expect(await at(home, "09:00", command, { XDG_STATE_HOME: state })).toMatchObject({
        code: 4,
        stderr: expect.stringContaining("set XDG_STATE_HOME to a folder of yours"),
      });
    }
  });

  it.skipIf(process.getuid?.() === 0)("a folder that may not be written ends in exit code 4", async () => {
    const home = settled();
    const state = join(home.folder, "state");
    mkdirSync(state);
    chmodSync(state, 0o500);
    expect((await at(home, "09:00", ["start", "ig", "creation"], { XDG_STATE_HOME: state })).code).toBe(4);
  });

  it("a held lock is said, and neither the timer nor the ledger is touched", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "creation"]);
    const file = stateFile(home);
    const before = readFileSync(file, "utf8");
    holdLock(join(file, ".."));
    expect(await at(home, "09:10", ["stop"])).toMatchObject({ code: 4, stderr: expect.stringContaining(".lock") });
    expect([readFileSync(file, "utf8"), entries(home)]).toEqual([before, ""]);
  });

  it("a ledger with a fault keeps the timer", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "creation"]);
    home.write(`${SETTINGS}- { date: nonsense, time: 5m }\n`);
    expect((await at(home, "09:10", ["stop"])).code).toBe(3);
    home.write(SETTINGS);
    expect((await at(home, "09:15", ["stop"])).stdout).toContain("15m");
  });

  it("a stop that was cut off between the entry and the timer does not log twice", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "creation"]);
    const kept = readFileSync(stateFile(home), "utf8");
    await at(home, "09:10", ["stop"]);
    writeFileSync(stateFile(home), kept.replace('"runs"', '"logging":10,"runs"'));
    for (const command of [["stop"], ["pause"], ["start", "li", "creation"]]) {
      expect(await at(home, "09:20", command)).toMatchObject({
        code: 3,
        stderr: expect.stringContaining("in the ledger already, on line 4"),
      });
    }
    expect(entries(home).split("\n")).toHaveLength(2);
    const { standings } = JSON.parse((await at(home, "09:20", ["status", "--json"])).stdout);
    expect(standings[0].minutes).toBe(10);
    expect(await at(home, "09:20", ["cancel"])).toEqual({
      code: 0,
      stdout: "The timer is cleared; its time is in the ledger, on line 4.\n",
      stderr: "",
    });
    expect((await at(home, "09:20", ["stop"])).code).toBe(2);
  });

  it("a stop that was cut off before the entry logs it the next time", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "creation"]);
    home.write(`${SETTINGS}- { date: nonsense, time: 5m }\n`);
    expect((await at(home, "09:10", ["stop"])).code).toBe(3);
    expect(readFileSync(stateFile(home), "utf8")).toContain('"logging":10');
    home.write(SETTINGS);
    expect((await at(home, "09:15", ["stop"])).stdout).toContain("15m");
  });

  it("of two stops at once one logs", async () => {
    const home = settled();
    await at(home, "2026-11-20T08:00", ["start", "ig", "creation"]);
    const codes = await Promise.all([home.start(["stop"]), home.start(["stop"])]);
    expect(codes.toSorted()).toEqual([0, 2]);
    expect(entries(home).split("\n")).toHaveLength(2);
  });
});

describe.skipIf(NO_TERMINAL)(`on a terminal ${NO_TERMINAL ?? ""}`, () => {
  const env = (time: string) => ({ env: { SOCIALROI_NOW: `2026-11-20T${time}`, TZ: "Europe/Paris" } });

  it("--for counts down, and Ctrl-C stops", async () => {
    const home = settled();
    const { code, screen } = await converse(
      home,
      ["start", "ig", "interaction", "--for", "15m"],
      [[/Instagram · replying · 1[45]:\d\d left of 15m · Ctrl-C stops and logs/, KEYS.interrupt]],
      env("09:00"),
    );
    expect(code).toBe(0);
    expect(screen).toContain("Less than half a minute, nothing to log");
    expect((await at(home, "09:01", ["stop"])).code).toBe(2);
  });

  it("goes on when its terminal is closed", async () => {
    const home = settled();
    await converseSpawned(
      home,
      ["start", "ig", "interaction", "--for", "15m"],
      [["left of 15m", (close) => close()]],
      env("09:00"),
    );
    expect(entries(home)).toBe("");
    expect((await at(home, "09:10", ["status"])).stdout).toContain("Instagram · replying · 10m of 15m · 5m left");
    await at(home, "09:10", ["stop"]);
    expect(entries(home)).toContain("time: 10m");
  });

  it("after a reboot resume takes it up again: it rings once, counts what is over in red, and logs it", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "interaction", "--for", "15m"]);
    const { code, screen, raw } = await converse(
      home,
      ["resume"],
      [
        [/5:\d\d over 15m/, ""],
        [/5:\d\d over 15m/, KEYS.interrupt],
      ],
      { ...env("09:20"), columns: 90 },
    );
    expect(code).toBe(0);
    expect(raw.split("\x07")).toHaveLength(2);
    expect(raw).toMatch(/\[31m5:\d\d over 15m.\[39m/);
    expect(screen).toContain("20m · Instagram · replying · today, 09:00 · 20.00 €");
    expect(entries(home)).toContain('at: "09:00", time: 20m, network: instagram, activity: interaction, planned: 15m');
  });

  it("speaks French, on a narrow one too", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "interaction", "--for", "15m"]);
    const { raw } = await converse(
      home,
      ["resume", "--lang", "fr"],
      [[/reste (10:00|9:\d\d) sur 15.min/, KEYS.interrupt]],
      {
        ...env("09:05"),
        columns: 44,
      },
    );
    expect(raw).not.toContain("Ctrl-C arrête");
    expect(entries(home)).toContain("time: 5m");
  });

  it("ends when another command stops the timer", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "interaction", "--for", "15m"]);
    const stop = async (): Promise<void> => void (await at(home, "09:05", ["stop"]));
    const { code } = await converse(
      home,
      ["resume"],
      [
        ["left of 15m", stop],
        ["Another command stopped the timer.", ""],
      ],
      env("09:05"),
    );
    expect(code).toBe(0);
    expect(entries(home).split("\n")).toHaveLength(2);
  });

  it("a time of day that came twice is asked about", async () => {
    const home = settled();
    await at(home, "2026-10-25T01:30", ["start", "ig", "creation"]);
    const { code } = await converse(
      home,
      ["stop", "--at", "02:30"],
      [
        [/02:30 came twice. Which one\?[\s\S]*the second 02:30, after the clocks went back: 2h00/, KEYS.down],
        ["❯ the second 02:30", KEYS.enter],
      ],
      { env: { SOCIALROI_NOW: "2026-10-25T03:30", TZ: "Europe/Paris" } },
    );
    expect(code).toBe(0);
    expect(entries(home)).toContain('at: "01:30", time: 2h,');
  });

  it("a forgotten one is asked about, and asked again when the answer is no time", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "creation", "--for", "15m"]);
    const { code, screen } = await converse(
      home,
      ["stop"],
      [
        ["running for 9h12, since today, 09:00. How long was it really?", `25${KEYS.enter}`],
        ["Write 25m.", `m${KEYS.enter}`],
      ],
      env("18:12"),
    );
    expect([code, screen]).toEqual([0, expect.stringContaining("25m · Instagram · creation · today")]);
    expect(entries(home)).toContain("time: 25m, network: instagram, activity: creation, planned: 15m");
  });

  it("Ctrl-C at that question changes nothing", async () => {
    const home = settled();
    await at(home, "09:00", ["start", "ig", "creation"]);
    const { code } = await converse(home, ["stop"], [["How long was it really?", KEYS.interrupt]], env("18:12"));
    expect([code, entries(home)]).toEqual([130, ""]);
    expect((await at(home, "18:12", ["status"])).stdout).toContain("forgotten?");
  });
});
