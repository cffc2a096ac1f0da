import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  LSPErrorCodes,
  WorkspaceDiagnosticRequest,
  type ClientCapabilities,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { makeFolder } from '../cli/temporary-folder.ts';
import { Client, wordsAt } from './client.ts';

const PLAN = [
  'KẾ HOẠCH',
  'Tổ chức Ngày hội 😀 Đại đoàn kết',
  '',
  '1. Họp ngày 31/02/2026 tại thôn Đông.',
  '',
].join('\r\n');
const PULLING: ClientCapabilities = {
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
  textDocument: { diagnostic: {} },
};

describe('the diagnostics of a document that a client asks for', () => {
  test('have a name, and what has not changed is not sent again', async () => {
    const client = await Client.start({ capabilities: PULLING });
    const uri = 'untitled:hoi';
    const ask = (previousResultId?: string) =>
      client.connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      });
    await client.open(uri, PLAN);

    const first = await ask();
    expect(first.kind).toBe('full');
    const [found] = first.kind === 'full' ? first.items : [];
    expect(found === undefined ? '' : wordsAt(PLAN, found.range)).toBe('ngày 31/02/2026');
    expect(await ask(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });

    await client.change(uri, 2, { text: PLAN.replace('31/02', '28/02') });
    expect(await ask(first.resultId)).toMatchObject({ kind: 'full', items: [] });
    await client.change(uri, 3, { text: PLAN });
    expect(await ask(first.resultId)).toMatchObject({ kind: 'unchanged' });
    expect(client.published).toEqual([]);
    expect(await client.stop()).toBe(0);
  });

  test('of all documents are not offered to who does not ask for them', async () => {
    const client = await Client.start({ capabilities: PULLING });

    expect(client.initialized.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: false });
    await expect(
      client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] }),
    ).rejects.toThrow('workspace/diagnostic');
    expect(await client.stop()).toBe(0);
  });
});

describe('the diagnostics of all documents', () => {
  interface Asking {
    client: Client;
    folder: string;
    ask: (
      known?: readonly WorkspaceDocumentDiagnosticReport[],
      token?: CancellationTokenSource,
    ) => Promise<WorkspaceDiagnosticReport>;
    uriOf: (name: string) => string;
  }

  async function startWith(files: Readonly<Record<string, string>>): Promise<Asking> {
    const folder = makeFolder(files);
    const client = await Client.start({
      capabilities: PULLING,
      initial: { workspaceDiagnostics: true },
      folders: [pathToFileURL(folder).href],
    });
    const ask: Asking['ask'] = (known = [], source) =>
      client.connection.sendRequest(
        WorkspaceDiagnosticRequest.type,
        {
          previousResultIds: known.flatMap(({ uri, resultId: value }) =>
            value === undefined ? [] : [{ uri, value }],
          ),
        },
        source?.token,
      );
    return { client, folder, ask, uriOf: (name) => pathToFileURL(join(folder, name)).href };
  }

  function shown({ items }: WorkspaceDiagnosticReport): string[] {
    return items
      .map((each) => {
        const what = each.kind === 'full' ? each.items.map(({ code }) => code).join(' ') : 'unchanged';
        return `${each.uri.slice(each.uri.lastIndexOf('/') + 1)}: ${what}`;
      })
      .sort();
  }

  test('are those of documents; what looks like none is silent', async () => {
    const { client, ask } = await startWith({ 'mot.txt': PLAN, 'README.md': 'Họp ngày 31/02/2026.\n' });
    expect(client.initialized.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: true });

    expect(shown(await ask())).toEqual(['README.md: ', 'mot.txt: invalid-date']);
    expect(await client.stop()).toBe(0);
  });

  test('are sent again only of what has changed', async () => {
    const { client, folder, ask, uriOf } = await startWith({
      'mot.txt': PLAN,
      'hai.txt': PLAN,
      'ba.txt': PLAN,
    });
    const first = await ask();
    writeFileSync(join(folder, 'mot.txt'), PLAN.replace('31/02', '28/02'));
    rmSync(join(folder, 'hai.txt'));
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [
        { uri: uriOf('mot.txt'), type: FileChangeType.Changed },
        { uri: uriOf('hai.txt'), type: FileChangeType.Deleted },
      ],
    });

    expect(shown(await ask(first.items))).toEqual(['ba.txt: unchanged', 'hai.txt: ', 'mot.txt: ']);
    expect(await client.stop()).toBe(0);
  });

  test('wait until there is something new', async () => {
    const { client, ask, uriOf } = await startWith({ 'mot.txt': PLAN });
    const first = await ask();
    let isAnswered = false;
    const waiting = ask(first.items).then((report) => {
      isAnswered = true;
      return report;
    });
    // A later request is answered first: the other one waits.
    await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: uriOf('mot.txt') },
    });
    await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: uriOf('mot.txt') },
    });
    expect(isAnswered).toBe(false);
    await client.open(uriOf('mot.txt'), PLAN.replace('31/02', '28/02'));

    expect(shown(await waiting)).toEqual(['mot.txt: ']);
    expect(await client.stop()).toBe(0);
  });

  test('wait no longer when nobody waits for them', async () => {
    const { client, ask } = await startWith({ 'mot.txt': PLAN });
    const first = await ask();
    const source = new CancellationTokenSource();
    const waiting = ask(first.items, source);
    source.cancel();

    await expect(waiting).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(await client.stop()).toBe(0);
  });

  test('come piece by piece to who can take them so', async () => {
    const { client } = await startWith(
      Object.fromEntries(Array.from({ length: 45 }, (_, i) => [`${String(i)}.txt`, PLAN])),
    );
    const pieces: number[] = [];
    client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'phan', ({ items }) => {
      pieces.push(items.length);
    });

    const report = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
      previousResultIds: [],
      partialResultToken: 'phan',
    });

    expect(report.items).toEqual([]);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.reduce((sum, count) => sum + count, 0)).toBe(45);
    expect(await client.stop()).toBe(0);
  });
});
