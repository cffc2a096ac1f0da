/** Attributes of a tag. Few of them are ever asked for, so that their usual names are found when they are. */
import type { Scope } from './scope.ts';

/** Attributes by their names as written. */
export type Written = Readonly<Record<string, string>>;

const DECLARATION = 'xmlns';

function isDeclaration(name: string): boolean {
  return name.startsWith(DECLARATION) && (name.length === DECLARATION.length || name.charAt(5) === ':');
}

/** The namespaces that a tag declares, by prefix; null where it declares none. */
export function namespacesIn(written: Written): Map<string, string> | null {
  let found: Map<string, string> | null = null;
  for (const name in written) {
    if (!isDeclaration(name)) continue;
    found ??= new Map();
    found.set(name.slice(DECLARATION.length + 1), (written[name] ?? '').trim());
  }
  return found;
}

/** The other attributes of a tag, by their usual names. Of two of the same name the first counts. */
export function attributesIn(written: Written, scope: Scope): Map<string, string> {
  const found = new Map<string, string>();
  for (const name in written) {
    if (isDeclaration(name)) continue;
    const usual = scope.attribute(name);
    if (!found.has(usual)) found.set(usual, written[name] ?? '');
  }
  return found;
}
