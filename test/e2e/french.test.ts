// Commands print nothing in English for a French user.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newHome, ROOT } from "./socialroi.ts";
import { converseSpawned, KEYS, NO_TERMINAL } from "./terminal.ts";

/** Words that occur in no French sentence. */
const ENGLISH = new RegExp(
  `(?<![\\p{L}\\p{N}_{.:/-])(?:${[
    ..."the your you is are was to of and or for with without from this that these those it its be been has have had not"
      .split(" ")
      .concat(
        "yes week weeks month day days year today yesterday hour hours time network networks sale sales entry entries".split(
          " ",
        ),
      )
      .concat(
        "log earn spend start stop cancel resume switch open list check undo redo edit rename delete report".split(" "),
      )
      .concat(
        "demo followers answered nudge show new install previous year-ago earned spent posted creation scrolling".split(
          " ",
        ),
      )
      .concat(
        "strategy learning backstage tip unknown missing nothing no such write see another used last next".split(" "),
      ),
  ].join("|")})(?![\\p{L}\\p{N}_:=}-])`,
  "iu",
);

/** Text that is English in any language: files and their keys, options, YAML, scripts. */
function ofThePerson(text: string): string {
  return text
    .replace(/\/tmp\/\S+/g, "")
    .replace(/--[a-z-]+ ?(?:<|$|\s)/g, " ")
    .replace(/\((?:[a-z-]+)\)/g, "")
    .replace(/\{[^}]*\}|\[[^\]]*:[^\]]*\]/g, "")
    .replace(/[−+] - .*/g, "")
    .replace(/\((?:sigma|tau), log\)/g, "")
    .replace(/clés : .*/g, "");
}

function english(text: string): string[] {
  return ofThePerson(text)
    .split("\n")
    .filter((line) => ENGLISH.test(line));
}

const FIRST_MINUTES: readonly (readonly string[])[] = [
  [],
  ["--aide"],
  ["noter", "30m", "instagram", "création", "reel studio"],
  ["noter", "30", "instgram", "création"],
  ["noter", "30m", "facebok", "création"],
  ["noter", "30m", "instagram", "creatoin"],
  ["noter", "30m", "instagram", "création", "-d", "03/04"],
  ["noter", "30m", "instagram", "création", "-d", "demain"],
  ["noter", "26h", "instagram", "création"],
  ["noter"],
  ["encaisser", "1,200", "linkedin"],
  ["encaisser", "douze", "linkedin"],
  ["encaisser", "1200", "linkedin", "--client", "Nova", "--preuve", "demandé"],
  ["encaisser", "1200", "linkedin", "--preuve", "oui"],
  ["encaisser", "1200", "linkedin=70%,newsletter=40%"],
  ["dépenser", "45", "instagram", "boost"],
  ["publier", "linkedin", "conseil", "--portée", "1240", "--commentaires", "14", "--répondus", "12"],
  ["publier", "linkedin", "--compléter", "--portée", "1300"],
  ["abonnés", "1840", "instagram"],
  ["répondu", "1", "linkedin"],
  ["journal"],
  ["rapport"],
  ["rapport", "--moi"],
  ["rapport", "--période", "bidule"],
  ["rapport", "--par", "truc"],
  ["rapport", "--trier", "truc"],
  ["rapport", "--mois-dernier"],
  ["rapprot"],
  ["rapport", "--couleur", "truc"],
  ["rapport", "--langue", "de"],
  ["verdict"],
  ["plan"],
  ["rappel"],
  ["vérifier"],
  ["modèle"],
  ["modèle", "montrer", "conseil"],
  ["modèle", "montrer", "truc"],
  ["modèle", "nouveau", "cuisson", "--partie", "Le four"],
  ["modèle", "montrer", "étude de cas"],
  ["démarrer", "instagram", "interaction", "--pour", "15m"],
  ["état"],
  ["pause"],
  ["reprendre"],
  ["arrêter"],
  ["abandonner"],
  ["initialiser", "--taux", "60", "--réseaux", "linkedin=4/3", "--limites", "total=5h/semaine", "--oui"],
  ["initialiser"],
  ["annuler"],
  ["rétablir"],
  ["rétablir"],
  ["supprimer", "1"],
  ["renommer", "client", "Nova", "Atelier"],
  ["renommer", "client", "Personne", "Atelier"],
  ["modifier"],
  ["ouvrir", "instagram", "interaction", "--pour", "15m", "--afficher", "--quand-même"],
  ["abandonner"],
  ["démo"],
  ["comparer"],
  ["aide", "journal"],
  ["aide", "périodes"],
  ["aide", "chiffres"],
  ["aide", "noter"],
  ["aide", "rapport"],
  ["aide", "modèle"],
  ["aide", "initialiser"],
  ["aide", "verdict"],
];

const ON_A_YEAR: readonly (readonly string[])[] = [
  ["rapport", "--année", "--constats", "--expliquer"],
  ["rapport", "--année", "--par", "réseau,activité"],
  ["rapport", "--mois", "--comparer", "précédente"],
  ["rapport", "--année", "--par", "modèle", "--moyenne"],
  ["rapport", "--année", "--md"],
  ["verdict", "--tirages", "500", "--expliquer", "--et-si", "instagram=0h,linkedin=+3h"],
  ["plan"],
  ["plan", "--prochaine"],
  ["état"],
  ["journal", "--tout", "--limite", "40"],
  ["modèle"],
  ["comparer", join(ROOT, "examples/designer.yaml"), join(ROOT, "examples/designer.yaml")],
];

describe("a French speaker's first minutes", () => {
  const home = newHome();
  it.each(FIRST_MINUTES.map((words) => [words.join(" "), words] as const))(
    "have no English word: %s",
    async (_, words) => {
      const { stdout, stderr } = await home.run([...words, "--lang", "fr"]);
      expect(english(`${stdout}${stderr}`)).toEqual([]);
    },
  );
});

describe("a year in French", () => {
  const home = newHome();
  home.write(readFileSync(join(ROOT, "examples/designer.yaml"), "utf8").replaceAll(/, note: .*(?= \})/g, ""));
  it.each(ON_A_YEAR.map((words) => [words.slice(0, 3).join(" "), words] as const))(
    "has no English word: %s",
    async (_, words) => {
      const { stdout, stderr, code } = await home.run([...words, "--lang", "fr"]);
      expect(code).toBe(0);
      expect(english(`${stdout}${stderr}`)).toEqual([]);
    },
  );
});

describe("the manual page in French", async () => {
  const page = (await newHome().run(["__man", "--lang", "fr"])).stdout;
  it("has no English word, but for options and commands beside the French ones, and for the fields of templates", () => {
    const text = page.replaceAll("\\-", "-").replaceAll(/\\f[BIR]/g, "");
    expect(english(text.replaceAll(/^ {2}.*$|evidence: guess|^SOCIALROI_LEDGER.*$/gm, ""))).toEqual([]);
  });

  it("names commands, their parts and their words as the help does", () => {
    expect(page).toContain('.SS "modèle (model) nouveau (new) <nom> [\\-]"');
    expect(page).toContain(".SH COMMANDES");
    expect(page).toContain("\\fB\\-\\-prévu, \\-\\-planned <durée>\\fR");
  });
});

describe("a broken ledger in French", () => {
  it("is explained without an English word", async () => {
    const home = newHome();
    home.write(
      'rate: soixante\nnetwrks: {}\n---\n- { date: 2026-13-01, time: 30m, network: instagram }\n- { date: 2026-11-14, earned: "1,200", network: linkdin }\n- { date: 2026-11-14, time: 30, network: instagram }\n- { date: 2026-11-14 }\n',
    );
    const { stderr, code } = await home.run(["rapport", "--lang", "fr"]);
    expect(code).toBe(3);
    const said = stderr.split("\n").filter((line) => !/^ +\d+ \||^ +\^/.test(line));
    expect(english(said.join("\n"))).toEqual([]);
  });

  it("that is nowhere is, too", async () => {
    const { stderr, code } = await newHome().run(["rapport", "--lang", "fr"]);
    expect(code).toBe(3);
    expect(english(stderr)).toEqual([]);
  });
});

describe("what is printed to be typed", () => {
  it("names channels of one's own in French, and takes them", async () => {
    const home = newHome();
    home.write("rate: 60\n---\n");
    const missing = await home.run(["encaisser", "50", "--lang", "fr"]);
    expect(missing.stderr).toContain("Comment vous a-t-on trouvé ? Par exemple : socialroi encaisser 50 --lang fr ");
    const mistyped = (await home.run(["noter", "30m", "comunauté", "création", "--lang", "fr"])).stderr;
    expect(mistyped).toContain("Vouliez-vous dire communauté ?");
    expect((await home.run(["noter", "30m", "communauté", "création"])).code).toBe(0);
    expect(home.text()).toContain("network: community");
  });

  it("names the fields of a template in French, and takes them", async () => {
    const home = newHome();
    await home.run(["démarrer", "instagram", "création"]);
    expect((await home.run(["état", "--modèle", "{réseau} {truc}", "--lang", "fr"])).stderr).toContain(
      "réseau, activité, écoulé, prévu, reste, dépassement, coût, jour, semaine, état",
    );
    expect((await home.run(["état", "--modèle", "{réseau} {état}", "--lang", "fr"])).stdout).toMatch(/^Instagram /);
  });

  it("is typed in French: the command that logs what a timer was cancelled with", async () => {
    const home = newHome();
    await home.run(["démarrer", "instagram", "création"], { env: { SOCIALROI_NOW: "2026-11-20T09:00" } });
    const { stdout } = await home.run(["abandonner", "--lang", "fr"], { env: { SOCIALROI_NOW: "2026-11-20T09:22" } });
    const command = /socialroi (.*)/.exec(stdout)?.[1] ?? "";
    expect(command).toBe("noter 22m instagram création -d 2026-11-20");
    expect((await home.run(command.split(" "))).code).toBe(0);
  });

  it("and a forgotten timer is put right in French", async () => {
    const home = newHome();
    await home.run(["démarrer", "linkedin", "veille"], { env: { SOCIALROI_NOW: "2026-11-20T09:00" } });
    const { stderr } = await home.run(["arrêter", "--lang", "fr"], { env: { SOCIALROI_NOW: "2026-11-20T19:00" } });
    expect(stderr).toContain("socialroi annuler && socialroi noter 10h linkedin scroll -d 2026-11-20");
  });

  it("works as the demo prints it", async () => {
    const home = newHome();
    const commands = (await home.run(["démo", "--lang", "fr"])).stdout.match(/(?<=^ {2}socialroi ).*/gm) ?? [];
    expect(commands.map((line) => line.replace(/--journal .*/, "--journal"))).toEqual([
      "--journal",
      "rapport --derniers 365j --journal",
      "verdict --journal",
      "noter 30m instagram création --journal",
    ]);
    for (const line of commands) expect((await home.run(line.split(" "))).code).toBe(0);
  });
});

describe("refusals and echoes in French", () => {
  const said = async (line: string): Promise<string> => {
    const home = newHome();
    const env = { SOCIALROI_NOW: "2026-11-20T15:00", LANG: "fr_FR.UTF-8", COLUMNS: "200" };
    await home.run(["noter", "5m", "facebook"], { env });
    const { stdout, stderr } = await home.run(line.split(" "), { env });
    return `${stdout}${stderr}`;
  };

  it.each([
    ["dépenser 9,99 canva", "socialroi dépenser 9,99 canva outils"],
    ["noter 1h insta demain", "Compris : 1\u00a0h · Instagram · sam. 21 nov.\n"],
    ["démarrer insta depuis 1h30", "« depuis 1h30 », ou « 1h30 »"],
    ["liste excel 2026", "« excel » ne va pas avec cette commande"],
    ["supprimer 90€", "« 90€ » n’est pas une ligne du journal"],
    ["démarrer insta depuis 14h30", "Lancé : Instagram · aujourd’hui, 14\u00a0h\u00a030\n"],
    ["changer marge 55%", "socialroi définir marge 55% ?"],
    ["congés du 24 au 31 décembre", "du 24 déc. 2026 au 31 déc. 2026"],
  ])("%s", async (line, sentence) => {
    expect((await said(line)).replaceAll("\u202f", "\u00a0")).toContain(sentence);
  });
});

describe.skipIf(NO_TERMINAL)(`questions in French ${NO_TERMINAL ?? ""}`, () => {
  it("ask for a line of the ledger without an English word", async () => {
    const home = newHome();
    const { code, screen } = await converseSpawned(
      home,
      ["noter", "--lang", "fr"],
      [
        ["Quel réseau ?", `insta${KEYS.enter}`],
        ["Pour quoi faire ?", `créa${KEYS.enter}`],
        ["Pendant combien de temps ?", `30m${KEYS.enter}`],
        ["Une note ?", KEYS.enter],
        [/Taux horaire/, KEYS.enter],
        [/aujourd/, ""],
      ],
    );
    expect(code).toBe(0);
    expect(english(screen)).toEqual([]);
    expect(home.text()).toContain("time: 30m, network: instagram, activity: creation");
  });
});
