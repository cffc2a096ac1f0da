/**
 * A value that is made when it is first asked for. Tables that few documents
 * ask for would otherwise be made whenever the module is loaded, and loading is
 * most of what a short run costs.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
