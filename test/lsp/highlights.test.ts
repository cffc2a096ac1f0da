import { beforeAll, expect, test } from 'vitest';
import { DocumentHighlightKind, DocumentHighlightRequest } from 'vscode-languageserver-protocol/node';
import { positionOf, wordsAt } from './client.ts';
import { PLAN, written } from './plans.ts';
import { useClient } from './use-client.ts';

const URI = 'untitled:ke-hoach';
const client = useClient();
beforeAll(async () => {
  await client().open(URI, PLAN);
});

async function highlights(words: string, plus = 0): Promise<[string, DocumentHighlightKind | undefined][]> {
  const found = await client().connection.sendRequest(DocumentHighlightRequest.type, {
    textDocument: { uri: URI },
    position: positionOf(PLAN, words, plus),
  });
  return (found ?? []).map(({ range, kind }) => [wordsAt(PLAN, range), kind]);
}

test('a short name is written where it is given and read where it is used', async () => {
  expect(await highlights(written('ứng Đợt thi đua'), written('ứng Đ').length)).toEqual([
    [written('Đợt thi đua'), DocumentHighlightKind.Write],
    [written('Đợt thi đua'), DocumentHighlightKind.Read],
  ]);
});

test('a date is shown wherever it stands', async () => {
  const day = written('ngày 12/01/2026');

  expect(await highlights('12/01/2026')).toEqual([
    [day, DocumentHighlightKind.Text],
    [day, DocumentHighlightKind.Text],
  ]);
});

test('a section is shown with its references', async () => {
  expect(await highlights(written('I. MỤC'))).toEqual([
    ['I.', DocumentHighlightKind.Write],
    ['I', DocumentHighlightKind.Read],
  ]);
});
