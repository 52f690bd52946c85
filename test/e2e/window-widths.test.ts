// On a terminal no line is wider than the window, with ten networks and clients whose names are as long as they can be.
import { describe, expect, it } from "vitest";
import { widthOf } from "../../src/render/terminal/layout/text.ts";
import { newHome } from "./socialroi.ts";
import { converse, KEYS, type Turn } from "./terminal.ts";

const NETWORKS = [..."abcdefghij"].map((letter) => `portage-salarial-et-conseil-${letter.repeat(12)}`);
const CLIENTS = NETWORKS.map((_, at) => `Atelier de céramique et de sculpture contemporaine n° ${at} à Lyon`);

const home = newHome();
home.write(
  [
    "rate: 60",
    "margin: 60%",
    `networks: { ${NETWORKS.map((name) => `${name}: { url: "https://example.com/${name}" }`).join(", ")} }`,
    'slots: ["08:00-08:15", "13:00-13:30"]',
    `limits: { total: 5h/week, ${NETWORKS[0]}: 30m/day }`,
    `publishing: { network: ${NETWORKS[0]}, every: week, models: [tip, backstage] }`,
    "---",
    ...Array.from({ length: 150 }, (_, at) => {
      const day = `2026-${String(1 + Math.floor(at / 15)).padStart(2, "0")}-${String(1 + (at % 15)).padStart(2, "0")}`;
      const [network, client] = [NETWORKS[at % 10], CLIENTS[(at * 3) % 10]];
      if (at % 4 === 3) return `- { date: ${day}, earned: 12345.50, network: ${network}, client: "${client}" }`;
      if (at % 10 === 4)
        return `- { date: ${day}, posted: tip, network: ${network}, reach: 1240, comments: 9, answered: 2 }`;
      return `- { date: ${day}, time: 1h30, network: ${network}, activity: creation, campaign: "${client}" }`;
    }),
    "",
  ].join("\n"),
);

const COMMANDS = [
  "",
  "report --all --findings",
  "report --all --explain",
  "report --all --by month",
  "report --all --by campaign --compare 2025",
  "verdict",
  "verdict --explain",
  `verdict ${NETWORKS[0]} --all`,
  "list --limit 20 --all",
  "settings",
  "plan",
  "status",
  "model",
  "model show case-study",
  "undo --list",
  "import --list",
  "help",
  "help report",
  "help log",
  "help words",
  "help scripting",
  "help networks",
  "help figures",
  "report instagrm last month",
  "log 30 instgram",
  "earn 1,200 linkedin",
  "set limit x",
];

/** Addresses, paths and names are not broken, nor parted from their colon: only a line of several words is too wide. */
const isTooWide = (line: string, columns: number): boolean => widthOf(line) > columns && /\S +[^\s:;?!»]/.test(line);

/** Whether to store a trial, at the end: it is drawn by moving the cursor. */
const QUESTION = /\? (?:Try|Essayer) [\s\S]*$/;

describe.each(["en", "fr"])("in %s", (language) => {
  it.each([40, 60, 80, 120])("nothing is wider than %s columns", async (columns) => {
    const wide: string[] = [];
    for (const command of COMMANDS) {
      const args = [...command.split(" ").filter((word) => word !== ""), "--lang", language];
      const turns: Turn[] = command.startsWith("verdict") ? [[/\? .*\([yo]\/[nN]\)/s, KEYS.enter]] : [];
      const { screen } = await converse(home, args, turns, { columns, env: { COLUMNS: String(columns) } });
      const found = screen
        .replace(QUESTION, "")
        .split(/\r?\n/)
        .filter((line) => isTooWide(line, columns));
      if (found.length > 0) wide.push(`${command}: ${found.length}: ${found[0]}`);
    }
    expect(wide).toEqual([]);
  });
});
