/** What lies in a package, and whether its source maps lead where they say. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, join } from 'node:path';
import * as z from 'zod';

const MAP = z.object({
  file: z.string(),
  version: z.number(),
  sources: z.array(z.string()),
  names: z.array(z.string()),
  mappings: z.string(),
});

/** Where code or types declare what they export by name. */
const EXPORTED = /^export (?:declare )?(?:async )?(?:function|class|const|interface|type) (?<name>\w+)/u;

/** Every file of a package, by its path from there. */
export function filesOf(home: string): string[] {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(home.length + 1))
    .sort();
}

export interface MapReport {
  /** The sources that maps lead to, from the folder of the package. */
  readonly sources: ReadonlySet<string>;
  /** Exported names that were looked up. */
  readonly names: number;
  readonly faults: readonly string[];
}

/** Follows each exported name of each mapped file to the line that its map gives. */
export function followMaps(home: string, files: readonly string[]): MapReport {
  const sources = new Set<string>();
  const faults: string[] = [];
  let names = 0;
  for (const path of files.filter((each) => each.endsWith('.map'))) {
    const { sources: written, ...rest } = MAP.parse(JSON.parse(readFileSync(join(home, path), 'utf8')));
    const [source] = written;
    const original = join(dirname(path), source ?? '');
    sources.add(original);
    if (written.length !== 1 || !existsSync(join(home, original))) {
      faults.push(`${path} leads to ${written.join(', ')}`);
      continue;
    }
    const lines = readFileSync(join(home, original), 'utf8').split('\n');
    const map = new SourceMap(payloadOf({ ...rest, sources: written }));
    const code = readFileSync(join(home, path.slice(0, -'.map'.length)), 'utf8').split('\n');
    for (const [index, line] of code.entries()) {
      const name = EXPORTED.exec(line)?.groups?.['name'];
      if (name === undefined) continue;
      names += 1;
      const entry = map.findEntry(index, line.indexOf(name));
      const at = 'originalLine' in entry ? entry.originalLine : -1;
      if (lines[at]?.includes(name) !== true)
        faults.push(`${path}: ${name} is not in line ${String(at + 1)}`);
    }
  }
  return { sources, names, faults };
}

/** The types of Node ask for more than the format has, and than the compiler writes. */
function payloadOf(map: z.infer<typeof MAP>): SourceMapPayload {
  return { sourcesContent: [], sourceRoot: '', ...map };
}
