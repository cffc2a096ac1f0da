import * as fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/report/escape-markdown.ts';
import { formatMarkdown, toMarkdown } from '../../src/report/markdown.ts';
import { printable } from '../../src/report/printable.ts';
import { addFile, NOTHING, type CheckedFile } from '../../src/report/report.ts';
import { runs } from '../support/runs.ts';
import { fileOf, findingOn, UNREAD } from './findings.ts';
import { hostile } from './hostile.ts';

const TEXT = 'Từ SAI, từ LẠ.\n';

function reportOf(files: readonly CheckedFile[], hidden = 0, language: 'vi' | 'en' = 'vi'): string {
  const summary = files.reduce((sum, { findings }) => addFile(sum, findings), NOTHING);
  const unread = files.filter(({ error }) => error !== null).length;
  const parts = files.map((each) => toMarkdown(each, language)).filter((each) => each !== null);
  return formatMarkdown(parts, { summary, unread, hidden }, language);
}

test('files with findings have a table each, groups apart', () => {
  const findings = [
    findingOn(TEXT, 'SAI', {
      path: 'mục I.1',
      message: 'Có từ “SAI | *sai*”.',
      clause: { standard: 'nd30', ref: 'PL I/I/II/6' },
    }),
    findingOn(TEXT, 'LẠ', { severity: 'warning', ruleId: 'torn', group: 'extraction' }),
  ];
  expect(reportOf([fileOf(TEXT, findings, 'a_b.txt'), fileOf('', []), UNREAD], 2)).toBe(
    `## ❌ Kết quả kiểm tra văn bản

**Còn 1 lỗi cần sửa trước khi phát hành.** 3 tệp: 1 lỗi, 1 cảnh báo.

### ❌ a\\_b.txt

1 lỗi, 1 cảnh báo · Kế hoạch

| | Vị trí | Nội dung | Quy tắc |
| --- | --- | --- | --- |
| ❌ lỗi | 1:4<br>mục I.1 | Có từ “SAI \\| \\*sai\\*”.<br><sub>Căn cứ: NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 6</sub> | [wrong-word](https://example.org/wrong-word.md) |

**Do trích xuất từ PDF/Word**

| | Vị trí | Nội dung | Quy tắc |
| --- | --- | --- | --- |
| ⚠️ cảnh báo | 1:12 | Có từ “LẠ”. | [torn](https://example.org/wrong-word.md) |

### ❌ mất.txt

Không tìm thấy tệp “mất.txt”.

Còn 2 gợi ý nữa; xem bằng --all.
`,
  );
});

test('a clean run is a line', () => {
  expect(reportOf([fileOf('', [])])).toBe(
    '## ✅ Kết quả kiểm tra văn bản\n\n**Không thấy lỗi nào.** 1 tệp: 0 lỗi, 0 cảnh báo.\n',
  );
  expect(reportOf([fileOf('', [])], 0, 'en')).toContain('**Nothing wrong found.** Files: 1: ');
});

test('a report fits into a comment, and says how much it leaves out', () => {
  const findings = Array.from({ length: 2000 }, () => findingOn(TEXT, 'SAI'));
  const report = reportOf([fileOf(TEXT, findings), fileOf(TEXT, findings, 'b.txt')]);
  expect(report.length).toBeLessThan(65_536);
  const rows = report.match(/^\| ❌/gmu)?.length ?? 0;
  expect(rows).toBeGreaterThan(300);
  expect(report).toContain(`Còn ${String(4000 - rows)} kết quả nữa`);
});

describe('words', () => {
  function plain(text: string): { types: string[]; text: string } {
    const root = unified().use(remarkParse).parse(`Từ ${text} hết.`);
    const types = root.children.map(({ type }) => type);
    const [paragraph] = root.children;
    const inline = paragraph?.type === 'paragraph' ? paragraph.children : [];
    const kept = inline.filter((each) => each.type !== 'html');
    return {
      types: [...types, ...kept.map(({ type }) => type).filter((each) => each !== 'text')],
      text: kept.map((each) => toString(each)).join(''),
    };
  }

  test('stay the words that they are, and become no markup', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const shown = printable(words).replace(/\s+/gu, ' ');
        const { types, text } = plain(escapeMarkdown(words).replace(/\s+/gu, ' '));
        expect(types).toEqual(['paragraph']);
        expect(text).toBe(`Từ ${shown} hết.`);
      }),
      runs(300),
    );
  });

  test('leave the cell of a table alone, mention nobody and link nowhere', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const escaped = escapeMarkdown(words);
        expect(escaped).not.toMatch(/[\r\n]|(?<!\\)(?:\\\\)*\|/u);
        expect(escaped.replaceAll(/[@#]<!-- -->/gu, '')).not.toMatch(/[@#]|:\/\/|www\.\w/u);
      }),
      runs(300),
    );
  });
});
