import * as z from 'zod';
import type { Range } from '../../text/place.ts';
import { names } from '../names.ts';
import { rangeSchema } from '../place.ts';

/** A schema whose `type` is known, so that a union looks it up instead of trying each one. */
export type NodeSchema<Type> = z.ZodType<
  Type,
  Type,
  z.core.$ZodTypeInternals<Type, Type> & { propValues: z.core.util.PropValues }
>;

type Text = z.ZodType<string, string>;
type Optional<Type> = z.ZodExactOptional<z.ZodType<Type, Type>>;
type Data = Optional<Record<string, unknown>>;

const data: Data = z
  .record(z.string(), z.unknown())
  .exactOptional()
  .register(names, { description: 'Facts derived from the tree; never needed to print it.' });

/** What every leaf has beside its type. */
export const leafShape: { value: Text; before: Text; position: typeof rangeSchema; data: Data } = {
  value: z.string().register(names, { description: 'The source, unit for unit.' }),
  before: z.string().register(names, { description: 'The blanks between the leaf before it and this one.' }),
  position: rangeSchema,
  data,
};

/** What every parent has beside its type and children. */
export const branchShape: { position: typeof rangeSchema; fragments: Optional<Range[]>; data: Data } = {
  position: rangeSchema,
  fragments: z.array(rangeSchema).exactOptional().register(names, {
    description: 'The stretches of its own, where leaves of other nodes lie inside its position.',
  }),
  data,
};
