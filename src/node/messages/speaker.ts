/** Says sentences of a table in the language asked for. */
import type { Language } from '../../lint/messages.ts';
import { fill, type Values, type Variables } from './template.ts';

/** A sentence before its language is known. */
export interface Message<Key extends string> {
  key: Key;
  values: Readonly<Record<string, string>>;
}

/** The values of a template, left out where it has none. */
type Arguments<Template extends string> = [Variables<Template>] extends [never]
  ? []
  : [values: Values<Template>];

export interface Speaker<Table extends Readonly<Record<string, string>>> {
  /** A sentence to be said once the language is known. */
  message: <Key extends keyof Table & string>(
    key: Key,
    ...values: Arguments<Table[Key]>
  ) => Message<keyof Table & string>;
  /** A sentence in words. */
  say: (language: Language, message: Message<keyof Table & string>) => string;
}

/** @param tables The sentences of each language; the type argument is the table whose variables count. */
export function speakerOf<Table extends Readonly<Record<string, string>>>(
  tables: Readonly<Record<Language, Readonly<Record<keyof Table & string, string>>>>,
): Speaker<Table> {
  return {
    message: (key, ...values) => ({ key, values: values[0] ?? {} }),
    say: (language, { key, values }) => fill(tables[language][key], values),
  };
}
