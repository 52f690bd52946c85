#!/usr/bin/env node
// Starts the built program with this process as its environment.
process.on("uncaughtException", fail);
// Most runs end before optimised code pays for its compilation. Later versions have a cheap compiler for the middle.
if (process.versions.v8.startsWith("11.")) require("node:v8").setFlagsFromString("--interrupt-budget=600000");
const { home, load } = require("./code-cache.js");
const { main, mayBeTerminal, outputStream } = load("main.cjs", process.argv[2]);

const isTerminal = (descriptor) => mayBeTerminal(descriptor) && require("node:tty").isatty(descriptor);

const stderr = outputStream(2, isTerminal(2), () => process.stderr);
const stdout = outputStream(1, isTerminal(1), () => process.stdout);
main(process.argv.slice(2), {
  env: process.env,
  platform: process.platform,
  get home() {
    return home();
  },
  get temporary() {
    return require("node:os").tmpdir();
  },
  get stdin() {
    return process.stdin;
  },
  stdinIsTTY: () => isTerminal(0),
  stdout,
  stderr,
  clock: () => new Date(),
  spawn: (program, args) => {
    const { spawn } = require("node:child_process");
    return new Promise((resolve, reject) => {
      spawn(program, args, { stdio: "inherit" }).on("error", reject).on("exit", resolve);
    });
  },
  launch: (program, args) => {
    const { spawn } = require("node:child_process");
    return new Promise((resolve) => {
      const child = spawn(program, args, { stdio: "ignore", detached: true });
      child.on("error", () => resolve(false)).on("spawn", () => resolve(true));
      child.unref();
    });
  },
  onInterrupt: (handler) => {
    process.on("SIGINT", handler);
    return () => process.off("SIGINT", handler);
  },
}).then((code) => {
  // Exit now, to save waiting for background compilation.
  if (!stdout.isOpened() && !stderr.isOpened()) process.exit(code);
  process.exitCode = code;
});

/** Reports errors outside `main` in one line, with the stack if SOCIALROI_DEBUG is set. */
function fail(error) {
  const debug = process.env.SOCIALROI_DEBUG;
  const message = String(error?.message ?? error).split("\n")[0];
  const { version } = require("../package.json");
  const text = debug && debug !== "0" ? error?.stack : `socialroi ${version}: ${message} (SOCIALROI_DEBUG=1: + stack)`;
  try {
    require("node:fs").writeSync(2, `${text}\n`);
  } finally {
    process.exit(typeof error?.syscall === "string" ? 4 : 1);
  }
}
