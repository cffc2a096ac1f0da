/** Finds where something is used: mentions, cross references, and the documents of the workspace that cite one. */
import { NEVER, type CancelSignal } from './cancel.ts';
import { ownIdentityOf } from './library/entry.ts';
import type { Identity } from './library/identity.ts';
import type { Library } from './library/library.ts';
import { inOrder, type Location } from './location.ts';
import type { Reading } from './reading.ts';
import { occurrencesOf } from './target/occurrences.ts';
import type { Target } from './target/kinds.ts';
import { targetAt } from './target/target.ts';

/** What other documents may name as well; null for what only this one has. */
function identityOfTarget(target: Target, { analysis }: Reading): Identity | null {
  if (target.kind === 'cited') return target.cited.identity;
  // Nothing else can be told of by others: what is attached has no number of its own.
  return target.kind === 'own' && target.part === analysis ? ownIdentityOf(analysis) : null;
}

/** Where the cited document itself is: its declaration. */
async function documentsMeant(
  identity: Identity,
  library: Library,
  signal: CancelSignal,
): Promise<Location[]> {
  const found = await library.find(identity, signal);
  return found.map(({ uri, place }) => ({ uri, range: place }));
}

async function citationsElsewhere(
  identity: Identity,
  uri: string,
  library: Library,
  signal: CancelSignal,
): Promise<Location[]> {
  const citing = await library.citing(identity, signal);
  return citing
    .filter(({ entry }) => entry.uri !== uri)
    .flatMap(({ entry, citation }) => citation.ranges.map((range) => ({ uri: entry.uri, range })));
}

/**
 * The places that mean what stands at a cursor; null where nothing is known of
 * it. This document comes first, others follow by their addresses.
 *
 * @param declaration Whether the place that gives the name is one of them.
 */
export async function referencesAt(
  reading: Reading,
  offset: number,
  library: Library,
  declaration: boolean,
  signal: CancelSignal = NEVER,
): Promise<readonly Location[] | null> {
  const target = targetAt(reading, offset);
  if (target === null) return null;
  const { uri } = reading.document;
  const here = occurrencesOf(target, reading)
    .filter(({ isDefinition }) => declaration || !isDefinition)
    .map(({ range }) => ({ uri, range }));
  const identity = identityOfTarget(target, reading);
  if (identity === null) return here;
  const others = await citationsElsewhere(identity, uri, library, signal);
  if (declaration && target.kind === 'cited')
    others.push(...(await documentsMeant(identity, library, signal)));
  return [...here, ...others.sort(inOrder)];
}
