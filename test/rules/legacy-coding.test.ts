/** Texts in codes older than Unicode: plans written in them are known by them, and come back as they were. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyFixes, lint, parse, type Finding } from '../../src/index.ts';
import { TCVN3_CODES, TCVN3_LETTERS } from '../../src/text/legacy/tcvn3.data.ts';
import { VIQR_MARKS, VIQR_TONES } from '../../src/text/legacy/viqr.data.ts';
import { VNI_CODES, VNI_LETTERS, VNI_PAIRS } from '../../src/text/legacy/vni.data.ts';

const folder = new URL('../../fixtures/plans/', import.meta.url);
const plans = readdirSync(folder)
  .filter((name) => /^[^.A-Z]+\.(?:txt|md)$/u.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8').normalize('NFC') }));

function written(text: string, codes: ReadonlyMap<string, string>): string {
  return Array.from(text, (letter) => codes.get(letter) ?? letter).join('');
}

const tcvn3 = new Map(Array.from(TCVN3_LETTERS, (letter, i) => [letter, TCVN3_CODES.charAt(i)]));
// Keyboards wrote the code of the small letter for a capital with a tone.
for (const [letter, code] of [...tcvn3])
  if (!tcvn3.has(letter.toUpperCase())) tcvn3.set(letter.toUpperCase(), code);

const vni = new Map<string, string>();
for (const [letter, code] of [
  ...Array.from(VNI_LETTERS, (each, i) => [each, VNI_CODES.charAt(i)] as const),
  ...VNI_PAIRS.flatMap(([base, marks, letters]) =>
    Array.from(letters, (each, i) => [each, base + marks.charAt(i)] as const),
  ),
]) {
  vni.set(letter, code);
  vni.set(letter.toUpperCase(), code.toUpperCase());
}

const viqrSigns = new Map([
  ...VIQR_MARKS.map(([sign, combining]) => [combining, sign] as const),
  ...VIQR_TONES.map(([sign, combining]) => [combining, sign] as const),
]);

/** Marks come before tones, and signs of sentences behind vowels are escaped. */
function toViqr(text: string): string {
  const escaped = text.replace(/(?<=[aeiouy\u00c0-\u1ef9])[.?'`~(^+]/giu, '\\$&');
  return Array.from(escaped, (letter) => {
    if (letter === 'đ' || letter === 'Đ') return letter === 'đ' ? 'dd' : 'DD';
    const [base = '', ...marks] = Array.from(letter.normalize('NFD'), (part) => viqrSigns.get(part) ?? part);
    return base + marks.sort((a, b) => Number('(^+'.includes(b)) - Number('(^+'.includes(a))).join('');
  }).join('');
}

function legacyIn(text: string): Finding[] {
  return lint(parse(text)).filter(
    ({ ruleId, message }) => ruleId === 'unicode' && message.includes('bảng mã'),
  );
}

function converted(text: string): string {
  return applyFixes(text, legacyIn(text), { unsafe: true });
}

/** What TCVN3 cannot say: whether a letter with a tone is a capital, unless its word is in capitals. */
function withoutLoneCapitals(text: string): string {
  return text.replace(/(?<!\p{L})[\u00c0-\u1ef8](?=\p{Ll})/gu, (letter) =>
    'ĂÂÊÔƠƯĐ'.includes(letter) ? letter : letter.toLowerCase(),
  );
}

describe.each(plans)('$name', ({ text }) => {
  test('in VNI is read as it was', () => {
    expect(converted(written(text, vni))).toBe(text);
  });

  test('in VIQR is read as it was', () => {
    expect(converted(toViqr(text))).toBe(text);
  });

  test('in TCVN3 is read as it was, but for capitals that only a font showed', () => {
    expect(converted(written(text, tcvn3)).toLowerCase()).toBe(text.toLowerCase());
  });

  test('in Unicode is in no old code', () => {
    expect(legacyIn(text)).toEqual([]);
  });
});

const [{ text: plan } = { text: '' }] = plans.filter(({ name }) => name === 'ubnd-clean.txt');

test('capitals of headings come back from TCVN3', () => {
  expect(converted(written(plan, tcvn3))).toBe(withoutLoneCapitals(plan));
});

test('says so once, at the first word, and nothing of its spelling', () => {
  const text = written(plan, tcvn3);
  const findings = lint(parse(text)).filter(({ ruleId }) =>
    ['unicode', 'misspelling', 'tone-mark', 'capitalization', 'set-phrase'].includes(ruleId),
  );

  expect(findings).toMatchObject([
    {
      severity: 'error',
      range: { start: { line: 1 } },
      message:
        'Văn bản dùng bảng mã cũ TCVN3 (ABC), không phải Unicode (“ñY” là “ủY”); chuyển cả văn bản sang Unicode.',
    },
  ]);
  expect(findings[0]?.fixes.map(({ safety }) => safety)).toEqual(['unsafe']);
});

test('a paragraph in an old code does not make the document one', () => {
  const lines = plan.split('\n');
  const mixed = [...lines.slice(0, -12), ...lines.slice(-12).map((line) => written(line, vni))].join('\n');

  expect(mixed).not.toBe(plan);
  expect(legacyIn(mixed)).toEqual([]);
});

test.each([
  ['letters drawn at random', (i: number) => String.fromCharCode(0xa1 + ((i * 7919) % 94)), 4],
  ['letters of Latin 1 among others', (i: number) => 'aeinotrsbcéàôêèùçâ'.charAt((i * 7907) % 18), 5],
  ['letters with typewriter signs', (i: number) => "abcdeghiou'^+.?`~(".charAt((i * 7901) % 18), 5],
])('%s are no code', (_name, sign, length) => {
  const words = Array.from({ length: 400 }, (_, word) =>
    Array.from({ length }, (_unused, i) => sign(word * word + 3 * i)).join(''),
  );

  expect(legacyIn(`KE HOACH\n${words.join(' ')}\n`)).toEqual([]);
});

test('an empty text and a text without marks are in no code', () => {
  expect(legacyIn('')).toEqual([]);
  expect(legacyIn(`PLAN\n${"Let us plant trees; don't cut them. Why? ".repeat(40)}\n`)).toEqual([]);
});
