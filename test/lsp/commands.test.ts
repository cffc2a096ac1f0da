import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ApplyWorkspaceEditRequest,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  ExecuteCommandRequest,
  FileChangeType,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  type ApplyWorkspaceEditParams,
  type ClientCapabilities,
} from 'vscode-languageserver-protocol/node';
import { makeFolder } from '../cli/temporary-folder.ts';
import { Client, edited } from './client.ts';

const PLAN = [
  'KẾ HOẠCH',
  'Tổ chức Ngày hội 😀 Đại đoàn kết',
  '',
  '1. Họp  ngày 31/02/2026 tại thôn Đông.',
  '',
].join('\r\n');
const README = 'Họp  ngày 31/02/2026 tại thôn Đông.\n';

function run(client: Client, command: string, ...given: unknown[]): Promise<unknown> {
  return client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: given });
}

describe('commands for one document', () => {
  let client: Client;
  const asked: ApplyWorkspaceEditParams[] = [];
  const capabilities: ClientCapabilities = {
    workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } },
  };
  beforeAll(async () => {
    client = await Client.start({ capabilities, settings: { lang: 'en' } });
    client.connection.onRequest(ApplyWorkspaceEditRequest.type, (params) => {
      asked.push(params);
      return { applied: true };
    });
  });
  afterAll(async () => {
    expect(await client.stop()).toBe(0);
  });

  test('are announced', () => {
    expect(client.initialized.capabilities.executeCommandProvider?.commands).toEqual(
      expect.arrayContaining(['thethuc.fixAll', 'thethuc.explain', 'thethuc.checkWorkspace']),
    );
  });

  test('mend all that is safe, in the version that was read', async () => {
    const uri = 'untitled:sua-het';
    await client.open(uri, PLAN, 3);

    expect(await run(client, 'thethuc.fixAll', uri)).toBe(true);

    const [change] = asked.at(-1)?.edit.documentChanges ?? [];
    expect(change).toMatchObject({ textDocument: { uri, version: 3 } });
    const edits = change !== undefined && 'edits' in change ? change.edits : [];
    expect(
      edited(
        PLAN,
        edits.flatMap((each) => ('newText' in each ? [each] : [])),
      ),
    ).toBe(PLAN.replace('  ', ' '));
  });

  test('ask for nothing where there is nothing to mend', async () => {
    const uri = 'untitled:sach';
    await client.open(uri, PLAN.replace('  ', ' '));
    asked.length = 0;

    expect(await run(client, 'thethuc.fixAll', uri)).toBe(false);
    expect(await run(client, 'thethuc.fixAll', 'untitled:khong-co')).toBe(false);
    expect(asked).toEqual([]);
  });

  test('mend nothing of a document that has become another meanwhile', async () => {
    const uri = 'untitled:dang-go';
    await client.open(uri, PLAN.repeat(40), 1);
    asked.length = 0;
    const mending = run(client, 'thethuc.fixAll', uri);
    await client.change(uri, 2, { text: 'KẾ HOẠCH\n' });

    // Whichever came first: either nothing was asked for, or for the version that the edits are of.
    const isApplied = await mending;
    expect(isApplied).toBe(asked.length > 0);
    for (const { edit } of asked)
      expect(edit.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
  });

  test('explain a rule in the language of the user', async () => {
    const page = await run(client, 'thethuc.explain', 'invalid-date');

    expect(page).toMatch(/^# .*invalid-date/u);
    expect(page).toContain('How to mend it');
    expect(await run(client, 'thethuc.explain', 'khong-co')).toBeNull();
  });

  test.each([
    ['a command there is not', 'thethuc.khong-co', [], 'There is no command "thethuc.khong-co".'],
    ['no argument', 'thethuc.fixAll', [], 'Command "thethuc.fixAll" takes other arguments.'],
    ['another argument', 'thethuc.explain', [42], 'Command "thethuc.explain" takes other arguments.'],
    [
      'an action that is none',
      'thethuc.apply',
      [{ uri: 'a' }],
      'Command "thethuc.apply" takes other arguments.',
    ],
  ])('tell what is wrong: %s', async (_name, command, given, message) => {
    await expect(run(client, command, ...given)).rejects.toMatchObject({
      code: ErrorCodes.InvalidParams,
      message,
    });
  });
});

describe('a check of the workspace', () => {
  const watching: ClientCapabilities = {
    workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
    window: { workDoneProgress: true },
  };

  async function startIn(folder: string, capabilities = watching): Promise<Client> {
    return Client.start({ capabilities, folders: [pathToFileURL(folder).href] });
  }

  test('counts, and shows what is found in documents that nobody has opened', async () => {
    const folder = makeFolder({ 'một.txt': PLAN, 'con/hai.md': PLAN, 'README.md': README });
    const client = await startIn(folder);
    const uri = pathToFileURL(join(folder, 'một.txt')).href;
    await client.open(uri, PLAN.replace('31/02', '28/02'));

    expect(await run(client, 'thethuc.checkWorkspace')).toEqual({
      files: 2,
      errors: 1,
      warnings: 2,
      infos: 0,
    });

    const closed = await client.diagnostics(pathToFileURL(join(folder, 'con/hai.md')).href);
    expect(closed.version).toBeUndefined();
    expect(closed.diagnostics.map(({ code }) => code).sort()).toEqual(['invalid-date', 'spacing']);
    expect(client.published.filter((each) => each.uri.endsWith('README.md'))).toEqual([]);
    expect(client.published.filter((each) => each.uri === uri).map(({ version }) => version)).toEqual([1]);
    expect(await client.stop()).toBe(0);
  });

  test('takes back what it showed when the file goes, and shows what is written anew', async () => {
    const folder = makeFolder({ 'mot.txt': PLAN, 'hai.txt': PLAN });
    const client = await startIn(folder);
    await run(client, 'thethuc.checkWorkspace');
    const [first, second] = ['mot.txt', 'hai.txt'].map((name) => pathToFileURL(join(folder, name)).href);
    client.published.length = 0;
    rmSync(join(folder, 'mot.txt'));
    writeFileSync(join(folder, 'hai.txt'), PLAN.replace('31/02', '28/02'));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [
        { uri: first ?? '', type: FileChangeType.Deleted },
        { uri: second ?? '', type: FileChangeType.Changed },
      ],
    });

    expect((await client.diagnostics(first ?? '')).diagnostics).toEqual([]);
    expect((await client.diagnostics(second ?? '')).diagnostics.map(({ code }) => code)).toEqual(['spacing']);
    expect(await client.stop()).toBe(0);
  });

  test('takes back what it showed with the next run', async () => {
    const folder = makeFolder({ 'mot.txt': PLAN });
    const client = await startIn(folder, {});
    await run(client, 'thethuc.checkWorkspace');
    client.published.length = 0;
    writeFileSync(join(folder, 'mot.txt'), PLAN.replace('31/02', '28/02').replace('  ', ' '));

    expect(await run(client, 'thethuc.checkWorkspace')).toMatchObject({ errors: 0, warnings: 0 });

    expect(client.published.map(({ diagnostics }) => diagnostics)).toEqual([[]]);
    expect(await client.stop()).toBe(0);
  });

  test('shows how far it is', async () => {
    const folder = makeFolder({ 'mot.txt': PLAN, 'hai.txt': PLAN });
    const client = await startIn(folder);
    const shown: string[] = [];
    client.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      client.connection.onProgress(WorkDoneProgress.type, token, (value) => {
        shown.push(`${value.kind} ${value.kind === 'begin' ? value.title : (value.message ?? '')}`);
      });
    });

    await run(client, 'thethuc.checkWorkspace');

    expect(shown).toEqual(['begin Kiểm tra các văn bản trong thư mục', 'report 1/2', 'report 2/2', 'end ']);
    expect(await client.stop()).toBe(0);
  });

  test('ends when the user has had enough', async () => {
    const names = Array.from({ length: 60 }, (_, i) => [`${String(i)}.txt`, PLAN.repeat(20)] as const);
    const client = await startIn(makeFolder(Object.fromEntries(names)));
    client.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      client.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
        if (kind === 'begin')
          void client.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
      });
    });

    const counts = await run(client, 'thethuc.checkWorkspace');

    expect(counts).toHaveProperty(
      'files',
      expect.toSatisfy((files: number) => files < 60),
    );
    expect(await client.stop()).toBe(0);
  });
});
