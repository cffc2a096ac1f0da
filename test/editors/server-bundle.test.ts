/** The extension carries the server as one file; whether that runs is seen here, without the extension's packages. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import { expect, test } from 'vitest';
import * as z from 'zod';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  type InitializeResult,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { makeFolder } from '../cli/temporary-folder.ts';
import { ROOT } from '../support/source-files.ts';

const bundles = z.object({
  server: z.custom<(root: string) => BuildOptions>((value) => typeof value === 'function'),
  files: z.array(z.tuple([z.string(), z.string()])),
});

test('the server runs as one file, far from the packages it is made of', { timeout: 30_000 }, async () => {
  const options: unknown = await import(new URL('editors/vscode/bundles.mjs', ROOT).href);
  // Settings are read by a package that is easily bundled wrongly.
  const folder = makeFolder({ 'thethuc.config.json': '{ "rules": { "missing-component": "off" } }' });
  const outfile = join(folder, 'server.mjs');
  const { server, files } = bundles.parse(options);
  const { warnings } = await build({ ...server(fileURLToPath(ROOT)), outfile });
  for (const [from, to] of files) cpSync(new URL(from, ROOT), join(folder, to));
  expect(warnings).toEqual([]);

  const child = spawn(process.execPath, [outfile, '--stdio'], { cwd: folder });
  const exit = once(child, 'exit');
  const client = createProtocolConnection(child.stdout, child.stdin);
  const published = new Promise<PublishDiagnosticsParams>((resolve) => {
    client.onNotification(PublishDiagnosticsNotification.type, resolve);
  });
  client.listen();
  const { serverInfo }: InitializeResult = await client.sendRequest(InitializeRequest.method, {
    processId: null,
    rootUri: null,
    capabilities: {},
  });
  await client.sendNotification(InitializedNotification.type, {});
  await client.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: {
      uri: pathToFileURL(join(folder, 'a.vb.txt')).href,
      languageId: 'van-ban',
      version: 1,
      text: 'KẾ HOẠCH\n**Họp** ngày 31/02/2026.\n\nThu gom rác thãi sinh hoạt.\n',
    },
  });

  expect(serverInfo?.name).toBe('thethuc');
  const rules = (await published).diagnostics.map(({ code }) => code);
  expect(rules).toContain('invalid-date');
  expect(rules).not.toContain('missing-component');
  // Told by the counts, which lie beside the bundle.
  expect(rules).toContain('misspelling');

  await client.sendRequest(ShutdownRequest.type);
  await client.sendNotification(ExitNotification.type);
  expect(await exit).toEqual([0, null]);
  client.dispose();
});
