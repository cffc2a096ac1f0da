import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/lint/apply-fixes.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { actionsFor, editsOf, type Reading } from '../../src/service/index.ts';
import type { DocumentOptions } from '../../src/service/workspace.ts';
import { readText } from './read-text.ts';

function said(findings: readonly Finding[]): string[] {
  return findings.map(({ ruleId, message }) => `${ruleId} ${message}`);
}

/** Holds the finding of a rule back. @returns The document after that; null where it cannot be. */
async function heldBack(
  text: string | readonly string[],
  rule: string,
  options: Partial<DocumentOptions> = {},
): Promise<{ before: Reading; after: Reading } | null> {
  const before = await readText(text, options);
  const findings = before.findings.filter(({ ruleId }) => ruleId === rule);
  expect(findings).toHaveLength(1);
  const action = actionsFor(before, findings).find(({ key }) => key.kind === 'suppress');
  const edits = action === undefined ? null : await editsOf(before, action.key);
  return edits === null
    ? null
    : { before, after: await readText(applyEdits(before.document.text, edits), options) };
}

const HEAD = ['KẾ HOẠCH', 'Trồng cây', ''];

describe('a comment that holds a finding back', () => {
  test('stands above the line, and only that finding goes', async () => {
    const held = await heldBack([...HEAD, 'Họp ngày 31/02/2026 , tại nhà văn hóa.', ''], 'invalid-date');

    expect(held?.after.document.text.split('\n').slice(3, 5)).toEqual([
      '<!-- thethuc-disable-next-line invalid-date -- lý do -->',
      'Họp ngày 31/02/2026 , tại nhà văn hóa.',
    ]);
    expect(said(held?.after.findings ?? [])).toEqual(
      said(held?.before.findings ?? []).filter((each) => !each.startsWith('invalid-date')),
    );
  });

  test.each([
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
  ])('ends with %s where the lines of the document do', async (_name, end) => {
    const text = [...HEAD, 'Họp ngày 31/02/2026 tại nhà văn hóa.', ''].join(end);
    const held = await heldBack(text, 'invalid-date');

    expect(held?.after.document.text).toContain(`lý do -->${end}Họp`);
    expect(held?.after.document.text.split(/\r\n|[\r\n]/u)).toHaveLength(text.split(end).length + 1);
  });

  test('stands behind a byte order mark', async () => {
    const held = await heldBack('\uFEFFHọp ngày 31/02/2026 tại nhà văn hóa.', 'invalid-date');

    expect(held?.after.document.text).toBe(
      '\uFEFF<!-- thethuc-disable-next-line invalid-date -- lý do -->\nHọp ngày 31/02/2026 tại nhà văn hóa.',
    );
  });

  test('stands around a table, which it would tear', async () => {
    const rows = [
      '| Việc | Ngày |',
      '| --- | --- |',
      '| Họp | ngày 31/02/2026 |',
      '| Trồng cây | ngày 05/3/2026 |',
    ];
    const held = await heldBack([...HEAD, ...rows, ''], 'invalid-date');

    expect(held?.after.document.text.split('\n').slice(3, 9)).toEqual([
      '<!-- thethuc-disable invalid-date -- lý do -->',
      ...rows,
      '<!-- thethuc-enable invalid-date -->',
    ]);
    expect(said(held?.after.findings ?? [])).not.toContain('invalid-date');
  });

  test('stands around a paragraph that extraction tore, which a further blank line would end', async () => {
    const lines = [
      'd) Tiếp tục triển khai thiết thực, hiệu quả phong trào thi đua “Đẩy mạnh phát triển kỹ năng học',
      '',
      'tập, đẩy mạnh học tập suốt đời” và tổng kết vào ngày 31/02/2026 tại nhà văn hóa thôn Đông.',
    ];
    const held = await heldBack([...HEAD, ...lines], 'invalid-date');

    expect(held?.after.document.text.split('\n').slice(3)).toEqual([
      '<!-- thethuc-disable invalid-date -- lý do -->',
      ...lines,
      '<!-- thethuc-enable invalid-date -->',
    ]);
  });

  test('stands at each place of what is said once for several', async () => {
    const lines = [
      '1. Họp ngày 31/02/2026 tại thôn Đông.',
      '2. Báo cáo.',
      '3. Họp ngày 31/02/2026 tại thôn Đoài.',
    ];
    const held = await heldBack([...HEAD, ...lines], 'invalid-date');

    expect(held?.before.findings.find(({ ruleId }) => ruleId === 'invalid-date')?.related).not.toEqual([]);
    const comments = held?.after.document.text.match(/<!--.*-->/gu);
    expect(comments).toEqual(Array(2).fill('<!-- thethuc-disable-next-line invalid-date -- lý do -->'));
    expect(held?.after.findings.map(({ ruleId }) => ruleId)).not.toContain('invalid-date');
  });

  test('leaves what the file beside the document holds back where it is', async () => {
    const origin = { kind: 'file', name: 'a.thethuc.json', entry: 1 } as const;
    const suppressions = [{ rule: 'spacing', from: 5, to: 5, words: null, reason: 'đã biết', origin }];
    const lines = [...HEAD, 'Họp ngày 31/02/2026 tại nhà văn hóa.', 'Trồng cây  bàng.', ''];
    const held = await heldBack(lines, 'invalid-date', { suppressions });

    expect(held).not.toBeNull();
  });
});

test('what is wrong with a comment is not held back by another', async () => {
  const lines = [...HEAD, '<!-- thethuc-disable-next-line spacing -- đã biết -->', 'Trồng cây bàng.', ''];

  expect(await heldBack(lines, 'unused-suppression')).toBeNull();
});
