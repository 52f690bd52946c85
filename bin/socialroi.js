#!/usr/bin/env node
// Starts the built program with this process as its surroundings.
const { main } = require("./compiled.js").load("main.cjs");

process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`${error.message}\n`);
  process.exit(4);
});
main(process.argv.slice(2), {
  env: process.env,
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
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
  process.exitCode = code;
});
