// From a letter typed to the findings, in a plan of 20 KB; the language servers of peers beside ours.
import { join } from 'node:path';
import { COMMAND } from '../library.mjs';
import { documents, isThere, peers, script } from '../shared.mjs';

const EDITS = '200';

export function measure() {
  if (!isThere) {
    console.log('Skipped: the script that types is not beside the repository.\n');
    return;
  }
  const doc = join(documents('md'), 'doc20k.md');
  const at = (name, ...path) => join(peers(), name, ...path);
  const servers = [
    ['thethuc', at('lsp'), [process.execPath, COMMAND, 'lsp', '--stdio']],
    ['unified-language-server', at('lsp'), [process.execPath, 'server.mjs', '--stdio']],
    ['rumdl', at('rumdl'), [process.execPath, 'node_modules/.bin/rumdl', 'server', '--stdio']],
  ];
  for (const [label, cwd, words] of servers)
    script('lsp.mjs', [
      ...['--doc', doc, '--cwd', cwd, '--edits', EDITS, '--label', label],
      '--burst',
      '--',
      ...words,
    ]);
  console.log('');
}
