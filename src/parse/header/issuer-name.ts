/** Joins the lines of an issuer block into names: a body may take several lines, and its superior stands above it. */
import { collapse, fold } from '../../text/letters.ts';
import { BODY_HEADS, PEER_BODIES } from '../lexicon/header-words.data.ts';

/** True where a header line begins a name rather than going on with the one above. */
function beginsBody(text: string): boolean {
  const words = text.toLowerCase().split(' ', 3);
  for (let count = 1; count <= words.length; count += 1) {
    if (BODY_HEADS.has(words.slice(0, count).join(' '))) return true;
  }
  return false;
}

/** A body of an issuer block: its name and the lines that hold it. */
interface Body {
  name: string;
  from: number;
  to: number;
}

/** An issuing body, the one right above it, and the lines of both. */
export interface IssuerLines extends Body {
  superior: string | null;
}

function bodiesOf(lines: readonly string[]): Body[] {
  const starts = lines.flatMap((line, i) => (i === 0 || beginsBody(line) ? [i] : []));
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? lines.length;
    return { name: collapse(lines.slice(from, to).join(' ')), from, to };
  });
}

function peerOf(body: Body): string | null {
  const name = fold(body.name);
  for (const [head, kind] of PEER_BODIES) if (name.startsWith(head)) return kind;
  return null;
}

/** True where neither of two bodies stands above the other: they issue together. */
function arePeers(a: Body, b: Body): boolean {
  const kinds = [peerOf(a), peerOf(b)];
  return !kinds.includes(null) && kinds[0] !== kinds[1];
}

/**
 * Reads an issuer block.
 *
 * @param lines The lines of the block, top down.
 * @returns The issuing bodies: one, or several that issue together.
 */
export function issuersOf(lines: readonly string[]): IssuerLines[] {
  const bodies = bodiesOf(lines);
  const issuers: IssuerLines[] = [];
  for (let i = bodies.length - 1; i >= 0; i -= 1) {
    const body = bodies[i];
    const above = bodies[i - 1];
    if (body === undefined) break;
    if (above !== undefined && arePeers(above, body)) issuers.unshift({ ...body, superior: null });
    else return [{ ...body, from: 0, superior: above?.name ?? null }, ...issuers];
  }
  return issuers;
}
