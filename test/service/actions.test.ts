import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/lint/apply-fixes.ts';
import type { Finding } from '../../src/lint/finding.ts';
import {
  actionsFor,
  actionsForAll,
  editsOf,
  findingsIn,
  type Action,
  type Reading,
} from '../../src/service/index.ts';
import { readText } from './read-text.ts';

const PLAN = [
  'KẾ HOẠCH',
  'Tổ chức Ngày hội Đại đoàn kết',
  '',
  'I. MỤC ĐÍCH',
  '1. Tuyên truyền  sâu rộng , kịp thời.',
  '2. Huy động Nhân dân tham gia  đông đủ.',
  '',
  'II. TỔ CHỨC THỰC HIỆN',
  'Tổng kết vào ngày 31/02/2026 tại nhà văn hóa.',
  '',
];

function found(reading: Reading, ruleId: string, words = ''): Finding {
  const finding = reading.findings.find((each) => each.ruleId === ruleId && each.message.includes(words));
  if (finding === undefined) throw new Error(`No ${ruleId} is found.`);
  return finding;
}

function titles(actions: readonly Action[]): string[] {
  return actions.map(({ title }) => title);
}

async function done(reading: Reading, action: Action | undefined): Promise<string> {
  const edits = action === undefined ? null : await editsOf(reading, action.key);
  return edits === null ? 'nothing' : applyEdits(reading.document.text, edits);
}

describe('at a place', () => {
  test('the findings that are shown there are found, and no others', async () => {
    const reading = await readText(PLAN);
    const date = found(reading, 'invalid-date');
    const cursor = reading.lines.range(date.range.start.offset + 3, date.range.start.offset + 3);

    expect(findingsIn(reading, cursor)).toEqual([date]);
  });

  test('what is said once for several places is found wherever it would be mended', async () => {
    const reading = await readText(PLAN);
    const offset = reading.document.text.indexOf('  đông đủ');

    expect(findingsIn(reading, reading.lines.range(offset, offset + 2))).toEqual([
      found(reading, 'spacing', 'hai'),
    ]);
  });

  test('a hint is not found by who does not want any', async () => {
    const lines = [
      'KẾ HOẠCH',
      'Trồng cây',
      '',
      'Họp ngày 5/3/2026, ngày 6 tháng 3 năm 2026 và ngày 7/3/2026.',
    ];
    const wanted = await readText(lines);
    const unwanted = await readText(lines, { hints: false });
    const whole = wanted.lines.range(0, wanted.document.text.length);

    expect(findingsIn(wanted, whole).map(({ severity }) => severity)).toContain('info');
    expect(findingsIn(unwanted, whole).map(({ severity }) => severity)).not.toContain('info');
  });
});

describe('of a finding', () => {
  test('a safe fix is preferred, and its title tells how far it reaches', async () => {
    const reading = await readText(PLAN);
    const [fix] = actionsFor(reading, [found(reading, 'spacing', 'hai')]);

    expect(fix).toMatchObject({ title: 'Sửa dấu cách (cả 2 chỗ)', isPreferred: true });
    const text = await done(reading, fix);
    expect(text).toContain('Tuyên truyền sâu rộng , kịp thời.');
    expect(text).toContain('tham gia đông đủ.');
  });

  test('the title of a fix that guesses says so, and it is not preferred', async () => {
    const reading = await readText(PLAN);
    const [fix] = actionsFor(reading, [found(reading, 'invalid-date')]);

    expect(fix).toMatchObject({
      title: 'Đổi thành ngày 28, ngày cuối tháng 2 (phỏng đoán, cần xem lại)',
      isPreferred: false,
    });
    expect(await done(reading, fix)).toContain('vào ngày 28/02/2026 tại');
  });

  test('each further fix is offered as well', async () => {
    const reading = await readText([
      'KẾ HOẠCH',
      'Trồng cây',
      '',
      'Họp thứ Hai, ngày 10/3/2026 tại “nhà văn hóa.',
    ]);
    const finding = reading.findings.find(({ fixes }) => fixes.length > 1);
    const offered = actionsFor(reading, finding === undefined ? [] : [finding]);

    expect(offered.filter(({ key }) => key.kind === 'fix').map(({ key }) => key.fix)).toEqual([0, 1]);
    const texts = await Promise.all(offered.slice(0, 2).map((each) => done(reading, each)));
    expect(new Set(texts).size).toBe(2);
  });

  test('all of a rule are mended where there are two or more, and nothing else is', async () => {
    const reading = await readText(PLAN);
    const offered = actionsFor(reading, [found(reading, 'spacing', 'hai')]);
    const rule = offered.find(({ key }) => key.kind === 'fixRule');

    expect(rule?.title).toBe('Sửa mọi chỗ sửa được ngay theo quy tắc “spacing”');
    expect(await done(reading, rule)).toBe(
      PLAN.join('\n').replace('truyền  sâu rộng ,', 'truyền sâu rộng,').replace('gia  đông', 'gia đông'),
    );
    const single = actionsFor(reading, [found(reading, 'invalid-date')]);
    expect(single.map(({ key }) => key.kind)).not.toContain('fixRule');
  });

  test('the rule is explained once for several findings', async () => {
    const reading = await readText(PLAN);
    const spacing = reading.findings.filter(({ ruleId }) => ruleId === 'spacing');
    const explain = actionsFor(reading, spacing).filter(({ key }) => key.kind === 'explain');

    expect(spacing).toHaveLength(2);
    expect(titles(explain)).toEqual(['Giải thích quy tắc “spacing”']);
    expect(await done(reading, explain[0])).toBe('nothing');
  });

  test('titles are in the language of the document’s messages', async () => {
    const reading = await readText(PLAN, { lang: 'en' });

    expect(titles(actionsFor(reading, [found(reading, 'invalid-date')])).slice(-2)).toEqual([
      'Hold back "invalid-date" here (adds a comment)',
      'Explain rule "invalid-date"',
    ]);
  });
});

describe('of the whole document', () => {
  test('all that is safe is mended at once', async () => {
    const reading = await readText(PLAN);
    const [all, ...others] = actionsForAll(reading);

    expect(all?.title).toBe('Sửa mọi chỗ sửa được ngay trong văn bản');
    expect(others).toEqual([]);
    const text = await done(reading, all);
    expect(text).toContain('Tuyên truyền sâu rộng, kịp thời.');
    expect(text).toContain('ngày 31/02/2026');
  });

  test('nothing is offered where nothing is safe to mend', async () => {
    const reading = await readText(['KẾ HOẠCH', 'Trồng cây', '', 'Họp ngày 31/02/2026 tại nhà văn hóa.']);

    expect(reading.findings.flatMap(({ fixes }) => fixes)).not.toEqual([]);
    expect(actionsForAll(reading)).toEqual([]);
  });
});
