/**
 * The server of a page: started as a worker, it talks in messages of the
 * protocol. The build makes one file of it and of all it imports, to be named
 * in `new Worker(…)`.
 */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { VERSION } from '../node/version.ts';
import { serve } from './server.ts';
import { readCounts } from './settings.ts';
import { WorkerPlatform } from './worker-platform.ts';

const connection = createConnection(
  new BrowserMessageReader(globalThis),
  new BrowserMessageWriter(globalThis),
);
serve(connection, {
  info: { name: 'thethuc', version: VERSION },
  lang: 'vi',
  platformFor: (_folders, initial) => new WorkerPlatform(readCounts(initial)),
});
