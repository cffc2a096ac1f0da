import type * as z from 'zod';

/** `unknown` where two types are one; what tells them apart where not. */
type Same<Schema, Type> = [Schema] extends [Type]
  ? [Type] extends [Schema]
    ? unknown
    : { 'the schema is too narrow for': Type }
  : { 'the schema is too wide for': Type };

/**
 * Takes a schema that stands for a type, neither more nor less: one that
 * drifts from the type does not compile.
 */
export function exactly<Type>(): <Schema extends z.ZodType>(
  schema: Schema & Same<z.infer<Schema>, Type>,
) => Schema {
  return (schema) => schema;
}
