import type { Finding } from '../lint/finding.ts';
import type { Request } from './request.ts';

/** Which findings are shown, in all formats alike; what is not shown is not mended either. */
export function isShown({ severity }: Finding, { values }: Request): boolean {
  if (values.has('quiet')) return severity === 'error';
  return severity !== 'info' || values.has('all');
}
