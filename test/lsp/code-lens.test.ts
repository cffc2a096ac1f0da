import { expect, test } from 'vitest';
import { CodeLensRefreshRequest, CodeLensRequest, type CodeLens } from 'vscode-languageserver-protocol/node';
import { Client, wordsAt, type ClientOptions } from './client.ts';

const PLAN = [
  'KẾ HOẠCH',
  'Trồng cây  😀 xanh',
  '',
  'I. NHIỆM VỤ 😀',
  '',
  'Trồng cây xong trước ngày 31/02/2026.',
  '',
  'II. TỔ CHỨC THỰC HIỆN',
  '',
  '😀 Các thôn thực hiện các nhiệm vụ tại phần I của Kế hoạch này.',
  '',
].join('\r\n');

async function lenses(options: ClientOptions): Promise<CodeLens[]> {
  const client = await Client.start(options);
  const uri = 'untitled:kinh';
  await client.open(uri, PLAN);
  const found = await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
  expect(await client.stop()).toBe(0);
  return found ?? [];
}

test('findings and the command that mends them stand above the title', async () => {
  const found = await lenses({});

  expect(found.map(({ range }) => wordsAt(PLAN, range))).toEqual(['KẾ HOẠCH', 'KẾ HOẠCH']);
  expect(found[0]?.command).toMatchObject({ command: '' });
  expect(found[0]?.command?.title).toMatch(/^1 lỗi/u);
  expect(found[1]?.command).toMatchObject({ command: 'thethuc.fixAll', arguments: ['untitled:kinh'] });
});

test('a client that can show places gets the counts of references with them', async () => {
  const found = await lenses({ settings: { showReferences: 'client.show' } });

  const [references] = found.filter(({ command }) => command?.command === 'client.show');

  expect(references?.command?.title).toBe('1 chỗ dẫn chiếu');
  expect(references === undefined ? '' : wordsAt(PLAN, references.range)).toBe('I.');
  expect(references?.command?.arguments).toEqual([
    'untitled:kinh',
    references?.range.start,
    [
      {
        uri: 'untitled:kinh',
        range: { start: { line: 9, character: 39 }, end: { line: 9, character: 62 } },
      },
    ],
  ]);
});

test('a user who has them off sees none', async () => {
  expect(await lenses({ settings: { codeLens: false, showReferences: 'client.show' } })).toEqual([]);
});

test('a client is told to ask anew when settings change', async () => {
  const settings: Record<string, unknown> = {};
  const client = await Client.start({
    settings,
    capabilities: {
      workspace: {
        configuration: true,
        codeLens: { refreshSupport: true },
        semanticTokens: { refreshSupport: true },
      },
    },
  });
  const asked = new Promise<void>((resolve) => {
    client.connection.onRequest(CodeLensRefreshRequest.type, () => resolve());
  });
  const uri = 'untitled:kinh';
  await client.open(uri, PLAN);
  await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });

  settings['codeLens'] = false;
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await asked;

  expect(await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })).toEqual([]);
  expect(await client.stop()).toBe(0);
});
