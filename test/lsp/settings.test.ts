import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  ExecuteCommandRequest,
  FileChangeType,
  ShowMessageNotification,
  type ClientCapabilities,
} from 'vscode-languageserver-protocol/node';
import { makeFolder } from '../cli/temporary-folder.ts';
import { Client } from './client.ts';

const PLAN = [
  'KẾ HOẠCH',
  'Tổ chức Ngày hội 😀 Đại đoàn kết',
  '',
  '1. Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân xã Suối Lam về trồng cây.',
  '2. Họp  ngày 31/02/2026 tại thôn Đông.',
  '',
].join('\r\n');

const WATCHING: ClientCapabilities = {
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true },
};

interface Opened {
  client: Client;
  uri: string;
  folder: string;
  /** What is shown to the user. */
  shown: string[];
}

/** Opens a plan in a folder with files. */
async function openIn(
  files: Readonly<Record<string, string>>,
  options: Parameters<typeof Client.start>[0] = {},
): Promise<Opened> {
  const folder = makeFolder({ ...files, 'van-ban/kế hoạch.txt': PLAN });
  const client = await Client.start({
    capabilities: WATCHING,
    folders: [pathToFileURL(folder).href],
    ...options,
  });
  const shown: string[] = [];
  client.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    shown.push(message);
  });
  const uri = pathToFileURL(join(folder, 'van-ban/kế hoạch.txt')).href;
  await client.open(uri, PLAN);
  return { client, uri, folder, shown };
}

async function codes({ client, uri }: Opened): Promise<unknown[]> {
  return (await client.diagnostics(uri)).diagnostics.map(({ code }) => code);
}

/** Tells the server that a file was written. @returns What is found after that. */
async function touched(opened: Opened, name: string): Promise<unknown[]> {
  const { client, folder } = opened;
  client.published.length = 0;
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: pathToFileURL(join(folder, name)).href, type: FileChangeType.Changed }],
  });
  return codes(opened);
}

describe('what a client sets', () => {
  test('at the start holds from the first check on', async () => {
    const { client, uri } = await openIn({}, { initial: { lang: 'en' } });

    const { diagnostics } = await client.diagnostics(uri);

    expect(diagnostics.find(({ code }) => code === 'invalid-date')?.message).toMatch(/^There is no/u);
    expect(await client.stop()).toBe(0);
  });

  test('later takes its place', async () => {
    const opened = await openIn({}, { initial: { lang: 'en' } });
    const { client, uri } = opened;
    await client.diagnostics(uri);
    client.published.length = 0;
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { thethuc: { hints: false, lang: 'vi' } },
    });

    const { diagnostics } = await client.diagnostics(uri);

    expect(diagnostics.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^Không có ngày/u),
    );
    expect(diagnostics.map(({ severity }) => severity)).not.toContain(3);
    expect(await client.stop()).toBe(0);
  });

  test('of the wrong form counts as not set', async () => {
    const opened = await openIn(
      {},
      { initial: { lang: 7, stage: 'xong', profile: [], registry: 'a', config: {} } },
    );

    expect(await codes(opened)).toContain('invalid-date');
    expect(opened.shown).toEqual([]);
    expect(await opened.client.stop()).toBe(0);
  });
});

describe('a settings file', () => {
  test('holds for the documents below it, and when it changes they are checked anew', async () => {
    const opened = await openIn({ 'thethuc.config.json': '{ "rules": { "spacing": "off" } }' });
    expect(await codes(opened)).toEqual(['invalid-date']);
    writeFileSync(join(opened.folder, 'thethuc.config.json'), '{ "rules": { "invalid-date": "off" } }');

    expect(await touched(opened, 'thethuc.config.json')).toEqual(['spacing']);
    expect(await opened.client.stop()).toBe(0);
  });

  test('that is at fault is told of once, and the server goes on without it', async () => {
    const opened = await openIn({ 'thethuc.config.json': '{ "rules": { "invalid-dat": "off" } }' });
    const { client, folder, shown } = opened;
    expect(await codes(opened)).toEqual(['spacing', 'invalid-date']);
    const other = pathToFileURL(join(folder, 'khac.txt')).href;
    await client.open(other, PLAN);
    await client.diagnostics(other);

    expect(shown).toHaveLength(1);
    expect(shown[0]).toContain('thethuc.config.json:1:');
    expect(shown[0]).toContain('không có “invalid-dat”; có phải “invalid-date”?');
    expect(await client.stop()).toBe(0);
  });

  test('may name a package of rules: one that throws is a finding, and what it prints is no message', async () => {
    const rule = `{ id: 'hong', category: 'hue', severity: { publish: 'warning', draft: 'warning' }, clause: null,
      docs: { vi: {}, en: {} }, messages: { vi: {}, en: {} }, examples: { invalid: [], valid: [] },
      run: () => { console.log('in ra'); throw new Error('hỏng rồi'); } }`;
    const opened = await openIn({
      'thethuc.config.json': '{ "plugins": ["rules-hue"] }',
      'node_modules/rules-hue/package.json': '{"name":"rules-hue","type":"module","exports":"./index.js"}',
      'node_modules/rules-hue/index.js': `export const rules = [${rule}];`,
    });

    const { diagnostics } = await opened.client.diagnostics(opened.uri);

    expect(diagnostics.map(({ code }) => code).sort()).toEqual(['internal', 'invalid-date', 'spacing']);
    expect(diagnostics.find(({ code }) => code === 'internal')?.message).toContain('hỏng rồi');
    expect(opened.client.errors()).toContain('in ra');
    expect(await opened.client.stop()).toBe(0);
  });
});

test('what the file beside a document holds back is held back, until it goes', async () => {
  const beside = 'van-ban/kế hoạch.txt.thethuc.json';
  const opened = await openIn({
    [beside]:
      '{ "version": 1, "suppressions": [{ "rules": ["invalid-date"], "words": "31/02", "reason": "đã biết" }] }',
  });
  expect(await codes(opened)).toEqual(['spacing']);
  rmSync(join(opened.folder, beside));

  expect(await touched(opened, beside)).toEqual(['spacing', 'invalid-date']);
  expect(await opened.client.stop()).toBe(0);
});

test('documents that a client lists are known', async () => {
  const list = {
    version: 1,
    documents: [
      { type: 'Kế hoạch', symbol: '12/KH-UBND', date: '2026-03-06', issuer: 'Ủy ban nhân dân xã Suối Lam' },
    ],
  };
  const opened = await openIn({ 'so.json': JSON.stringify(list) }, { initial: { registry: ['so.json'] } });

  expect(await codes(opened)).toContain('registry-mismatch');
  expect(opened.shown).toEqual([]);
  expect(await opened.client.stop()).toBe(0);
});

test('a folder that is added is checked with the others', async () => {
  const opened = await openIn({});
  const other = makeFolder({ 'mot.txt': PLAN });
  const run = (): Promise<unknown> =>
    opened.client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'thethuc.checkWorkspace' });
  expect(await run()).toHaveProperty('files', 1);
  const folder = { uri: pathToFileURL(other).href, name: 'khác' };
  await opened.client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
    event: { added: [folder], removed: [] },
  });

  expect(await run()).toHaveProperty('files', 2);
  expect(await opened.client.stop()).toBe(0);
});
