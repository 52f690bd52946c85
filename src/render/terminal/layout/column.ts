// A column of a table.

export interface Column {
  readonly head: string;
  readonly align: "left" | "right";
  /** Columns with the highest number are dropped first if the table is too wide; 0 is never dropped. */
  readonly drop: number;
  /** Name in messages and plain output; default: `head`. */
  readonly name?: string;
  readonly cells: readonly string[];
  /** Cells in plain output; null to leave the column out. Default: `cells`. */
  readonly spoken?: readonly string[] | null;
}
