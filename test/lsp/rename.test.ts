import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  PrepareRenameRequest,
  RenameRequest,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { Client, edited, positionOf, wordsAt } from './client.ts';
import { Folder } from './folder.ts';
import { PLAN, SUPERIOR, written } from './plans.ts';

const folder = new Folder();
let superior: string;
let plan: string;
let versioned: Client;
let plain: Client;
beforeAll(async () => {
  superior = folder.write('tinh.txt', SUPERIOR);
  plan = folder.write('xa.txt', PLAN);
  plain = await Client.start({ folders: [folder.uri] });
  versioned = await Client.start({
    folders: [folder.uri],
    capabilities: {
      workspace: { workspaceEdit: { documentChanges: true } },
      textDocument: { rename: { prepareSupport: true } },
    },
  });
  for (const client of [plain, versioned]) {
    await client.open(superior, SUPERIOR, 4);
    await client.open('untitled:xa', PLAN.replaceAll('118/', '3/'), 7);
  }
});
afterAll(async () => {
  expect(await Promise.all([plain.stop(), versioned.stop()])).toEqual([0, 0]);
  folder.remove();
});

const OPEN = PLAN.replaceAll('118/', '3/');

function rename(
  client: Client,
  uri: string,
  text: string,
  words: string,
  newName: string,
): Promise<WorkspaceEdit | null> {
  return client.connection.sendRequest(RenameRequest.type, {
    textDocument: { uri },
    position: positionOf(text, words),
    newName,
  });
}

/** Edits by address, with the version that they are for. */
function byDocument({
  documentChanges = [],
}: WorkspaceEdit): Map<string, { version: number | null; edits: TextEdit[] }> {
  return new Map(
    documentChanges
      .filter(TextDocumentEdit.is)
      .map(({ textDocument: { uri, version }, edits }) => [
        uri,
        { version, edits: edits.filter((edit): edit is TextEdit => 'newText' in edit) },
      ]),
  );
}

test('it is offered with preparation where a client prepares', () => {
  expect(plain.initialized.capabilities.renameProvider).toBe(true);
  expect(versioned.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true });
});

test('preparing gives the words and the name', async () => {
  const place = await versioned.connection.sendRequest(PrepareRenameRequest.type, {
    textDocument: { uri: 'untitled:xa' },
    position: positionOf(OPEN, written('Đợt thi đua) như')),
  });

  if (place === null || !('placeholder' in place)) throw new Error('No place.');
  expect(wordsAt(OPEN, place.range)).toBe(written('Đợt thi đua'));
  expect(place.placeholder).toBe('Đợt thi đua');
});

test('what cannot be renamed is refused with a sentence', async () => {
  const asked = versioned.connection.sendRequest(PrepareRenameRequest.type, {
    textDocument: { uri: 'untitled:xa' },
    position: positionOf(OPEN, written('Các thôn')),
  });

  await expect(asked).rejects.toThrow(/Không có gì để đổi tên ở đây/u);
  await expect(rename(plain, 'untitled:xa', OPEN, written('I. MỤC'), 'mười')).rejects.toThrow(
    /“mười” không phải số thứ tự cùng kiểu với “I”/u,
  );
});

test('a short name changes where it is given and used, as the document writes its letters', async () => {
  const edit = await rename(plain, 'untitled:xa', OPEN, written('Đợt thi đua) như'), 'Phong trào thi đua');

  const after = edited(OPEN, edit?.changes?.['untitled:xa'] ?? []);
  expect(after).toContain(written('gọi tắt là Phong trào thi đua) như sau'));
  expect(after).toContain(written('😀 Hưởng ứng Phong trào thi đua theo'));
  expect(after).toContain(written('phát động Đợt thi đua trồng rừng ('));
});

test('a section changes with its references, for the version that was read', async () => {
  const edit = await rename(versioned, 'untitled:xa', OPEN, written('I. MỤC'), 'IV');

  const own = edit === null ? undefined : byDocument(edit).get('untitled:xa');
  expect(own?.version).toBe(7);
  const after = edited(OPEN, own?.edits ?? []);
  expect(after).toContain(written('IV. MỤC TIÊU'));
  expect(after).toContain(written('làm theo phần IV của Kế hoạch này'));
});

test('the number of a document changes in those that cite it, where edits have versions', async () => {
  const edit = await rename(versioned, superior, SUPERIOR, '118/KH', '125/KH-UBND');

  const changes = edit === null ? new Map<string, never>() : byDocument(edit);
  expect([...changes.keys()]).toEqual([superior, plan]);
  expect(changes.get(superior)?.version).toBe(4);
  expect(changes.get(plan)?.version).toBeNull();
  expect(edited(SUPERIOR, changes.get(superior)?.edits ?? [])).toContain(written('Số: 125/KH-UBND'));
  expect(edited(PLAN, changes.get(plan)?.edits ?? []).match(/125\/KH-UBND/gu)).toHaveLength(2);
});

test('the number of a document changes there alone where edits have none', async () => {
  const edit = await rename(plain, superior, SUPERIOR, '118/KH', '125/KH-UBND');

  expect(Object.keys(edit?.changes ?? {})).toEqual([superior]);
});
