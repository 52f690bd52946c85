// Completion, in real shells where installed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Home, newHome, ROOT } from "./socialroi.ts";
import { converseWith, NO_TERMINAL, type Turn } from "./terminal.ts";

const LEDGER = `networks: { etsy: { aliases: [shop] } }
people: { marie: { rate: 35 } }
---
- { date: 2026-11-02, time: 30m, network: tiktok, activity: creation, campaign: "spring, sale", client: Studio Nova }
- { date: 2026-11-03, earned: 10, network: tiktok, client: "$(touch owned)" }
- { date: 2026-11-04, earned: 10, network: tiktok, client: "-x" }
- { date: 2026-11-04, earned: 10, network: tiktok, client: "hidden\\u202e" }
`;
/** Names with characters that are special in shells. */
const HOSTILE = [
  "v'$(touch owned)'w",
  'v"$(touch owned)"w',
  "v`touch owned`$HOME",
  "v; touch owned & x | y > z < w",
  "v'",
  'v"',
  "v\\",
  "v!!",
  "Yahoo!",
  "'!v'",
  '"!v"',
  "~root",
  "=v",
  "-v",
  "#v",
  "*v{a,b}[c]?",
  "v=w: x",
  "v\\n'\\''",
  "L\u2019Atelier \u201cd\u201d",
  "\u00a0日本 é",
];
const missing = (shell: string) => (spawnSync(shell, ["--version"]).error ? `skipped: ${shell} is not installed` : "");

/** The candidates for these words in a shell. */
async function asked(home: Home, shell: string, words: readonly string[], lang = "en"): Promise<string[]> {
  const { code, stdout, stderr } = await home.run(["__complete", shell, ...words], { env: { LANG: lang } });
  expect([code, stderr]).toEqual([0, ""]);
  return stdout.split("\n").slice(0, -1);
}

describe("the program", () => {
  const home = newHome();
  home.write(LEDGER);

  it.each<[string, readonly string[], readonly string[]]>([
    ["en", ["rep"], ["report"]],
    ["en", ["rappo"], ["rapport"]],
    ["fr", ["rappo"], ["rapport"]],
    ["fr", ["repor"], ["report"]],
    ["fr", ["re"], ["reprendre", "retablir", "renommer", "repondu"]],
    ["fr", ["rét"], ["rétablir"]],
    ["en", ["help", "ver"], ["verdict"]],
    ["en", ["report", "--last-"], ["--last-week", "--last-month", "--last-quarter", "--last-year"]],
    ["fr", ["rapport", "--moi"], ["--mois", "--mois-dernier"]],
    ["fr", ["rapport", "--anne"], ["--annee", "--annee-derniere"]],
    ["fr", ["report", "--month"], ["--month"]],
    ["en", ["report", "--by", "q"], ["quarter"]],
    ["en", ["report", "last-"], ["last-month", "last-week", "last-quarter", "last-year"]],
    ["fr", ["rapport", "mois"], ["mois-dernier"]],
    ["en", ["report", "by-w"], ["by-week"]],
    ["en", ["report", "by", "w"], ["week"]],
    ["fr", ["rapport", "par", "tri"], ["trimestre"]],
    ["en", ["report", "tik"], ["tiktok"]],
    ["en", ["report", "last", ""], ["week", "month", "quarter", "year"]],
    ["en", ["report", "since", "nov"], ["november"]],
    ["fr", ["rapport", "depuis", "nov"], ["novembre"]],
    ["en", ["report", "last-month", "vs", "prev"], ["previous"]],
    ["en", ["report", "cs"], ["csv"]],
    ["en", ["list", "exp"], []],
    ["fr", ["journal", "dép"], ["dépenses"]],
    ["en", ["verdict", "this-"], ["this-month", "this-week", "this-quarter", "this-year"]],
    ["en", ["plan", "n"], ["next-week"]],
    ["en", ["export", "jso"], ["jsonl"]],
    ["en", ["delete", "l"], ["last"]],
    ["fr", ["supprimer", "der"], ["dernière"]],
    ["fr", ["rapport", "--par", "tri"], ["trimestre"]],
    ["en", ["report", "--by=we"], ["--by=week"]],
    ["en", ["report", "--by", "="], []],
    ["en", ["log", "et"], ["etsy"]],
    ["en", ["log", "30m", "ig", "cr"], ["creation"]],
    ["fr", ["noter", "30m", "ig", "cré"], ["création"]],
    ["en", ["--ledger", "x.yaml", "chec"], ["check"]],
    ["en", ["log", "--client", "St"], ["Studio Nova"]],
    ["en", ["log", "--campaign", ""], ["spring, sale"]],
    ["en", ["log", "--person", "m"], ["marie"]],
    ["en", ["post", "linkedin", "case"], ["case-study"]],
    ["fr", ["publier", "linkedin", "étu"], ["étude-de-cas"]],
    ["fr", ["noter", "30m", "commun"], ["communauté"]],
    ["en", ["log", "30m", "commun"], ["community"]],
    ["en", ["completion", "fi"], ["fish"]],
    ["fr", ["complétion", "inst"], ["installer"]],
    ["fr", ["encaisser", "--preuve", ""], ["demandé", "lien", "code", "supposé"]],
    ["en", ["earn", "--evidence", ""], ["asked", "link", "code", "guess"]],
    ["fr", ["dépenser", "--audience="], ["--audience=abonnés", "--audience=nouveaux"]],
    ["fr", ["modèle", "l"], ["lister"]],
    ["fr", ["modèle", "mo"], ["montrer"]],
    ["en", ["model", ""], ["list", "show", "new", "tip", "backstage", "case-study", "resource", "inspiration"]],
    ["en", ["model", "show", "t"], ["tip"]],
    ["fr", ["modèle", "nouveau", "x", "--but"], ["--but"]],
    ["fr", ["aide", "p"], ["publier", "pause", "plan", "paramètres", "périodes"]],
    ["en", ["help", "fig"], ["figures"]],
    ["fr", ["renommer", "client", ""], ["$(touch owned)", "Studio Nova"]],
    ["en", ["log", "--client", ""], ["-x", "$(touch owned)", "Studio Nova"]],
    ["fr", ["renommer", "ré"], ["réseau"]],
    ["fr", ["rapport", "--couleur", ""], ["toujours", "jamais", "auto"]],
    ["en", ["--color=n"], ["--color=never"]],
    ["fr", ["rapport", "--langue", ""], ["en", "fr"]],
    ["fr", ["rapport", "--trier", "v"], ["ventes"]],
    ["en", ["report", "--compare", ""], ["previous", "year-ago"]],
    ["fr", ["importer", "--comme", "stri"], ["stripe", "stripe-balance"]],
    ["en", ["report", "--ledger", "x"], []],
    ["en", ["nonsense", "x"], []],
  ])("in %s, after %j come %j", async (lang, words, expected) => {
    expect((await asked(home, "zsh", words, lang)).map((line) => line.split("\t")[0])).toEqual(expected);
  });

  it("offers networks that are used most first, and nothing twice", async () => {
    const networks = (await asked(home, "fish", ["log", ""])).map((line) => line.split("\t")[0]);
    expect(networks.slice(0, 2)).toEqual(["tiktok", "etsy"]);
    expect(new Set(networks).size).toBe(networks.length);
    expect(await asked(home, "fish", ["log", "tiktok", "i"])).toEqual(["interaction"]);
    expect(await asked(home, "bash", ["socialroi report --json --js", "--js"])).toEqual([]);
  });

  it("offers only words that the command understands", async () => {
    for (const lang of ["en", "fr"])
      for (const command of ["report", "list", "verdict", "plan", "export"]) {
        const offered = (await asked(home, "zsh", [command, ""], lang)).map((line) => line.split("\t")[0] ?? "");
        expect(offered.length).toBeGreaterThan(1);
        // Some words need another one; x is also the client "-x", a publication is an activity or a post, marie has no entry.
        for (const word of offered.filter(
          (each) => !/^(since|until|vs|depuis|contre|html|toggl|clockify|x|publication|marie)$/.test(each),
        ))
          expect([word, (await home.run([command, word, "--lang", lang])).code]).toEqual([word, 0]);
      }
  });

  it("completes a name behind a colon in bash, which readline splits there", async () => {
    const named = newHome();
    named.write('---\n- { date: 2026-11-02, earned: 10, network: x, client: "acme:paris" }\n');
    expect(await asked(named, "bash", ["socialroi report --client acme:p", "p"])).toEqual(["paris"]);
    expect(await asked(named, "bash", ["socialroi report --client acme:", ""])).toEqual(["paris"]);
    expect(await asked(named, "bash", ["socialroi report acme:", ""])).toEqual(["paris"]);
  });

  it("describes what it offers, in the reader's language", async () => {
    expect(await asked(home, "zsh", ["che"])).toEqual(["check\tcheck the ledger for errors and warnings"]);
    expect(await asked(home, "zsh", ["ver"], "fr")).toContain(
      "verifier\tchercher les erreurs et les avertissements du journal",
    );
  });

  it("is still of use with a ledger that has faults, or none", async () => {
    const faulty = newHome();
    expect((await asked(faulty, "zsh", ["log", "inst"]))[0]).toContain("instagram");
    faulty.write("rate: sixty\n---\n- { date: 2026-11-02, time: 30m, network: etsy }\n");
    expect((await asked(faulty, "zsh", ["log", "inst"]))[0]).toContain("instagram");
  });
});

/** A home with `socialroi` on its PATH. */
function shellHome(): { home: Home; env: NodeJS.ProcessEnv } {
  const home = newHome();
  home.write(LEDGER);
  const bin = join(home.folder, "bin");
  mkdirSync(bin);
  writeFileSync(
    join(bin, "socialroi"),
    `#!/bin/sh\n[ "$1" = say ] && shift && for word in "$@"; do printf '[%s]' "$word"; done && echo && exit\nexec "${process.execPath}" "${join(ROOT, "bin/socialroi.js")}" "$@"\n`,
    { mode: 0o755 },
  );
  const env = {
    PATH: `${bin}:/usr/bin:/bin`,
    HOME: home.folder,
    SOCIALROI_LEDGER: home.ledger,
    SOCIALROI_NOW: "2026-11-20T09:00",
    LC_ALL: "C.UTF-8",
    TERM: "xterm",
  };
  return { home, env };
}

/** How to start each shell with the file `start`; there, `say` completes like `socialroi`, `use` selects a ledger. */
const SHELLS: Readonly<Record<string, { readonly args: readonly string[]; readonly start: string }>> = {
  bash: {
    args: ["--noprofile", "--rcfile", "start", "-i"],
    start: `say() { printf '[%s]' "$@" >> said; echo >> said; echo said:; }
use() { export SOCIALROI_LEDGER=$1; echo used:; }
eval "$(socialroi completion bash --print)"
complete -o default -F _socialroi say`,
  },
  zsh: {
    args: ["-i"],
    start: `say() { printf '[%s]' "$@" >> said; echo >> said; echo said:; }
use() { export SOCIALROI_LEDGER=$1; echo used:; }
setopt no_beep
eval "$(socialroi completion zsh --print)"
compdef _socialroi say`,
  },
  fish: {
    args: ["--no-config", "-i", "-C", "source start"],
    start: `function say; printf '[%s]' $argv >> said; echo >> said; echo said:; end
function use; set -gx SOCIALROI_LEDGER $argv[1]; echo used:; end
socialroi completion fish --print | source
complete -c say -f -a '(__socialroi_complete)'`,
  },
};

describe.each(["bash", "zsh", "fish"])("%s", (shell) => {
  it.skipIf(missing(shell) || NO_TERMINAL)(
    `reads a completed name as that name, whatever quote was opened ${missing(shell)} ${NO_TERMINAL ?? ""}`,
    async () => {
      const { home, env } = shellHome();
      const { args = [], start = "" } = SHELLS[shell] ?? {};
      for (const file of ["start", ".zshrc"]) writeFileSync(join(home.folder, file), `${start}\necho ready:\n`);
      const turns: Turn[] = [];
      const expected: string[] = [];
      let appears = "ready:";
      for (const [number, name] of HOSTILE.filter((each) => shell !== "fish" || !each.startsWith("~")).entries()) {
        const ledger = `${number}.yaml`;
        const entry = `{ date: 2026-11-03, earned: 10, network: tiktok, client: ${JSON.stringify(name)} }`;
        writeFileSync(join(home.folder, ledger), `---\n- ${entry}\n`);
        turns.push([appears, `use ./${ledger}\r`]);
        appears = "used:";
        for (const opened of ["--client ", "--client=", "--client '", '--client "', "--client='"]) {
          turns.push([appears, `say log ${opened}${/^[a-z]/i.exec(name)?.[0] ?? ""}\t\r`]);
          expected.push(opened.includes("=") ? `[log][--client=${name}]` : `[log][--client][${name}]`);
          appears = "said:";
        }
      }
      turns.push([appears, "exit\r"]);
      await converseWith([shell, ...args], { cwd: home.folder, env }, turns);
      expect(readFileSync(join(home.folder, "said"), "utf8").split("\n").slice(0, -1)).toEqual(expected);
      expect(existsSync(join(home.folder, "owned"))).toBe(false);
    },
  );
});

describe("bash", () => {
  const { home, env } = shellHome();
  const complete = (line: string, replaced: string): string[] => {
    const script = `eval "$(socialroi completion bash --print)"
COMP_LINE=$1 COMP_POINT=\${#1}
_socialroi socialroi "$2" 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"; complete -p socialroi >&2`;
    const args = ["--norc", "-c", script, "bash", line, replaced];
    const ran = spawnSync("bash", args, { env, cwd: home.folder, encoding: "utf8" });
    expect([ran.status, ran.stderr]).toEqual([0, "complete -o default -F _socialroi socialroi\n"]);
    return ran.stdout.trimEnd().split("\n");
  };

  it.each<[string, string, readonly string[]]>([
    ["socialroi rep", "rep", ["report"]],
    ["socialroi report --last-w", "--last-w", ["--last-week"]],
    ["socialroi report --by=act", "act", ["activity"]],
    ["socialroi log --client St", "St", ["Studio\\ Nova"]],
    ['socialroi log --client "St', "St", ["Studio Nova"]],
    ["socialroi log --client 'St", "St", ["Studio Nova"]],
    ["socialroi log --client \\$", "\\$", ["\\$\\(touch\\ owned\\)"]],
    ["socialroi log --client $", "$", [""]],
    ["socialroi log --campaign ", "", ["spring,\\ sale"]],
    ["socialroi --ledger 'led'\\ger.yaml log --client St", "St", ["Studio\\ Nova"]],
  ])("%j", (line, replaced, expected) => {
    expect(complete(line, replaced)).toEqual(expected);
    expect(existsSync(join(home.folder, "owned"))).toBe(false);
  });
});

describe.skipIf(missing("fish"))(`fish ${missing("fish")}`, () => {
  const { home, env } = shellHome();
  it.each<[string, readonly string[]]>([
    ["socialroi rep", ["report\twhere your time goes, what it costs and what it brings back"]],
    ["socialroi log --client St", ["Studio Nova"]],
    ["socialroi log 30m ti", ["tiktok\tTikTok"]],
    ["socialroi report --ledger led", ["ledger.yaml"]],
  ])("%s", (line, expected) => {
    const script = `socialroi completion fish --print | source; complete -C '${line}'`;
    const ran = spawnSync("fish", ["--no-config", "-c", script], { env, cwd: home.folder, encoding: "utf8" });
    expect([ran.status, ran.stdout.trimEnd().split("\n")]).toEqual([0, expected]);
  });
});

describe.skipIf(missing("zsh") || NO_TERMINAL)(`zsh ${missing("zsh")} ${NO_TERMINAL ?? ""}`, () => {
  it.each([
    ["rep\t--by\tact\t", "[report][--by][activity]"],
    ["log --client St\t", "[log][--client][Studio Nova]"],
    ["log --client \\$\t", "[log][--client][$(touch owned)]"],
    ["check --ledger led\t", "[check][--ledger][ledger.yaml]"],
  ])("%j", (typed, expected) => {
    const { home, env } = shellHome();
    const script = spawnSync("socialroi", ["completion", "zsh"], { env, encoding: "utf8" }).stdout;
    writeFileSync(join(home.folder, "completion.zsh"), script);
    writeFileSync(join(home.folder, ".zshrc"), `PS1='> '\nsetopt no_beep\nsource ${home.folder}/completion.zsh\n`);
    const keys = `socialroi ${typed}\x01\x1b[C\x1b[C\x1b[C\x1b[C\x1b[C\x1b[C\x1b[C\x1b[C\x1b[C say\rexit\r`;
    const ran = spawnSync("script", ["-qec", "zsh -i", "/dev/null"], {
      env,
      cwd: home.folder,
      input: keys,
      encoding: "utf8",
    });
    expect(ran.stdout).toContain(expected);
    expect(existsSync(join(home.folder, "owned"))).toBe(false);
  });
});

describe.skipIf(missing("pwsh"))(`PowerShell ${missing("pwsh")}`, () => {
  const { home, env } = shellHome();
  it.each<[string, readonly string[]]>([
    ["socialroi verd", ["verdict"]],
    ["socialroi log 30m tikt", ["tiktok"]],
    ["socialroi ", ["log", "report", "verdict"]],
  ])("%s", (line, expected) => {
    const script = `socialroi completion powershell --print | Out-String | Invoke-Expression
(TabExpansion2 -inputScript '${line}' -cursorColumn ${line.length}).CompletionMatches.CompletionText`;
    const asked = ["-NoProfile", "-NonInteractive", "-Command", script];
    const ran = spawnSync("pwsh", asked, { env, cwd: home.folder, encoding: "utf8" });
    expect([ran.status, ran.stderr]).toEqual([0, ""]);
    expect(ran.stdout.split(/\r?\n/)).toEqual(expect.arrayContaining([...expected]));
  });
});

describe("install", () => {
  it.each([
    ["bash", ".bashrc"],
    ["zsh", ".zshrc"],
  ])("%s: the script, and one line in %s however often, which reads it from any folder", async (shell, startFile) => {
    const { home, env: other } = shellHome();
    const data = join(home.folder, "d'a \"$(touch owned)`$HOME\\");
    const env = { ...other, XDG_DATA_HOME: data };
    writeFileSync(join(home.folder, startFile), "# mine");
    for (const _ of [1, 2]) {
      const ran = spawnSync("socialroi", ["completion", "install", shell], { env, encoding: "utf8" });
      expect([ran.status, ran.stdout]).toEqual([0, ""]);
    }
    const text = readFileSync(join(home.folder, startFile), "utf8");
    const [, line = ""] = text.split("\n");
    expect(text).toBe(`# mine\n${line}\n`);
    const script = join(data, "socialroi", `completion.${shell}`);
    expect(readFileSync(script, "utf8")).toBe((await home.run(["completion", shell, "--print"])).stdout);
    const read = spawnSync("bash", ["--norc", "-c", `set -v; ${line}`], { env, cwd: home.folder, encoding: "utf8" });
    expect(read.stderr).toContain(`# socialroi completion for ${shell}`);
    expect(existsSync(join(home.folder, "owned"))).toBe(false);
  });

  it("makes no file that others can write, whatever the umask", () => {
    const { home, env } = shellHome();
    const ran = spawnSync("sh", ["-c", "umask 000; socialroi completion install bash"], { env });
    expect(ran.status).toBe(0);
    for (const file of [".local/share/socialroi/completion.bash", ".bashrc"])
      expect([file, statSync(join(home.folder, file)).mode & 0o022]).toEqual([file, 0]);
  });

  it("makes the data folder for its owner only, where it comes before the first entry", () => {
    const { home, env } = shellHome();
    expect(spawnSync("socialroi", ["completion", "install", "bash"], { env }).status).toBe(0);
    for (const folder of [".local", ".local/share", ".local/share/socialroi"])
      expect([folder, statSync(join(home.folder, folder)).mode & 0o777]).toEqual([folder, 0o700]);
  });

  it("finds the shell that one is in, and says so in JSON", async () => {
    const { home, env } = shellHome();
    const ran = spawnSync("socialroi", ["complétion", "installer", "--json"], {
      env: { ...env, SHELL: "/usr/bin/fish" },
      encoding: "utf8",
    });
    expect(JSON.parse(ran.stdout)).toMatchObject({ command: "completion", shell: "fish", startFile: null });
    expect(readFileSync(join(home.folder, ".config/fish/completions/socialroi.fish"), "utf8")).toContain(
      "complete -c socialroi",
    );
    expect(await home.run(["completion", "install", "tcsh"])).toMatchObject({ code: 2 });
    expect((await home.run(["completion", "tcsh", "--lang", "fr"])).stderr).toContain(
      "pas de complétion pour ce shell",
    );
  });

  it("says which file cannot be written, and does not take it for the ledger", async () => {
    const home = newHome();
    const file = join(home.folder, ".bashrc");
    mkdirSync(file);
    expect(await home.run(["completion", "install", "bash"])).toEqual({
      code: 4,
      stdout: "",
      stderr: `This file can't be written: ${file} (EISDIR)\nIt is a folder: give the name of a file in it.\n`,
    });
  });
});
