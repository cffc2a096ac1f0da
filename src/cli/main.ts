#!/usr/bin/env node
/**
 * Where the command begins. From Node 22 on, code that was compiled once is
 * kept in the user's temporary folder: half of a short run is compiling. Only
 * what is loaded after the call is kept, so everything else is.
 */
import * as nodeModule from 'node:module';

/** What newer versions of Node's module have besides; Node's own types know it from 22 on. */
interface CompileCaching {
  createRequire: unknown;
  enableCompileCache?: () => unknown;
}

const caching: CompileCaching = nodeModule;
caching.enableCompileCache?.();
const { start } = await import('./start.ts');
await start();
