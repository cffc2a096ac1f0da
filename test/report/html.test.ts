import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/lint/finding.ts';
import { parse } from '../../src/index.ts';
import { renderFile } from '../../src/report/html/file.ts';
import { renderPage } from '../../src/report/html/page.ts';
import { STYLE, STYLE_HASH } from '../../src/report/html/style.data.ts';
import { addFile, NOTHING, type CheckedFile } from '../../src/report/report.ts';
import { RULES } from '../../src/rules/index.ts';
import { lint } from '../../src/rules/lint.ts';
import { LineIndex } from '../../src/text/line-index.ts';
import { readPlans } from '../support/documents.ts';
import { elementsOf, readXml, textOf, type XmlElement } from '../support/read-xml.ts';
import { runs } from '../support/runs.ts';
import { fileOf, findingOn, UNREAD } from './findings.ts';
import { hostile } from './hostile.ts';

function pageOf(files: readonly CheckedFile[], language: 'vi' | 'en' = 'vi', hidden = 0): string {
  const parts = files.map((each, i) => renderFile(each, i + 1, language));
  const { head, tail } = renderPage(parts, {
    version: '0.1.0',
    language,
    rules: RULES,
    summary: files.reduce((sum, { findings }) => addFile(sum, findings), NOTHING),
    unread: files.filter(({ error }) => error !== null).length,
    hidden,
  });
  return [head, ...parts.map(({ markup }) => markup.source), tail].join('');
}

/** The page is written so that it is XML as well, which can be read strictly. */
function read(page: string): XmlElement {
  return readXml(page.replace(/^<!doctype html>\s*/iu, ''));
}

function withClass(root: XmlElement, name: string): XmlElement[] {
  return elementsOf(root).filter((each) => (each.attributes['class'] ?? '').split(' ').includes(name));
}

/** A line of the document with its marks and signs: `[✕ 1]<error:ab>cd`. */
function sketch(line: XmlElement): string {
  return line.content
    .map((each) => {
      if (typeof each === 'string') return each;
      if (each.name === 'a') return `[${textOf(each).replace('\u{a0}', ' ')}]`;
      if (each.name === 'mark') return `<${each.attributes['class'] ?? ''}:${textOf(each)}>`;
      return `{${textOf(each)}}`;
    })
    .join('');
}

function linesOf(text: string, findings: readonly Finding[]): string[] {
  return withClass(read(pageOf([fileOf(text, findings)])), 'line').map(sketch);
}

function spanning(text: string, start: number, end: number, more: Partial<Finding> = {}): Finding {
  return findingOn(text, '', { range: new LineIndex(text).range(start, end), ...more });
}

describe('the document', () => {
  test('has each finding marked where it stands', () => {
    const text = 'Từ SAI,\nrồi LẠ.\n';
    const related = [{ message: 'cũng ở đây', range: new LineIndex(text).range(0, 2) }];
    const findings = [findingOn(text, 'SAI', { related }), findingOn(text, 'LẠ', { severity: 'warning' })];
    expect(linesOf(text, findings)).toEqual([
      '[→ 1]<related:Từ> [✕ 1]<error:SAI>,',
      'rồi [! 2]<warning:LẠ>.',
    ]);
  });

  test('has marks that overlap cut where one begins or ends; the gravest is shown', () => {
    const text = 'abcdefgh';
    const findings = [
      spanning(text, 0, 4, { severity: 'warning' }),
      spanning(text, 2, 6, { severity: 'error' }),
      spanning(text, 2, 3, { severity: 'info' }),
    ];
    expect(linesOf(text, findings)).toEqual(['[! 1]<warning:ab>[✕ 2][i 3]<error:c><error:d><error:ef>gh']);
  });

  test('has marks over line ends opened anew in each line, and gaps with a sign alone', () => {
    const text = 'ab\r\n\rcd';
    const findings = [spanning(text, 1, 6), spanning(text, 4, 4, { severity: 'info' }), spanning(text, 7, 7)];
    expect(linesOf(text, findings)).toEqual(['a[✕ 1]<error:b>', '[i 2]', '<error:c>d[✕ 3]']);
  });

  test('shows what cannot be seen, and leaves the byte order mark out', () => {
    expect(linesOf('\u{feff}a\tb\u200bc\f\n', [spanning('', 0, 0)])).toEqual([
      '[✕ 1]a\tb{U+200B}c{ngắt trang}',
    ]);
  });

  test('is folded away where nothing was found', () => {
    const root = read(pageOf([fileOf('Từ đúng.\n', [])]));
    expect(elementsOf(root).filter(({ name }) => name === 'details')).toHaveLength(1);
    expect(textOf(root)).toContain('Không thấy lỗi nào.');
  });
});

describe('a finding', () => {
  const text = 'Từ SAI.\n';
  const finding = findingOn(text, 'SAI', {
    path: 'mục V.6',
    confidence: 0.7,
    clause: { standard: 'nd30', ref: 'PL I/I/II/6' },
    fixes: [
      {
        title: 'Sửa từ',
        safety: 'unsafe',
        edits: [{ range: new LineIndex(text).range(3, 6), text: 'ĐÚNG' }],
      },
    ],
  });

  test('says where, what, on what ground, what to do', () => {
    const [item] = withClass(read(pageOf([fileOf(text, [finding])])), 'finding');
    const words = item === undefined ? '' : textOf(item).replace(/\s+/gu, ' ').trim();
    expect(words).toBe(
      '✕ 1 Lỗi dòng 1, cột 4 · mục V.6 Có từ “SAI”. ' +
        'Căn cứ: NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 6 ' +
        'Có thể sửa: Sửa từ (xem lại trước khi sửa) SAI → ĐÚNG ' +
        'Máy chỉ đoán (chắc khoảng 70%): đọc lại rồi hãy sửa. wrong-word',
    );
  });

  test('stands in its group', () => {
    const findings = [
      findingOn(text, 'SAI', { group: 'release', message: 'c' }),
      findingOn(text, 'SAI', { group: 'extraction', message: 'b' }),
      findingOn(text, 'SAI', { message: 'a' }),
    ];
    const root = read(pageOf([fileOf(text, findings)]));
    const titles = elementsOf(root).filter(({ name }) => name === 'h4');
    expect(titles.map(textOf)).toEqual([
      'Cần xem (1)',
      'Do trích xuất từ PDF/Word (1)',
      'Việc còn lại khi phát hành (1)',
    ]);
    expect(withClass(root, 'message').map(textOf)).toEqual(['a', 'b', 'c']);
  });

  test('is told in English where asked for', () => {
    const root = read(pageOf([fileOf(text, [finding])], 'en', 2));
    expect(root.attributes['lang']).toBe('en');
    expect(textOf(root)).toContain('Errors to mend before release: 1.');
    expect(textOf(root)).toContain('There are 2 more hints');
  });
});

describe('the page', () => {
  const plans = readPlans().map(({ name, text }) => fileOf(text, lint(parse(text)), name));
  const page = pageOf([...plans, UNREAD]);
  const root = read(page);
  const elements = elementsOf(root);

  test('links places that exist, each once', () => {
    const ids = elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
    const hrefs = elements.flatMap(({ attributes: { href } }) => (href === undefined ? [] : [href]));
    expect(hrefs.length).toBeGreaterThan(20);
    // A rule of the page's own findings is explained on it.
    expect(hrefs.filter((each) => !ids.includes(each.replace(/^#/u, '')))).toEqual([]);
    const labels = elements.flatMap(({ attributes }) => attributes['aria-labelledby'] ?? []);
    expect(labels.filter((each) => !ids.includes(each))).toEqual([]);
  });

  test('lists the files, and says of one that it could not be read', () => {
    const rows = elements.filter(({ name }) => name === 'tr').slice(1);
    expect(rows).toHaveLength(plans.length + 1);
    expect(rows.map(textOf).at(-1)).toContain('không đọc được');
    expect(withClass(root, 'unread').map(textOf).join()).toContain('Không tìm thấy tệp “mất.txt”.');
  });

  test('shows every document whole', () => {
    const shown = withClass(root, 'text').map((each) =>
      withClass(each, 'line').map((line) => {
        const kept = line.content.filter((part) => typeof part === 'string' || part.name !== 'a');
        return kept.map((part) => (typeof part === 'string' ? part : textOf(part))).join('');
      }),
    );
    const written = plans.map(({ text }) =>
      text
        .replace(/^\u{feff}|(?:\r\n|[\n\r])$/gu, '')
        .replaceAll('\f', 'ngắt trang')
        .replaceAll(
          /\p{Cf}/gu,
          (each) => `U+${each.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
        )
        .split(/\r\n|[\n\r]/u),
    );
    expect(shown).toEqual(written);
  });

  test('needs nothing else and runs nothing', () => {
    expect(page).not.toMatch(/https?:|\bstyle="|\son\w+=|src=|<script|javascript:/iu);
    expect(elements.map(({ name }) => name)).not.toContain('link');
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    expect(policy?.attributes['content']).toBe(
      `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('allows the style sheet that it has', () => {
    const hash = createHash('sha256').update(STYLE).digest('base64');
    expect(STYLE_HASH).toBe(`sha256-${hash}`);
    expect(page).toContain(`<style>${STYLE}</style>`);
  });

  test('has landmarks', () => {
    for (const landmark of ['header', 'nav', 'main', 'footer', 'h1'])
      expect(elements.filter(({ name }) => name === landmark)).toHaveLength(1);
  });
});

/** Noncharacters, which HTML takes and XML does not. */
const NOT_XML = /[\ufffe\uffff]/gu;
const words = hostile.map((each) => each.replace(NOT_XML, ''));

/** The markup alone. */
function shapeOf(element: XmlElement): unknown {
  return [element.name, Object.keys(element.attributes), element.children.map(shapeOf)];
}

test('no path, message or document becomes markup', () => {
  fc.assert(
    fc.property(words, words, words, (path, message, outline) => {
      const page = (name: string, said: string, place: string): XmlElement =>
        read(
          pageOf([
            fileOf('Từ SAI.', [findingOn('Từ SAI.', 'SAI', { message: said, path: `${place}.` })], name),
          ]),
        );
      expect(shapeOf(page(path, message, outline))).toEqual(shapeOf(page('a', 'b', 'c')));
    }),
    runs(150),
  );
});

test('any document with any marks is a page', () => {
  const marks = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('error', 'warning', 'info')), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 5 }).map((parts) => parts.join('')),
      marks,
      (text, places) => {
        const findings = places.map(([a, b, severity]) => {
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)];
          return spanning(text, Math.min(start, end), Math.max(start, end), { severity });
        });
        const root = read(pageOf([fileOf(text, findings)]));
        const allowed = new Set(['div', 'mark', 'a', 'span']);
        for (const line of withClass(root, 'line'))
          for (const { name } of elementsOf(line)) expect(allowed).toContain(name);
        expect(withClass(root, 'finding')).toHaveLength(findings.length);
        const signs = withClass(root, 'line').flatMap((line) => withClass(line, 'badge'));
        expect(signs).toHaveLength(findings.length);
      },
    ),
    runs(200),
  );
});
