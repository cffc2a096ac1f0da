/** Reads a file of JSON by its schema; comments may stand in it, and each fault has its place. */
import type * as z from 'zod';
import type { ValueFault } from '../../lint/config/faults.ts';
import { decode } from '../../text/decode.ts';
import { findNearest } from '../../text/did-you-mean.ts';
import { LineIndex } from '../../text/line-index.ts';
import { readFileBytes } from '../read-bytes.ts';
import type { ReadError } from '../read-result.ts';
import { findProtoKey, readJsonText, type JsonPath, type JsonText } from './json-text.ts';

/** Something wrong with a file. */
export type FileFault =
  | { kind: 'unreadable'; error: ReadError }
  /** `code` is the parser's name for it: `CommaExpected`. */
  | { kind: 'syntax'; line: number; column: number; code: string }
  | { kind: 'content'; line: number; column: number; fault: ValueFault };

/** A file that has the right form. */
export interface JsonFile<Value> {
  path: string;
  value: Value;
  /** Gives faults that were found in the values their places. */
  place: (faults: readonly ValueFault[]) => FileFault[];
}

export type JsonResult<Value> = { ok: true; file: JsonFile<Value> } | { ok: false; faults: FileFault[] };

/** A schema, and the keys that it knows, for those that are misspelt. */
export interface JsonForm<Value> {
  schema: z.ZodType<Value>;
  keys: readonly string[];
}

/** Settings and lists are small; a larger file is none. */
const LARGEST = 16 * 1024 * 1024;

/** What is wrong with a key stands at the key. */
const KEYED: ReadonlySet<ValueFault['kind']> = new Set(['unknownKey', 'unknownRule', 'unknownOption']);

function placer(text: string, json: JsonText): JsonFile<unknown>['place'] {
  const lines = new LineIndex(text);
  return (faults) =>
    faults.map((fault) => {
      const { path, kind } = fault;
      const { line, column } = lines.place(KEYED.has(kind) ? json.keyAt(path) : json.valueAt(path));
      return { kind: 'content', line, column, fault };
    });
}

function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.map((each) => JSON.stringify(each)).join(' | ');
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'too_small') return `>= ${String(issue.minimum)}`;
  return '';
}

/** What a schema says is wrong, as faults. */
function faultsOf(issues: readonly z.core.$ZodIssue[], known: readonly string[]): ValueFault[] {
  return issues.flatMap((issue): ValueFault[] => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: [...path, key],
        kind: 'unknownKey',
        word: key,
        meant: findNearest(key, known),
        expected: '',
      }));
    const word = String(path.at(-1) ?? '');
    return [{ path, kind: 'wrongValue', word, meant: null, expected: expectedOf(issue) }];
  });
}

function protoFault(path: JsonPath): ValueFault {
  const kind = path.at(-2) === 'rules' ? 'unknownRule' : 'unknownKey';
  return { path: [...path], kind, word: '__proto__', meant: null, expected: '' };
}

/**
 * Reads a file. Never throws.
 *
 * @param form Loads the schema: only a file that can be read needs it.
 */
export async function readJson<Value>(
  path: string,
  form: () => Promise<JsonForm<Value>>,
): Promise<JsonResult<Value>> {
  const read = readFileBytes(path);
  if (!read.ok) return { ok: false, faults: [{ kind: 'unreadable', error: read.error }] };
  if (read.bytes.length > LARGEST)
    return { ok: false, faults: [{ kind: 'unreadable', error: { code: 'too-large' } }] };
  const text = decode(read.bytes).text.replace(/^\u{FEFF}/u, '');
  const json = readJsonText(text);
  if ('code' in json) {
    const { line, column } = new LineIndex(text).place(json.offset);
    return { ok: false, faults: [{ kind: 'syntax', line, column, code: json.code }] };
  }
  const place = placer(text, json);
  const proto = findProtoKey(json.value);
  if (proto !== null) return { ok: false, faults: place([protoFault(proto)]) };
  const { schema, keys } = await form();
  const checked = schema.safeParse(json.value);
  if (checked.success) return { ok: true, file: { path, value: checked.data, place } };
  return { ok: false, faults: place(faultsOf(checked.error.issues, keys)) };
}
