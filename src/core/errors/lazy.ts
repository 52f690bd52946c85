// Once: something that is made when it is first asked for, and not again.

/** A function that gives what `make` made the first time it was called. */
export function lazy<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
