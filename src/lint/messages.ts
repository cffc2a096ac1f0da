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

const PLACE = /\{(\w+)\}/u;

/** Templates cut at their places: what stands between them, and by turns the names in them. There are only those of rules. */
const cut = new Map<string, readonly string[]>();

function partsOf(template: string): readonly string[] {
  const known = cut.get(template);
  if (known !== undefined) return known;
  const parts = template.split(PLACE);
  cut.set(template, parts);
  return parts;
}

/** Fills the places of a template; one without a value is left as it stands. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  const parts = partsOf(template);
  let text = parts[0] ?? '';
  for (let i = 1; i + 1 < parts.length; i += 2) {
    const name = parts[i] ?? '';
    text += String(values[name] ?? `{${name}}`) + (parts[i + 1] ?? '');
  }
  return text;
}
