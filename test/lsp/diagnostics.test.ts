import { expect, test } from 'vitest';
import { positionOf, wordsAt } from './client.ts';
import { useClient } from './use-client.ts';

const PLAN = [
  'KẾ HOẠCH',
  'Tổ chức Ngày hội 😀 Đại đoàn kết',
  '',
  'Tổng kết vào ngày 31/02/2026 tại nhà văn hóa.',
  '',
].join('\r\n');

const client = useClient();

test('an opened document is checked, and each finding stands over its words', async () => {
  const uri = 'untitled:mo';
  await client().open(uri, PLAN);

  const { version, diagnostics } = await client().diagnostics(uri);

  const impossible = diagnostics.find(({ code }) => code === 'invalid-date');
  expect(version).toBe(1);
  expect(impossible).toMatchObject({ source: 'thethuc', severity: 1 });
  expect(impossible === undefined ? '' : wordsAt(PLAN, impossible.range)).toBe('ngày 31/02/2026');
});

test('letters with their marks apart and pairs of surrogates are counted in UTF-16 units', async () => {
  const uri = 'untitled:nfd';
  const text = PLAN.replace('Tổng kết', '😀 Tổng kết'.normalize('NFD'));
  await client().open(uri, text);

  const { diagnostics } = await client().diagnostics(uri);

  const impossible = diagnostics.find(({ code }) => code === 'invalid-date');
  expect(impossible === undefined ? '' : wordsAt(text, impossible.range)).toBe('ngày 31/02/2026');
});

test('what is mended is no longer found', async () => {
  const uri = 'untitled:sua';
  await client().open(uri, PLAN);
  await client().diagnostics(uri, 1);
  const start = positionOf(PLAN, '31/02');
  await client().change(uri, 2, {
    range: { start, end: { line: start.line, character: start.character + 2 } },
    text: '28',
  });

  const { diagnostics } = await client().diagnostics(uri, 2);

  expect(diagnostics.map(({ code }) => code)).not.toContain('invalid-date');
});

test('a document that is closed loses its findings', async () => {
  const uri = 'untitled:dong';
  await client().open(uri, PLAN);
  await client().diagnostics(uri, 1);
  client().published.length = 0;
  await client().close(uri);

  const { diagnostics } = await client().diagnostics(uri);

  expect(diagnostics).toEqual([]);
});
