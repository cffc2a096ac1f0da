/** The rules on layout over whole Word documents: right ones, and right ones with one thing changed. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { fix } from '../../src/rules/fix.ts';
import { LAYOUT_RULES } from '../../src/rules/layout/rules.ts';
import { lint } from '../../src/rules/lint.ts';
import { checkText } from '../../src/service/check-text.ts';
import { partyPlan, planBytes, statePlan, type Plan, type PlanLine } from '../support/plan-docx.ts';
import { readParts, readWord } from '../support/read-word.ts';

interface Told {
  ruleId: string;
  message: string;
  words: string;
  others: number;
}

async function tell(plan: Plan): Promise<Told[]> {
  const { body, layout } = readWord(await planBytes(plan));
  const { findings } = await checkText(body.text, { rules: LAYOUT_RULES, layout });
  return findings.map(({ ruleId, message, range, related }) => ({
    ruleId,
    message,
    words: body.text.slice(range.start.offset, range.end.offset),
    others: related.length,
  }));
}

/** Changes every line of the body that begins with a number. */
function inTasks(plan: Plan, look: Partial<PlanLine>): Plan {
  return { ...plan, body: plan.body.map((line) => (/^\d/u.test(line.text) ? { ...line, ...look } : line)) };
}

/** Changes the lines, wherever they stand, that begin with given words. */
function inLine(plan: Plan, opening: string, look: Partial<PlanLine>): Plan {
  const change = (lines: PlanLine[]): PlanLine[] =>
    lines.map((line) => (line.text.startsWith(opening) ? { ...line, ...look } : line));
  const both = ([left, right]: [PlanLine[], PlanLine[]]): [PlanLine[], PlanLine[]] => [
    change(left),
    change(right),
  ];
  return { ...plan, head: plan.head.map(both), body: change(plan.body), foot: both(plan.foot) };
}

describe('nothing is found in what is right', () => {
  test('a plan of the State', async () => {
    expect(await tell(statePlan())).toEqual([]);
  });

  test('a plan of the Party', async () => {
    expect(await tell(partyPlan())).toEqual([]);
  });

  test('other sizes that the decree leaves room for', async () => {
    const plan = inTasks(statePlan(), { size: 13, firstLine: 10, lines: 1.5 });
    expect(await tell({ ...plan, margins: { top: 25, bottom: 25, left: 35, right: 20 } })).toEqual([]);
  });

  test('a club, of which no standard demands any layout', async () => {
    const plan = inTasks(statePlan(), { size: 9, alignment: 'left', font: 'Arial' });
    const { body, layout } = readWord(await planBytes(plan));
    const { findings } = await checkText(body.text, { rules: LAYOUT_RULES, layout, profile: 'khac' });
    expect(findings).toEqual([]);
  });
});

describe('one thing is changed, and one thing is found', () => {
  const found: [string, string, Plan, Told][] = [
    [
      'page-size',
      'Letter',
      { ...statePlan(), width: 215.9, height: 279.4 },
      {
        ruleId: 'page-size',
        message: 'Khổ giấy 215,9 × 279,4 mm, cần A4 (210 × 297 mm).',
        words: '',
        others: 0,
      },
    ],
    [
      'page-margins',
      'an inch on every side',
      { ...statePlan(), margins: { top: 25.4, bottom: 25.4, left: 25.4, right: 25.4 } },
      {
        ruleId: 'page-margins',
        message: 'Lề trang chưa đúng: lề trái 25,4 mm (cần 30–35 mm), lề phải 25,4 mm (cần 15–20 mm).',
        words: '',
        others: 0,
      },
    ],
    [
      'page-number',
      'at the foot',
      { ...statePlan(), pageNumber: { place: 'footer', size: 14 } },
      {
        ruleId: 'page-number',
        message:
          'Số trang đặt ở cuối trang; cần chữ số Ả Rập cỡ 13–14, kiểu chữ đứng, canh giữa ở lề trên, không hiển thị ở trang thứ nhất.',
        words: '',
        others: 0,
      },
    ],
    [
      'font-family',
      'one line in Arial',
      inLine(statePlan(), 'Trên đây', { font: 'Arial' }),
      {
        ruleId: 'font-family',
        message: 'Phông chữ “Arial”, cần “Times New Roman”.',
        words: 'Trên đây là Kế hoạch trồng cây xanh năm 2026, yêu cầu các thôn thực hiện./.',
        others: 0,
      },
    ],
    [
      'text-color',
      'a heading in red',
      inLine(statePlan(), 'II.', { color: 'FF0000' }),
      {
        ruleId: 'text-color',
        message: 'Chữ có màu (mã #FF0000), cần màu đen.',
        words: 'II. TỔ CHỨC THỰC HIỆN',
        others: 0,
      },
    ],
    [
      'component-style',
      'a date that is upright',
      inLine(statePlan(), 'Suối Lam,', { italics: false }),
      {
        ruleId: 'component-style',
        message: 'Kiểu trình bày địa danh và thời gian ban hành: chữ đứng; cần chữ nghiêng.',
        words: 'Suối Lam, ngày 05 tháng 3 năm 2026',
        others: 0,
      },
    ],
    [
      'component-style',
      'a ground that is upright',
      inLine(statePlan(), 'Căn cứ', { italics: false }),
      {
        ruleId: 'component-style',
        message: 'Kiểu trình bày căn cứ ban hành: chữ đứng; cần chữ nghiêng.',
        words: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
        others: 0,
      },
    ],
    [
      'rule-line',
      'no line below the motto',
      inLine(statePlan(), 'Độc lập', { ruled: false }),
      {
        ruleId: 'rule-line',
        message: 'Dưới Tiêu ngữ không có đường kẻ ngang, nét liền.',
        words: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
        others: 0,
      },
    ],
    [
      'font-size',
      'the heading of the Party in 13 points',
      inLine(partyPlan(), 'ĐẢNG CỘNG', { size: 13 }),
      {
        ruleId: 'font-size',
        message: 'Cỡ chữ 13 ở Quốc hiệu (tiêu đề), cần 15.',
        words: 'ĐẢNG CỘNG SẢN VIỆT NAM',
        others: 0,
      },
    ],
  ];
  test.each(found)('%s: %s', async (_, __, plan, told) => {
    expect(await tell(plan)).toEqual([told]);
  });

  const through: [string, Partial<PlanLine>, string][] = [
    ['font-size', { size: 12 }, 'Cỡ chữ 12 ở nội dung, cần 13–14.'],
    ['body-alignment', { alignment: 'left' }, '20/20 đoạn của nội dung canh trái, cần canh đều hai lề.'],
    ['first-line-indent', { firstLine: 0 }, 'Dòng đầu của 20/20 đoạn lùi vào 0 mm, cần 10–12,7 mm.'],
    ['line-spacing', { lines: 2 }, 'Giãn dòng 2 dòng ở 20/20 đoạn, cần 1–1,5 dòng.'],
    ['line-spacing', { before: 0 }, 'Khoảng cách giữa các đoạn văn 0 pt ở 18/19 chỗ, cần ít nhất 6 pt.'],
  ];
  test.each(through)('%s through the whole document is one finding', async (ruleId, look, message) => {
    const told = await tell(inTasks(statePlan(), look));
    expect(told.map((each) => [each.ruleId, each.message])).toEqual([[ruleId, message]]);
    expect(told[0]?.others).toBe(10);
  });
});

test('no page number is asked of one page', async () => {
  const plan = { ...statePlan(), pageNumber: null };
  const short = { ...plan, body: [...plan.body.slice(0, 8), ...plan.body.slice(-1)] };
  expect(await tell(short)).toEqual([]);
  expect((await tell(plan)).map(({ ruleId }) => ruleId)).toEqual(['page-number']);
});

test('the layout of a text says nothing of what it is mended to', async () => {
  const plan = inLine(inTasks(statePlan(), { size: 12 }), 'Trên đây', {
    text: 'Trên đây là  Kế hoạch trồng cây xanh năm 2026, yêu cầu các thôn thực hiện./.',
  });
  const { body, layout } = readWord(await planBytes(plan));
  expect(analyse(parse(body.text), { layout }).layout).toBe(layout);
  const mended = fix(body.text, { layout });
  expect(mended.text).toBe(body.text.replace('là  Kế', 'là Kế'));
  expect(analyse(parse(mended.text), { layout }).layout).toBeNull();
  const ids = (findings: readonly { ruleId: string }[]): string[] => findings.map(({ ruleId }) => ruleId);
  expect(ids(lint(parse(body.text), { layout }))).toContain('font-size');
  expect(ids(mended.findings)).not.toContain('font-size');
});

test('documents older than the decree are not judged by it', async () => {
  const plan = inLine(inTasks(statePlan(), { size: 12 }), 'Suối Lam,', {
    text: 'Suối Lam, ngày 05 tháng 3 năm 2019',
  });
  expect(await tell(plan)).toEqual([]);
});

test('a document that a program made of a scan is left alone', async () => {
  const plan = statePlan();
  const body = plan.body.map((line, i) => ({ ...line, size: 8 + i / 2 }));
  expect(await tell({ ...plan, body })).toEqual([]);
});

test('a row of dashes in the paragraph of the words above it is told from no line at all', async () => {
  const paragraph = (...lines: string[]): string =>
    `<w:p><w:r>${lines.map((line) => `<w:t>${line}</w:t>`).join('<w:br/>')}</w:r></w:p>`;
  const { body, layout } = readParts({
    body: [
      paragraph('ỦY BAN NHÂN DÂN', 'XÃ SUỐI LAM', '--------'),
      paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '---------------'),
      paragraph('Số: 27/KH-UBND'),
      paragraph('Suối Lam, ngày 05 tháng 3 năm 2026'),
      paragraph('KẾ HOẠCH'),
      paragraph('Trồng cây xanh năm 2026'),
    ].join(''),
  });
  const rules = LAYOUT_RULES.filter(({ id }) => id === 'rule-line');
  const { findings } = await checkText(body.text, { rules, layout });
  expect(findings.map(({ message }) => message)).toEqual([
    'Dưới tên cơ quan ban hành gõ hàng dấu gạch; cần đường kẻ ngang, nét liền.',
    'Dưới Tiêu ngữ gõ hàng dấu gạch; cần đường kẻ ngang, nét liền.',
  ]);
});
