import { afterAll, beforeAll, expect, test } from 'vitest';
import { DocumentLinkRequest } from 'vscode-languageserver-protocol/node';
import { Client, wordsAt } from './client.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start();
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
});

test('addresses lead where they say', async () => {
  const uri = 'untitled:lien-ket';
  const text = ['KẾ HOẠCH', '', '😀 Gửi về vanthu@khetram.gov.vn; xem https://khetram.gov.vn/ke-hoach.'].join(
    '\r\n',
  );
  await client.open(uri, text.normalize('NFD'));

  const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });

  expect((links ?? []).map(({ range, target }) => [wordsAt(text.normalize('NFD'), range), target])).toEqual([
    ['vanthu@khetram.gov.vn', 'mailto:vanthu@khetram.gov.vn'],
    ['https://khetram.gov.vn/ke-hoach', 'https://khetram.gov.vn/ke-hoach'],
  ]);
});
