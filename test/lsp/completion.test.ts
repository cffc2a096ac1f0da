import { expect, test } from 'vitest';
import {
  CompletionRequest,
  CompletionTriggerKind,
  InsertTextMode,
  MarkupKind,
  type CompletionItem,
  type CompletionList,
  type Range,
} from 'vscode-languageserver-protocol';
import { edited, positionOf } from './client.ts';
import { useClient } from './use-client.ts';

const PLAN = [
  'ỦY BAN NHÂN DÂN',
  'XÃ NẬM PHIÊN',
  'Số: 12/KH-UBND',
  'Nậm Phiên, ngày 10 tháng 3 năm 2026',
  'KẾ HOẠCH',
  'Trồng cây xanh năm 2026',
  '',
  'Thực hiện Kế hoạch số 58/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh Thanh Giang về trồng cây xanh;',
  '',
  'I. NỘI DUNG',
  '',
].join('\r\n');

const client = useClient({
  capabilities: {
    textDocument: {
      completion: {
        completionItem: {
          documentationFormat: [MarkupKind.Markdown],
          insertTextModeSupport: { valueSet: [InsertTextMode.asIs] },
        },
      },
    },
  },
});

/** What is offered behind the last words of a text. */
async function complete(text: string, words: string): Promise<CompletionList> {
  const uri = `untitled:${String(Math.random())}`;
  await client().open(uri, text);
  const found = await client().connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position: positionOf(text, words, words.length),
    context: { triggerKind: CompletionTriggerKind.Invoked },
  });
  if (found === null || Array.isArray(found)) throw new Error('A list was promised.');
  return found;
}

function editOf({ textEdit }: CompletionItem): { range: Range; newText: string } {
  if (textEdit === undefined || 'insert' in textEdit) throw new Error('An edit was promised.');
  return textEdit;
}

test('a citation takes the place of what was typed, whatever the letters are made of', async () => {
  for (const form of ['NFC', 'NFD'] as const) {
    const text = `${PLAN}\r\n😀 Theo Kế hoạch số 5 các thôn trồng cây.\r\n`.normalize(form);
    const { isIncomplete, items } = await complete(text, '😀 Theo Kế hoạch số 5'.normalize(form));

    const [first] = items;
    if (first === undefined) throw new Error('Nothing is offered.');
    const after = edited(text, [editOf(first)]).normalize('NFC');
    expect(isIncomplete).toBe(true);
    expect(after).toContain('😀 Theo Kế hoạch số 58/KH-UBND các thôn trồng cây.\r\n');
  }
});

test('lines of a signature end as those of the document, and are not set in twice', async () => {
  const text = `${PLAN}\r\nTrồng cây ven đường.\r\n\r\nKT`;
  const { items } = await complete(text, '\r\n\r\nKT');

  expect(items.map(editOf).map(({ newText }) => newText)).toEqual(['KT. CHỦ TỊCH\r\nPHÓ CHỦ TỊCH']);
  expect(items[0]?.insertTextMode).toBe(InsertTextMode.asIs);
  expect(items[0]?.documentation).toMatchObject({ kind: 'markdown' });
});

test('the signs that ask for it are few', () => {
  const { completionProvider } = client().initialized.capabilities;

  expect(completionProvider?.triggerCharacters).toEqual(['/', '.', '-']);
});

test('in prose nothing is offered', async () => {
  const { items } = await complete(`${PLAN}\r\nCác thôn trồng cây.\r\n`, 'Các thôn tr');

  expect(items).toEqual([]);
});
