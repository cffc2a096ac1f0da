// The whole command from its start, beside a Node that does nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND } from '../library.mjs';
import { planOf } from '../make-text.mjs';
import { cell, inFolder, inTurn, print } from '../measure.mjs';

const ROUNDS = 15;

export function measure() {
  inFolder((folder) => {
    const short = join(folder, 'ngan.txt');
    const plan = join(folder, 'ke-hoach.txt');
    writeFileSync(short, 'KẾ HOẠCH\nTrồng cây xanh năm 2026\n');
    writeFileSync(plan, planOf(20_000));
    const command = (...words) => [process.execPath, COMMAND, ...words];
    const times = inTurn(
      [
        ['node -e 0', [process.execPath, '-e', '0']],
        ['thethuc --help', command('--help')],
        ['check, two lines', command('check', short)],
        ['check, 20 KB', command('check', plan)],
        ['parse, 20 KB', command('parse', plan)],
        ['extract, 20 KB', command('extract', plan)],
        ['explain numbering-sequence', command('explain', 'numbering-sequence')],
      ],
      ROUNDS,
    );
    const bare = times.get('node -e 0').median;
    const rows = [...times].map(([name, each]) => [name, cell(each), (each.median / bare).toFixed(1)]);
    print([['cold start', 'ms', ': node -e 0'], ...rows]);
  });
}
