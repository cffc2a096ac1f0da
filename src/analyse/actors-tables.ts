/** Tables that say who does what by when. */
import { isoDate } from '../ast/calendar.ts';
import type { Table, TableCell, TableRow } from '../ast/nodes.ts';
import { Assigned } from './assigned.ts';
import type { AssignmentFact } from './facts-types.ts';
import { BARE_UNIT_COLUMN, TABLE_COLUMNS } from './lexicon/unit-words.data.ts';
import { wordsOf } from './text-of.ts';
import { passageOf } from './text-of-passage.ts';
import { timesIn } from './text-of-times.ts';

interface Columns {
  unit: number;
  task: number;
  /** -1 where the table has none. */
  time: number;
}

function cellsOf(row: TableRow): TableCell[] {
  return row.children.filter((child) => child.type === 'tableCell');
}

function kindOf(heading: string): string | null {
  for (const [kind, words] of TABLE_COLUMNS) if (words.test(heading)) return kind;
  return null;
}

/** What the columns of a table hold; null where it assigns nothing. */
function columnsOf(header: TableRow): Columns | null {
  const headings = cellsOf(header).map(wordsOf);
  const kinds = headings.map(kindOf);
  const task = kinds.indexOf('task');
  const time = kinds.indexOf('time');
  let unit = kinds.indexOf('unit');
  if (unit < 0 && time >= 0) unit = headings.findIndex((heading) => BARE_UNIT_COLUMN.test(heading));
  return unit < 0 || task < 0 ? null : { unit, task, time };
}

/** The last day that a cell of times names. */
function dayIn(cell: TableCell | undefined): string | null {
  if (cell === undefined) return null;
  const last = timesIn(passageOf(cell)).findLast((time) => time.last !== null)?.last ?? null;
  return last === null ? null : isoDate(last);
}

/** The rows of a table as assignments; none where no column names units. */
export function tableAssignments(table: Table): Assigned[] {
  const [header, ...rows] = table.children.filter((child) => child.type === 'tableRow');
  const columns = header === undefined ? null : columnsOf(header);
  if (columns === null) return [];
  return rows.flatMap((row) => {
    const cells = cellsOf(row);
    const unit = cells[columns.unit];
    const task = cells[columns.task];
    if (unit === undefined || task === undefined) return [];
    const name = wordsOf(unit);
    const text = wordsOf(task);
    if (name === '' || text === '') return [];
    const tasks = (): AssignmentFact['tasks'] => [{ text, deadline: dayIn(cells[columns.time]) }];
    return [new Assigned({ name, block: unit, tasks }, row, null)];
  });
}
