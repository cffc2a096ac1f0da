/** What the words of WordprocessingML are called in a part: its author may have chosen any prefix. */
import type { Part } from '../package/package.ts';
import type { Splice } from './splice.ts';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const DECLARATION = /\sxmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/gu;

export interface Prefix {
  /** `w`, as nearly always. */
  name: string;
  /** The namespace that it stands for: a document has the transitional or the strict one. */
  namespace: string;
  isStrict: boolean;
  /** What declares it; null where the part does so itself. */
  declaration: Splice | null;
}

/** The prefix that a part knows. Attributes need one even where elements do without. */
export function prefixOf({ source, root }: Part): Prefix {
  const tag = source.slice(root.start, root.innerStart);
  let plain: string | null = null;
  for (const [, name, namespace] of tag.matchAll(DECLARATION)) {
    if (namespace !== TRANSITIONAL && namespace !== STRICT) continue;
    if (name !== undefined) return { name, namespace, isStrict: namespace === STRICT, declaration: null };
    plain = namespace;
  }
  const namespace = plain ?? TRANSITIONAL;
  const at = root.start + 1 + (/^[^\s/>]+/u.exec(tag.slice(1))?.[0].length ?? 0);
  const declaration = { start: at, end: at, text: ` xmlns:w="${namespace}"` };
  return { name: 'w', namespace, isStrict: namespace === STRICT, declaration };
}
