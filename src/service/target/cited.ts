/** The documents that a document cites, and its own name, over all of its parts. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { CitedDocument } from '../../analyse/citations.ts';
import { once } from '../../analyse/once.ts';
import type { Citation } from '../../ast/inline.ts';
import { addTo } from '../../text/group-by.ts';
import { ownIdentityOf } from '../library/entry.ts';
import { identityOf, keysOf, mayBeOne, type Identity } from '../library/identity.ts';
import { partsOf } from '../parts.ts';
import { byPlace, occurrenceAt, type Occurrence } from './places.ts';

/** A cited document with its mentions in all parts. */
export interface Cited {
  /** As much as its mentions tell together. */
  identity: Identity;
  mentions: readonly Citation[];
}

/** The documents that are cited in all parts: by mention, and by what they are found by. */
interface Index {
  byMention: ReadonlyMap<Citation, CitedDocument>;
  byKey: ReadonlyMap<string, readonly CitedDocument[]>;
}

const indexOf: (main: Analysis) => Index = once((main) => {
  const byMention = new Map<Citation, CitedDocument>();
  const byKey = new Map<string, CitedDocument[]>();
  for (const cited of partsOf(main).flatMap(({ citations }) => citations)) {
    for (const { node } of cited.mentions) byMention.set(node, cited);
    for (const key of keysOf(identityOf(cited.citation))) addTo(byKey, key, cited);
  }
  return { byMention, byKey };
});

/** The document that a mention is of, with its other mentions; a mention that tells too little stands alone. */
export function citedBy(mention: Citation, main: Analysis): Cited {
  const { byMention, byKey } = indexOf(main);
  const own = byMention.get(mention);
  if (own === undefined) return { identity: identityOf(mention), mentions: [mention] };
  const identity = identityOf(own.citation);
  const others = keysOf(identity).flatMap((key) => byKey.get(key) ?? []);
  const same = new Set([own, ...others.filter(({ citation }) => mayBeOne(identity, identityOf(citation)))]);
  const mentions = [...same].flatMap((each) => each.mentions.map(({ node }) => node));
  return { identity, mentions: mentions.sort((a, b) => a.position.start.offset - b.position.start.offset) };
}

function shareKey(one: Identity, other: Identity): boolean {
  const keys = new Set(keysOf(one));
  return keysOf(other).some((key) => keys.has(key));
}

/** True where a citation names the document in which it stands: “Kèm theo Kế hoạch số …”. */
export function isOfItself(citation: Citation, main: Analysis): boolean {
  const own = ownIdentityOf(main);
  const cited = identityOf(citation);
  return cited.symbol !== null && shareKey(own, cited) && mayBeOne(own, cited);
}

/** The citations by which a document names itself, in all of its parts. */
export function citationsOfItself(main: Analysis): Citation[] {
  return partsOf(main)
    .flatMap(({ nodes }) => nodes.all('citation').map(({ node }) => node))
    .filter((citation) => isOfItself(citation, main));
}

/** All mentions of a cited document, in the order of the source. */
export function placesOfCited({ mentions }: Cited): Occurrence[] {
  return mentions.map(({ position }) => occurrenceAt(position, false)).sort(byPlace);
}

/** Where a part names itself, by its number or title, then “Kế hoạch này” and the citations of itself. */
export function placesOfItself(part: Analysis, main: Analysis): Occurrence[] {
  const named = part.nodes.first('documentNumber') ?? part.nodes.first('title');
  const selves = part.nodes
    .all('crossReference')
    .filter(({ node }) => node.target === 'self' && node.steps.length === 0)
    .map(({ node }) => node);
  return [
    ...(named === null ? [] : [occurrenceAt(named.position, true)]),
    ...[...selves, ...(part === main ? citationsOfItself(main) : [])].map(({ position }) =>
      occurrenceAt(position, false),
    ),
  ].sort(byPlace);
}
