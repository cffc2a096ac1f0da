/** Reads a tree once: indexes, bound citations, profile; rules and facts are answered from it. */
import type { CalendarDate } from '../ast/calendar.ts';
import type { Document } from '../ast/nodes.ts';
import { bindCitations, type CitedDocument } from './citations.ts';
import type { IssuerFact, ProfileFact, ProfileId } from './facts-types.ts';
import { NodeIndex } from './index-nodes.ts';
import { findIssuer } from './issuer.ts';
import { detectProfile } from './profile.ts';

export interface AnalyseOptions {
  /** The day to judge by where the document has no date of its own, `YYYY-MM-DD`; the core reads no clock. */
  now?: string | null;
  /** Which standard the document answers to; `auto` tells it from the document. */
  profile?: 'auto' | ProfileId;
}

export interface Analysis {
  document: Document;
  nodes: NodeIndex;
  /** The date in the header as far as it is known; null without one. */
  issueDate: CalendarDate | null;
  issuer: IssuerFact | null;
  profile: ProfileFact;
  /** The documents cited, each once, with all mentions. */
  citations: CitedDocument[];
  now: string | null;
}

/** Analyses a tree. The tree is not changed. */
export function analyse(document: Document, options: AnalyseOptions = {}): Analysis {
  const nodes = new NodeIndex(document);
  const issuer = findIssuer(nodes);
  const placeDate = nodes.first('placeDate');
  const issueDate = placeDate?.children.find((child) => child.type === 'date')?.date ?? null;
  return {
    document,
    nodes,
    issueDate,
    issuer,
    profile: detectProfile(nodes, issuer, options.profile ?? 'auto'),
    citations: bindCitations(nodes),
    now: options.now ?? null,
  };
}
