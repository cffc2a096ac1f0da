/** The licences of what a bundle holds, which they ask to go along with it. */
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const LICENSE = /^(?:licen[cs]e|notice)/iu;

/** The folder of the package that a file belongs to: the nearest with a named manifest. */
function packageOf(file) {
  for (let at = dirname(file); ; at = dirname(at)) {
    const manifest = join(at, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name !== undefined) return at;
  }
}

function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((each) => LICENSE.test(each))
    .map((each) => readFileSync(join(folder, each), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

/** @param inputs The files of a bundle, relative to `from`. */
export function licensesOf(inputs, from) {
  const files = inputs
    .filter((each) => each.includes('node_modules/'))
    .map((each) => realpathSync(resolve(from, each)));
  const folders = [...new Set(files.map(packageOf))].sort();
  const all = new Set(folders.map(licenseOf));
  return `${[...all].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
