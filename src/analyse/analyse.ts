/** Reads a tree once: indexes, bound citations, profile; rules and facts are answered from it. */
import type { CalendarDate } from '../ast/calendar.ts';
import type { Appendix, Document } from '../ast/nodes.ts';
import { stringify } from '../ast/stringify.ts';
import { BUILT_IN_REGISTRY } from '../registry/built-in.ts';
import type { Orthography } from '../orthography/orthography.ts';
import type { Registry } from '../registry/registry.ts';
import { bindCitations, type CitedDocument } from './citations.ts';
import type { IssuerFact, ProfileFact, ProfileId } from './facts-types.ts';
import { nearest, NodeIndex } from './index-nodes.ts';
import type { Layout } from './layout/layout.ts';
import { findIssuer } from './issuer.ts';
import { detectProfile } from './profile.ts';
import { SourceText } from './text-run.ts';

/** Inputs of an analysis; the core reads nothing by itself. */
export interface AnalyseOptions {
  /** The day to judge by where the document has no date of its own, `YYYY-MM-DD`; the core reads no clock. */
  now?: string | null;
  /** Which standard the document answers to; `auto` tells it from the document. */
  profile?: 'auto' | ProfileId;
  /** Where cited documents are looked up; what the project itself knows unless given. */
  registry?: Registry;
  /** How the document looks on paper; null for a plain text. */
  layout?: Layout | null;
  /** Counts of how Vietnamese is written; without them only what is wrong anywhere is found misspelt. */
  orthography?: Orthography | null;
  /** Words, names and phrases of the user's own, which are right as they are written. */
  lexicon?: readonly string[];
}

/** A document read once: what rules and facts ask of it. */
export interface Analysis {
  document: Document;
  /** What was analysed: the document, or one attached to it. */
  root: Document | Appendix;
  /** All nodes by type, with their ancestors. */
  nodes: NodeIndex;
  /** The date in the header as far as it is known; null without one. */
  issueDate: CalendarDate | null;
  /** From the header, the opening or the signature; null where none names it. */
  issuer: IssuerFact | null;
  profile: ProfileFact;
  /** The documents cited, each once, with all mentions. */
  citations: CitedDocument[];
  /** As given: the day by which a document without a date is judged. */
  now: string | null;
  /** Where cited documents are looked up. */
  registry: Registry;
  orthography: Orthography | null;
  lexicon: readonly string[];
  /** The source, as the tree holds it, for places inside a leaf. */
  source: SourceText;
  /** How it looks on paper; null where that is not known, as of a text that was changed since it was read. */
  layout: Layout | null;
  /** The documents attached that are judged by themselves: a plan issued with a decision. */
  attached: Analysis[];
}

/** Types of attached documents that are read as documents of their own. */
const JUDGED_ALONE: ReadonlySet<string> = new Set(['kế hoạch']);

/** Analyses a tree. The tree is not changed. */
export function analyse(document: Document, options: AnalyseOptions = {}): Analysis {
  const source = new SourceText(stringify(document));
  const main = analyseRoot(document, document, source, options);
  for (const appendix of main.nodes.appendices) {
    if (appendix.documentType === null || !JUDGED_ALONE.has(appendix.documentType)) continue;
    const attached = analyseRoot(document, appendix, source, options);
    // What is attached is of the day on which the main document issues it.
    const issueDate = attached.issueDate ?? main.issueDate;
    main.attached.push({
      ...attached,
      issueDate,
      issuer: attached.issuer ?? main.issuer,
      profile: main.profile,
    });
  }
  return main;
}

function analyseRoot(
  document: Document,
  root: Document | Appendix,
  source: SourceText,
  options: AnalyseOptions,
): Analysis {
  const nodes = new NodeIndex(root);
  const issuer = findIssuer(nodes);
  // Emphasis may stand between the line and its date.
  const issueDate = nodes.all('date').find((date) => nearest(date, 'placeDate') !== null)?.node.date ?? null;
  return {
    document,
    root,
    nodes,
    issueDate,
    issuer,
    profile: detectProfile(nodes, issuer, options.profile ?? 'auto'),
    citations: bindCitations(nodes),
    now: options.now ?? null,
    registry: options.registry ?? BUILT_IN_REGISTRY,
    orthography: options.orthography ?? null,
    lexicon: options.lexicon ?? [],
    source,
    layout: options.layout?.text === source.text ? options.layout : null,
    attached: [],
  };
}
