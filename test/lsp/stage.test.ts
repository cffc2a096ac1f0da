import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { makeFolder } from '../cli/temporary-folder.ts';
import { Client } from './client.ts';

async function stageOf(uri: string, settings: Record<string, unknown> = {}): Promise<unknown> {
  const client = await Client.start({ settings });
  const stage: unknown = await client.connection.sendRequest('thethuc/stage', { uri });
  await client.stop();
  return stage;
}

test('what is written in an editor is a draft', async () => {
  expect(await stageOf('untitled:kế hoạch')).toBe('draft');
});

test('the settings file above a document says otherwise, and the user has the last word', async () => {
  const folder = makeFolder({ 'thethuc.config.json': '{ "stage": "publish" }', 'kế hoạch.vb.txt': '' });
  const uri = pathToFileURL(`${folder}/kế hoạch.vb.txt`).href;

  expect(await stageOf(uri)).toBe('publish');
  expect(await stageOf(uri, { stage: 'draft' })).toBe('draft');
});
