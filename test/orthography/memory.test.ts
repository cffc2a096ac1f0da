import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readOrthography } from '../../src/orthography/index.ts';
import { analyse, lint, parse } from '../../src/index.ts';
import { ROOT } from '../support/source-files.ts';

const bytes = gunzipSync(readFileSync(new URL('src/orthography/counts.bin.gz', ROOT)));

/** One sentence with a slip, in versions of which each knows most runs of the one before. */
const SENTENCE =
  'Các thôn chủ động phối hợp với các đoàn thể tăng cường công tác lãnh đao, chỉ đao, kế hoạch trồng cây.';
const VERSIONS = [
  SENTENCE,
  `${SENTENCE} ${SENTENCE}`,
  SENTENCE.replace('lãnh đao', 'lãnh đạo'),
  SENTENCE.replace('chỉ đao', 'Chỉ Đao'),
  SENTENCE.replace('phối hợp', 'phối hơp'),
  SENTENCE,
];

function slips(text: string, orthography: ReturnType<typeof readOrthography>, lexicon: string[]): string[] {
  const document = parse(`KẾ HOẠCH\nTrồng cây\n\n1. ${text}\n`);
  return lint(analyse(document, { orthography, lexicon }))
    .filter(({ ruleId }) => ruleId === 'misspelling')
    .map(
      ({ range, actual, expected }) => `${String(range.start.offset)} ${String(actual)} ${String(expected)}`,
    );
}

test('runs that were met before come to what they come to anew', () => {
  const warm = readOrthography(bytes);
  const all: string[] = [];
  for (const lexicon of [[], ['lãnh đao'], []]) {
    for (const text of VERSIONS) {
      const found = slips(text, warm, lexicon);
      expect(found).toEqual(slips(text, readOrthography(bytes), lexicon));
      all.push(...found);
    }
  }
  expect(all.length).toBeGreaterThan(VERSIONS.length);
});
