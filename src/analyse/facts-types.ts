/** The facts of a document: the JSON that `thethuc extract` prints. What is absent or blank is null, never invented. */
import type { SectionRole } from '../ast/nodes.ts';
import type { ProfileId } from '../profile/standard.ts';
import type { Range } from '../text/place.ts';

/** A date as an ISO string cut where it stops being known: `2025-12-20`, `2025-12`, `2025`, `2025-Q4`. */
export type DateText = string;

export type { ProfileId } from '../profile/standard.ts';

/** Which standard the document answers to. */
export interface ProfileFact {
  id: ProfileId;
  /** What in the document says so, in words. */
  why: string;
}

/** Who issues the document, written out. */
export interface IssuerFact {
  /** `Ủy ban nhân dân phường …` */
  name: string;
  /** The body above, where the header names one. */
  superior: string | null;
}

/** A numbered entry one level below a section. */
export interface ClauseFact {
  /** As written: `1.`, `3.1.`, `Điều 2.` */
  marker: string;
  /** Null where the entry is a paragraph. */
  heading: string | null;
}

/** An entry of the outline's top level. Where that has no headings there are none. */
export interface SectionFact {
  /** As written, without its mark: `I`, `1`. */
  numeral: string;
  heading: string;
  /** What it is for, told from its heading. */
  role: SectionRole;
  /** Its numbered entries one level below; never letters or dashes. */
  clauses: ClauseFact[];
}

/** A document that is cited, once for all its mentions. */
export interface CitationFact {
  /** `Kế hoạch`, `Nghị quyết`; null where it is not said. */
  type: string | null;
  /** Number with notation as written: `451/KH-UBND`; null for laws and the like, which have none. */
  symbol: string | null;
  number: string | null;
  /** `KH-UBND` */
  notation: string | null;
  /** From the mention that tells most. */
  date: DateText | null;
  issuer: { name: string } | null;
  subject: string | null;
  /** Whether the plan rests on it. */
  role: 'basis' | 'mention';
  /** How often it is named. */
  mentions: number;
  /** The first mention. */
  range: Range;
}

/** What is asked of one audience. */
export interface CriteriaFact {
  /** Whom it is asked of; null where that is not said. */
  audience: string | null;
  /** Each criterion, with the measures that stand in it. */
  items: { text: string; targets: string[] }[];
}

/** The time for which the plan holds. */
export interface PeriodFact {
  start: DateText | null;
  /** Null where it is open. */
  end: DateText | null;
  /** The words that say so. */
  text: string;
}

/** An event with its day. */
export interface TimelineFact {
  event: string;
  date: DateText;
  /** The sentence that it stands in. */
  text: string;
  range: Range;
}

/** A unit and its tasks. */
export interface AssignmentFact {
  /** As written. */
  unit: string;
  /** What it is to do, and until when; null where no day is given. */
  tasks: { text: string; deadline: DateText | null }[];
  range: Range;
}

/** The issuer's own signature. */
export interface SignatureFact {
  /** The first mark as written: `TM.`, `KT.`, `T/M`. */
  authority: string | null;
  /** The lines above the name, from the first. */
  lines: string[];
  /** Of who signs; null where it is blank. */
  name: string | null;
}

/** A line of the list of recipients. */
export interface RecipientFact {
  /** The line without dash and final mark. */
  text: string;
  /** What stands in brackets: `để b/c`. */
  purpose: string | null;
}

/** What a document says: what `facts` gives and `thethuc extract --format json` prints. Texts are NFC with blanks collapsed. */
export interface Facts {
  /** Of this form. */
  version: 1;
  /** Lower case, as titled: `kế hoạch`. */
  documentType: string | null;
  profile: ProfileFact;
  /** Null where it is blank. */
  number: string | null;
  /** Type and body: `KH-UBND`. */
  notation: string | null;
  /** Where it is issued. */
  place: string | null;
  /** As far as it is written. */
  issueDate: DateText | null;
  issuer: IssuerFact | null;
  /** What the plan is about (trích yếu). */
  subject: string | null;
  sections: SectionFact[];
  citations: CitationFact[];
  criteria: CriteriaFact[];
  period: PeriodFact | null;
  timeline: TimelineFact[];
  assignments: AssignmentFact[];
  /** Forms of award that are named. */
  awards: string[];
  signature: SignatureFact | null;
  recipients: RecipientFact[];
  /** Where copies are kept: the units on the archive line. */
  archive: string[];
}
