/** A record with something for each name: `(['a', 'b'], length)` → `{ a: 1, b: 1 }`. */
export function each<Name extends string, T>(
  names: readonly Name[],
  of: (name: Name) => T,
): Record<Name, T> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, T>;
}
