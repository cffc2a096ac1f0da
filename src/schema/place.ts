import * as z from 'zod';
import type { Place, Range } from '../text/place.ts';
import { exactly } from './exactly.ts';
import { names } from './names.ts';

const placeSchema: z.ZodType<Place, Place> = exactly<Place>()(
  z.strictObject({ line: z.int().min(1), column: z.int().min(1), offset: z.int().min(0) }),
).register(names, {
  id: 'place',
  description: 'Line and column count from 1, offset from 0, in UTF-16 units of the source as read.',
});

export const rangeSchema: z.ZodType<Range, Range> = exactly<Range>()(
  z.strictObject({ start: placeSchema, end: placeSchema }),
).register(names, {
  id: 'range',
  description: 'A stretch of the source; `end` is the first place after it.',
});
