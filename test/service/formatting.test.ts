import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/lint/apply-fixes.ts';
import { fixAll, format, formatRange } from '../../src/service/index.ts';
import { readText } from './read-text.ts';

const LINES = [
  'KẾ HOẠCH',
  'Tổ chức Ngày hội 😀 Đại đoàn kết',
  '',
  '1. Tuyên truyền  sâu rộng , kịp thời.',
  '2. Huy động Nhân dân tham gia  đông đủ.',
  '3. Họp ngày 31/02/2026 tại thôn  Đông.',
  '',
];

describe('a document', () => {
  test.each(['\n', '\r\n', '\r'])(
    'is mended where it is safe, by edits of a few units: lines end with %j',
    async (end) => {
      const reading = await readText(LINES.join(end));
      const edits = await format(reading);

      expect(applyEdits(reading.document.text, edits)).toBe(
        LINES.join(end).replaceAll('  ', ' ').replace('rộng ,', 'rộng,'),
      );
      expect(edits.map(({ range, text }) => [range.end.offset - range.start.offset, text])).toEqual(
        Array(4).fill([1, '']),
      );
    },
  );

  test('that was mended is left as it is', async () => {
    const reading = await readText(LINES);
    const again = await readText(applyEdits(reading.document.text, await format(reading)));

    expect(await format(again)).toEqual([]);
  });

  test('is not mended by what guesses', async () => {
    expect(
      await format(await readText(['KẾ HOẠCH', 'Trồng cây', '', 'Họp ngày 31/02/2026 tại thôn Đông.'])),
    ).toEqual([]);
  });

  test('is not mended where nobody wants to see what is wrong', async () => {
    const lines = ['KẾ HOẠCH', 'Trồng cây', '', 'Mỗi đơn vị/ cá nhân trồng một cây.'];

    expect(await format(await readText(lines))).toHaveLength(1);
    expect(await format(await readText(lines, { hints: false }))).toEqual([]);
  });

  test('is mended in several passes by edits of the text as it stands', async () => {
    const reading = await readText([
      'KẾ HOẠCH',
      'Trồng cây',
      '',
      '<!-- thethuc-disable-next-line spacing -- đã biết -->',
      '<!-- thethuc-disable-next-line quotes -- đã biết -->',
      '<!-- thethuc-disable-next-line repeated-word -- đã biết -->',
      'Trồng cây bàng  dọc đường.',
      'Trồng cây cây phượng ,cây bằng lăng.',
      '',
    ]);
    const text = applyEdits(reading.document.text, await fixAll(reading));

    const again = await readText(text);
    expect(text).not.toContain('quotes');
    expect(await fixAll(again)).toEqual([]);
  });

  test('is mended by one rule alone where that is asked for', async () => {
    const reading = await readText(LINES);

    expect(await fixAll(reading, { rule: 'quotes' })).toEqual([]);
    expect(await fixAll(reading, { rule: 'spacing' })).toEqual(await fixAll(reading));
  });
});

describe('a stretch of a document', () => {
  test('is mended where edits lie in it, though the same is wrong elsewhere', async () => {
    const reading = await readText(LINES);
    const edits = await formatRange(
      reading,
      reading.lines.range(reading.lines.offset(5, 1), reading.lineEnd(5)),
    );

    expect(applyEdits(reading.document.text, edits)).toBe(LINES.join('\n').replace('gia  đông', 'gia đông'));
  });

  test('that was mended is left as it is', async () => {
    const reading = await readText(LINES);
    const range = reading.lines.range(reading.lines.offset(4, 1), reading.lineEnd(5));
    const after = await readText(applyEdits(reading.document.text, await formatRange(reading, range)));
    const same = after.lines.range(after.lines.offset(4, 1), after.lineEnd(5));

    expect(after.document.text).not.toBe(reading.document.text);
    expect(await formatRange(after, same)).toEqual([]);
  });

  test('has nothing to mend where nothing is wrong in it', async () => {
    const reading = await readText(LINES);

    expect(await formatRange(reading, reading.lines.range(0, reading.lineEnd(2)))).toEqual([]);
  });

  test('is not mended by half of a fix whose parts belong together', async () => {
    const lines = [
      'KẾ HOẠCH',
      'Trồng cây',
      '',
      'Phong trào “Xanh” và “Sạch” cùng cuộc thi "Làng',
      'tôi" năm 2026.',
      '',
    ];
    const reading = await readText(lines);
    const whole = await format(reading);
    const half = await formatRange(reading, reading.lines.range(0, reading.lineEnd(4)));

    expect(whole).toHaveLength(2);
    expect(half).toEqual([]);
  });
});
