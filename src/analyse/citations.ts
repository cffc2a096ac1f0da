/** Binds the mentions of one cited document together. */
import { isoDate } from '../ast/calendar.ts';
import type { Citation } from '../ast/inline.ts';
import type { CitationFact } from './facts-types.ts';
import { nearest, type Mention, type NodeIndex } from './index-nodes.ts';

/** A cited document: number **and** date identify it, since numbers begin anew each year and Party term. */
export interface CitedDocument {
  /** The mention that says most; the others lend it what it leaves out. */
  citation: Citation;
  mentions: Mention<Citation>[];
  role: 'basis' | 'mention';
}

function keyOf(citation: Citation): string | null {
  const type = citation.documentType?.toLowerCase() ?? '';
  if (citation.symbol !== null) return `${type} ${citation.symbol.toUpperCase()}`;
  const name = citation.subject ?? citation.number;
  return name === null ? null : `${type} ${name.toLowerCase()}`;
}

function dateKey(citation: Citation): string | null {
  return citation.date === null ? null : isoDate(citation.date);
}

/** Takes over what the first mention leaves out from a later one. */
function fill(document: CitedDocument, citation: Citation): void {
  const known = document.citation;
  document.citation = {
    ...known,
    date: known.date ?? citation.date,
    issuer: known.issuer ?? citation.issuer,
    subject: known.subject ?? citation.subject,
  };
}

/** The same document: no date contradicts. */
function agrees(document: CitedDocument, citation: Citation): boolean {
  const known = dateKey(document.citation);
  const date = dateKey(citation);
  return known === null || date === null || known === date;
}

/**
 * Binds citations to documents, in the order of their first mention.
 *
 * What names nothing that could be looked up (`các Nghị quyết của Quốc hội`)
 * and the document's own number are left out.
 */
export function bindCitations(nodes: NodeIndex): CitedDocument[] {
  const own = nodes.first('documentNumber');
  const ownSymbol =
    own?.number == null || own.notation === null ? null : `${own.number}/${own.notation}`.toUpperCase();
  const byKey = new Map<string, CitedDocument[]>();
  const all: CitedDocument[] = [];
  for (const mention of nodes.all('citation')) {
    const citation = mention.node;
    const key = keyOf(citation);
    if (key === null || citation.symbol?.toUpperCase() === ownSymbol) continue;
    const same = byKey.get(key) ?? [];
    const known = same.find((document) => agrees(document, citation));
    if (known !== undefined) {
      known.mentions.push(mention);
      fill(known, citation);
      continue;
    }
    const role = nearest(mention, 'basis') === null ? 'mention' : 'basis';
    const document: CitedDocument = { citation, mentions: [mention], role };
    same.push(document);
    byKey.set(key, same);
    all.push(document);
  }
  return all;
}

/** A cited document as a fact. */
export function citationFact({ citation, mentions, role }: CitedDocument): CitationFact {
  return {
    type: citation.documentType,
    symbol: citation.symbol,
    // A number without notation (`Đề án 06`) is a name, not a number given by a register.
    number: citation.symbol === null ? null : citation.number,
    notation: citation.notation,
    date: dateKey(citation),
    issuer: citation.issuer === null ? null : { name: citation.issuer },
    subject: citation.subject,
    role,
    mentions: mentions.length,
    range: (mentions[0]?.node ?? citation).position,
  };
}
