import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReferencesRequest } from 'vscode-languageserver-protocol/node';
import { Client, positionOf, wordsAt } from './client.ts';
import { Folder } from './folder.ts';
import { PLAN, SUPERIOR, written } from './plans.ts';

const folder = new Folder();
let superior: string;
let plan: string;
let client: Client;
beforeAll(async () => {
  superior = folder.write('tinh.txt', SUPERIOR);
  plan = folder.write('xa.txt', PLAN);
  client = await Client.start({ folders: [folder.uri] });
  await client.open(superior, SUPERIOR);
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
  folder.remove();
});

async function references(words: string, includeDeclaration: boolean): Promise<string[]> {
  const found = await client.connection.sendRequest(ReferencesRequest.type, {
    textDocument: { uri: superior },
    position: positionOf(SUPERIOR, words),
    context: { includeDeclaration },
  });
  return (found ?? []).map(({ uri, range }) =>
    uri === plan ? `xa: ${wordsAt(PLAN, range)}` : wordsAt(SUPERIOR, range),
  );
}

test('the number of a document leads to who cites it', async () => {
  const full = 'Kế hoạch số 118/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh Trường Lĩnh';
  const citing = [`xa: ${written(full)}`, `xa: ${written('Kế hoạch số 118/KH-UBND')}`];

  expect(await references('118/KH', true)).toEqual([written('Số: 118/KH-UBND'), ...citing]);
  expect(await references('118/KH', false)).toEqual(citing);
});

test('an open document is read as it stands in the editor', async () => {
  await client.open(plan, PLAN.replaceAll('118/KH', '119/KH'));

  expect(await references('118/KH', false)).toEqual([]);

  await client.close(plan);
  expect(await references('118/KH', false)).toHaveLength(2);
});

test('a request that is cancelled does no harm to the next one', async () => {
  const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node');
  const source = new CancellationTokenSource();
  const params = {
    textDocument: { uri: superior },
    position: positionOf(SUPERIOR, '118/KH'),
    context: { includeDeclaration: false },
  };
  const asked = client.connection
    .sendRequest(ReferencesRequest.type, params, source.token)
    .catch(() => 'cancelled');
  source.cancel();
  await asked;

  expect(await references('118/KH', false)).toHaveLength(2);
});
