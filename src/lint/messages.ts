/** Messages with named places: `{found}`; a key or value that is not there is a type error. */

/** The languages of messages. */
export type Language = 'vi' | 'en';

/** The names between braces in a template. */
type Names<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The values that a template asks for. */
export type Values<Template extends string> = Readonly<Record<Names<Template>, string | number>>;

/** Templates by key in one language. */
export type Templates = Readonly<Record<string, string>>;

/** The same keys in another language. */
export type Translated<T extends Templates> = Readonly<Record<keyof T, string>>;

const PLACE = /\{(\w+)\}/gu;

/** Fills the places of a template; one without a value is left as it stands. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(PLACE, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : String(value);
  });
}
