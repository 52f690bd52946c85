// A column of a table: its head, its cells, and what may be left of it where there is little room or nothing is drawn.

export interface Column {
  readonly head: string;
  readonly align: "left" | "right";
  /** Columns with the highest number go first when the table is too wide; 0 stays always. */
  readonly drop: number;
  /** What the column is called when it is said to be hidden; its head where absent. */
  readonly name?: string;
  readonly cells: readonly string[];
  /** The cells in words, for where nothing is drawn; null where the column only draws. Its cells where absent. */
  readonly spoken?: readonly string[] | null;
}
