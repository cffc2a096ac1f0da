import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/node/day.ts';
import { endQuietly } from '../../src/cli/end-quietly.ts';
import { describeReadError } from '../../src/node/read-fault.ts';
import { toReadError } from '../../src/node/system-error.ts';

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('a stream whose reader has gone', () => {
  test.each(['EPIPE', 'ERR_STREAM_DESTROYED'])('ends quietly: %s', (code) => {
    const stream = new Writable();
    endQuietly(stream);
    expect(() => stream.emit('error', systemError(code))).not.toThrow();
  });

  test('still tells of a full disk', () => {
    const stream = new Writable();
    endQuietly(stream);
    expect(() => stream.emit('error', systemError('ENOSPC'))).toThrow('ENOSPC');
  });
});

test('the day is that of the clock where it hangs', () => {
  expect(toDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  expect(toDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});

test.each([
  ['ENOENT', 'not-found', 'notFound'],
  ['ENOTDIR', 'not-found', 'notFound'],
  ['EISDIR', 'is-folder', 'isFolder'],
  ['EACCES', 'no-permission', 'noPermission'],
  ['EPERM', 'no-permission', 'noPermission'],
  ['EMFILE', 'unreadable', 'unreadable'],
] as const)('%s is %s', (system, code, key) => {
  const error = toReadError(systemError(system));
  expect(error.code).toBe(code);
  expect(describeReadError(error, 'a.txt')).toMatchObject({ key, values: { file: 'a.txt' } });
});

test('what is no error of the system is unreadable too', () => {
  expect(toReadError('?')).toEqual({ code: 'unreadable', system: 'UNKNOWN' });
});
