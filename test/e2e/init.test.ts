// init: settings from questions or flags, with a review before writing; and the questions of log without words.
import { describe, expect, it } from "vitest";
import { newHome } from "./socialroi.ts";
import { converse, converseSpawned, KEYS, NO_TERMINAL } from "./terminal.ts";

const OWN = `# mine
rate: 0                       # to be settled
networks:
  instagram: { aliases: [photos], audience: 1, codes: 1 }   # since 2019

  tiktok: {}
zone: north
---
- { date: 2026-11-02, time: 30m, network: instagram, activity: creation }
`;

describe("init with flags", () => {
  it("begins a ledger with aligned settings, each with its comment, and undo takes them back", async () => {
    const home = newHome();
    const args = ["init", "--rate", "60", "--networks", "li=4/3,ig=2/5", "--owned", "email", "--slots", "8h-8h15"];
    const ran = await home.run([
      ...args,
      "--limits",
      "total=5h/week",
      "--publish-on",
      "linkedin",
      "--every",
      "2 weeks",
    ]);
    expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining("+ rate: 60 ")]);
    expect(ran.stderr).toContain("New ledger: ");
    expect(home.text()).toBe(`# socialroi ledger, format 1: settings above the dashes, then one entry per line.
currency: EUR                 # of amounts without one
rate: 60                      # what an hour of your time is worth
language: en                  # en or fr
# fit with your ideal clients (audience) and with you (codes), 0 to 5
networks:
  linkedin: { audience: 4, codes: 3 }
  instagram: { audience: 2, codes: 5 }
  newsletter: { owned: true }
slots: ["08:00-08:15"]        # when you open the networks
limits: { total: 5h/week }    # time limits
publishing: { network: linkedin, every: 2 weeks }  # where, how often, what
---
`);
    expect((await home.run(["check"])).stdout).toContain("0 entries, no errors");
    expect((await home.run(["undo"])).code).toBe(0);
    expect(home.text()).not.toContain("rate:");
    expect((await home.run(["redo"])).code).toBe(0);
    expect(home.text()).toContain("rate: 60");
  });

  it("changes what is answered, and leaves comments, order, blank lines and the rest", async () => {
    const home = newHome();
    home.write(OWN);
    const ran = await home.run(["initialiser", "--taux", "62,50", "--réseaux", "insta=4/3,linkedin", "--langue", "fr"]);
    expect([ran.code, ran.stderr]).toEqual([0, expect.stringContaining("Réglages enregistrés")]);
    expect(home.text()).toBe(
      OWN.replace("rate: 0                       #", "rate: 62.5                    #")
        .replace("audience: 1, codes: 1", "audience: 4, codes: 3")
        .replace("\n  tiktok: {}\n", "  linkedin: {}\n\n")
        .replace("# to be settled\n", "# to be settled\nlanguage: fr                  # en ou fr\n"),
    );
    expect((await home.run(["annuler"])).code).toBe(0);
    expect(home.text()).toBe(OWN);
  });

  it("keeps a network that entries name, and says so", async () => {
    const home = newHome();
    home.write(OWN);
    const ran = await home.run(["init", "--networks", "linkedin"]);
    expect(ran.stderr).toContain("Instagram: kept, the ledger uses it.");
    expect(home.text()).toContain("instagram: { aliases");
    expect(home.text()).not.toContain("tiktok");
  });

  it("does not rewrite the past with a new rate, unless its day is told", async () => {
    const home = newHome();
    const ledger = OWN.replace("rate: 0 ", "rate: 50 ");
    home.write(ledger);
    await home.run(["init", "--rate", "75"]);
    expect(home.text()).toContain("rate: [{ rate: 50 }, { from: 2026-11-20, rate: 75 }]");
    const cost = async () => JSON.parse((await home.run(["report", "--month", "--json"])).stdout).totals.timeCost;
    expect(await cost()).toBe(25);
    await home.run(["init", "--rate", "80", "--rate-from", "2026-11-10"]);
    expect(home.text()).toContain("rate: [{ rate: 50 }, { from: 2026-11-10, rate: 80 }]");
    await home.run(["init", "--rate", "80", "--rate-from", "2026-01-01"]);
    expect(home.text()).toContain("rate: 80 ");
    expect(await cost()).toBe(40);
  });

  it.each([
    [["--day-rate", "420"], "rate: 60"],
    [["--day-rate", "420", "--day-hours", "8"], "rate: 53"],
    [["--year-goal", "60000"], "rate: 55"],
    [["--year-goal", "60000", "--weeks", "40", "--billed-hours", "20"], "rate: 75"],
    [["--limits", "ig 30m/jour; total: 40h/mois"], "limits: { instagram: 30m/day, total: 40h/month }"],
    [["--every", "toutes les 2 semaines"], "publishing: { every: 2 weeks }"],
    [["--models", "conseil, étude de cas, mine"], "publishing: { models: [tip, case-study, mine] }"],
    [["--networks", "etsy=5/5", "--new"], "etsy: { audience: 5, codes: 5 }"],
    [["--currency", "chf", "--rate", "90 CHF", "--margin", "55%"], "currency: CHF"],
    [["--rate", "60 USD"], "currency: USD"],
    [["--year-goal", "$72k", "--weeks", "46 weeks"], "rate: 63"],
    [["--limits", "replying 45m a day", "--slots", "8:30-9"], 'slots: ["08:30-09:00"]'],
    [["--purpose", "Help: shops"], 'purpose: "Help: shops"'],
  ])("%j writes %s", async (args, line) => {
    const home = newHome();
    expect((await home.run(["init", ...args])).code).toBe(0);
    expect(home.text()).toContain(line);
    expect((await home.run(["check"])).code).toBe(0);
    const again = await home.run(["init", ...args]);
    expect([again.stdout, again.stderr]).toEqual(["", "The settings are already like this. Nothing was changed.\n"]);
  });

  it("takes settings out again with a dash", async () => {
    const home = newHome();
    await home.run(["init", "--slots", "08:00-08:15", "--limits", "total=5h/week", "--purpose", "because"]);
    await home.run(["init", "--slots", "none", "--limits", "no", "--purpose", "-"]);
    expect(home.text()).not.toMatch(/slots|limits|purpose/);
  });

  it("refuses what it cannot read, all of it at once, and begins nothing", async () => {
    const home = newHome();
    const args = ["--rate", "lots", "--networks", "linkdin", "--slots", "late", "--limits", "5h", "--every", "often"];
    const { code, stderr } = await home.run(["init", ...args, "--day-hours", "0"]);
    expect([code, stderr.trimEnd().split("\n").length]).toEqual([2, 6]);
    expect(stderr).toContain('"linkdin": no such network. Did you mean linkedin?');
    expect((await home.run(["init", "--models", "conseil,consiel"])).stderr).toContain("Did you mean conseil?");
    expect((await home.run(["init", "--rate", "1", "--day-rate", "2"])).stderr).toContain("--rate and --day-rate");
    expect(home.text()).toBe("");
  });

  it("says which flags to give where there is no terminal", async () => {
    const home = newHome();
    expect(await home.run(["init"])).toMatchObject({ code: 2, stdout: "" });
    expect((await home.run(["init"])).stderr).toContain("socialroi init --rate 60");
    expect((await home.run(["init", "--lang", "fr"])).stderr).toContain("socialroi initialiser --taux 60");
    expect(home.text()).toBe("");
  });

  it("only shows with --dry-run, and says in JSON what it did", async () => {
    const home = newHome();
    expect(await home.run(["init", "--rate", "60", "--dry-run"])).toMatchObject({
      code: 0,
      stderr: "Nothing was written.\n",
    });
    expect(home.text()).toBe("");
    const answer = JSON.parse((await home.run(["init", "--rate", "60", "--json"])).stdout);
    expect(answer).toMatchObject({ command: "init", ledger: home.ledger, begun: true, changed: true });
    expect(JSON.parse((await home.run(["init", "--rate", "60", "--json"])).stdout).changed).toBe(false);
  });

  it("touches no ledger with a fault", async () => {
    const home = newHome();
    const faulty = "rate: sixty\n---\n";
    home.write(faulty);
    expect((await home.run(["init", "--rate", "60"])).code).toBe(3);
    expect(home.text()).toBe(faulty);
  });
});

describe.skipIf(NO_TERMINAL)(`questions on a terminal ${NO_TERMINAL ?? ""}`, () => {
  it("init in English: an hour from a day's price, networks with their fit, and all the rest", async () => {
    const home = newHome();
    const { code, screen } = await converse(
      home,
      ["init"],
      [
        ["Which currency?", KEYS.enter],
        ["What is an hour of your time worth?", KEYS.down],
        ["❯ Work it out from my daily rate", KEYS.enter],
        ["Daily rate (€)?", `420${KEYS.enter}`],
        ["Hours worked in a day?", KEYS.enter],
        ["That makes 60.00 € an hour. Use it? (Y/n)", KEYS.enter],
        ["What part of a sale is left", `some${KEYS.enter}`],
        ['"some"', `${"\x7f".repeat(4)}60${KEYS.enter}`],
        ["Which networks do you use?", " "],
        ["◉ Instagram", `${KEYS.down} `],
        ["◉ Facebook", KEYS.enter],
        ["Which channels of your own?", " "],
        ["◉ Newsletter", KEYS.enter],
        ["Instagram: are your ideal clients there?", `9${KEYS.enter}`],
        ['"9" isn\'t a score.', `\x7f4${KEYS.enter}`],
        ["Instagram: do you enjoy it?", KEYS.enter],
        ["> Scores go from 0 to 5", `3${KEYS.enter}`],
        ["Facebook: are your ideal clients there? 0 (no) to 5 (all of them); Enter if you can't tell", KEYS.enter],
        ["When do you open them?", `08:00-08:15${KEYS.enter}`],
        ["Time limits?", `total=5h/week${KEYS.enter}`],
        [/Which network do you mainly post on\?[\s\S]*❯ none/, KEYS.up],
        ["❯ Newsletter", KEYS.up],
        ["❯ Facebook", KEYS.up],
        ["❯ Instagram", KEYS.enter],
        ["How often?", KEYS.enter],
        ["Which post models?", " "],
        ["◉ tip", KEYS.enter],
        ["Why are you on social networks?", `Be found${KEYS.enter}`],
        ["Save? (Y/n)", KEYS.enter],
        ["Next: socialroi log 30m instagram creation", ""],
      ],
    );
    expect([code, screen]).toEqual([0, expect.stringContaining("+ rate: 60")]);
    expect(home.text()).toContain("margin: 0.6");
    expect(home.text()).toContain(
      "  instagram: { audience: 4, codes: 3 }\n  facebook: {}\n  newsletter: { owned: true }\n",
    );
    expect(home.text()).toContain("publishing: { network: instagram, every: week, models: [tip] }");
    expect((await home.run(["check"])).stdout).toContain("no errors.\n");
  });

  it("init promises nothing to a network that was not chosen", async () => {
    const home = newHome();
    const { code } = await converse(
      home,
      ["init", "--plain"],
      [
        ["Which currency?", KEYS.enter],
        ["What is an hour of your time worth?", `4${KEYS.enter}`],
        ["What part of a sale is left", KEYS.enter],
        ["Which networks do you use?", `instagram${KEYS.enter}`],
        ["Which channels", KEYS.enter],
        ["are your ideal clients there?", KEYS.enter],
        ["When do you open them?", KEYS.enter],
        ["Time limits?", KEYS.enter],
        ["Which network do you mainly post on?", KEYS.enter],
        ["Why are you on social networks?", KEYS.enter],
        ["Save?", KEYS.enter],
        ["Next: socialroi log 30m instagram creation", ""],
      ],
    );
    expect(code).toBe(0);
    expect(home.text()).toContain("instagram: {}");
    expect(home.text()).not.toContain("publishing");
  });

  it("init in French, again: Enter keeps what is settled, and no English word is seen", async () => {
    const home = newHome();
    home.write(
      'currency: EUR\nrate: 60 # mine\nnetworks: { linkedin: { audience: 4, codes: 3 } }\nslots: ["08:00-08:15"]\nlimits: { total: 5h/week }\npublishing: { network: linkedin, every: 3 days, models: [tip] }\npurpose: because\n---\n',
    );
    const before = home.text();
    const { code, screen } = await converse(
      home,
      ["initialiser"],
      [
        ["Quelle devise ?", KEYS.enter],
        ["Que vaut une heure de votre temps ?", KEYS.enter],
        ["Taux horaire (€) ? (60)", KEYS.enter],
        ["Quelle part d’une vente vous reste", KEYS.enter],
        ["Quels réseaux utilisez-vous ?", KEYS.enter],
        ["Et quels canaux en propre ?", KEYS.enter],
        ["LinkedIn : vos clients idéaux y sont-ils ?", KEYS.enter],
        ["LinkedIn : y prenez-vous plaisir ?", KEYS.enter],
        ["(08:00-08:15)", KEYS.enter],
        ["(total=5h/semaine)", KEYS.enter],
        ["Sur quel réseau publiez-vous surtout ?", KEYS.enter],
        ["(3 jours)", KEYS.enter],
        ["Quels modèles de publication ?", KEYS.enter],
        ["Pourquoi êtes-vous sur les réseaux ?", KEYS.enter],
        ["Les réglages sont déjà ainsi. Rien n’a été modifié.", ""],
      ],
      { env: { LANG: "fr_FR.UTF-8" } },
    );
    expect([code, home.text()]).toEqual([0, before]);
    expect(screen).not.toMatch(/\b(navigate|select|submit|yes|week|days?|which|none|all|invert)\b/i);
  });

  it("init writes nothing after a no, and nothing after Ctrl-C", async () => {
    const home = newHome();
    const no = await converse(
      home,
      ["init", "--rate", "60"],
      [
        ["Save? (Y/n)", `n${KEYS.enter}`],
        ["Nothing was written.", ""],
      ],
    );
    expect([no.code, home.text()]).toEqual([0, ""]);
    const left = await converse(
      home,
      ["init"],
      [
        ["Which currency?", KEYS.enter],
        ["What is an hour", KEYS.interrupt],
      ],
    );
    expect([left.code, home.text()]).toEqual([130, ""]);
  });

  it("log without words asks, most used first, and finds a network by a part of its name", async () => {
    const home = newHome();
    home.write(
      `rate: 60\n---\n${"- { date: 2026-11-02, time: 30m, network: tiktok, activity: interaction }\n".repeat(2)}`,
    );
    const { code, screen } = await converse(
      home,
      ["log"],
      [
        [/Which network\?\s+❯ TikTok/, "ewsl"],
        [/❯ Newsletter\s+↑↓/, KEYS.enter],
        [/Doing what\?\s+❯ none in particular\s+Replying/, "repl"],
        [/❯ Replying\s+↑↓/, KEYS.enter],
        ["For how long?", `30${KEYS.enter}`],
        ['"30" needs a unit.', `m${KEYS.enter}`],
        ["A note?", `two: replies${KEYS.enter}`],
        ["30m · Newsletter · replying · today", ""],
      ],
    );
    expect([code, screen]).toEqual([0, expect.stringContaining("Newsletter this week: 30m")]);
    expect(home.text()).toContain('time: 30m, network: newsletter, activity: interaction, note: "two: replies" }\n');
  });

  it("log in French, in a home that has nothing: no English word is seen", async () => {
    const home = newHome();
    const { code, screen } = await converse(
      home,
      ["noter"],
      [
        ["Quel réseau ?", "zzz"],
        ["Aucun résultat", "\x7f\x7f\x7f"],
        [/❯ Instagram/, KEYS.enter],
        ["Pour quoi faire ?", "veil"],
        [/❯ Scroll\s+↑↓/, KEYS.enter],
        ["Pendant combien de temps ?", `1h${KEYS.enter}`],
        ["Une note ?", KEYS.enter],
        ["Taux horaire", KEYS.enter],
        [/1\sh · Instagram · scroll · aujourd’hui/, ""],
      ],
      { env: { LANG: "fr_FR.UTF-8" } },
    );
    expect([code, screen]).toEqual([0, expect.stringContaining("socialroi initialiser")]);
    expect(screen).not.toMatch(/\b(navigate|select|no results|which|today|log)\b/i);
    expect(home.text()).toContain("time: 1h, network: instagram, activity: scrolling }");
  });

  it("Ctrl-C leaves nothing behind, not even a ledger", async () => {
    const home = newHome();
    const left = await converseSpawned(
      home,
      ["log"],
      [
        ["Which network?", KEYS.enter],
        ["Doing what?", KEYS.interrupt],
      ],
    );
    expect([left.code, home.text()]).toEqual([130, ""]);
  });
});

it("log without words is a fault where there is no terminal, as ever", async () => {
  const home = newHome();
  expect(await home.run(["log"])).toMatchObject({ code: 2, stdout: "" });
  expect(home.text()).toBe("");
});
