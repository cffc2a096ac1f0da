import { expect, test } from 'vitest';
import { DocumentLinkRequest } from 'vscode-languageserver-protocol/node';
import { wordsAt } from './client.ts';
import { useClient } from './use-client.ts';

const client = useClient();

test('addresses lead where they say', async () => {
  const uri = 'untitled:lien-ket';
  const text = ['KẾ HOẠCH', '', '😀 Gửi về vanthu@khetram.gov.vn; xem https://khetram.gov.vn/ke-hoach.'].join(
    '\r\n',
  );
  await client().open(uri, text.normalize('NFD'));

  const links = await client().connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });

  expect((links ?? []).map(({ range, target }) => [wordsAt(text.normalize('NFD'), range), target])).toEqual([
    ['vanthu@khetram.gov.vn', 'mailto:vanthu@khetram.gov.vn'],
    ['https://khetram.gov.vn/ke-hoach', 'https://khetram.gov.vn/ke-hoach'],
  ]);
});
