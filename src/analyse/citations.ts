/** Binds the mentions of one cited document together. */
import { isoDate } from '../ast/calendar.ts';
import type { Citation } from '../ast/inline.ts';
import type { Node } from '../ast/nodes.ts';
import { countFront } from '../text/bisect.ts';
import { addTo } from '../text/group-by.ts';
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

/** Takes over from `other` what `known` leaves out. */
function filled(known: Citation, other: Citation): Citation {
  return {
    ...known,
    date: known.date ?? other.date,
    issuer: known.issuer ?? other.issuer,
    subject: known.subject ?? other.subject,
  };
}

/** Adds a mention. A ground says most exactly what it cites: the trích yếu above it goes on with its own scope. */
function addMention(document: CitedDocument, mention: Mention<Citation>, role: CitedDocument['role']): void {
  const first = role === 'basis' && document.role === 'mention';
  document.mentions.push(mention);
  document.citation = first
    ? filled(mention.node, document.citation)
    : filled(document.citation, mention.node);
  if (first) document.role = 'basis';
}

/** What `(viết tắt là Chỉ thị 11)` stands for: the citation right before it in its paragraph. */
function aliasesOf(nodes: NodeIndex, citations: readonly Mention<Citation>[]): Map<string, Citation> {
  const aliases = new Map<string, Citation>();
  const defined = nodes.all('alias');
  if (defined.length === 0) return aliases;
  const byBlock = new Map<Node, Citation[]>();
  for (const mention of citations) {
    const block = mention.node.symbol === null ? null : nearest(mention, 'basis', 'paragraph');
    if (block === null) continue;
    addTo(byBlock, block, mention.node);
  }
  for (const mention of defined) {
    const { name, position } = mention.node;
    const block = nearest(mention, 'basis', 'paragraph');
    const near = (block === null ? undefined : byBlock.get(block)) ?? [];
    const before = near[countFront(near, (each) => isBefore(each, position.start.offset)) - 1];
    if (before !== undefined) aliases.set(name.toLowerCase(), before);
  }
  return aliases;
}

function isBefore({ position }: Node, offset: number): boolean {
  return position.start.offset < offset;
}

/** The documents cited under one name. */
interface Namesakes {
  /** A mention without a date belongs to it; one with a date too, as long as it has none itself. */
  first: CitedDocument;
  byDate: Map<string, CitedDocument>;
}

/** The document that a mention is of: no date contradicts. */
function documentOf({ first, byDate }: Namesakes, date: string | null): CitedDocument | undefined {
  return date === null || dateKey(first.citation) === null ? first : byDate.get(date);
}

/**
 * Binds citations to documents, in the order of their first mention.
 *
 * What names nothing that could be looked up (`các Nghị quyết của Quốc hội`)
 * and the document's own number are left out.
 */
export function bindCitations(nodes: NodeIndex): CitedDocument[] {
  const own = nodes.first('documentNumber');
  const ownSymbol = `${own?.number ?? ''}/${own?.notation ?? ''}`.toUpperCase();
  const byKey = new Map<string, Namesakes>();
  const all: CitedDocument[] = [];
  const citations = nodes.all('citation');
  const aliases = aliasesOf(nodes, citations);
  for (const mention of citations) {
    const short = mention.node.symbol === null ? keyOf(mention.node) : null;
    const citation = (short === null ? undefined : aliases.get(short)) ?? mention.node;
    const key = keyOf(citation);
    if (key === null || citation.symbol?.toUpperCase() === ownSymbol) continue;
    const same = byKey.get(key);
    const date = dateKey(citation);
    const known = same === undefined ? undefined : documentOf(same, date);
    const role = nearest(mention, 'basis') === null ? 'mention' : 'basis';
    if (known !== undefined) {
      addMention(known, mention, role);
      if (date !== null) same?.byDate.set(date, known);
      continue;
    }
    const document: CitedDocument = { citation, mentions: [mention], role };
    const namesakes = same ?? { first: document, byDate: new Map() };
    if (date !== null) namesakes.byDate.set(date, document);
    byKey.set(key, namesakes);
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
