// Preload (node --require): sends this process SIGNAL before its file call number SIGNAL_AT; SIGKILL halfway through a
// write. At exit, writes the number of calls to the file COUNT_TO. Read calls are not counted.
const fs = require("node:fs");

const CHANGING =
  /^(open|write|writev|writeFile|appendFile|fsync|fdatasync|ftruncate|truncate|rename|rm|rmdir|unlink|mkdir|mkdtemp|utimes|link|symlink|chmod|fchmod|chown|fchown|close)(Sync)?$/;
const { SIGNAL, SIGNAL_AT, COUNT_TO } = process.env;
const append = fs.appendFileSync;
let calls = 0;

for (const name of Object.keys(fs).filter((each) => CHANGING.test(each))) {
  const call = fs[name];
  fs[name] = (...values) => {
    calls += 1;
    if (calls === Number(SIGNAL_AT)) {
      if (SIGNAL === "SIGKILL" && name === "writeSync" && values[1].length > 1)
        call(values[0], values[1].subarray(0, values[1].length >> 1));
      process.kill(process.pid, SIGNAL);
    }
    return call(...values);
  };
}

if (COUNT_TO) process.on("exit", () => append(COUNT_TO, `${calls}\n`));
