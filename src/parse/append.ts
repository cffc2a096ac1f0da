/** Adds items to a list one by one: `push(...items)` overflows the stack where there are very many. */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
