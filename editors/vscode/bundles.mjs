/** What esbuild is told, apart from where it stands: the server is bundled by a test too. */

const shared = {
  bundle: true,
  platform: 'node',
  // What VS Code 1.101 runs extensions and their servers with.
  target: 'node22',
  // Packages that come in two forms: the older one asks for its own files at run time.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

export const extension = {
  ...shared,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.cjs',
  format: 'cjs',
  external: ['vscode'],
};

/** What is read beside the bundles: from where in the repository, to where in `dist`. The server looks for counts beside itself. */
export const files = [
  ['schemas/config.schema.json', 'config.schema.json'],
  ['src/orthography/counts.bin.gz', 'orthography/counts.bin.gz'],
];

/**
 * The server from the sources of the library, whose packages lie in the
 * root's node_modules: nothing has to be built before, and nothing is fetched.
 *
 * @param root The root of the repository.
 */
export function server(root) {
  return {
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
  };
}
