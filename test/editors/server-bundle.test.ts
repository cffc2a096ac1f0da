/** The extension carries the server as one file; whether that runs is seen here, without the extension's packages. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
});

test('the server runs as one file, far from the packages it is made of', { timeout: 60_000 }, async () => {
  const options: unknown = await import(new URL('editors/vscode/bundles.mjs', ROOT).href);
  const folder = makeFolder();
  const outfile = join(folder, 'server.mjs');
  const { warnings } = await build({ ...bundles.parse(options).server(fileURLToPath(ROOT)), outfile });
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
      uri: 'untitled:a',
      languageId: 'van-ban',
      version: 1,
      text: '**Họp** ngày 31/02/2026.\n',
    },
  });

  expect(serverInfo?.name).toBe('thethuc');
  expect((await published).diagnostics.map(({ code }) => code)).toContain('invalid-date');

  await client.sendRequest(ShutdownRequest.type);
  await client.sendNotification(ExitNotification.type);
  expect(await exit).toEqual([0, null]);
  client.dispose();
});
