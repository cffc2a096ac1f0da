import { afterAll, beforeAll, expect, test } from 'vitest';
import { DefinitionRequest, type Location, type LocationLink } from 'vscode-languageserver-protocol/node';
import { Client, positionOf, wordsAt } from './client.ts';
import { Folder } from './folder.ts';
import { PLAN, SUPERIOR, written } from './plans.ts';

const URI = 'untitled:ke-hoach';
const folder = new Folder();
let superior: string;
let plain: Client;
let linking: Client;
beforeAll(async () => {
  superior = folder.write('Kế hoạch tỉnh.txt', SUPERIOR);
  plain = await Client.start({ folders: [folder.uri] });
  linking = await Client.start({
    folders: [folder.uri],
    capabilities: { textDocument: { definition: { linkSupport: true } } },
  });
  await Promise.all([plain.open(URI, PLAN), linking.open(URI, PLAN)]);
});
afterAll(async () => {
  expect(await Promise.all([plain.stop(), linking.stop()])).toEqual([0, 0]);
  folder.remove();
});

function isLink(target: Location | LocationLink): target is LocationLink {
  return 'targetUri' in target;
}

async function ask(client: Client, words: string, plus = 0): Promise<(Location | LocationLink)[]> {
  const found = await client.connection.sendRequest(DefinitionRequest.type, {
    textDocument: { uri: URI },
    position: positionOf(PLAN, words, plus),
  });
  return found === null ? [] : Array.isArray(found) ? found : [found];
}

test('it is offered', () => {
  expect(plain.initialized.capabilities.definitionProvider).toBe(true);
});

test('a citation leads to the number of the document on disk', async () => {
  const [found, other] = await ask(plain, written('118/KH'));

  expect(other).toBeUndefined();
  expect(found).toMatchObject({ uri: superior });
  const range = found === undefined || isLink(found) ? null : found.range;
  expect(range === null ? '' : wordsAt(SUPERIOR, range)).toBe(written('Số: 118/KH-UBND'));
});

test('a client that shows links is told the words it started from and all that is meant', async () => {
  const [found] = await ask(linking, written('phần I của'), written('phần ').length);

  if (found === undefined || !isLink(found)) throw new Error('No link.');
  expect(wordsAt(PLAN, found.originSelectionRange ?? found.targetRange)).toBe('I');
  expect(wordsAt(PLAN, found.targetSelectionRange)).toBe(written('I. MỤC TIÊU'));
  expect(wordsAt(PLAN, found.targetRange)).toContain(written('2. Hoàn thành'));
});

test('a short name leads to the place that gives it', async () => {
  const [found] = await ask(plain, written('ứng Đợt thi đua'), written('ứng Đ').length);

  expect(found === undefined || isLink(found) ? '' : wordsAt(PLAN, found.range)).toBe(written('Đợt thi đua'));
});

test('words that mean nothing lead nowhere', async () => {
  expect(await ask(plain, written('Hoàn thành'), 1)).toEqual([]);
});

test('what was edited is what is meant', async () => {
  const uri = 'untitled:sua';
  const text = PLAN.replace('118/KH', '7/KH');
  await plain.open(uri, text);
  const start = positionOf(text, '7/KH');
  await plain.change(uri, 2, {
    range: { start, end: { ...start, character: start.character + 1 } },
    text: '118',
  });

  const found = await plain.connection.sendRequest(DefinitionRequest.type, {
    textDocument: { uri },
    position: start,
  });

  expect(found).toMatchObject([{ uri: superior }]);
});
