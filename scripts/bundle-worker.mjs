/**
 * Joins the server for browsers into one file: a worker is named by its
 * address and finds no packages. Fails where anything that it reaches needs Node.
 */
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { licensesOf } from './licenses.mjs';

const OUT = 'dist/lsp';

const { metafile } = await build({
  entryPoints: ['src/lsp/worker.ts'],
  outfile: `${OUT}/worker.js`,
  bundle: true,
  format: 'iife',
  platform: 'browser',
  // A worker has no document: what packages make for pages asks it for an element and fails there.
  conditions: ['worker'],
  target: 'es2022',
  // Workers are read as UTF-8 whatever a server says of them.
  charset: 'utf8',
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
});

// It is started, not called.
writeFileSync(`${OUT}/worker.d.ts`, 'export {};\n');
writeFileSync(`${OUT}/LICENSES.txt`, licensesOf(metafile.inputs));
