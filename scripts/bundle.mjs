/**
 * Joins the command and the language server into few files.
 *
 * Loading some hundred modules takes longer than checking a plan. What a
 * command does not use stays in files of its own that are never read. The
 * licences of the packages that are joined stand beside them.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { licensesOf } from './licenses.mjs';

const OUT = 'dist/cli';

/** Folders of the edge: no entry point of the library leads into them. */
for (const folder of ['dist/cli', 'dist/lsp', 'dist/node']) rmSync(folder, { recursive: true, force: true });

const { metafile } = await build({
  entryPoints: ['src/cli/main.ts'],
  outdir: OUT,
  bundle: true,
  splitting: true,
  format: 'esm',
  // Packages that come in two forms: the older one asks for its own files at run time.
  mainFields: ['module', 'main'],
  platform: 'node',
  target: 'node20.19',
  minify: true,
  metafile: true,
  chunkNames: 'chunks/[name]-[hash]',
  // Packages in the older form of modules ask for Node's own modules at run time.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  legalComments: 'none',
});

writeFileSync(join(OUT, 'LICENSES.txt'), licensesOf(metafile.inputs));
