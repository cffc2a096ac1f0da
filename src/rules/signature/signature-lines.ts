/** The lines of a signature as they bear on who may sign how. */
import type { Authority, Position, Signature } from '../../ast/nodes.ts';
import { plainText } from '../../ast/plain-text.ts';
import type { AuthorityKind } from '../../profile/standard.ts';
import { fold } from '../../text/letters.ts';

export interface SignatureLine {
  node: Authority | Position;
  /** The whole line as written. */
  text: string;
  /** For whom it signs; null for a post. */
  kind: AuthorityKind | null;
  /** The line without its mark, folded. */
  words: string;
}

const KINDS: Readonly<Record<string, AuthorityKind>> = {
  TM: 'collective',
  KT: 'deputy',
  TL: 'order',
  TUQ: 'delegation',
  Q: 'acting',
};

/** Authority and post lines in the order of the source. */
export function signatureLines({ children }: Signature): SignatureLine[] {
  const lines: SignatureLine[] = [];
  for (const node of children) {
    if (node.type !== 'authority' && node.type !== 'position') continue;
    const text = plainText(node);
    const mark = node.type === 'authority' ? node.mark : '';
    lines.push({
      node,
      text,
      kind: KINDS[mark.replaceAll(/\P{L}/gu, '').toUpperCase()] ?? null,
      words: fold(text.slice(mark.length).replace(/^[.\s]+/u, '')),
    });
  }
  return lines.sort((a, b) => a.node.position.start.offset - b.node.position.start.offset);
}
