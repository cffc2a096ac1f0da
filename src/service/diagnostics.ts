/** What an editor shows of a document without being asked. */
import type { Finding } from '../lint/finding.ts';
import type { Reading } from './reading.ts';

/** The findings that are shown: hints only to who wants them. */
export function diagnosticsOf({ findings, options }: Reading): readonly Finding[] {
  return options.hints ? findings : findings.filter(({ severity }) => severity !== 'info');
}
