// Draws terminal screenshots (SVG) from real runs on the example ledgers: node make-pictures.mjs [folder]

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const COLUMNS = 104;
const NOW = "2026-11-20T09:00";

/** The dashboard, which `socialroi` alone shows. */
const PICTURES = [
  { file: "dashboard.svg", lang: "en", ledger: "designer.yaml" },
  { file: "dashboard.fr.svg", lang: "fr", ledger: "designer.yaml" },
];

/** In pixels: a character cell, and the margins. */
const CELL = { width: 8.4, height: 20 };
const MARGIN = { side: 20, top: 52, bottom: 16 };

/** CSS classes by SGR code. 39 ends a colour, 22 ends bold and dim. */
const STYLES = { 1: "b", 2: "d", 31: "r", 32: "g", 33: "y" };

const CSS = `
svg{--ground:#ffffff;--edge:#d0d7de;--ink:#1f2328;--dim:#59636e;--red:#b3261e;--green:#116329;--yellow:#7d4e00}
@media(prefers-color-scheme:dark){svg{--ground:#0d1117;--edge:#3d444d;--ink:#e6edf3;--dim:#9198a1;--red:#ff7b72;--green:#56d364;--yellow:#e3b341}}
rect{fill:var(--ground);stroke:var(--edge)}circle{fill:var(--edge)}
text{fill:var(--ink);font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre}
.b{font-weight:700}.d{fill:var(--dim)}.r{fill:var(--red)}.g{fill:var(--green)}.y{fill:var(--yellow)}`;

const folder = process.argv[2] ?? join(ROOT, "docs/pictures");
mkdirSync(folder, { recursive: true });
for (const picture of PICTURES) writeFileSync(join(folder, picture.file), svgOf(picture));

function svgOf({ lang, ledger }) {
  const lines = ["\x1b[2m$\x1b[22m socialroi", ...outputOf(["--lang", lang], ledger).split("\n")];
  const width = COLUMNS * CELL.width + 2 * MARGIN.side;
  const height = lines.length * CELL.height + MARGIN.top + MARGIN.bottom;
  const texts = lines.flatMap((line, row) => runsOf(line).map((run) => textAt(run, row)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${height}" role="img" lang="${lang}">
<title>socialroi</title>
<style>${CSS}
</style>
<rect x=".5" y=".5" width="${round(width - 1)}" height="${height - 1}" rx="8"/>
<circle cx="24" cy="20" r="6"/><circle cx="44" cy="20" r="6"/><circle cx="64" cy="20" r="6"/>
${texts.join("\n")}
</svg>
`;
}

function outputOf(args, ledger) {
  const ran = spawnSync(
    process.execPath,
    [join(ROOT, "bin/socialroi.js"), ...args, "--color", "always", "--ledger", join(ROOT, "examples", ledger)],
    { encoding: "utf8", env: { COLUMNS: String(COLUMNS), SOCIALROI_NOW: NOW, TZ: "Europe/Paris" } },
  );
  if (ran.status !== 0) throw new Error(ran.stderr);
  return ran.stdout.trimEnd();
}

/** Splits a line into runs of one style without wide gaps, each with its first column. */
function runsOf(line) {
  const runs = [];
  let column = 0;
  const on = new Set();
  const [plain = "", ...styled] = line.split("\x1b[");
  for (const piece of [`m${plain}`, ...styled]) {
    const code = piece.slice(0, piece.indexOf("m"));
    const visible = piece.slice(code.length + 1);
    if (code !== "") turn(on, Number(code));
    for (const { 0: text, index } of visible.matchAll(/[^ ]+(?: [^ ]+)*/g)) {
      runs.push({ text, column: column + index, style: [...on].join(" ") });
    }
    column += visible.length;
  }
  return runs;
}

function turn(on, code) {
  const style = STYLES[code];
  if (style) on.add(style);
  else if (code === 22) for (const each of ["b", "d"]) on.delete(each);
  else if (code === 39) for (const each of ["r", "g", "y"]) on.delete(each);
  else throw new Error(`no style for the code ${code}`);
}

/** Stretches the text over its cells, so that columns align in any font. */
function textAt({ text, column, style }, row) {
  const x = round(MARGIN.side + column * CELL.width);
  const y = MARGIN.top + row * CELL.height;
  const attribute = style === "" ? "" : ` class="${style}"`;
  const length = round([...text].length * CELL.width);
  return `<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${attribute}>${escaped(text)}</text>`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function round(pixels) {
  return Number(pixels.toFixed(1));
}
