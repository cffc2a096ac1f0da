/** What is kept of a document of the workspace: what others cite it by, and what it cites. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { CitedDocument } from '../../analyse/citations.ts';
import { registeredFrom } from '../../analyse/registered.ts';
import { isoDate } from '../../ast/calendar.ts';
import { plainText } from '../../ast/plain-text.ts';
import { partsOf } from '../parts.ts';
import { capitalised, collapse } from '../../text/letters.ts';
import type { Range } from '../../text/place.ts';
import type { TextDocument } from '../workspace.ts';
import { identityOf, type Identity } from './identity.ts';

/** A document that another one cites, with the places of its mentions. */
export interface LibraryCitation extends Identity {
  readonly role: CitedDocument['role'];
  readonly ranges: readonly Range[];
}

/** A document of the workspace. What it does not say is null: a draft has no number yet. */
export interface LibraryEntry extends Identity {
  readonly uri: string;
  /** The name of its file. */
  readonly fileName: string;
  /** Whether it was open in an editor when it was read. */
  readonly open: boolean;
  /** Where it names itself: its number, else its title, else its first place. */
  readonly place: Range;
  readonly citations: readonly LibraryCitation[];
}

/** Letters that are kept of what a document says of itself, and of what it says of one that it cites. */
const LONGEST = 400;
const LONGEST_CITED = 120;
/** Documents cited and mentions of one that are kept; a digest of laws cites some hundreds. */
const MOST_CITED = 1000;
const MOST_MENTIONS = 200;

/**
 * A text of its own. A short one cut out of a long one holds on to all of it
 * in the engines we know, and a library would keep the texts of a whole folder.
 */
function ownText(text: string | null, longest: number): string | null {
  return text === null ? null : [...text.slice(0, longest)].join('');
}

function ownIdentity({ type, symbol, date, issuer, subject }: Identity, longest: number): Identity {
  return {
    type: ownText(type, longest),
    symbol: ownText(symbol, longest),
    date,
    issuer: ownText(issuer, longest),
    subject: ownText(subject, longest),
  };
}

/** What a document says of itself; one without a number still has a type and a subject. */
export function ownIdentityOf(analysis: Analysis): Identity {
  const known = registeredFrom(analysis, '');
  if (known !== null) return known;
  const { nodes, document, issueDate, issuer } = analysis;
  const subject = nodes.first('subject');
  const { documentType } = document;
  return {
    type: documentType === null ? null : capitalised(documentType),
    symbol: null,
    date: issueDate === null ? null : isoDate(issueDate),
    issuer: issuer?.name ?? null,
    subject: subject === null ? null : collapse(plainText(subject)),
  };
}

/** Where a document names itself. */
export function ownPlace({ nodes, source }: Analysis): Range {
  return (nodes.first('documentNumber') ?? nodes.first('title'))?.position ?? source.range(0, 0);
}

/** The name of the file of an address. */
function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The entry of a document. It keeps nothing of the tree or the text. */
export function entryOf({ uri, version }: TextDocument, analysis: Analysis): LibraryEntry {
  const cited = partsOf(analysis).flatMap(({ citations }) => citations);
  return {
    ...ownIdentity(ownIdentityOf(analysis), LONGEST),
    uri,
    fileName: fileNameOf(uri),
    open: version !== null,
    place: ownPlace(analysis),
    citations: cited.slice(0, MOST_CITED).map(({ citation, mentions, role }) => ({
      ...ownIdentity(identityOf(citation), LONGEST_CITED),
      role,
      ranges: mentions.slice(0, MOST_MENTIONS).map(({ node }) => node.position),
    })),
  };
}
