/** Sentences about files, settings and lists of documents: said by the command and by the server alike. */
import type { Language } from '../../lint/messages.ts';
import { en } from './en.ts';
import { fill, type Values, type Variables } from './template.ts';
import { vi } from './vi.ts';

type Table = typeof vi;
export type MessageKey = keyof Table;

export const TABLES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { vi, en };

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
  return fill(TABLES[language][key], values);
}
