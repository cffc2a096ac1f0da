import { describe, expect, test } from 'vitest';
import { shippedOrthography } from '../../src/node/orthography.ts';
import { actionsFor, editsOf, ownPhraseOf, type Reading } from '../../src/service/index.ts';
import { readText } from './read-text.ts';

const orthography = shippedOrthography();

function reading(line: string, lexicon: readonly string[] = []): Promise<Reading> {
  return readText(['KẾ HOẠCH', 'Cứu trợ mùa mưa', '', line, ''], { orthography, lexicon });
}

async function phrases(line: string, lexicon: readonly string[] = []): Promise<(string | null)[]> {
  const read = await reading(line, lexicon);
  return read.findings.map((finding) => ownPhraseOf(read, finding));
}

describe('what would go into a lexicon', () => {
  test.each([
    ['a word that is no syllable, by itself', 'Các nghành gửi danh sách về xã.', 'nghành'],
    ['a syllable with the word before it', 'Các hộ đăng ký mua giông lúa mới.', 'mua giông'],
    ['with the one behind it at the beginning of a phrase', 'Hộ nghèo, giông lúa mới.', 'giông lúa'],
    ['a name as it is written', 'Mời Mặt trận tổ quốc dự họp với các thôn.', 'Mặt trận tổ quốc'],
  ])('is %s', async (_what, line, phrase) => {
    expect(await phrases(line)).toContain(phrase);
  });

  test('makes the finding fall silent', async () => {
    for (const line of [
      'Các nghành gửi danh sách về xã.',
      'Các hộ đăng ký mua giông lúa mới.',
      'Mời Mặt trận tổ quốc dự họp với các thôn.',
    ]) {
      const [phrase] = (await phrases(line)).filter((each) => each !== null);

      expect(phrase).toBeDefined();
      expect((await phrases(line, [phrase ?? ''])).filter((each) => each !== null)).toEqual([]);
    }
  });

  test('is nothing for findings that are no spelling', async () => {
    expect(await phrases('Họp ngày 31/02/2026 tại thôn Đông.')).toEqual([null]);
  });
});

test('is offered behind the fixes, and is no edit', async () => {
  const read = await reading('Các nghành gửi danh sách về xã.');
  const actions = actionsFor(read, read.findings);
  const action = actions.find(({ key }) => key.kind === 'lexicon');

  expect(actions.map(({ key }) => key.kind)).toEqual(['fix', 'lexicon', 'suppress', 'explain']);
  expect(action?.title).toBe('Thêm “nghành” vào từ điển của nhóm');
  expect(action === undefined ? [] : await editsOf(read, action.key)).toBeNull();
});
