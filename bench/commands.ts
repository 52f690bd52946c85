// What is measured: the same work by socialroi, bare Node and other programs, on the same entries.
import { join } from "node:path";

/** The files that a size of ledger is written to, one per format. */
export interface Files {
  readonly ledger: string;
  readonly block: string;
  readonly journal: string;
  readonly klog: string;
  /** The data file of Timewarrior's last month; `TIMEWARRIORDB` says which database. */
  readonly lastMonth: string;
}

/** A program that is measured, and how it says its version. */
export interface Program {
  readonly name: string;
  readonly run: readonly string[];
  readonly version: readonly string[];
}

export const PROGRAMS = {
  node: { name: "Node", run: [process.execPath], version: ["--version"] },
  socialroi: {
    name: "socialroi",
    run: [process.execPath, join(import.meta.dirname, "../bin/socialroi.js")],
    version: ["--version"],
  },
  ledger: { name: "ledger", run: ["ledger"], version: ["--version"] },
  hledger: { name: "hledger", run: ["hledger"], version: ["--version"] },
  timew: { name: "timew", run: ["timew"], version: ["--version"] },
  klog: { name: "klog", run: ["klog"], version: ["version", "--no-check"] },
} as const satisfies Record<string, Program>;

/** A command of the page. */
export interface Command {
  readonly group: string;
  /** As it is typed, without files, and a remark. */
  readonly title: string;
  readonly program: keyof typeof PROGRAMS;
  readonly args: (files: Files) => readonly string[];
  /** The file that it appends to, restored after each run. */
  readonly appendsTo?: keyof Files;
}

const own = (group: string, words: string, file: "ledger" | "block" = "ledger"): Command => ({
  group,
  title: `\`${`socialroi ${words}`.trim()}\`${file === "block" ? ", a key a line" : ""}`,
  program: "socialroi",
  args: (files) => [...words.split(" ").filter((word) => word !== ""), "--ledger", files[file]],
});

/** Bare Node first: what all others are compared with. */
export const COMMANDS: readonly Command[] = [
  { group: "Start", title: "`node -e 0`", program: "node", args: () => ["-e", "0"] },
  { group: "Start", title: "`socialroi --version`", program: "socialroi", args: () => ["--version"] },
  ...(["ledger", "hledger", "timew", "klog"] as const).map(
    (program): Command => ({
      group: "Start",
      title: `\`${program} ${PROGRAMS[program].version[0]}\``,
      program,
      args: () => PROGRAMS[program].version,
    }),
  ),
  { ...own("Add an entry", "log 30m instagram creation"), appendsTo: "ledger" },
  {
    group: "Add an entry",
    title: "`timew track`",
    program: "timew",
    args: () => ["track", "2026-11-21T09:00", "-", "2026-11-21T09:30", "instagram", "creation", ":quiet"],
    appendsTo: "lastMonth",
  },
  {
    group: "Add an entry",
    title: "`klog track`",
    program: "klog",
    args: ({ klog }) => ["track", "--no-style", "--date", "2026-11-21", "30m #instagram #creation", klog],
    appendsTo: "klog",
  },
  own("Add up all entries", "report --all"),
  own("Add up all entries", "report --all", "block"),
  {
    group: "Add up all entries",
    title: "`ledger bal`",
    program: "ledger",
    args: ({ journal }) => ["-f", journal, "bal"],
  },
  {
    group: "Add up all entries",
    title: "`hledger bal`",
    program: "hledger",
    args: ({ journal }) => ["-f", journal, "bal"],
  },
  {
    group: "Add up all entries",
    title: "`timew summary`",
    program: "timew",
    args: () => ["summary", "2020-01-01", "-", "2027-01-01"],
  },
  {
    group: "Add up all entries",
    title: "`klog tags`",
    program: "klog",
    args: ({ klog }) => ["tags", "--no-style", klog],
  },
  own("This month, the verdict, the dashboard", "report"),
  own("This month, the verdict, the dashboard", "verdict"),
  own("This month, the verdict, the dashboard", ""),
];
