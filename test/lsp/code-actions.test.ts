import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ApplyWorkspaceEditRequest,
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  LSPErrorCodes,
  TextDocumentEdit,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type Command,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { Client, edited, positionOf, wordsAt } from './client.ts';

/** Letters with their marks apart, a pair of surrogates, CRLF: what makes places go wrong. */
const PLAN = [
  'KẾ HOẠCH',
  'Tổ chức Ngày hội 😀 Đại đoàn kết',
  '',
  `1. ${'Tuyên truyền 😀 trong Nhân dân'.normalize('NFD')}  sâu rộng.`,
  '2. Tổng kết vào ngày 31/02/2026 tại nhà văn hóa , thôn Đông.',
  '',
].join('\r\n');

/** What is mended for certain: blanks, and letters put together. */
const MENDED = PLAN.normalize('NFC').replace('  sâu', ' sâu').replace('hóa , thôn', 'hóa, thôn');

const LITERALS: ClientCapabilities = {
  workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } },
  textDocument: {
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
};

const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

function at(words: string): Range {
  const start = positionOf(PLAN, words);
  return { start, end: start };
}

function isLiteral(action: Command | CodeAction): action is CodeAction {
  return typeof action.command !== 'string';
}

async function ask(
  client: Client,
  uri: string,
  range: Range,
  context: Partial<CodeActionContext> = {},
): Promise<(Command | CodeAction)[]> {
  const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
  return (await client.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
}

async function literals(...given: Parameters<typeof ask>): Promise<CodeAction[]> {
  return (await ask(...given)).filter(isLiteral);
}

function editsIn(edit: WorkspaceEdit | undefined, uri: string): TextEdit[] {
  const versioned = edit?.documentChanges?.find(TextDocumentEdit.is)?.edits ?? [];
  return [
    ...versioned.filter((each): each is TextEdit => 'newText' in each),
    ...(edit?.changes?.[uri] ?? []),
  ];
}

describe('a client that takes actions and finds their edits later', () => {
  let client: Client;
  const uri = 'untitled:sua';
  beforeAll(async () => {
    client = await Client.start({ capabilities: LITERALS });
    await client.open(uri, PLAN, 7);
  });
  afterAll(async () => {
    expect(await client.stop()).toBe(0);
  });

  test('is told which kinds there are', () => {
    expect(client.initialized.capabilities.codeActionProvider).toEqual({
      codeActionKinds: ['quickfix', 'source.fixAll.thethuc'],
      resolveProvider: true,
    });
  });

  test('is offered the fixes of what stands at the cursor, with what they mend', async () => {
    const [fix, ...others] = await literals(client, uri, at(' sâu rộng'), {
      only: [CodeActionKind.QuickFix],
    });

    expect(fix).toMatchObject({ title: 'Sửa dấu cách', kind: 'quickfix', isPreferred: true });
    expect(fix?.diagnostics?.map(({ code, range }) => [code, wordsAt(PLAN, range)])).toEqual([
      ['spacing', '  '],
    ]);
    expect(fix?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 7 } }]);
    expect(edited(PLAN, editsIn(fix?.edit, uri))).toBe(PLAN.replace('  sâu', ' sâu'));
    expect(others.map(({ title }) => title)).toEqual([
      'Sửa mọi chỗ sửa được ngay theo quy tắc “spacing”',
      'Bỏ qua “spacing” ở đây (thêm chú thích)',
      'Giải thích quy tắc “spacing”',
    ]);
  });

  test('is offered what guesses under a title that says so', async () => {
    const [guess] = await literals(client, uri, at('31/02'));

    expect(guess?.title).toBe('Đổi thành ngày 28, ngày cuối tháng 2 (phỏng đoán, cần xem lại)');
    expect(guess?.isPreferred).toBeUndefined();
    expect(edited(PLAN, editsIn(guess?.edit, uri))).toBe(PLAN.replace('31/02', '28/02'));
  });

  test('may echo the range of a diagnostic in other units: the finding is looked up', async () => {
    const { diagnostics } = await client.diagnostics(uri);
    const echoed = diagnostics
      .filter(({ code }) => code === 'spacing')
      .map((each) => ({
        ...each,
        range: { start: { line: 3, character: 60 }, end: { line: 3, character: 62 } },
      }));
    const bare = echoed.map(({ data: _data, ...each }) => each);

    for (const given of [echoed, bare]) {
      const offered = await literals(client, uri, at('KẾ HOẠCH'), { diagnostics: given });
      const fix = offered.find(({ title }) => title === 'Sửa dấu cách');
      expect(edited(PLAN, editsIn(fix?.edit, uri))).toBe(PLAN.replace('  sâu', ' sâu'));
    }
  });

  test('finds the comment that holds a finding back when it is chosen', async () => {
    const offered = await literals(client, uri, at('31/02'));
    const hold = offered.find(({ title }) => title.startsWith('Bỏ qua'));
    expect(hold?.edit).toBeUndefined();

    const resolved = await client.connection.sendRequest(
      CodeActionResolveRequest.type,
      hold ?? { title: '' },
    );

    expect(edited(PLAN, editsIn(resolved.edit, uri))).toBe(
      PLAN.replace('2. Tổng', '<!-- thethuc-disable-next-line invalid-date -- lý do -->\r\n2. Tổng'),
    );
  });

  test('is offered to mend all that is safe, by edits of the places and not of the document', async () => {
    const [all, ...others] = await literals(client, uri, ALL, { only: [CodeActionKind.SourceFixAll] });
    expect(all).toMatchObject({
      title: 'Sửa mọi chỗ sửa được ngay trong văn bản',
      kind: 'source.fixAll.thethuc',
    });
    expect(others).toEqual([]);

    const resolved = await client.connection.sendRequest(CodeActionResolveRequest.type, all ?? { title: '' });

    const edits = editsIn(resolved.edit, uri);
    expect(edited(PLAN, edits)).toBe(MENDED);
    expect(edits.map(({ range }) => range.end.line - range.start.line)).toEqual(edits.map(() => 0));
  });

  test.each([
    [['source'], ['source.fixAll.thethuc']],
    [['source.fixAll.thethuc'], ['source.fixAll.thethuc']],
    [['source.organizeImports'], []],
    [['refactor'], []],
    [['quickfix.sau'], []],
  ])('is offered only kinds below those it wants: %j', async (only, kinds) => {
    expect((await literals(client, uri, ALL, { only })).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('is offered nothing for the whole document when only the cursor has moved', async () => {
    const kinds = async (triggerKind: CodeActionTriggerKind): Promise<unknown[]> =>
      (await literals(client, uri, at('31/02'), { triggerKind })).map(({ kind }) => kind);

    expect(await kinds(CodeActionTriggerKind.Automatic)).not.toContain('source.fixAll.thethuc');
    expect(await kinds(CodeActionTriggerKind.Invoked)).toContain('source.fixAll.thethuc');
  });

  test('is told that the document has become another since', async () => {
    const other = 'untitled:khac';
    await client.open(other, PLAN, 1);
    const offered = await literals(client, other, at('31/02'));
    const stale = offered.find(({ title }) => title.startsWith('Bỏ qua')) ?? { title: '' };
    await client.change(other, 2, { text: PLAN.replace('31/02', '28/02') });

    await expect(client.connection.sendRequest(CodeActionResolveRequest.type, stale)).rejects.toMatchObject({
      code: LSPErrorCodes.ContentModified,
    });
  });

  test('gets an action of somebody else back as it was', async () => {
    const stranger: CodeAction = { title: 'x', data: { uri, version: 7, key: 'y' } };

    expect(await client.connection.sendRequest(CodeActionResolveRequest.type, stranger)).toEqual(stranger);
  });
});

test('a client that cannot find edits later gets them at once, without versions where it knows none', async () => {
  const client = await Client.start({
    capabilities: {
      textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
    },
  });
  const uri = 'untitled:ngay';
  await client.open(uri, PLAN);

  const offered = await literals(client, uri, ALL);

  expect(offered.every(({ edit, command }) => (edit === undefined) !== (command === undefined))).toBe(true);
  expect(offered.some(({ isPreferred }) => isPreferred)).toBe(false);
  const all = offered.find(({ kind }) => kind === 'source.fixAll.thethuc');
  expect(all?.edit?.documentChanges).toBeUndefined();
  expect(edited(PLAN, editsIn(all?.edit, uri))).toBe(MENDED);
  const hold = offered.find(({ title }) => title.startsWith('Bỏ qua “invalid-date”'));
  expect(edited(PLAN, editsIn(hold?.edit, uri))).toContain('-- lý do -->\r\n2. Tổng');
  expect(await client.stop()).toBe(0);
});

test('a client that takes only commands has them done by name', async () => {
  const client = await Client.start({ capabilities: { workspace: { applyEdit: true } } });
  const applied: WorkspaceEdit[] = [];
  client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
    applied.push(edit);
    return { applied: true };
  });
  const uri = 'untitled:lenh';
  await client.open(uri, PLAN);
  expect(client.initialized.capabilities.codeActionProvider).toBe(true);

  const offered = await ask(client, uri, at('31/02'));
  const guess = offered.find(({ title }) => title.startsWith('Đổi thành'));
  expect(offered.some(isLiteral)).toBe(false);
  const { command, arguments: given }: Partial<Command> =
    guess === undefined || isLiteral(guess) ? {} : guess;
  const done: unknown = await client.connection.sendRequest(ExecuteCommandRequest.type, {
    command: command ?? '',
    arguments: given ?? [],
  });

  expect(done).toBe(true);
  expect(edited(PLAN, editsIn(applied[0], uri))).toBe(PLAN.replace('31/02', '28/02'));
  expect(await client.stop()).toBe(0);
});

test('actions are offered to a client that pulls diagnostics as well', async () => {
  const { textDocument } = LITERALS;
  const client = await Client.start({ capabilities: { textDocument: { ...textDocument, diagnostic: {} } } });
  const uri = 'untitled:keo';
  await client.open(uri, PLAN);
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
  });
  const diagnostics = report.kind === 'full' ? report.items : [];

  const offered = await literals(client, uri, at('KẾ HOẠCH'), { diagnostics });

  expect(offered.map(({ title }) => title)).toContain('Sửa dấu cách');
  expect(await client.stop()).toBe(0);
});
