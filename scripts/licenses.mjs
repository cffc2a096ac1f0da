/** The licences of the packages that a bundle holds, which they ask to go along with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the package that a file belongs to; null for our own. */
function packageOf(file) {
  const at = file.lastIndexOf('node_modules/');
  if (at === -1) return null;
  const [first, second] = file.slice(at + 'node_modules/'.length).split('/');
  return join(file.slice(0, at), 'node_modules', first.startsWith('@') ? `${first}/${second}` : first);
}

/** @param inputs What a bundle was made of, as esbuild's metafile has it. */
export function licensesOf(inputs) {
  const packages = new Set(
    Object.keys(inputs)
      .map(packageOf)
      .filter((each) => each !== null),
  );
  const parts = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/iu.test(each));
    const words = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${words}\n`;
  });
  return parts.join(`\n${'-'.repeat(72)}\n\n`);
}
