// Names and help in both languages: French names work like English ones, and all examples run as printed.
import { spawnSync } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS_IN_FRENCH } from "../../src/i18n/command-words.ts";
import { argumentsOf, callMain, linkProgram, newHome, type Ran, ROOT } from "./socialroi.ts";

const LEDGER = `rate: 60
people: { marie: { rate: 35 } }
publishing: { network: linkedin, every: week, models: [tip, backstage] }
---
- { date: 2026-11-02, time: 30m, network: instagram, activity: creation }
- { date: 2026-11-02, posted: tip, network: linkedin, comments: 14, answered: 2 }
- { date: 2026-11-03, time: 2h, network: twitter, activity: interaction, campaign: launch }
- { date: 2026-11-04, earned: 1200, network: linkedin, client: Studio Nova, evidence: asked }
- { date: 2026-08-05, time: 1h, network: linkedin, activity: creation }
${"- { date: 2026-11-05, time: 15m, network: linkedin, activity: creation }\n".repeat(212)}`;
const NAMES = Object.keys(COMMANDS_IN_FRENCH) as (keyof typeof COMMANDS_IN_FRENCH)[];
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");

describe("French names", () => {
  const home = newHome();
  home.write(LEDGER);

  it.each(NAMES)(
    "%s is known by each of its French names, with accents and without, in either language",
    async (name) => {
      const english = (await home.run([name, "--help"])).stdout;
      expect(english).toContain(`socialroi ${name}`);
      for (const french of COMMANDS_IN_FRENCH[name]) {
        expect((await home.run([french, "--help"])).stdout).toBe(english);
        expect((await home.run([plain(french).toUpperCase(), "--aide"])).stdout).toBe(english);
      }
    },
  );

  it("name one command each, and one option each", async () => {
    const words = NAMES.flatMap((name) => [name, ...COMMANDS_IN_FRENCH[name]].map((word) => `${plain(word)} ${name}`));
    const meanings = new Map<string, Set<string>>();
    for (const [word = "", name = ""] of words.map((pair) => pair.split(" ")))
      meanings.set(word, (meanings.get(word) ?? new Set()).add(name));
    expect([...meanings].filter(([, names]) => names.size > 1)).toEqual([]);
    for (const name of NAMES) {
      const help = (await home.run([name, "--help", "--lang", "fr"])).stdout;
      const terms = [...help.matchAll(/^ {2}(-[^<\n]*?)(?: <| {2})/gm)].map(([, term = ""]) => term);
      const flags = terms.flatMap((term) => term.split(", ")).map(plain);
      expect([name, flags.filter((flag, index) => flags.indexOf(flag) !== index)]).toEqual([name, []]);
      expect(help).toContain("Avec toutes les commandes : --journal, --json, --silencieux");
    }
  });

  it.each([
    [
      ["report", "--month", "--by", "activity"],
      ["rapport", "--mois", "--par", "activité"],
    ],
    [
      ["report", "--last-quarter", "--json"],
      ["bilan", "--trimestre-dernier", "--json"],
    ],
    [
      ["list", "--today"],
      ["journal", "--aujourd'hui"],
    ],
    [
      ["list", "--since", "2026-11-04", "--until=2026-11-04"],
      ["journal", "--depuis", "2026-11-04", "--jusqu’à=2026-11-04"],
    ],
    [
      ["list", "--all", "--network", "ig", "--limit", "1"],
      ["lister", "--tout", "--reseau", "ig", "--limite", "1"],
    ],
    [
      ["list", "--kind", "earned"],
      ["liste", "--genre", "ventes"],
    ],
    [
      ["verdict", "--explain", "--draws", "500"],
      ["verdict", "--expliquer", "--tirages", "500"],
    ],
    [
      ["rename", "network", "twitter", "bluesky", "--dry-run"],
      ["renommer", "réseau", "twitter", "bluesky", "--essai"],
    ],
    [
      ["check", "--ledger", "none.yaml"],
      ["verifier", "--journal", "none.yaml"],
    ],
    [
      ["list", "--color", "never", "--quiet"],
      ["journal", "--couleur", "jamais", "--silencieux"],
    ],
  ])("%j is %j", async (english, french) => {
    for (const lang of ["en", "fr"]) {
      expect(await home.run([...french, "--langue", lang])).toEqual(await home.run([...english, "--lang", lang]));
    }
  });

  it("stand in the note when they come as one", async () => {
    const own = newHome();
    await own.run(["noter", "30m", "ig", "création", "--note", "--mois"]);
    expect(own.text()).toContain('note: "--mois"');
    expect((await own.run(["noter", "-"], { stdin: "30m ig création --prévu 15m\n" })).code).toBe(0);
    expect(own.text()).toContain("planned: 15m");
  });

  it("never change JSON", async () => {
    const answer = JSON.parse((await home.run(["rapport", "--mois", "--json", "--langue", "fr"])).stdout);
    expect(answer).toMatchObject({ command: "report", by: "network" });
    const refusal = JSON.parse((await home.run(["journal", "--limite", "x", "--json", "--lang", "fr"])).stderr);
    expect(refusal.error.params).toEqual({ option: "--limit", text: "x" });
  });
});

describe("a mistyped name", () => {
  const home = newHome();
  home.write(LEDGER);
  it.each([
    [["reprot"], '"reprot": no such command. Did you mean socialroi report?'],
    [["timer"], '"timer": no such command. Did you mean socialroi start, socialroi stop, or socialroi status?'],
    [["30m", "ig"], '"30m": no such command. Did you mean socialroi log 30m?'],
    [["raport", "--lang", "fr"], "« raport » : commande inconnue. Vouliez-vous dire socialroi rapport ?"],
    [["retablr", "--lang", "fr"], "« retablr » : commande inconnue. Vouliez-vous dire socialroi rétablir ?"],
    [["help", "figurs"], '"figurs": no such command or help topic. Did you mean socialroi help figures?'],
    [
      ["aide", "zzz", "--lang", "fr"],
      "« zzz » : ni une commande ni un sujet de l’aide. Sujets : fichier, périodes, réseaux, activités, mots, chiffres, scripts. Commandes : socialroi --aide.",
    ],
    [["report", "--mnth"], "--mnth: no such option. Did you mean --month?"],
    [["report", "--last-mnth"], "--last-mnth: no such option. Did you mean --last-month?"],
    [["rapport", "--resau", "--lang", "fr"], "--resau : option inconnue. Vouliez-vous dire --réseau ?"],
    [["journal", "--resau", "x", "--lang", "fr"], "--resau : option inconnue. Vouliez-vous dire --réseau ?"],
    [["rapport", "--moi"], "--moi: no such option. Did you mean --mois?"],
    [
      ["rapport", "--mois", "--semaine", "--lang", "fr"],
      "--semaine et --mois ne vont pas ensemble. Gardez l’un des deux.",
    ],
    [
      ["renommer", "--lang", "fr"],
      "Indiquez ce qu’il faut renommer : réseau, activité, campagne ou client. Voir --aide.",
    ],
    [["report", "--by"], "--by needs a value. See --help."],
    [["rapport", "--par", "--lang", "fr"], "--par demande une valeur. Voir --aide."],
  ])("%j", async (args, said) => {
    const { code, stdout, stderr } = await home.run(args);
    expect([code, stdout, stderr.replaceAll("\u00a0", " ").trimEnd()]).toEqual([2, "", said]);
  });
});

describe("help", () => {
  const home = newHome();
  it("lists every command in its group, in French by its French name with the English one beside it", async () => {
    const english = (await home.run(["--help"])).stdout;
    const french = (await home.run(["aide", "--lang", "fr"])).stdout;
    expect((await home.run(["help"])).stdout).toBe(english);
    for (const name of NAMES) {
      expect(english).toMatch(new RegExp(`^  ${name}  `, "m"));
      const [shown] = COMMANDS_IN_FRENCH[name];
      expect(french).toMatch(
        shown === name ? new RegExp(`^  ${shown}  `, "m") : new RegExp(`^  ${shown} \\(${name}\\)`, "m"),
      );
    }
  });

  it("shows French options first, and the English beside them", async () => {
    const french = (await home.run(["help", "journal", "--lang", "fr"])).stdout;
    expect(french).toMatch(/^ {2}--réseau, --network <nom> {2,}seulement ce réseau/m);
    expect(french).toContain("Usage : socialroi journal [options]");
    expect((await home.run(["list", "--help"])).stdout).toMatch(/^ {2}--network <name> {2,}only this network/m);
  });

  it.each([
    ["en", ["Examples:", "Usage:", "Every day:", "More, to log:", "More, to read:", "Options:", "With every command:"]],
    [
      "fr",
      [
        "Exemples :",
        "Usage :",
        "Tous les jours :",
        "Aussi, pour noter :",
        "Aussi, pour lire :",
        "Options :",
        "Avec toutes les commandes :",
      ],
    ],
  ])("puts commands before options, by how often they are wanted: %s", async (lang, titles) => {
    for (const width of ["60", "100"]) {
      const { stdout } = await home.run(["--help", "--lang", lang], { env: { COLUMNS: width } });
      const lines = stdout.split("\n");
      const places = titles.map((title) => lines.findIndex((line) => line.startsWith(title)));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
      expect(lines.filter((line) => line.length > Number(width))).toEqual([]);
    }
  });

  it("names the parts of a command in the reader's language", async () => {
    const french = (await home.run(["modèle", "--aide", "--lang", "fr"])).stdout;
    expect(french.match(/^ {2}(lister|montrer|nouveau) \((list|show|new)\)/gm)?.length).toBe(3);
    expect((await home.run(["modèle", "montrer", "--aide", "--lang", "fr"])).stdout).toContain(
      "socialroi modèle montrer",
    );
    expect((await home.run(["model", "--help"])).stdout).toMatch(/^ {2}show {2}/m);
  });

  it("is named where there is no ledger, and an unknown option alone is refused", async () => {
    expect((await home.run(["--lang", "fr"])).stdout).toContain("socialroi aide");
    expect((await home.run(["--lgan", "fr"])).code).toBe(2);
  });

  it("fits the window", async () => {
    for (const lang of ["en", "fr"]) {
      const lines = (await home.run(["report", "--help", "--lang", lang], { env: { COLUMNS: "60" } })).stdout.split(
        "\n",
      );
      expect(Math.max(...lines.filter((line) => !line.includes("$")).map((line) => line.length))).toBeLessThanOrEqual(
        60,
      );
    }
  });

  it("begins no line with French punctuation", async () => {
    for (const name of ["earn", "report", "compare"])
      for (const width of ["60", "72", "80"]) {
        const { stdout } = await home.run([name, "--help", "--lang", "fr"], { env: { COLUMNS: width } });
        expect(stdout).not.toMatch(/^\s*[:;!?»]/m);
      }
  });

  it("tells the version", async () => {
    expect(await home.run(["--version"])).toEqual({ code: 0, stdout: "0.1.0\n", stderr: "" });
    expect((await home.run(["-V"])).stdout).toBe("0.1.0\n");
  });
});

const EXPORTS = [
  ["toggl.csv", "toggl/detailed.in.csv"],
  ["payments.csv", "stripe/payments.in.csv"],
  ["paiements.csv", "stripe/payments.in.csv"],
  ["bank.csv", "bank/credit-agricole.in.csv"],
  ["banque.csv", "bank/credit-agricole.in.csv"],
] as const;

const COPIES = [
  "ledger (conflicted copy).yaml",
  "ledger.sync-conflict.yaml",
  "journal.yaml",
  "journal (copie en conflit).yaml",
  "journal.sync-conflict.yaml",
  ..."base.yaml ours.yaml theirs.yaml notre.yaml leur.yaml".split(" "),
];

describe.each(["en", "fr"])("every example of the help runs as printed (%s)", (lang) => {
  it.each(NAMES)("%s", async (name) => {
    const home = newHome();
    const bin = join(home.folder, "bin");
    linkProgram(bin);
    writeFileSync(join(bin, "xdg-open"), "#!/bin/sh\n", { mode: 0o755 });
    for (const file of ["today.txt", "aujourdhui.txt"]) writeFileSync(join(home.folder, file), "30m ig creation\n");
    for (const [file, fixture] of EXPORTS) copyFileSync(join(ROOT, "test/importers", fixture), join(home.folder, file));
    for (const file of COPIES) writeFileSync(join(home.folder, file), LEDGER);
    const help = (await home.run([name, "--help", "--lang", lang])).stdout;
    const examples = [...help.matchAll(/^ {2}\$ (.+)$/gm)].map(([, example = ""]) => example);
    expect(examples.length).toBeGreaterThan(0);
    const env = {
      PATH: `${bin}:/usr/bin:/bin`,
      HOME: home.folder,
      SOCIALROI_LEDGER: home.ledger,
      SOCIALROI_NOW: "2026-11-20T09:00",
      LANG: lang,
      EDITOR: "true",
      SHELL: "/bin/bash",
    };
    for (const example of examples) {
      expect(lang === "fr" ? COMMANDS_IN_FRENCH[name] : [name]).toContain(example.split(" ")[1]);
      home.write(LEDGER);
      if (name === "undo" || name === "redo" || name === "delete")
        for (const time of ["20m", "30m"]) await home.run(["log", time, "ig", "creation"]);
      if (name === "redo") await home.run(["undo", "2"]);
      if (["pause", "resume", "switch", "stop", "cancel"].includes(name))
        await home.run(["start", "ig", "creation"], { env: { SOCIALROI_NOW: "2026-11-20T08:40" } });
      if (name === "resume") await home.run(["pause"]);
      const line = name === "delete" ? `${example.replace(/ (--yes|--oui)?$/, "")} --yes` : example;
      const place = {
        cwd: name === "compare" ? ROOT : home.folder,
        env: { ...env, SOCIALROI_NOW: "2026-11-20T09:40" },
      };
      const args = argumentsOf(line);
      const ran = args ? await callMain(args, place) : shell(line, place);
      const crossed = /--(fail-under|seuil) /.test(line) && ran.code === 10;
      expect([line, crossed ? 0 : ran.code]).toEqual([line, 0]);
      await home.run(["cancel"]);
      if (["log", "list", "verdict", "check"].includes(name) && !crossed && !line.includes("--html"))
        expect(ran.stderr).toBe("");
    }
  });
});

function shell(line: string, { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv }): Ran {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", line], { cwd, env, encoding: "utf8" });
  return { code: status, stdout, stderr };
}
