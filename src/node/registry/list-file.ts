/** Reads a user's own list of documents. What is in it is checked before anything is made of it. */
import type * as z from 'zod';
import { readJsonText, type JsonPath, type JsonText } from '../json/json-text.ts';
import { readSource, type Sources } from '../read-source.ts';
import type { CompleteList } from '../../registry/registry.ts';
import { registered, type RegisteredDocument } from '../../registry/entry.ts';
import { registrySchema } from '../../schema/registry.ts';
import { LineIndex } from '../../text/line-index.ts';
import { message, type Message, type MessageKey } from '../messages/say.ts';
import { describeReadError } from '../read-fault.ts';

export interface ListRead {
  documents: RegisteredDocument[];
  complete: readonly CompleteList[];
}

/** What zod calls the kinds of values. */
const TYPES: Readonly<Record<string, MessageKey>> = {
  string: 'registryText',
  number: 'registryNumber',
  int: 'registryNumber',
  boolean: 'registrySwitch',
  array: 'registryList',
  object: 'registryObject',
};

type Issue = z.core.$ZodIssue;

function lineAt(text: string, offset: number): string {
  return String(new LineIndex(text).place(offset).line);
}

/** `documents[3].date`, as one writes it in a program. */
function shownPath(path: JsonPath): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${step}`))
    .join('');
}

/** What is wrong with a value, in words. */
function describe(issue: Issue, file: string, text: string, json: JsonText): Message {
  if (issue.path.length === 0 && issue.code === 'invalid_type') return message('registryShape', { file });
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path: JsonPath = [...issue.path, ...unknown].map((step) =>
    typeof step === 'number' ? step : String(step),
  );
  const place = { file, line: lineAt(text, json.valueAt(path)), field: shownPath(path) };
  switch (issue.code) {
    case 'unrecognized_keys':
      return message('registryUnknown', place);
    case 'invalid_type':
      // zod leaves the value out of its issues; what is missing has no place of its own.
      return issue.message.endsWith('undefined')
        ? message('registryMissing', place)
        : { key: TYPES[issue.expected] ?? 'registryValue', values: place };
    case 'invalid_format':
      return message('registryDate', place);
    case 'too_big':
      return message('registrySize', { ...place, most: String(issue.maximum) });
    case 'too_small':
      return message('registryEmpty', place);
    default:
      return message('registryValue', place);
  }
}

/** Reads a list; a fault is a sentence, and only the first one is told. */
export async function readRegistryFile(file: string, from: Sources): Promise<ListRead | Message> {
  const read = await readSource(file, { ...from, filesOnly: true });
  if (!read.ok) return describeReadError(read.error, file);
  const text = read.source.text.replace(/^\u{FEFF}/u, '');
  const json = readJsonText(text);
  if ('code' in json) return message('registryNotJson', { file, line: lineAt(text, json.offset) });
  const { success, data, error } = registrySchema.safeParse(json.value);
  if (!success) {
    const [issue] = error.issues;
    return issue === undefined
      ? message('registryValue', { file, line: '1', field: '' })
      : describe(issue, file, text, json);
  }
  return {
    documents: data.documents.map((document) => registered(document, file)),
    complete: data.complete ?? [],
  };
}
