/** Message templates: `{name}` stands for a value. Which values a template wants is part of its type. */

/** The names of the values that a template wants. */
export type Variables<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Variables<Rest>
  : never;

/** The values that a template is filled with. */
export type Values<Template extends string> = Readonly<Record<Variables<Template>, string>>;

/** A translation of a table: the same keys, and for each key the same variables. */
export type Translation<
  Original extends Record<string, string>,
  Own extends Record<keyof Original, string>,
> = {
  [Key in keyof Own]: Key extends keyof Original
    ? [Variables<Own[Key]>, Variables<Original[Key]>] extends [Variables<Original[Key]>, Variables<Own[Key]>]
      ? Own[Key]
      : { 'variables differ': Variables<Original[Key]> }
    : { 'unknown key': Key };
};

const VARIABLE = /\{(\w+)\}/gu;

/** Fills a template; what has no value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(VARIABLE, (whole, name: string) => values[name] ?? whole);
}
