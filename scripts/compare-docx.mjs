// Compares the text that the package reads in Word documents with the one that LibreOffice writes of them.
// Lines and cells are laid out differently by both, so that words are compared, in their order.
//
//   npm run build && node scripts/compare-docx.mjs FILE.docx...
//
// Asks for LibreOffice Writer (`SOFFICE` names another program than `soffice`). Differences that are meant:
// LibreOffice writes the numbers of footnotes, hidden and deleted text, any bullet as that of its level, no legal
// numbering, and leaves text boxes out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { diffArrays } from 'diff';
import { readDocx } from '../dist/docx/read.js';

/** Words on each side of a difference, to find it by. */
const CONTEXT = 4;
/** Differences after which two texts are no longer compared. */
const MOST = 2000;

/** Lines of tables, soft hyphens and the kinds of blanks and hyphens are laid out, not said. */
function wordsOf(text) {
  return text
    .replaceAll(/^\|(?: --- \|)+$/gmu, '')
    .replaceAll(/[\u00AD\uFEFF]/gu, '')
    .replaceAll('\u2011', '-')
    .split(/[\s|]+/u)
    .filter((word) => word !== '');
}

function asLibreOffice(files, folder) {
  const run = spawnSync(
    process.env.SOFFICE ?? 'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      folder,
      ...files,
    ],
    { encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(run.stderr);
}

function compare(file, folder) {
  const read = readDocx(readFileSync(file));
  if (!read.ok) return [`not read: ${read.fault}, ${read.detail}`];
  const theirs = wordsOf(readFileSync(join(folder, `${basename(file, '.docx')}.txt`), 'utf8'));
  const changes = diffArrays(theirs, wordsOf(read.document.body.text), { maxEditLength: MOST });
  if (changes === undefined) return ['nothing in common'];
  return changes.flatMap(({ added, removed, value }, i) => {
    if (!added && !removed) return [];
    const before = changes[i - 1]?.value.slice(-CONTEXT).join(' ') ?? '';
    return [`… ${before} [${added ? 'ours' : 'LibreOffice'}: ${value.join(' ')}]`];
  });
}

const files = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'thethuc-compare-'));
try {
  asLibreOffice(files, folder);
  for (const file of files) {
    const differences = compare(file, folder);
    console.log(`${file}: ${differences.length === 0 ? 'the same' : ''}`);
    for (const difference of differences) console.log(`  ${difference}`);
    if (differences.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
