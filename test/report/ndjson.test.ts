import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLine } from '../../src/report/ndjson.ts';
import { toFileReport } from '../../src/report/report.ts';
import { runs } from '../support/runs.ts';
import { fileOf, findingOn, UNREAD } from './findings.ts';
import { hostile } from './hostile.ts';

test('a file is one line of JSON, the same as in the report of the contract', () => {
  fc.assert(
    fc.property(hostile, hostile, (path, message) => {
      const file = fileOf('Từ SAI.\n', [findingOn('Từ SAI.\n', 'SAI', { message })], path);
      const line = formatLine(file);
      expect(line.indexOf('\n')).toBe(line.length - 1);
      expect(JSON.parse(line)).toEqual(toFileReport(file));
    }),
    runs(200),
  );
  expect(JSON.parse(formatLine(UNREAD))).toMatchObject({ path: 'mất.txt', error: { code: 'not-found' } });
});
