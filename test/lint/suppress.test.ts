import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { parse } from '../../src/index.ts';
import { defineRule } from '../../src/lint/define-rule.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { runRules, type LintOptions } from '../../src/lint/run.ts';
import type { Suppression } from '../../src/lint/suppress/suppression.ts';

const DOCS = { summary: '', why: '', fix: '', off: '' };

/** Flags every place where a word stands; `after` keeps findings apart that would be merged. */
function flags(word: string) {
  return defineRule({
    id: word,
    category: 'test',
    severity: { publish: 'error', draft: 'info' },
    clause: null,
    docs: { vi: DOCS, en: DOCS },
    messages: { vi: { found: 'thấy {word}' }, en: { found: 'found {word}' } },
    examples: { invalid: [], valid: [] },
    check: ({ analysis: { source }, report }) => {
      for (let at = source.text.indexOf(word); at >= 0; at = source.text.indexOf(word, at + 1)) {
        if (source.text.slice(source.text.lastIndexOf('\n', at) + 1, at).includes('<!--')) continue;
        report({ at: source.range(at, at + word.length), message: 'found', values: { word } });
      }
    },
  });
}

const RULES = [flags('tre'), flags('cau')];

function run(lines: readonly string[], options: Partial<LintOptions> = {}): Finding[] {
  return runRules(analyse(parse(lines.join('\n'))), { rules: RULES, ...options });
}

function shown({ range, ruleId, related }: Finding): string {
  const others = related.map(({ range: { start } }) => `+${String(start.line)}`).join('');
  return `${String(range.start.line)}${others} ${ruleId}`;
}

describe('a comment in the text', () => {
  test('holds back one rule on the next line that has words', () => {
    const found = run([
      '<!-- thethuc-disable-next-line tre -- giống tre của xã -->',
      '',
      'Trồng tre, cau',
      'tre',
    ]);
    expect(found.map(shown)).toEqual(['3 cau', '4 tre']);
  });

  test('holds back several rules to where they are let go', () => {
    const found = run([
      'tre',
      '',
      '<!-- thethuc-disable tre, cau -- theo bản gốc -->',
      '',
      'tre và cau',
      '',
      '<!-- thethuc-enable tre -->',
      '',
      'tre và cau',
    ]);
    expect(found.map(shown)).toEqual(['1+9 tre']);
  });

  test('holds back to the end of the text where nothing lets go', () => {
    expect(run(['<!-- thethuc-disable tre – cả văn bản -->', 'tre', '', 'tre'])).toEqual([]);
  });

  test('leaves the other places of a finding that is said once for all of them', () => {
    const found = run(['tre', '', '<!-- thethuc-disable-next-line tre -- đã biết -->', 'tre', '', 'tre']);
    expect(found.map(shown)).toEqual(['1+6 tre']);
  });

  test('that speaks to somebody else is none', () => {
    expect(run(['<!-- Xem lại với Văn phòng -->', 'tre']).map(shown)).toEqual(['2 tre']);
  });

  test.each([
    [
      'an unknown word',
      '<!-- thethuc-disabel tre -- đã biết -->',
      '“thethuc-disabel” không phải lệnh dành cho trình kiểm tra; có phải “thethuc-disable”?',
    ],
    [
      'an unknown rule',
      '<!-- thethuc-disable trre -- đã biết -->',
      'Không có quy tắc “trre”; có phải “tre”?',
    ],
    ['no rule', '<!-- thethuc-disable -- đã biết -->', '“thethuc-disable” cần nêu tên quy tắc.'],
    [
      'enabling what is not disabled',
      '<!-- thethuc-enable tre -->',
      'Quy tắc “tre” không bị tắt ở trên nên không cần bật lại.',
    ],
  ])('that is at fault is a finding and holds nothing back: %s', (_title, comment, message) => {
    const [fault, ...others] = run([comment, 'tre']);
    expect(fault).toMatchObject({ ruleId: 'malformed-suppression', severity: 'warning', message });
    expect(others.map(shown)).toEqual(['2 tre']);
  });

  test('without a reason holds back, and is a finding', () => {
    const found = run(['<!-- thethuc-disable-next-line tre -->', 'tre']);
    expect(found.map(({ message }) => message)).toEqual([
      '“thethuc-disable-next-line” cần nêu lý do sau dấu “--”.',
    ]);
  });

  test('that holds nothing back is a finding with a safe fix that takes its line away', () => {
    const text = ['cau', '<!-- thethuc-disable-next-line tre -- đã biết -->', 'cau'];
    const [, unused] = run(text);
    expect(unused).toMatchObject({
      ruleId: 'unused-suppression',
      fixes: [
        {
          safety: 'safe',
          edits: [{ text: '', range: { start: { line: 2, column: 1 }, end: { line: 3, column: 1 } } }],
        },
      ],
    });
  });

  test('that names several rules, one of them in use, is not taken away', () => {
    const found = run(['<!-- thethuc-disable-next-line tre, cau -- đã biết -->', 'tre']);
    expect(found).toMatchObject([{ ruleId: 'unused-suppression', fixes: [] }]);
  });

  test('is not unused where its rule did not run', () => {
    const text = ['<!-- thethuc-disable-next-line tre -- đã biết -->', 'cau'];
    expect(run(text, { settings: { tre: { severity: 'off' } } }).map(shown)).toEqual(['2 cau']);
    expect(run(text, { rules: [flags('cau')], known: ['tre'] }).map(shown)).toEqual(['2 cau']);
  });

  test('holds back a finding about a part that is not there', () => {
    const rule = defineRule({
      id: 'absent',
      category: 'test',
      severity: { publish: 'error', draft: 'error' },
      clause: null,
      docs: { vi: DOCS, en: DOCS },
      messages: { vi: { absent: 'thiếu' }, en: { absent: 'absent' } },
      examples: { invalid: [], valid: [] },
      check: ({ analysis, report }) => {
        report({ at: analysis.source.range(0, 0), message: 'absent', values: {} });
      },
    });
    expect(run(['<!-- thethuc-disable absent -- bản trích -->', 'tre'], { rules: [rule] })).toEqual([]);
  });
});

describe('a suppression beside the text', () => {
  const entry = (change: Partial<Suppression>): Suppression => ({
    rule: 'tre',
    from: 1,
    to: Infinity,
    words: null,
    reason: 'đã biết',
    origin: { kind: 'file', name: 'ke-hoach.txt.thethuc.json', entry: 1 },
    ...change,
  });

  test('holds back by lines', () => {
    expect(run(['tre', 'tre'], { suppressions: [entry({ from: 2, to: 2 })] }).map(shown)).toEqual(['1 tre']);
  });

  test('holds back by the words of the place, wherever they move', () => {
    expect(run(['cau', 'tre'], { suppressions: [entry({ words: 'tre' })] }).map(shown)).toEqual(['1 cau']);
  });

  test('that holds nothing back is a finding that names its file', () => {
    const found = run(['cau'], { suppressions: [entry({ words: 'tre' })] });
    expect(found.map(({ message }) => message)).toContain(
      'Mục 1 trong ke-hoach.txt.thethuc.json bỏ qua “tre” nhưng không còn gì để bỏ qua; hãy xóa.',
    );
  });
});
