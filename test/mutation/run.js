// npm run mutation -- [--since REV] [options of Stryker]: mutants of core, or of its lines that differ from a revision.
import { execFileSync, spawnSync } from "node:child_process";
import { argv, env, exit } from "node:process";

const [first, revision, ...more] = argv.slice(2);
const options = first === "--since" ? ["--mutate", changedSince(revision).join(","), ...more] : argv.slice(2);
// Stryker runs tests in threads, which take the time zone from their process.
const { status } = spawnSync("npx", ["stryker", "run", ...options], {
  stdio: "inherit",
  env: { ...env, TZ: "Europe/Paris" },
});
exit(status ?? 1);

/** The lines that differ, as FILE:FIRST-LAST; ends the process where there are none. */
function changedSince(since = "HEAD") {
  const difference = execFileSync("git", ["diff", "--unified=0", "--no-prefix", since, "--", "src/core"], {
    encoding: "utf8",
  });
  let file = "";
  const lines = difference.split("\n").flatMap((line) => {
    if (line.startsWith("+++ ")) file = line.slice(4);
    const [, from, count = "1"] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (from === undefined || count === "0") return [];
    return [`${file}:${from}-${Number(from) + Number(count) - 1}`];
  });
  if (lines.length > 0) return lines;
  console.log(`No line of src/core differs from ${since}.`);
  exit(0);
}
