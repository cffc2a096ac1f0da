/** Whose facts hold at a place: the document's, or those of a plan attached to it. */
import type { Analysis } from '../analyse/analyse.ts';
import type { Reading } from './reading.ts';

export function analysisAt({ analysis }: Reading, offset: number): Analysis {
  const attached = analysis.attached.find(({ root: { position } }) => {
    return position.start.offset <= offset && offset <= position.end.offset;
  });
  return attached ?? analysis;
}
