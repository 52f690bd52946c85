// npm run mutation -- [--since REV] [Stryker options]: mutates core, or its lines changed since a revision.
import { execFileSync, spawnSync } from "node:child_process";
import { argv, env, exit } from "node:process";

const [first, revision, ...more] = argv.slice(2);
const options = first === "--since" ? ["--mutate", changedSince(revision).join(","), ...more] : argv.slice(2);
// Set here, since Stryker runs tests in threads, which inherit the time zone.
const { status } = spawnSync("npx", ["stryker", "run", ...options], {
  stdio: "inherit",
  env: { ...env, TZ: "Europe/Paris" },
});
exit(status ?? 1);

/** The changed lines as FILE:FIRST-LAST; exits if there are none. */
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
