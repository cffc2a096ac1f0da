import { annotateDocx } from '../../src/docx/annotate-docx.ts';
import { checkDocx } from '../../src/docx/check.ts';
import { readDocx } from '../../src/docx/read.ts';
import { ooxmlFaults } from '../support/ooxml.ts';
import { faultsOf } from '../support/invariants.ts';
import { Collector } from './collect.ts';
import { checkFound } from './check-text.ts';

const DATE = '2026-01-31T12:00:00Z';

function isWhole(bytes: Uint8Array): boolean {
  try {
    return ooxmlFaults(bytes).length === 0;
  } catch {
    return false;
  }
}

/** A copy with comments can be read, says the same, and breaks nothing that was whole. */
function checkAnnotated(bytes: Uint8Array, text: string, collector: Collector): void {
  const annotated = annotateDocx(bytes, { date: DATE });
  if (!annotated.ok) return;
  const again = readDocx(annotated.bytes);
  if (!again.ok) {
    collector.add(`an annotated copy cannot be read: ${again.fault} ${again.detail}`);
    return;
  }
  collector.expect(again.document.body.text === text, 'an annotated copy says something else');
  // What is wrong before may be as wrong behind.
  if (isWhole(bytes))
    for (const fault of ooxmlFaults(annotated.bytes)) collector.add(`an annotated copy: ${fault}`);
  collector.try('annotate with changes', () => {
    const changed = annotateDocx(bytes, { date: DATE, fix: true, unsafe: true });
    if (changed.ok && !readDocx(changed.bytes).ok) collector.add('a copy with changes cannot be read');
  });
}

/** What is wrong with how the bytes of a Word document are treated; nothing for any bytes at all. */
export function faultsOfDocx(bytes: Uint8Array): string[] {
  const collector = new Collector();
  const checked = collector.try('check', () => checkDocx(bytes));
  if (checked?.ok !== true) return collector.faults;
  const { document, analysis, findings } = checked;
  const { text } = document.body;
  for (const fault of faultsOf(analysis.document, text)) collector.add(`tree: ${fault}`);
  checkFound(text, findings, analysis, collector);
  collector.try('read as rejected', () => readDocx(bytes, { revisions: 'rejected' }));
  collector.try('annotate', () => checkAnnotated(bytes, text, collector));
  return collector.faults;
}
