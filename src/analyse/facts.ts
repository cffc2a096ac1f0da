/** The JSON projection of an analysis. */
import { isoDate } from '../ast/calendar.ts';
import { plainText } from '../ast/plain-text.ts';
import type { Analysis } from './analyse.ts';
import { assignmentsOf } from './assignments.ts';
import { awardsOf } from './awards.ts';
import { citationFact } from './citations.ts';
import { criteriaOf } from './criteria.ts';
import type { Facts } from './facts-types.ts';
import { archiveFacts, recipientFacts, signatureFact } from './footer-facts.ts';
import { sectionFacts } from './outline-facts.ts';
import { periodOf } from './period.ts';
import { timelineOf } from './timeline.ts';

/** The facts of a document, as `thethuc extract` prints them. */
export function facts(analysis: Analysis): Facts {
  const { nodes, document } = analysis;
  const number = nodes.first('documentNumber');
  const subject = nodes.first('subject');
  return {
    version: 1,
    documentType: document.documentType,
    profile: analysis.profile,
    number: number?.number ?? null,
    notation: number?.notation ?? null,
    place: nodes.first('placeDate')?.place ?? null,
    issueDate: analysis.issueDate === null ? null : isoDate(analysis.issueDate),
    issuer: analysis.issuer,
    subject: subject === null ? null : plainText(subject),
    sections: sectionFacts(analysis),
    citations: analysis.citations.map(citationFact),
    criteria: criteriaOf(nodes),
    period: periodOf(nodes),
    timeline: timelineOf(nodes),
    assignments: assignmentsOf(nodes),
    awards: awardsOf(nodes),
    signature: signatureFact(analysis),
    recipients: recipientFacts(analysis),
    archive: archiveFacts(analysis),
  };
}
