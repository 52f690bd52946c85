// What an append composes, where nothing but its text is asked for.

/** A text to append, from which nothing else is made. */
export function adding(compose: (text: string) => string): (text: string) => { addition: string; made: null } {
  return (text) => ({ addition: compose(text), made: null });
}
