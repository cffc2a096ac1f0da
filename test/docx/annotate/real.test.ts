import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { annotate, AUTHOR } from '../../../src/docx/annotate/annotate.ts';
import { changeOf } from '../../../src/docx/annotate/change.ts';
import { Places } from '../../../src/docx/annotate/places.ts';
import { revisionOf } from '../../../src/docx/annotate/revisions.ts';
import { undoAnnotations } from '../../../src/docx/annotate/undo.ts';
import { applyEdits } from '../../../src/lint/apply-fixes.ts';
import type { Edit, Finding } from '../../../src/lint/finding.ts';
import { LineIndex } from '../../../src/text/line-index.ts';
import { readSharedWordDocuments } from '../../support/documents.ts';
import { ooxmlFaults } from '../../support/ooxml.ts';
import { DATE, findingAt } from './marking.ts';
import { readWord, textOf } from '../../support/read-word.ts';

const documents = readSharedWordDocuments();

/** Places all over a text, more than any check finds. */
function marksOf(text: string): { edits: Edit[]; findings: Finding[] } {
  const lines = new LineIndex(text);
  const edits: Edit[] = [];
  const findings: Finding[] = [];
  for (let at = 3, i = 0; at + 20 < text.length; at += 61, i += 1) {
    const end = at + (i % 7);
    if (i % 3 !== 0) edits.push({ range: lines.range(at, end), text: ['', 'mới ', 'Ủ'][i % 3] ?? '' });
    if (i % 2 === 0) findings.push(findingAt(text, at - 2, end + (i % 11)));
  }
  return { edits, findings };
}

describe.skipIf(documents.length === 0)('real documents', () => {
  test.each(documents)(
    '$name',
    ({ bytes }) => {
      const document = readWord(bytes);
      const { text } = document.body;
      const { edits: all, findings } = marksOf(text);
      const main = document.package.part(document.package.main);
      const places = main === null ? null : new Places(document, main);
      const edits = all.filter((edit) => {
        const change = changeOf(text, edit);
        return places !== null && change !== null && revisionOf(places, change) !== null;
      });
      // Most of what is written in a document can be changed: the rest are lines of tables and ends of cells.
      expect(edits.length).toBeGreaterThan(all.length * 0.6);
      const annotated = annotate(document, findings, { date: DATE, edits });
      expect([annotated.comments, annotated.changes]).toEqual([findings.length, edits.length]);
      const known = new Set(ooxmlFaults(bytes));
      expect(ooxmlFaults(annotated.bytes).filter((fault) => !known.has(fault))).toEqual([]);
      const blanks = (each: string): string => each.replace(/[ \t]+/gu, ' ');
      expect(blanks(textOf(annotated.bytes))).toBe(blanks(applyEdits(text, edits)));
      const undone = undoAnnotations(readWord(annotated.bytes).package, AUTHOR) ?? bytes;
      expect(textOf(undone)).toBe(text);
      const again = annotate(readWord(undone), findings, { date: DATE, edits });
      expect(Buffer.compare(again.bytes, annotated.bytes)).toBe(0);
      const [before, after] = [unzipSync(bytes), unzipSync(annotated.bytes)];
      const touched = Object.keys(after).filter(
        (name) =>
          before[name] === undefined || Buffer.compare(before[name], after[name] ?? new Uint8Array()) !== 0,
      );
      expect(touched.sort()).toEqual([
        '[Content_Types].xml',
        'word/_rels/document.xml.rels',
        'word/comments.xml',
        'word/document.xml',
      ]);
    },
    30_000,
  );
});
