/** Signature and recipients as facts. */
import type { Signature } from '../ast/nodes.ts';
import { plainText } from '../ast/plain-text.ts';
import { fold } from '../text/letters.ts';
import { stripEnd } from '../text/strip.ts';
import type { Analysis } from './analyse.ts';
import type { RecipientFact, SignatureFact } from './facts-types.ts';

const FINAL_MARKS = ';.,';
const ARCHIVE = /^[Ll]ưu\s*:?\s*/u;

function linesOf(signature: Signature): string[] {
  return signature.children
    .filter((child) => child.type === 'authority' || child.type === 'position')
    .map(plainText);
}

/** The issuer's own signature where several stand side by side: the one that names the issuer, else the first. */
function ownSignature({ nodes, issuer }: Analysis): Signature | null {
  const all = nodes.all('signature').map(({ node }) => node);
  const name = fold(issuer?.name ?? '');
  const own = all.find((signature) =>
    signature.children.some((child) => {
      if (child.type !== 'authority') return false;
      const body = fold(plainText(child).slice(child.mark.length)).trim();
      return body !== '' && name.startsWith(body);
    }),
  );
  return own ?? all[0] ?? null;
}

export function signatureFact(analysis: Analysis): SignatureFact | null {
  const signature = ownSignature(analysis);
  if (signature === null) return null;
  const authority = signature.children.find((child) => child.type === 'authority');
  const signer = signature.children.find((child) => child.type === 'signer');
  return {
    authority: authority?.mark ?? null,
    lines: linesOf(signature),
    name: signer === undefined ? null : plainText(signer),
  };
}

/** Every line of the list, the archive line included, without dash and final mark. */
export function recipientFacts({ nodes }: Analysis): RecipientFact[] {
  return nodes.all('recipient').map(({ node }) => ({
    text: stripEnd(plainText(node), FINAL_MARKS),
    purpose: node.purpose,
  }));
}

/** Where copies are kept: `Lưu: VT, VH-XH.` gives VT and VH-XH. */
export function archiveFacts({ nodes }: Analysis): string[] {
  return nodes
    .all('recipient')
    .filter(({ node }) => node.archive)
    .flatMap(({ node }) => stripEnd(plainText(node).replace(ARCHIVE, ''), FINAL_MARKS).split(/[,;]\s*/u))
    .filter((place) => place !== '');
}
