// A Word document of 60 pages: the whole command from its start, and the steps in one warm process.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND, load } from '../library.mjs';
import { docxOf } from '../make-docx.mjs';
import { planOf } from '../make-text.mjs';
import { cell, format, inFolder, inTurn, print, repeat, time } from '../measure.mjs';

const { annotateDocx, checkDocx, readDocx } = await load('docx/index.js');

/** Letters of a page of 13 points with the margins of Nghị định 30. */
const PAGE = 2300;
const PAGES = 60;
const ROUNDS = 9;

export function measure() {
  const text = planOf(PAGES * PAGE);
  const bytes = docxOf(text);
  inFolder((folder) => {
    const file = join(folder, 'ke-hoach.docx');
    const copy = join(folder, 'da-xem.docx');
    writeFileSync(file, bytes);
    const command = (...words) => [process.execPath, COMMAND, 'check', file, ...words];
    const cold = inTurn(
      [
        ['command, check', command()],
        ['command, check --annotate --fix', command('--annotate', copy, '--fix')],
      ],
      ROUNDS,
    );
    const fixed = { date: '2026-03-09T12:00:00Z', fix: true };
    const warm = [
      ['readDocx', () => readDocx(bytes)],
      ['checkDocx', () => checkDocx(bytes)],
      ['annotateDocx, with fixes', () => annotateDocx(bytes, fixed)],
    ].map(([name, task]) => {
      const first = time(task).ms;
      return [`${name}, warm`, `${cell(repeat(20, task))}; first ${format(first)}`];
    });
    print([
      [`${PAGES} pages, ${text.length} letters, ${bytes.length} bytes`, 'ms'],
      ...[...cold].map(([name, each]) => [name, cell(each)]),
      ...warm,
    ]);
  });
}
