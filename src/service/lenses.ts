/** What an editor shows above lines: little, since every lens moves the text down. */
import { fixOf } from '../lint/apply-fixes.ts';
import { fill } from '../lint/messages.ts';
import type { Range } from '../text/place.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { entryReferences } from './entry-references.ts';
import type { Reading } from './reading.ts';
import { trimmed } from './trimmed.ts';
import { LENS_WORDS } from './words/lenses.ts';

/** A lens that only tells, one that mends all that can be mended safely, one that shows places. */
export type Lens = { title: string; range: Range } & (
  { kind: 'findings' } | { kind: 'fixes' } | { kind: 'references'; places: readonly Range[] }
);

/** What is told of the whole document stands above its title. */
function titleRange(reading: Reading): Range {
  const { nodes } = reading.analysis;
  const title = nodes.first('title') ?? nodes.first('subject');
  return title === null ? reading.lines.range(0, 0) : trimmed(title.position, reading);
}

/** How many findings there are, and how many of them can be mended unread; nothing of a clean document. */
export function documentLenses(reading: Reading): Lens[] {
  const words = LENS_WORDS[reading.options.lang];
  const findings = diagnosticsOf(reading);
  const range = titleRange(reading);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const safe = findings.filter((finding) => fixOf(finding, {}) !== null).length;
  const counts = [
    ...(errors > 0 ? [fill(words.errors, { count: errors })] : []),
    ...(warnings > 0 ? [fill(words.warnings, { count: warnings })] : []),
  ];
  return [
    ...(counts.length > 0 ? [{ kind: 'findings' as const, title: counts.join(', '), range }] : []),
    ...(safe > 0 ? [{ kind: 'fixes' as const, title: fill(words.fixes, { count: safe }), range }] : []),
  ];
}

/** How often each numbered entry is referred to; nothing above the many that never are. */
export function referenceLenses(reading: Reading): Lens[] {
  const words = LENS_WORDS[reading.options.lang];
  return [...entryReferences(reading.analysis)]
    .map(([{ marker }, references]): Lens => {
      const places = references.map(({ position }) => trimmed(position, reading));
      const title = fill(words.references, { count: places.length });
      return { kind: 'references', title, range: trimmed(marker.position, reading), places };
    })
    .sort((a, b) => a.range.start.offset - b.range.start.offset);
}
