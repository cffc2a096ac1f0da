import { describe, expect, test } from 'vitest';
import { checkDocx } from '../../../src/docx/check.ts';
import { readDocx } from '../../../src/docx/read.ts';
import { inflate } from '../../../src/node/inflate.ts';
import { LAYOUT_RULES } from '../../../src/rules/layout/rules.ts';
import { runCommand } from '../../cli/run-command.ts';
import { makeFolder } from '../../cli/temporary-folder.ts';
import { makeDocx } from '../../support/make-docx.ts';
import { paragraph, run } from '../../support/word-xml.ts';
import { makeZip } from '../../support/make-zip.ts';
import { makeCompound } from '../../support/make-compound.ts';
import { costly, hostile } from './hostile.ts';

/** Milliseconds: a machine may have other things to do. */
const PATIENCE = 60_000;

/** Some take longer to make than to refuse. */
const made = new Map<string, Uint8Array>();
function bytesOf({ name, make }: { name: string; make: () => Uint8Array }): Uint8Array {
  const bytes = made.get(name) ?? make();
  made.set(name, bytes);
  return bytes;
}

describe('a file made to harm', { timeout: PATIENCE }, () => {
  test.each(hostile)('$name is refused', (each) => {
    // In the way that runs everywhere, and in that of the command.
    for (const options of [{}, { inflate }]) {
      const read = readDocx(bytesOf(each), options);
      expect(read.ok ? null : read.fault).toBe(each.fault);
    }
  });

  test.each(hostile)('$name gets one sentence of the command', async (each) => {
    const cwd = makeFolder({ 'ke-hoach.docx': bytesOf(each) });
    const { code, stdout, stderr } = await runCommand(['check', 'ke-hoach.docx'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^thethuc: “ke-hoach\.docx” [^\n]+\.\n$/u);
  });

  test('is refused wherever it is cut off', () => {
    const whole = makeDocx({ body: paragraph(run('Triển khai công tác năm 2026. '.repeat(200))) });
    for (let end = 0; end < whole.length; end += 7) {
      const read = readDocx(whole.subarray(0, end));
      expect(read.ok ? end : read.fault).toBe(end < 4 ? 'not-word' : 'damaged');
    }
  });

  test('is refused or read, and nothing else, wherever a byte of it is another', () => {
    const whole = makeDocx({ related: { numbering: '<a/>' } });
    for (let at = 0; at < whole.length; at += 1) {
      const bent = Uint8Array.from(whole);
      bent[at] = (bent[at] ?? 0) ^ 0xff;
      expect(() => readDocx(bent)).not.toThrow();
    }
  });
});

test.each(['theme', 'header'])('a damaged %s leaves the text, and nothing is said of looks', (type) => {
  const section = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>';
  const fonts = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>';
  const body = paragraph(run('KẾ HOẠCH', fonts)) + section;
  const checked = checkDocx(makeDocx({ body, related: { [type]: '<a' } }));

  expect(checked.ok && checked.document.body.text).toBe('KẾ HOẠCH\n');
  expect(checked.ok && checked.document.layout.paragraphs).toEqual([]);
  const layout = new Set(LAYOUT_RULES.map(({ id }) => id));
  expect(checked.ok && checked.findings.filter(({ ruleId }) => layout.has(ruleId))).toEqual([]);
});

describe('a costly document', { timeout: PATIENCE }, () => {
  test.each(costly)('$name is read or refused as too large', ({ make }) => {
    const read = readDocx(make());
    expect(read.ok ? 'read' : read.fault).toMatch(/^(?:read|too-large|hostile)$/u);
  });

  test('of a list with a number that is far too high shows it in digits', () => {
    for (const { name, make } of costly.filter((each) => each.name.includes('far too high'))) {
      const read = readDocx(make());
      expect(read.ok && read.document.body.text.split('\n')[0], name).toMatch(/^\d{10}[.)] a$/u);
    }
  });
});

describe('an archive that is unusual and harmless', () => {
  const small = paragraph(run('KẾ HOẠCH'));

  test.each([
    ['with sizes behind the data', { lies: { descriptor: true } }],
    ['that announces sizes behind the data and has none', { lies: { flags: 8 } }],
    ['with a comment at its end', { comment: 'lưu từ một phần mềm khác' }],
    ['with a part that is not packed', { lies: { stored: true } }],
    ['with a name that begins with a slash', { before: [{ name: '/customXml/item1.xml', content: '<a/>' }] }],
  ])('%s is read', (_, setting) => {
    const read = readDocx(makeDocx({ body: small, ...setting }));
    expect(read.ok && read.document.body.text).toBe('KẾ HOẠCH\n');
  });
});

describe('a compound file', () => {
  test.each([
    ['a document behind a password', ['Root Entry', 'EncryptionInfo', 'EncryptedPackage'], 'encrypted'],
    ['an old document', ['Root Entry', '1Table', 'Data', 'WordDocument'], 'old-word'],
    [
      'an old document whose name stands late',
      ['Root Entry', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'WordDocument'],
      'old-word',
    ],
    ['an old workbook', ['Root Entry', 'Workbook'], 'not-word'],
    ['nothing', [], 'not-word'],
  ])('of %s is told by the names in it', (_, names, fault) => {
    expect(readDocx(makeCompound(names))).toMatchObject({ ok: false, fault });
  });

  test('is not followed in circles or out of the file', () => {
    for (const next of [0, 1, 0xfffffff0]) {
      const bytes = makeCompound(['Root Entry'], next);
      expect(readDocx(bytes)).toMatchObject({ ok: false, fault: 'not-word' });
    }
    for (const shift of [0, 8, 13, 0xffff]) {
      const bytes = makeCompound(['Root Entry', 'WordDocument']);
      bytes.writeUInt16LE(shift, 30);
      expect(readDocx(bytes)).toMatchObject({ ok: false, fault: 'not-word' });
    }
  });
});

test('nothing outside the document is asked for', () => {
  const document = costly.find(({ name }) => name.startsWith('addresses'));
  const read = readDocx(document?.make() ?? makeZip([]));
  expect(read.ok && read.document.package.related('styles')).toBeNull();
});
