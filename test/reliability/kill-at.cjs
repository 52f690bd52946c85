// Loaded before the program: ends it with SIGKILL at the call to the disk that KILL_AT counts, a write half done. Calls that
// only read are not counted.
const fs = require("node:fs");

const CHANGING =
  /^(open|write|writev|writeFile|appendFile|fsync|fdatasync|ftruncate|truncate|rename|rm|rmdir|unlink|mkdir|mkdtemp|utimes|link|symlink|chmod|fchmod|chown|fchown|close)(Sync)?$/;
const last = Number(process.env.KILL_AT);
let calls = 0;

for (const name of Object.keys(fs).filter((each) => CHANGING.test(each))) {
  const call = fs[name];
  fs[name] = (...values) => {
    calls += 1;
    if (calls === last) {
      if (name === "writeSync" && values[1].length > 1) call(values[0], values[1].subarray(0, values[1].length >> 1));
      process.kill(process.pid, "SIGKILL");
    }
    return call(...values);
  };
}
