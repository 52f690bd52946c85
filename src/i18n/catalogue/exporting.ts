// Messages of `export`.

export interface ExportingWords {
  /** Name of the calendar of logged time. */
  readonly calendar: string;
  readonly saved: (entries: number, file: string) => string;
  readonly left: (entries: number) => string;
}
