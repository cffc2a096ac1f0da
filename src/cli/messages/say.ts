import type { Language } from '../../lint/messages.ts';
import { TABLES } from '../../node/messages/say.ts';
import { fill, type Values, type Variables } from '../../node/messages/template.ts';
import type { vi as shared } from '../../node/messages/vi.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type { Language } from '../../lint/messages.ts';

export const LANGUAGES: readonly ['vi', 'en'] = ['vi', 'en'];

type Table = typeof vi & typeof shared;
export type MessageKey = keyof Table;

const tables: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = {
  vi: { ...TABLES.vi, ...vi },
  en: { ...TABLES.en, ...en },
};

/** A sentence before its language is known. */
export interface Message {
  key: MessageKey;
  values: Readonly<Record<string, string>>;
}

/** The values of a key, left out where it has none. */
type Arguments<Key extends MessageKey> = [Variables<Table[Key]>] extends [never]
  ? []
  : [values: Values<Table[Key]>];

/** A sentence to be said once the language is known. */
export function message<Key extends MessageKey>(key: Key, ...values: Arguments<Key>): Message {
  return { key, values: values[0] ?? {} };
}

/** A message in words. */
export function say(language: Language, { key, values }: Message): string {
  return fill(tables[language][key], values);
}
