/** Bundles for pages, as strangers make them, with the two bundlers that they use most. */
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import * as vite from 'vite';

export type Bundler = (project: string, program: string) => Promise<string>;

/** Fails where anything that is reached imports from Node: for pages esbuild knows no such module. */
async function withEsbuild(project: string, program: string): Promise<string> {
  const { code, warnings } = await bundleOf(project, program);
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return code;
}

/** Vite puts an empty module in place of one of Node's and goes on: here it must not. */
async function withVite(project: string, program: string): Promise<string> {
  const entry = join(project, 'vite-entry.js');
  const input: vite.Plugin = {
    name: 'stranger',
    enforce: 'pre',
    resolveId(id) {
      if (isBuiltin(id)) throw new Error(`${id} is not there in a page`);
      return id === entry ? id : null;
    },
    load: (id) => (id === entry ? program : null),
  };
  const outputs = await vite.build({
    root: project,
    configFile: false,
    logLevel: 'silent',
    plugins: [input],
    build: { write: false, lib: { entry, formats: ['iife'], name: 'page', fileName: 'page' } },
  });
  const [first] = Array.isArray(outputs) ? outputs : [];
  const chunks = first?.output ?? [];
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== 'chunk') throw new Error('One file was asked for');
  return chunk.code;
}

export const BUNDLERS: Readonly<Record<'esbuild' | 'vite', Bundler>> = {
  esbuild: withEsbuild,
  vite: withVite,
};

/** What it costs a page to import all that an entry point has. */
export interface Weight {
  readonly minified: number;
  readonly gzip: number;
  /** The packages that it pulls in. */
  readonly packages: readonly string[];
  /** The files of ours that it pulls in, in `dist/`. */
  readonly own: readonly string[];
}

export async function weigh(project: string, entry: string): Promise<Weight> {
  const { code, inputs } = await bundleOf(project, `export * from '${entry}'; import '${entry}';`);
  const paths = inputs.map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  const packages = new Set(
    paths.map((path) =>
      path
        .split('/')
        .slice(0, path.startsWith('@') ? 2 : 1)
        .join('/'),
    ),
  );
  packages.delete('thethuc');
  const own = paths
    .filter((path) => path.startsWith('thethuc/'))
    .map((path) => path.slice('thethuc/dist/'.length));
  return {
    minified: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    packages: [...packages].sort(),
    own: own.sort(),
  };
}

/** @param conditions Of the forms of a package that are there besides, which is to be taken. */
export async function bundleOf(
  project: string,
  program: string,
  conditions: string[] = [],
): Promise<{ code: string; inputs: string[]; warnings: string[] }> {
  const { outputFiles, metafile, warnings } = await esbuild.build({
    stdin: { contents: program, resolveDir: project, sourcefile: '<program>' },
    absWorkingDir: project,
    bundle: true,
    platform: 'browser',
    conditions,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules/'));
  return { code: outputFiles[0]?.text ?? '', inputs, warnings: warnings.map(({ text }) => text) };
}

/** A program of the stranger's. */
export function programOf(name: string): string {
  return readFileSync(new URL(`stranger/${name}`, import.meta.url), 'utf8');
}
