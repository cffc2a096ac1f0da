import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { parse } from '../../src/index.ts';
import { defineRule } from '../../src/lint/define-rule.ts';
import type { Finding, Severity } from '../../src/lint/finding.ts';
import type { Rule, RuleContext } from '../../src/lint/rule.ts';
import { judgedOn, runRules, type LintOptions } from '../../src/lint/run.ts';

const DOCS = { summary: '', why: '', fix: '', off: '' };
const MESSAGES = {
  vi: { found: 'thấy “{word}”', again: 'lần nữa' },
  en: { found: 'found “{word}”', again: 'once more' },
} as const;

type Check = (context: RuleContext<(typeof MESSAGES)['vi']>) => void;

function makeRule(id: string, check: Check, draft: Severity = 'info'): Rule {
  return defineRule({
    id,
    category: 'test',
    severity: { publish: 'error', draft },
    clause: { standard: 'nd30', ref: 'Điều 8' },
    group: 'extraction',
    confidence: 0.9,
    docs: { vi: DOCS, en: DOCS },
    messages: MESSAGES,
    examples: { invalid: [], valid: [] },
    check,
  });
}

/** Flags a word wherever it stands. */
function flags(word: string, id = `finds-${word}`): Rule {
  return makeRule(id, ({ analysis, report }) => {
    const { text } = analysis.source;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const range = analysis.source.range(at, at + word.length);
      report({
        at: range,
        message: 'found',
        values: { word },
        fixes: [{ title: 'bỏ', safety: 'safe', edits: [{ range, text: '' }] }],
      });
    }
  });
}

function run(text: string, rules: readonly Rule[], options: Partial<LintOptions> = {}): Finding[] {
  return runRules(analyse(parse(text)), { rules, ...options });
}

function placed({ ruleId, range }: Finding): string {
  return `${String(range.start.line)}:${String(range.start.column)} ${ruleId}`;
}

describe('a finding', () => {
  const [finding] = run('Số: 12/KH-UBND\n\nKẾ HOẠCH\nTrồng tre\n', [flags('tre', 'tre')]);

  test('has what the rule says once for all its reports', () => {
    expect(finding).toMatchObject({
      ruleId: 'tre',
      severity: 'error',
      message: 'thấy “tre”',
      clause: { standard: 'nd30', ref: 'Điều 8' },
      confidence: 0.9,
      group: 'extraction',
      actual: null,
      expected: null,
      range: { start: { line: 4, column: 7, offset: 31 }, end: { line: 4, column: 10, offset: 34 } },
    });
    expect(finding?.url).toMatch(/\/tre\.md$/u);
  });

  test('names no provision of another system', () => {
    const [party] = run('Số 12-KH/ĐU\n\nKẾ HOẠCH\nTrồng tre\n', [flags('tre')]);
    expect(party?.clause).toBeNull();
  });

  test('takes what a report says otherwise', () => {
    const rule = makeRule('own', ({ analysis, report }) => {
      const at = analysis.document;
      report({
        at,
        message: 'found',
        values: { word: 'a' },
        severity: 'info',
        clause: null,
        confidence: 0.5,
      });
    });
    expect(run('a', [rule])).toMatchObject([{ severity: 'info', clause: null, confidence: 0.5 }]);
  });

  test('is as grave as its stage says, in the language asked for', () => {
    const [draft] = run('tre', [flags('tre')], { stage: 'draft', lang: 'en' });
    expect(draft).toMatchObject({ severity: 'info', message: 'found “tre”' });
  });
});

describe('findings', () => {
  test('stand in the order of the text, then of rule names', () => {
    const rules = [flags('tre', 'b'), flags('mai'), flags('tre', 'a')];
    expect(run('mai tre', rules).map(placed)).toEqual(['1:1 finds-mai', '1:5 a', '1:5 b']);
  });

  test('that say the same are one, with the other places related and one fix for all', () => {
    const [first, ...others] = run('tre, tre, tre', [flags('tre')]);
    expect(others).toEqual([]);
    expect(first?.related.map(({ range, message }) => `${String(range.start.column)} ${message}`)).toEqual([
      '6 cũng ở đây',
      '11 cũng ở đây',
    ]);
    expect(first?.fixes).toHaveLength(1);
    expect(first?.fixes[0]?.edits.map(({ range }) => range.start.offset)).toEqual([0, 5, 10]);
  });

  test('of two rules are never one', () => {
    expect(run('tre', [flags('tre', 'a'), flags('tre', 'b')])).toHaveLength(2);
  });

  test('keep their own related places when they are merged', () => {
    const rule = makeRule('pair', ({ analysis: { source }, report, say }) => {
      for (const at of [0, 4]) {
        const related = [{ message: say('again', {}), range: source.range(at + 2, at + 3) }];
        report({ at: source.range(at, at + 1), message: 'found', values: { word: 'a' }, related });
      }
    });
    const [first] = run('a b a b', [rule], { lang: 'en' });
    expect(first?.related.map(({ message }) => message)).toEqual(['once more', 'here as well', 'once more']);
  });
});

describe('a rule that throws', () => {
  const broken = makeRule('broken', () => {
    throw new Error('hỏng');
  });
  const failing = makeRule('failing', ({ analysis, report }) => {
    report({ at: analysis.document, message: 'found', values: { word: 'a' } });
    throw new TypeError('hỏng');
  });

  test('is one finding of its own, and the others run', () => {
    const found = run('tre', [broken, flags('tre')]);
    expect(found.map(({ ruleId }) => ruleId).sort()).toEqual(['finds-tre', 'internal']);
    expect(found.find(({ ruleId }) => ruleId === 'internal')?.message).toBe(
      'Quy tắc “broken” gặp lỗi bên trong (hỏng); các quy tắc khác vẫn chạy.',
    );
  });

  test('keeps what it had reported', () => {
    expect(
      run('tre', [failing])
        .map(({ ruleId }) => ruleId)
        .sort(),
    ).toEqual(['failing', 'internal']);
  });

  test('says so in English', () => {
    expect(run('tre', [broken], { lang: 'en' })[0]?.message).toContain('"broken" failed (hỏng)');
  });

  test('is one finding where a plan is attached as well', () => {
    const text =
      'QUYẾT ĐỊNH\nBan hành Kế hoạch\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng tre.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Minh Tân\n\nKẾ HOẠCH\nTrồng tre\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND)\n\nI. MỤC ĐÍCH\n\nGiữ đất.\n';
    expect(analyse(parse(text)).attached).toHaveLength(1);
    expect(run(text, [broken]).filter(({ ruleId }) => ruleId === 'internal')).toHaveLength(1);
  });
});

describe('the day to judge by', () => {
  const judged = (text: string, now: string | null = null): string | null =>
    judgedOn(analyse(parse(text), { now }));

  test.each([
    ['its own date', 'Tân Hòa, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\nTrồng tre\n', '2026-03-05'],
    ['its own month', 'Tân Hòa, ngày   tháng 3 năm 2026\n\nKẾ HOẠCH\nTrồng tre\n', '2026-03'],
    [
      'the latest of its basis',
      'KẾ HOẠCH\nTrồng tre\n\nCăn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh;\nCăn cứ Kế hoạch số 9/KH-UBND ngày 04 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh;\n\nI. MỤC ĐÍCH\n\nGiữ đất.\n',
      '2026-02-05',
    ],
  ])('is %s', (_title, text, day) => {
    expect(judged(text, '2020-01-01')).toBe(day);
  });

  test('is the day given where the document has none', () => {
    expect(judged('KẾ HOẠCH\n', '2026-05-01')).toBe('2026-05-01');
    expect(judged('KẾ HOẠCH\n')).toBeNull();
  });
});
