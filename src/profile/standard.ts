/** What a system of documents demands: data with the clause and the days that it is in force. */

/** Which standard a document answers to: State (NĐ 30), Party, or another. */
export type ProfileId = 'nha-nuoc' | 'dang' | 'khac';

/** A part that a document must have. */
export type ComponentName =
  'motto' | 'issuer' | 'documentNumber' | 'placeDate' | 'title' | 'subject' | 'recipients' | 'signature';

/** A demand with the clause that makes it; null where usage does. */
export interface Demand<Value> {
  value: Value;
  clause: string | null;
}

/** Abbreviations that say for whom one signs. */
export interface AuthorityMarks {
  /** For a collective: `TM.`, `T/M`. */
  collective: string;
  /** For the head: `KT.`, `K/T`. */
  deputy: string;
  /** By order: `TL.`, `T/L`. */
  order: string;
  /** By delegation: `TUQ.`; null where the system has none. */
  delegation: string | null;
  /** Acting: `Q.` */
  acting: string;
}

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
  /** Parts demanded, in the order in which they stand. */
  components: readonly Demand<ComponentName>[];
  /** The lines of the motto, each with the spellings that are right. */
  motto: Demand<readonly (readonly string[])[]> | null;
  /** How number and notation are joined: `12/KH-UBND` or `12-KH/TU`. */
  numberForm: Demand<'slash' | 'dash'> | null;
  authority: Demand<AuthorityMarks> | null;
  /** Whether `./.` ends the text. */
  endMark: Demand<boolean> | null;
  /** What ends a line of the recipients: `;` or `,`. */
  recipientEnd: Demand<';' | ','> | null;
}
