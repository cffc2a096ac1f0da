/**
 * Makes one file of the server for browsers: a worker is named by its address
 * and finds no packages. The build fails where anything that it reaches needs Node.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

await build({
  entryPoints: [path('src/lsp/worker.ts')],
  outfile: path('dist/lsp/worker.js'),
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  // Workers are read as UTF-8 whatever a server says of them.
  charset: 'utf8',
  minify: true,
  sourcemap: 'linked',
  // src is published beside it.
  sourcesContent: false,
  logLevel: 'warning',
});
