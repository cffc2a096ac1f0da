import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import {
  CodeActionRequest,
  ErrorCodes,
  ExecuteCommandRequest,
  MessageType,
  ShowMessageNotification,
  type ClientCapabilities,
  type CodeAction,
  type Command,
  type ShowMessageParams,
} from 'vscode-languageserver-protocol/node';
import { makeFolder } from '../cli/temporary-folder.ts';
import { Client, positionOf } from './client.ts';

const PLAN = ['KẾ HOẠCH', 'Cứu trợ mùa mưa', '', '1. Các nghành gửi danh sách về xã.', ''].join('\r\n');
const LITERALS: ClientCapabilities = {
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};

interface Started {
  client: Client;
  uri: string;
  shown: ShowMessageParams[];
}

let running: Client | null = null;

afterEach(async () => {
  expect(await running?.stop()).toBe(0);
});

async function start(folder: string, capabilities: ClientCapabilities): Promise<Started> {
  const client = await Client.start({ capabilities, folders: [pathToFileURL(folder).href] });
  running = client;
  const shown: ShowMessageParams[] = [];
  client.connection.onNotification(ShowMessageNotification.type, (params) => {
    shown.push(params);
  });
  const uri = pathToFileURL(join(folder, 'kế hoạch.txt')).href;
  await client.open(uri, PLAN);
  return { client, uri, shown };
}

async function codesIn(client: Client, uri: string, version: number): Promise<unknown[]> {
  const { diagnostics } = await client.diagnostics(uri, version);
  return diagnostics.map(({ code }) => code);
}

/** The command that is offered, as an action or by itself. */
async function offered({ client, uri }: Pick<Started, 'client' | 'uri'>): Promise<Command | undefined> {
  const at = positionOf(PLAN, 'nghành');
  const params = { textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [] } };
  const actions: (Command | CodeAction)[] =
    (await client.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
  return actions
    .map((each) => (typeof each.command === 'string' ? { ...each, command: each.command } : each.command))
    .find((each) => each?.command === 'thethuc.addToLexicon');
}

function run(client: Client, command: string, given: unknown[] = []): Promise<unknown> {
  return client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: given });
}

describe('a word of one’s own', () => {
  test.each([
    ['an action', LITERALS],
    ['a command', {}],
  ])('goes into the lexicon of the settings by %s, and is found no more', async (_kind, capabilities) => {
    const folder = makeFolder({
      'thethuc.config.json': '{ "lexicon": ["chung.txt", "tu-rieng.txt"] }',
      'chung.txt': 'Bản Lác\n',
      'tu-rieng.txt': '# Từ của xã',
    });
    const { client, uri, shown } = await start(folder, capabilities);
    expect(await codesIn(client, uri, 1)).toContain('misspelling');
    const command = await offered({ client, uri });

    expect(command?.title).toBe('Thêm “nghành” vào từ điển của nhóm');
    expect(await run(client, command?.command ?? '', command?.arguments)).toBe(true);

    expect(readFileSync(join(folder, 'tu-rieng.txt'), 'utf8')).toBe('# Từ của xã\nnghành\n');
    expect(shown).toEqual([
      { type: MessageType.Info, message: `Đã thêm “nghành” vào “${join(folder, 'tu-rieng.txt')}”.` },
    ]);
    await expect
      .poll(() => client.published.findLast((each) => each.uri === uri)?.diagnostics)
      .toEqual(expect.not.arrayContaining([expect.objectContaining({ code: 'misspelling' })]));
  });

  test('makes the file that settings name where there is none yet', async () => {
    const folder = makeFolder({ 'thethuc.config.json': '{ "lexicon": ["tu-rieng.txt"] }' });
    const { client, uri } = await start(folder, LITERALS);

    expect(await run(client, 'thethuc.addToLexicon', [uri, 'Bản Lác'])).toBe(true);
    expect(await run(client, 'thethuc.addToLexicon', [uri, 'bản lác'])).toBe(true);

    expect(readFileSync(join(folder, 'tu-rieng.txt'), 'utf8')).toBe('Bản Lác\n');
  });

  test('goes nowhere where settings name no file, and the user is told', async () => {
    const { client, uri, shown } = await start(makeFolder({}), LITERALS);
    const command = await offered({ client, uri });

    expect(await run(client, command?.command ?? '', command?.arguments)).toBe(false);

    expect(shown).toMatchObject([{ type: MessageType.Warning }]);
    expect(shown[0]?.message).toContain('"lexicon"');
  });

  test.skipIf(process.getuid?.() === 0)('goes nowhere where the file cannot be written', async () => {
    const folder = makeFolder({
      'thethuc.config.json': '{ "lexicon": ["tu-rieng.txt"] }',
      'tu-rieng.txt': 'Bản Lác\n',
    });
    chmodSync(join(folder, 'tu-rieng.txt'), 0o444);
    const { client, uri, shown } = await start(folder, LITERALS);

    expect(await run(client, 'thethuc.addToLexicon', [uri, 'nghành'])).toBe(false);

    expect(shown).toMatchObject([{ type: MessageType.Error }]);
  });

  test.each([[[]], [['untitled:a']], [['untitled:a', ' ']], [[1, 'Bản Lác']]])(
    'is no command with %j',
    async (given) => {
      const { client } = await start(makeFolder({}), {});

      await expect(run(client, 'thethuc.addToLexicon', given)).rejects.toMatchObject({
        code: ErrorCodes.InvalidParams,
      });
    },
  );
});
