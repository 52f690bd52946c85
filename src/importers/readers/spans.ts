// Time spans: union, intersection and division by day.

/** In milliseconds since 1970; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Sorts spans and merges those that touch or overlap. */
export function united(spans: readonly Span[]): Span[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of spans.filter((span) => span.from < span.to).sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** The parts of spans that lie within the `others`, which are sorted and disjoint. */
export function within<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  const cut: T[] = [];
  let first = 0;
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    while ((others[first]?.to ?? Number.POSITIVE_INFINITY) <= span.from) first += 1;
    for (let index = first; (others[index]?.from ?? Number.POSITIVE_INFINITY) < span.to; index += 1) {
      const other = others[index];
      if (other) cut.push({ ...span, from: Math.max(span.from, other.from), to: Math.min(span.to, other.to) });
    }
  }
  return cut;
}

/** Cuts each span where the next one begins. */
export function oneAtATime<T extends Span>(spans: readonly T[]): T[] {
  const ordered = spans.toSorted((a, b) => a.from - b.from);
  return ordered.map((span, index) => ({ ...span, to: Math.min(span.to, ordered[index + 1]?.from ?? span.to) }));
}

/** Splits a span at local midnights. */
export function byDay(span: Span): Span[] {
  const pieces: Span[] = [];
  for (let { from } = span; from < span.to; ) {
    const day = new Date(from);
    const midnight = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
    const to = Math.min(span.to, midnight > from ? midnight : span.to);
    pieces.push({ from, to });
    from = to;
  }
  return pieces;
}
