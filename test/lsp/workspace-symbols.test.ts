import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  SymbolKind,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { Client, wordsAt } from './client.ts';
import { Folder } from './folder.ts';
import { PLAN, SUPERIOR, written } from './plans.ts';

const folder = new Folder();
let superior: string;
let client: Client;
beforeAll(async () => {
  superior = folder.write('Kế hoạch tỉnh.txt', SUPERIOR);
  client = await Client.start({ folders: [folder.uri] });
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
  folder.remove();
});

test('a document is found by its number, with the place of it', async () => {
  const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '118/KH-UBND' });

  const [symbol] = found ?? [];
  expect(symbol).toMatchObject({
    name: 'Kế hoạch 118/KH-UBND: Nước rút trồng rừng năm 2026',
    kind: SymbolKind.File,
    containerName: 'Kế hoạch tỉnh.txt',
    location: { uri: superior },
  });
  const range = symbol !== undefined && 'range' in symbol.location ? symbol.location.range : null;
  expect(range === null ? '' : wordsAt(SUPERIOR, range)).toBe(written('Số: 118/KH-UBND'));
});

test('one found without diacritics carries its plain letters, by which editors filter', async () => {
  const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'ke hoach 118' });

  expect(found?.map(({ name }) => name)).toEqual([
    'Kế hoạch 118/KH-UBND: Nước rút trồng rừng năm 2026 [ke hoach 118/kh-ubnd: nuoc rut trong rung nam 2026]',
  ]);
});

test('headings of open documents are found as they stand in the editor', async () => {
  await client.open('untitled:xa', PLAN);

  const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'tổ chức' });

  expect(found?.map(({ name }) => name)).toContain('II. TỔ CHỨC');
});

test('a new file is found once the client tells of it', async () => {
  const watching = await Client.start({
    folders: [folder.uri],
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  });
  const ask = async (): Promise<string[] | undefined> => {
    const found = await watching.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '77/KH-UBND' });
    return found?.map(({ location }) => location.uri);
  };
  expect(await ask()).toEqual([]);
  const uri = folder.write('moi.txt', SUPERIOR.replace('118/', '77/'));

  await watching.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri, type: FileChangeType.Created }],
  });

  expect(await ask()).toEqual([uri]);
  expect(await watching.stop()).toBe(0);
});
