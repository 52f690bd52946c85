// Loaded before the program (node --require): sends this process a signal right before its file call with a given index.
// SIGNAL_AT=12 SIGNAL=SIGKILL; without SIGNAL_AT, writes the number of calls to the file COUNT_TO when the process ends.
const fs = require("node:fs");

const at = Number(process.env.SIGNAL_AT ?? -1);
let calls = 0;

for (const name of process.env.SIGNAL_CALLS.split(",")) {
  const call = fs[name];
  fs[name] = (...args) => {
    calls += 1;
    if (calls - 1 === at) process.kill(process.pid, process.env.SIGNAL);
    return call(...args);
  };
}

if (process.env.COUNT_TO) process.on("exit", () => fs.appendFileSync(process.env.COUNT_TO, `${calls}\n`));
