// Builds the merged text with uniform line ends, and conflicts between git's markers.
import { linesOf } from "../read/line-ends.ts";
import { isConflict, type Piece } from "./three-way.ts";
import { bareText } from "./units.ts";

const MARKERS = { ours: "<<<<<<< ours", between: "=======", theirs: ">>>>>>> theirs" } as const;

export interface Difference {
  /** The line in the merged text: of the first marker, or of the kept text of ours; null if none was kept. */
  readonly line: number | null;
  /** The setting, as networks.instagram; null for an entry or other lines. */
  readonly setting: string | null;
  readonly ours: string;
  readonly theirs: string;
}

export interface LineEnds {
  readonly ours: string;
  readonly theirs: string;
  readonly merged: string;
}

export class Output {
  readonly conflicts: Difference[] = [];
  private readonly texts: string[] = [];
  private readonly lineEnds: LineEnds;
  /** Whether conflicts are resolved with ours instead of written with markers. */
  private readonly keepsOurs: boolean;
  private lines = 0;
  private open: { ours: string; theirs: string; setting: string | null } | null = null;

  constructor(lineEnds: LineEnds, keepsOurs: boolean) {
    this.lineEnds = lineEnds;
    this.keepsOurs = keepsOurs;
  }

  piece(piece: Piece): void {
    if (isConflict(piece)) this.conflict(piece.ours?.text ?? "", piece.theirs?.text ?? "", piece.name);
    else this.text(piece.unit.text, piece.from === "ours" ? "ours" : "theirs");
  }

  text(text: string, side: "ours" | "theirs"): void {
    this.close();
    this.push(this.converted(text, side));
  }

  /** Adjacent conflicts are joined, unless settings are named. */
  conflict(ours: string, theirs: string, setting: string | null): void {
    if (this.keepsOurs) {
      this.push(this.converted(ours, "ours"));
      const own = linesOf(ours).length;
      this.conflicts.push(differing({ ours, theirs, setting }, ours === "" ? null : this.lineNow() - own + 1));
    } else if (this.open && setting === null && this.open.setting === null) {
      this.open.ours = this.whole(this.open.ours) + ours;
      this.open.theirs = this.whole(this.open.theirs) + theirs;
    } else {
      this.close();
      this.open = { ours, theirs, setting };
    }
  }

  finish(): string {
    this.close();
    return this.texts.join("");
  }

  private close(): void {
    const { open } = this;
    if (!open) return;
    this.open = null;
    this.push(this.whole(MARKERS.ours));
    this.conflicts.push(differing(open, this.lineNow()));
    this.push(this.whole(this.converted(open.ours, "ours")));
    this.push(this.whole(MARKERS.between));
    this.push(this.whole(this.converted(open.theirs, "theirs")));
    this.push(this.whole(MARKERS.theirs));
  }

  private lineNow(): number {
    return this.lines + (endsLine(this.texts.at(-1) ?? "") ? 0 : 1);
  }

  /** Ends an unfinished last line first, unless it is only a byte order mark. */
  private push(text: string): void {
    if (text === "") return;
    const last = this.texts.length - 1;
    const before = this.texts[last];
    if (before !== undefined && before !== "\uFEFF" && !endsLine(before)) {
      this.texts[last] = this.whole(before);
      this.lines += 1;
    }
    this.texts.push(text);
    this.lines += linesOf(text).filter(endsLine).length;
  }

  private whole(text: string): string {
    return text === "" || endsLine(text) ? text : text + this.lineEnds.merged;
  }

  private converted(text: string, side: "ours" | "theirs"): string {
    const { merged } = this.lineEnds;
    return this.lineEnds[side] === merged ? text : text.replace(/\r\n?|\n/g, merged);
  }
}

function endsLine(text: string): boolean {
  return text.endsWith("\n") || text.endsWith("\r");
}

function differing(
  { ours, theirs, setting }: { readonly ours: string; readonly theirs: string; readonly setting: string | null },
  line: number | null,
): Difference {
  return { line, setting, ours: bareText(ours), theirs: bareText(theirs) };
}
