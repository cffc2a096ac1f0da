/** Documents that a registry knows. */
import type { Document } from '../ast/nodes.ts';

/** Since when a document is out of force, and what took its place. */
export interface EndData {
  /** The last day in force, `YYYY-MM-DD`. */
  until: string;
  /** What is cited in its place: `Nghị định số 152/2025/NĐ-CP ngày 14/6/2025`. */
  replacedBy?: string;
  /** Who says so. */
  source?: string;
  verified?: boolean;
}

/** A document as a user lists it; what is left out is not known. */
export interface ListedDocument {
  /** Tên loại: `Kế hoạch`. */
  type: string;
  /** Number and notation: `118/KH-UBND`. A law may be listed by its name alone. */
  symbol?: string;
  /** An ISO date cut where it stops being known. */
  date?: string;
  issuer?: string;
  /** Trích yếu; of a law its name without the type word. */
  subject?: string;
  /** Who says so; the name of the list where nothing is said. */
  source?: string;
  /** Whether number and date were read in the document or an official copy. */
  verified?: boolean;
  ended?: EndData;
}

/** What a citation may say beside number and date. */
export type Detail = 'issuer' | 'subject';

/** An entry of the project's own data. */
export interface DocumentData extends ListedDocument {
  /** Details that no source was read for: they stand as others cite them. */
  unread?: readonly Detail[];
}

/** The end of a document, every part said or null. */
export interface Ended {
  until: string;
  replacedBy: string | null;
  source: string | null;
  verified: boolean;
}

/** A document of a registry, every part said or null. */
export interface RegisteredDocument {
  type: string;
  symbol: string | null;
  date: string | null;
  issuer: string | null;
  subject: string | null;
  source: string;
  verified: boolean;
  unread: readonly Detail[];
  ended: Ended | null;
  /** Gives the document itself, where the registry was read from documents. */
  open: (() => Document) | null;
}

/**
 * An entry of a registry.
 *
 * @param source Who says so where the entry itself does not.
 */
export function registered(data: DocumentData, source: string): RegisteredDocument {
  const { ended } = data;
  return {
    type: data.type,
    symbol: data.symbol ?? null,
    date: data.date ?? null,
    issuer: data.issuer ?? null,
    subject: data.subject ?? null,
    source: data.source ?? source,
    verified: data.verified ?? true,
    unread: data.unread ?? [],
    ended:
      ended === undefined
        ? null
        : {
            until: ended.until,
            replacedBy: ended.replacedBy ?? null,
            source: ended.source ?? null,
            verified: ended.verified ?? true,
          },
    open: null,
  };
}
