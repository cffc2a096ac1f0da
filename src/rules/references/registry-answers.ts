/** What the registry says of the documents cited, looked up once for all rules. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { CitedDocument } from '../../analyse/citations.ts';
import { once } from '../../analyse/once.ts';
import type { Answer } from '../../registry/registry.ts';

export interface Answered {
  document: CitedDocument;
  answer: Exclude<Answer, { status: 'unknown' }>;
}

/** The cited documents that the registry knows something of. */
export const answersOf: (analysis: Analysis) => readonly Answered[] = once(({ citations, registry }) => {
  const known: Answered[] = [];
  for (const document of citations) {
    const answer = registry.lookUp(document.citation);
    if (answer.status !== 'unknown') known.push({ document, answer });
  }
  return known;
});
