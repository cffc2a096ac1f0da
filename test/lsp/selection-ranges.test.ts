import { expect, test } from 'vitest';
import {
  SelectionRangeRequest,
  type Position,
  type SelectionRange,
} from 'vscode-languageserver-protocol/node';
import { positionOf, wordsAt } from './client.ts';
import { useClient } from './use-client.ts';

const PLAN = ['KẾ HOẠCH', '', 'I. NHIỆM VỤ', '', 'Các thôn 😀 trồng cây. Công an xã bảo vệ.'].join('\r\n');

const client = useClient();

/** The words that a selection grows through. */
function growth(text: string, range: SelectionRange | undefined): string[] {
  return range === undefined ? [] : [wordsAt(text, range.range), ...growth(text, range.parent)];
}

async function selections(uri: string, text: string, positions: Position[]): Promise<string[][]> {
  await client().open(uri, text);
  const answer = await client().connection.sendRequest(SelectionRangeRequest.type, {
    textDocument: { uri },
    positions,
  });
  return (answer ?? []).map((each) => growth(text, each));
}

test('several cursors each get their own ranges', async () => {
  const all = PLAN.replaceAll('\r\n', '\n');
  const block = 'Các thôn 😀 trồng cây. Công an xã bảo vệ.';
  const section = `I. NHIỆM VỤ\n\n${block}`;

  expect(
    await selections('untitled:nhieu', PLAN, [positionOf(PLAN, 'trồng', 2), positionOf(PLAN, 'bảo vệ')]),
  ).toEqual([
    ['trồng', 'Các thôn 😀 trồng cây.', block, section, all],
    ['bảo', 'Công an xã bảo vệ.', block, section, all],
  ]);
});

test('letters with their marks apart stay together', async () => {
  const text = PLAN.normalize('NFD');

  const [steps = []] = await selections('untitled:nfd', text, [
    positionOf(text, 'trồng'.normalize('NFD'), 3),
  ]);

  expect(steps.slice(0, 2)).toEqual(['trồng'.normalize('NFD'), 'Các thôn 😀 trồng cây.'.normalize('NFD')]);
});

test('a position behind the end of the text, or of its line, is moved to that end', async () => {
  const [behindText = [], behindLine = []] = await selections('untitled:sau', PLAN, [
    { line: 90, character: 4 },
    { line: 0, character: 900 },
  ]);

  expect(behindText[0]).toBe('Công an xã bảo vệ.');
  expect(behindLine[0]).toBe('HOẠCH');
});

test('an empty document can be selected', async () => {
  expect(await selections('untitled:rong', '', [{ line: 0, character: 0 }])).toEqual([['']]);
});
