import { registered, type DocumentData } from './entry.ts';
import { partyDocuments } from './lexicon/party-documents.data.ts';
import { stateDocuments } from './lexicon/state-documents.data.ts';
import { createRegistry, type Registry } from './registry.ts';

const entries: readonly DocumentData[] = [...partyDocuments, ...stateDocuments];

/** The laws and central documents that plans cite most, as far as public sources tell them. */
export const BUILT_IN_REGISTRY: Registry = createRegistry(entries.map((data) => registered(data, '')));
