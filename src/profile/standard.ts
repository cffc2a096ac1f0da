/** What a system of documents demands: data with the clause and the days that it is in force. */

import type { Demand } from './demand.ts';
import type { LayoutDemands } from './layout.ts';

export type { Demand } from './demand.ts';

/** Which standard a document answers to: State (NĐ 30), Party, or another. */
export type ProfileId = 'nha-nuoc' | 'dang' | 'khac';

/** A part that a document must have. */
export type ComponentName =
  'motto' | 'issuer' | 'documentNumber' | 'placeDate' | 'title' | 'subject' | 'recipients' | 'signature';

/** For whom one signs: a collective, the head, by order, by delegation, in place of a vacant head. */
export type AuthorityKind = 'collective' | 'deputy' | 'order' | 'delegation' | 'acting';

/** Abbreviations that say for whom one signs (`TM.`, `T/M`); null where the system has none. */
export type AuthorityMarks = Readonly<Record<AuthorityKind, Demand<string> | null>>;

/** One standard in the form in which it was in force for a time. */
export interface Standard {
  /** Short name used in findings: `nd30`, `hd36`, `hd05`, `khac`. */
  id: string;
  profile: ProfileId;
  /** Full name in Vietnamese. */
  title: string;
  /** First and last day in force, `YYYY-MM-DD`; null where open. */
  from: string | null;
  to: string | null;
  /** What sets these days. */
  inForce: string;
  /** Parts demanded, in the order in which they stand. */
  components: readonly Demand<ComponentName>[];
  /** The lines of the motto, each with the spellings that are right. */
  motto: Demand<readonly (readonly string[])[]> | null;
  /** How number and notation are joined: `12/KH-UBND` or `12-KH/TU`. */
  numberForm: Demand<'slash' | 'dash'> | null;
  /** Whether the date of issue is in words, with a zero before days below 10 and months 1 and 2 only. */
  dateInWords: Demand<boolean> | null;
  authority: AuthorityMarks | null;
  /**
   * Bodies that work as collectives, whose documents are signed with the
   * collective mark. From the day given on, practice allows their heads more.
   */
  collectives: Demand<{ bodies: readonly string[]; looseFrom: string | null }> | null;
  /** Whether degrees and forms of address may stand before the signer's name. */
  nameTitles: Demand<boolean> | null;
  /** Whether `./.` ends the text. */
  endMark: Demand<boolean> | null;
  /** What ends a line of the recipients: `;` or `,`. */
  recipientEnd: Demand<';' | ','> | null;
  /** What stands behind the letter of a point. */
  pointDelimiter: Demand<')'> | null;
  /** How the archive line begins, and the unit it names first; null for the unit where it is the issuer's own office. */
  archive: Demand<{ label: string; unit: string | null }> | null;
  /** How it looks on paper. */
  layout: LayoutDemands | null;
}
