// Mutates texts: inserts, changes, repeats or removes characters or lines.

const NASTY = [
  "\t",
  "\n",
  "\r\n",
  '"',
  "'",
  "{",
  "}",
  "[",
  "]",
  ":",
  ",",
  "#",
  "-",
  "- ",
  "---\n",
  "&a ",
  "*a",
  "!!int ",
  "|",
  ">",
  "%",
  "@",
  "`",
  "\u0000",
  "\u0007",
  "\u001b[2J",
  "\uFEFF",
  "\u2028",
  "é",
  "🎨",
  "0",
  "9",
  "NaN",
  "null",
  "~",
  "<<: *a",
  "? ",
  "...",
];

export function mutate(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1));
  const length = Math.floor(random() ** 3 * 40) + 1;
  const nasty = NASTY[Math.floor(random() * NASTY.length)] ?? "";
  const lines = text.split("\n");
  const line = Math.floor(random() * lines.length);
  const other = Math.floor(random() * lines.length);
  switch (Math.floor(random() * 8)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + nasty + text.slice(at);
    case 2:
      return text.slice(0, at) + nasty + text.slice(at + length);
    case 3:
      return text.slice(0, at) + text.slice(at, at + length) + text.slice(at);
    case 4:
      return [...lines.slice(0, line), ...lines.slice(line + 1)].join("\n");
    case 5:
      return [...lines.slice(0, line), lines[other] ?? "", ...lines.slice(line)].join("\n");
    case 6:
      return text.slice(0, at);
    default:
      return [...lines.slice(0, line), `${nasty}${lines[line] ?? ""}`, ...lines.slice(line + 1)].join("\n");
  }
}
