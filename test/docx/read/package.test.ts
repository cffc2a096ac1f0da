import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/docx/read.ts';
import { paragraph, run } from '../../support/word-xml.ts';
import { readWord } from '../../support/read-word.ts';
import { W, makeDocx } from '../../support/make-docx.ts';

const FILE = makeDocx({ body: paragraph(run('KẾ HOẠCH')) });

/** The same document with its parts changed. */
function changed(change: (name: string, content: string) => readonly [string, Uint8Array]): Uint8Array {
  const parts = Object.entries(unzipSync(FILE)).map(([name, bytes]) => change(name, strFromU8(bytes)));
  return zipSync(Object.fromEntries(parts));
}

function utf16(text: string, isBig: boolean, mark: string): Uint8Array {
  const bytes = new Uint8Array((mark.length + text.length) * 2);
  const view = new DataView(bytes.buffer);
  for (const [i, unit] of Array.from(mark + text, (_, at) => (mark + text).charCodeAt(at)).entries())
    view.setUint16(i * 2, unit, !isBig);
  return bytes;
}

describe('a document is found', () => {
  test('under any name of its main part, from any folder', () => {
    const moved = changed((name, content) => [
      name
        .replace('word/document.xml', 'van-ban/chinh.xml')
        .replace('word/_rels/document.xml.rels', 'van-ban/_rels/chinh.xml.rels'),
      strToU8(content.replaceAll('word/document.xml', 'van-ban/chinh.xml')),
    ]);

    expect(readWord(moved).body.text).toBe('KẾ HOẠCH\n');
  });

  test('with absolute targets, names in other case and other strokes', () => {
    const other = changed((name, content) => [
      name.replace('word/document.xml', 'Word\\Document.xml'),
      strToU8(content.replace('Target="word/', 'Target="/word/')),
    ]);

    expect(readWord(other).body.text).toBe('KẾ HOẠCH\n');
  });

  test.each([
    ['little, marked', false, '\u{FEFF}'],
    ['big, marked', true, '\u{FEFF}'],
    ['little', false, ''],
    ['big', true, ''],
  ])('in UTF-16, %s', (_, isBig, mark) => {
    const wide = changed((name, content) => [
      name,
      name === 'word/document.xml' ? utf16(content, isBig, mark) : strToU8(content),
    ]);

    expect(readWord(wide).body.text).toBe('KẾ HOẠCH\n');
  });

  test('in the strict form', () => {
    const strict = changed((name, content) => [
      name,
      strToU8(
        content
          .replaceAll(W, 'http://purl.oclc.org/ooxml/wordprocessingml/main')
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ),
    ]);

    expect(readWord(strict).body.text).toBe('KẾ HOẠCH\n');
  });

  test('with other prefixes than the usual ones', () => {
    const renamed = changed((name, content) => [
      name,
      strToU8(
        content.replaceAll(/(?<=<\/?)w:|(?<= )w:(?=space)/gu, 'ns0:').replace('xmlns:w=', 'xmlns:ns0='),
      ),
    ]);

    expect(readWord(renamed).body.text).toBe('KẾ HOẠCH\n');
  });
});

test('two parts whose names differ in case only are refused', () => {
  const twice = zipSync({ ...unzipSync(FILE), 'word/Document.xml': strToU8('<a/>') });

  expect(readDocx(twice)).toMatchObject({ ok: false, fault: 'hostile' });
});

test('a document without a body is empty', () => {
  const empty = changed((name, content) => [name, strToU8(content.replace(/<w:body>.*<\/w:body>/u, ''))]);

  expect(readWord(empty).body).toMatchObject({ text: '', pieces: [], paragraphs: [] });
});
