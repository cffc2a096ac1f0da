import { expect, test } from 'vitest';
import { diagnosticsUnopened } from '../../src/service/diagnostics.ts';
import { diagnosticsOf, Readings, type DocumentOptions, type Workspace } from '../../src/service/index.ts';
import { readText } from './read-text.ts';

const OPTIONS: DocumentOptions = { lang: 'vi', stage: 'draft', hints: true, now: '2026-01-31' };

/** A workspace with one open document and files besides. */
const WORKSPACE: Workspace = {
  document: (uri) => Promise.resolve({ uri, version: uri === 'mở' ? 1 : null, text: 'KẾ HOẠCH\n' }),
  list: () => Promise.resolve(['mở', 'tệp']),
  options: () => Promise.resolve(OPTIONS),
  onDidChange: () => () => undefined,
};

test('who goes through all documents has only those kept that are open', async () => {
  const readings = new Readings(WORKSPACE);

  expect(await readings.once('mở')).toBe(await readings.of('mở'));
  expect(await readings.once('tệp')).not.toBe(await readings.of('tệp'));
  expect(await readings.once('tệp')).toBe(await readings.of('tệp'));
});

test('what is asked for at once is read once', async () => {
  const readings = new Readings(WORKSPACE);

  const [first, ...others] = await Promise.all([readings.of('mở'), readings.of('mở'), readings.once('mở')]);

  expect(first).not.toBeNull();
  expect(others).toSatisfy((all: unknown[]) => all.every((each) => each === first));
});

test('findings that are known are not shown, and the same once more is', async () => {
  const lines = ['KẾ HOẠCH', 'Trồng cây', '', '1. Họp ngày 31/02/2026.', '2. Họp ngày 30/02/2026.'];
  const baseline = [{ rule: 'invalid-date', words: 'ngày 31/02/2026', count: 1 }];
  const reading = await readText(lines, { baseline });

  expect(diagnosticsOf(reading).map(({ range }) => range.start.line)).toEqual([5]);
});

test('of a text that looks like no document nothing is shown unasked', async () => {
  const readme = await readText('Họp ngày 31/02/2026 tại thôn Đông.\n');

  expect(diagnosticsOf(readme)).toHaveLength(1);
  expect(diagnosticsUnopened(readme)).toEqual([]);
  expect(diagnosticsUnopened(await readText('KẾ HOẠCH\nTrồng cây\n\nHọp ngày 31/02/2026.\n'))).toHaveLength(
    1,
  );
});
