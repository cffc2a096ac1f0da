/** The document that a citation names, and what the registry knows of it. */
import type { Analysis } from '../analyse/analyse.ts';
import type { CitedDocument } from '../analyse/citations.ts';
import { once } from '../analyse/once.ts';
import type { Citation } from '../ast/inline.ts';
import { judgedOn } from '../lint/run.ts';
import type { Ended, RegisteredDocument } from '../registry/entry.ts';
import type { Answer } from '../registry/registry.ts';
import { firstDay } from '../registry/series.ts';
import { endOf } from '../rules/references/registry-end.ts';

const byMention: (analysis: Analysis) => ReadonlyMap<Citation, CitedDocument> = once(
  ({ citations }) =>
    new Map(citations.flatMap((cited) => cited.mentions.map(({ node }) => [node, cited] as const))),
);

/** The document of which a citation is a mention; null for those of no document, and in tables of an annex. */
export function citedBy(analysis: Analysis, citation: Citation): CitedDocument | null {
  return byMention(analysis).get(citation) ?? null;
}

/** What the registry knows of the document that a citation names, with all that other mentions tell. */
export function lookUp(analysis: Analysis, citation: Citation): Answer {
  return analysis.registry.lookUp(citedBy(analysis, citation)?.citation ?? citation);
}

/** An end of being in force. */
export interface End {
  document: RegisteredDocument;
  ended: Ended;
  /** Whether document and end were both read in an official copy. */
  verified: boolean;
  /** Whether the document was out of force on the day by which the plan is judged. */
  isOver: boolean;
}

/** When the document was or will be out of force; null where the registry tells no end. */
export function endFor(analysis: Analysis, answer: Answer): End | null {
  const end = answer.status === 'found' ? endOf(answer.documents) : null;
  if (end === null) return null;
  const day = judgedOn(analysis);
  return {
    ...end,
    verified: end.ended.verified && end.document.verified,
    isOver: day !== null && firstDay(day) > end.ended.until,
  };
}
