import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { runRules } from '../../src/lint/run.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { subjectLength } from '../../src/rules/components/subject-length.ts';
import { subjectRestated } from '../../src/rules/components/subject-restated.ts';
import { compareWording, tokensIn } from '../../src/rules/components/wording.ts';

const PLAN =
  'ỦY BAN NHÂN DÂN\nXÃ SUỐI LAM\n\nKẾ HOẠCH\nTrồng cây xanh trên địa bàn xã Suối Lam năm 2026\n\nỦy ban nhân dân xã ban hành Kế hoạch trồng cây xanh trên địa bàn xã Suối Lan năm 2026 như sau:\n\nI. NỘI DUNG\n\nTrồng cây.\n';

test('a subject may be as long as settings say', () => {
  const lengths = (max: number): string[] =>
    runRules(analyse(parse(PLAN)), {
      rules: [subjectLength],
      settings: { 'subject-length': { options: { max } } },
    }).map(({ message }) => message);

  expect(lengths(48)).toEqual([]);
  expect(lengths(47)).toEqual([
    'Trích yếu dài 48 ký tự; hãy rút gọn thành một câu ngắn (không quá 47 ký tự).',
  ]);
});

test('the fix takes over the wording of the subject, and nothing is left to say', () => {
  const [finding] = runRules(analyse(parse(PLAN)), { rules: [subjectRestated] });
  const edit = finding?.fixes[0]?.edits[0];
  expect(finding?.fixes[0]?.safety).toBe('unsafe');
  expect(edit?.text).toBe('Suối Lam năm');
  const { start, end } = edit?.range ?? { start: { offset: 0 }, end: { offset: 0 } };
  const mended = PLAN.slice(0, start.offset) + (edit?.text ?? '') + PLAN.slice(end.offset);
  expect(runRules(analyse(parse(mended)), { rules: [subjectRestated] })).toEqual([]);
});

test('texts that have little in common are not compared to the end', () => {
  const words = (from: number): string =>
    Array.from({ length: 400 }, (_, i) => `w${String(from + i)}`).join(' ');
  const a = tokensIn(words(0), 0, Infinity);
  const b = tokensIn(words(1000), 0, Infinity);

  expect(a.length).toBe(160);
  expect(compareWording(a, b)).toBeNull();
});

test('numbers and symbols are one word, composed letters or not', () => {
  const keys = (text: string): string[] => tokensIn(text, 0, text.length).map(({ key }) => key);

  expect(keys('Số 57/NQ-TW, 1.200 cây; “Xanh – Sạch”')).toEqual([
    'số',
    '57/nq',
    'tw',
    ',',
    '1.200',
    'cây',
    ';',
    'xanh',
    'sạch',
  ]);
  expect(keys('Huế'.normalize('NFD'))).toEqual(['huế']);
});
