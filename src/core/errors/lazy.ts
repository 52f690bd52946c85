// Lazy evaluation.

/** Calls `make` on the first call and returns that value from then on. */
export function lazy<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
