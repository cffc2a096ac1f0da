/** The facts of a document: the JSON that `thethuc extract` prints. What is absent or blank is null, never invented. */
import type { SectionRole } from '../ast/nodes.ts';
import type { ProfileId } from '../profile/standard.ts';
import type { Range } from '../text/place.ts';

/** A date as an ISO string cut where it stops being known: `2025-12-20`, `2025-12`, `2025`, `2025-Q4`. */
export type DateText = string;

export type { ProfileId } from '../profile/standard.ts';

export interface ProfileFact {
  id: ProfileId;
  /** What in the document says so, in words. */
  why: string;
}

export interface IssuerFact {
  name: string;
  superior: string | null;
}

export interface ClauseFact {
  marker: string;
  heading: string | null;
}

export interface SectionFact {
  numeral: string;
  heading: string;
  role: SectionRole;
  clauses: ClauseFact[];
}

export interface CitationFact {
  type: string | null;
  symbol: string | null;
  number: string | null;
  notation: string | null;
  date: DateText | null;
  issuer: { name: string } | null;
  subject: string | null;
  role: 'basis' | 'mention';
  mentions: number;
  range: Range;
}

export interface CriteriaFact {
  audience: string | null;
  items: { text: string; targets: string[] }[];
}

export interface PeriodFact {
  start: DateText | null;
  end: DateText | null;
  text: string;
}

export interface TimelineFact {
  event: string;
  date: DateText;
  text: string;
  range: Range;
}

export interface AssignmentFact {
  unit: string;
  tasks: { text: string; deadline: DateText | null }[];
  range: Range;
}

export interface SignatureFact {
  authority: string | null;
  lines: string[];
  name: string | null;
}

export interface RecipientFact {
  text: string;
  purpose: string | null;
}

export interface Facts {
  version: 1;
  documentType: string | null;
  profile: ProfileFact;
  number: string | null;
  notation: string | null;
  place: string | null;
  issueDate: DateText | null;
  issuer: IssuerFact | null;
  subject: string | null;
  sections: SectionFact[];
  citations: CitationFact[];
  criteria: CriteriaFact[];
  period: PeriodFact | null;
  timeline: TimelineFact[];
  assignments: AssignmentFact[];
  awards: string[];
  signature: SignatureFact | null;
  recipients: RecipientFact[];
  archive: string[];
}
