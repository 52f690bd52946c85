#!/usr/bin/env node
const fs=require("node:fs"), path=require("node:path"), vm=require("node:vm");
const dist=path.join(__dirname,"../dist"), folder="/tmp/h/fb/v8c"; 
const mods={}, fresh=[];
function load(id){
  const name=id.slice(id.lastIndexOf("/")+1);
  if(mods[name]) return mods[name].exports;
  const file=dist+"/"+name;
  const src="(function(exports,require,module,__filename,__dirname){"+fs.readFileSync(file,"utf8")+"\n})";
  let cachedData; try{cachedData=fs.readFileSync(folder+"/"+name+".v8")}catch{}
  const script=new vm.Script(src,{filename:file,cachedData});
  if(!cachedData||script.cachedDataRejected) fresh.push([name,script]);
  const module=mods[name]={exports:{}};
  script.runInThisContext()(module.exports,(r)=>r.startsWith("./")?load(r):require(r),module,file,dist);
  return module.exports;
}
process.on("exit",()=>{ if(!fresh.length)return; fs.mkdirSync(folder,{recursive:true}); for(const [n,s] of fresh) fs.writeFileSync(folder+"/"+n+".v8",s.createCachedData()) });
const { main } = load("main.cjs");
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
