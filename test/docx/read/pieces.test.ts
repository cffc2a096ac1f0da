import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/docx/read.ts';
import type { DocxPackage } from '../../../src/docx/package/package.ts';
import type { DocxText } from '../../../src/docx/text/docx-text.ts';
import { readStories } from '../../../src/docx/text/stories.ts';
import { ROOT } from '../../support/source-files.ts';
import { readWord } from '../../support/read-word.ts';
import { makeDocx } from '../../support/make-docx.ts';

const FOLDER = new URL('fixtures/docx/', ROOT);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.docx'));

function bytesOf(name: string): Uint8Array {
  return readFileSync(new URL(name, FOLDER));
}

/** As it is compared: a row of a table holds no bar, a sign is no letter, and capitals are a look. */
function plain(words: string): string {
  return words
    .replaceAll(/[\n|]/gu, ' ')
    .replaceAll(/[\u{F020}-\u{F0FF}✓]/gu, '✓')
    .toLowerCase();
}

/** What is wrong with the way back. */
function faultsOf(document: DocxPackage, { text, pieces, paragraphs }: DocxText): string[] {
  const faults: string[] = [];
  let end = 0;
  for (const { start, end: next, source } of pieces) {
    if (start !== end || next <= start)
      faults.push(`piece ${String(start)}-${String(next)} after ${String(end)}`);
    end = next;
    if (source === null) continue;
    const { element, offset, length, part } = source;
    const written = element.text.slice(offset, offset + length);
    const words = text.slice(start, next);
    if (length > 0 && plain(written) !== plain(words)) faults.push(`“${words}” for “${written}”`);
    const tag = document.part(part)?.source.slice(element.start, element.end) ?? '';
    if (!/^<.*>$/su.test(tag)) faults.push(`no element at ${String(element.start)}`);
  }
  if (end !== text.length) faults.push(`covered to ${String(end)} of ${String(text.length)}`);
  let last = 0;
  for (const { start, end: next } of paragraphs) {
    if (start < last || next < start || next > text.length)
      faults.push(`paragraph ${String(start)}-${String(next)}`);
    last = start;
  }
  return faults;
}

describe.each(names)('%s', (name) => {
  test('every unit of the text leads back to what it was read from', () => {
    const { package: document, body } = readWord(bytesOf(name));
    const texts = [body, ...readStories(document).map(({ text }) => text)];

    expect(texts.flatMap((text) => faultsOf(document, text))).toEqual([]);
  });

  test('is read or refused, whatever bytes of it are changed', () => {
    const bytes = bytesOf(name);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const changed = Uint8Array.from(bytes);
        for (const [at, byte] of changes) changed[at] = byte;
        const read = readDocx(changed);
        expect(read.ok ? typeof read.document.body.text : read.detail).toEqual(expect.any(String));
      }),
      { numRuns: 40 },
    );
  });
});

test('bodies of any elements are read, and their pieces cover the text', () => {
  const names = fc.constantFrom(
    'w:p',
    'w:r',
    'w:t',
    'w:tbl',
    'w:tr',
    'w:tc',
    'w:ins',
    'w:del',
    'w:br',
    'w:sdt',
    'w:sdtContent',
    'w:fldChar',
    'w:txbxContent',
    'w:pict',
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('chữ', ' ', '|', '&amp;'),
      fc
        .tuple(names, fc.array(tie('tree'), { maxLength: 4 }))
        .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
    ),
  }));
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (body) => {
      const { package: document, body: text } = readWord(makeDocx({ body: body.join('') }));
      expect(faultsOf(document, text)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
