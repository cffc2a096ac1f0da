import { expect, test } from 'vitest';
import { Client, type ClientOptions } from './client.ts';

const PLAN = 'KẾ HOẠCH\nTổ chức Ngày hội 🌳 Đại đoàn kết\n\nTổng kết vào ngày 31/02/2026.\n';

/** Whether a document is spoken of in English: what the user sees of a setting. */
async function speaksEnglish(options: ClientOptions): Promise<boolean> {
  const client = await Client.start({ capabilities: { workspace: { configuration: true } }, ...options });
  await client.configured;
  const uri = 'untitled:ke-hoach';
  await client.open(uri, PLAN);
  const { diagnostics } = await client.diagnostics(uri);
  await client.stop();
  const found = diagnostics.find(({ code }) => code === 'invalid-date');
  return JSON.stringify(found?.message).includes('days');
}

test('settings of the start hold where the client knows none when it is asked', async () => {
  expect(await speaksEnglish({ initial: { lang: 'en' } })).toBe(true);
});

test('settings that the client answers with stand above those of the start', async () => {
  expect(await speaksEnglish({ initial: { lang: 'en' }, settings: { lang: 'vi' } })).toBe(false);
});
