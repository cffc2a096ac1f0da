/**
 * Bundles the extension and the server into `dist/`. The server is bundled
 * from the sources of the library, whose packages lie in the root's
 * node_modules: nothing has to be built before, and nothing is fetched.
 */
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { licensesOf } from './licenses.mjs';

const here = import.meta.dirname;
const root = `${here}/../..`;

const shared = {
  bundle: true,
  platform: 'node',
  // What VS Code 1.101 runs extensions and their servers with.
  target: 'node22',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  absWorkingDir: here,
};

rmSync(`${here}/dist`, { recursive: true, force: true });

const extension = await build({
  ...shared,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.cjs',
  format: 'cjs',
  external: ['vscode'],
});

const server = await build({
  ...shared,
  stdin: {
    contents: "import { startStdio } from './src/lsp/stdio.ts'; startStdio();",
    resolveDir: root,
    loader: 'ts',
  },
  outfile: 'dist/server.mjs',
  format: 'esm',
  // Packages written as CommonJS ask for Node's own modules by `require`, which an ES module has not.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});

copyFileSync(`${root}/schemas/config.schema.json`, `${here}/dist/config.schema.json`);

const inputs = [extension, server].flatMap(({ metafile }) => Object.keys(metafile.inputs));
writeFileSync(`${here}/dist/licenses.txt`, licensesOf(inputs, here));
