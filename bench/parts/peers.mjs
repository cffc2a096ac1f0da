// A thousand plans, and one, through the command and through other tools, in turn in one run.
// The others do other work (Markdown style, English prose, spelling): none checks a plan.
import { COMMAND } from '../library.mjs';
import { documents, isThere, peers, script } from '../shared.mjs';

/** Those that people would think of, and the floor below all. */
const PEERS = [
  'node -e 0',
  'floor: read+scan',
  'remark-cli',
  'textlint (6 cheap rules)',
  'markdownlint-cli2',
  'eslint',
  'cspell',
  'prettier',
  'rumdl check',
];

export function measure() {
  if (!isThere) {
    console.log('Skipped: the scripts that run them are not beside the repository.\n');
    return;
  }
  script('peers.mjs', [
    ...['--peers', peers(), '--corpus', documents('md'), '--cold', '7', '--bulk', '1'],
    ...['--only', PEERS.join(','), '--ratio-to', 'thethuc'],
    ...['--extra', `thethuc=${process.execPath} ${COMMAND} check --format ndjson`],
  ]);
  console.log('');
}
