// Appends of a text without another result.

export function adding(compose: (text: string) => string): (text: string) => { addition: string; made: null } {
  return (text) => ({ addition: compose(text), made: null });
}
