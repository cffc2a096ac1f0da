import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate, AUTHOR } from '../../../src/docx/annotate/annotate.ts';
import { wholeLetters } from '../../../src/docx/annotate/change.ts';
import { undoAnnotations } from '../../../src/docx/annotate/undo.ts';
import { applyEdits } from '../../../src/lint/apply-fixes.ts';
import type { Edit } from '../../../src/lint/finding.ts';
import { LineIndex } from '../../../src/text/line-index.ts';
import { ooxmlFaults } from '../../support/ooxml.ts';
import { DATE, findingAt } from './marking.ts';
import { readWord, textOf } from '../../support/read-word.ts';
import { makeDocx } from '../../support/make-docx.ts';

const WORDS = ['Ủy ban', ' ', 'a', 'ế'.normalize('NFD'), '😀', '&amp;', '&lt;', '  ', 'x', '.'];
const LOOKS = ['', '<w:rPr><w:b/></w:rPr>', '<w:rPr><w:i/><w:sz w:val="28"/></w:rPr>'];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(''));
const atom = fc.oneof(
  { weight: 6, arbitrary: text.map((words) => `<w:t xml:space="preserve">${words}</w:t>`) },
  { weight: 2, arbitrary: text.map((words) => `<w:t>${words}</w:t>`) },
  {
    weight: 1,
    arbitrary: text.map(
      (words) => `<w:t xml:space="preserve"><![CDATA[${words.replaceAll('&', '')}]]></w:t>`,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<w:tab/>',
      '<w:noBreakHyphen/>',
      '<w:lastRenderedPageBreak/>',
      '<w:footnoteReference w:id="1"/>',
      '<w:sym w:font="Wingdings" w:char="F0E0"/>',
    ),
  },
);
const run = fc
  .tuple(fc.constantFrom(...LOOKS), fc.array(atom, { maxLength: 3 }))
  .map(([looks, atoms]) => `<w:r>${looks}${atoms.join('')}</w:r>`);
const runs = fc.array(run, { maxLength: 3 }).map((all) => all.join(''));
const held = fc.oneof(
  { weight: 5, arbitrary: runs },
  { weight: 1, arbitrary: runs.map((inner) => `<w:hyperlink w:anchor="a">${inner}</w:hyperlink>`) },
  { weight: 1, arbitrary: runs.map((inner) => `<w:ins w:id="ID" w:author="Lan">${inner}</w:ins>`) },
  {
    weight: 1,
    arbitrary: runs.map((inner) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
  },
  {
    weight: 1,
    arbitrary: fc.constant('<w:del w:id="ID" w:author="Lan"><w:r><w:delText>cũ</w:delText></w:r></w:del>'),
  },
  { weight: 1, arbitrary: fc.constant('<w:bookmarkStart w:id="ID" w:name="x"/>') },
);
const properties = fc.constantFrom(
  '',
  '<w:pPr/>',
  '<w:pPr><w:jc w:val="both"/></w:pPr>',
  '<w:pPr><w:jc w:val="both"/><w:rPr><w:b/></w:rPr></w:pPr>',
);
const paragraph = fc
  .tuple(properties, fc.array(held, { maxLength: 4 }))
  .map(([pPr, parts]) =>
    pPr === '' && parts.length === 0 ? '<w:p/>' : `<w:p>${pPr}${parts.join('')}</w:p>`,
  );
const table = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((cell) => `<w:tbl><w:tr><w:tc>${cell.join('')}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`);
const seenTable = table.map((inner) =>
  inner.replace(
    '<w:tbl>',
    `<w:tbl><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single"/>`).join('')}</w:tblBorders></w:tblPr>`,
  ),
);
/** Ids of a document are all different. */
const body = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: paragraph },
      { weight: 1, arbitrary: table },
      { weight: 1, arbitrary: seenTable },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((blocks) => {
    let id = 0;
    return blocks.join('').replace(/ID/gu, () => String((id += 1)));
  });

const mark = fc.record({
  start: fc.nat(1000),
  length: fc.nat(6),
  text: fc.constantFrom('', 'b', 'Ủ', ' ', 'mới <&>', '\t'),
});

/** Edits in order that leave room between them; those that would part a letter take all of it. */
function editsFor(
  document: string,
  marks: readonly { start: number; length: number; text: string }[],
): Edit[] {
  const lines = new LineIndex(document);
  const edits: Edit[] = [];
  let free = 0;
  const ordered = marks
    .map((each) => ({ ...each, start: each.start % (document.length + 1) }))
    .sort((a, b) => a.start - b.start);
  for (const { start, length, text: becomes } of ordered) {
    const { start: from, end: to } = wholeLetters(document, start, Math.min(start + length, document.length));
    if (from < free) continue;
    edits.push({ range: lines.range(from, to), text: becomes });
    free = to + 1;
  }
  return edits;
}

/** Blanks at the end of a cell are not read. */
function withoutPadding(document: string): string {
  return document.replace(/^\|.*$/gmu, (row) => row.replace(/[ \t]+/gu, ' '));
}

test('whatever is commented and changed: accepted it reads as edited, taken back as before, and a second run gives the same', () => {
  let changed = 0;
  fc.assert(
    fc.property(
      body,
      fc.array(mark, { maxLength: 4 }),
      fc.array(fc.tuple(fc.nat(1000), fc.nat(30)), { maxLength: 3 }),
      (given, marks, places) => {
        const bytes = makeDocx({ body: given });
        const document = readWord(bytes);
        const before = document.body.text;
        const all = editsFor(before, marks);
        const findings = places.map(([start, length]) => {
          const from = start % (before.length + 1);
          return findingAt(before, from, Math.min(from + length, before.length));
        });
        // Of each edit by itself it is known whether it can be made.
        const edits = all.filter(
          (edit) => annotate(document, [], { date: DATE, edits: [edit] }).changes === 1,
        );
        const annotated = annotate(document, findings, { date: DATE, edits });
        changed += annotated.changes;
        expect(annotated.changes).toBe(edits.length);
        expect(annotated.comments).toBe(findings.length);
        expect(ooxmlFaults(annotated.bytes)).toEqual([]);
        expect(withoutPadding(textOf(annotated.bytes))).toBe(withoutPadding(applyEdits(before, edits)));
        const undone = undoAnnotations(readWord(annotated.bytes).package, AUTHOR);
        if (undone === null) {
          expect(annotated.comments + annotated.changes).toBe(0);
          return;
        }
        expect(textOf(undone)).toBe(before);
        const again = annotate(readWord(undone), findings, { date: DATE, edits });
        expect(Buffer.from(again.bytes).equals(annotated.bytes)).toBe(true);
      },
    ),
    { numRuns: 120 },
  );
  expect(changed).toBeGreaterThan(50);
}, 60_000);
