import * as z from 'zod';
import type { EndMark, Leaf, Marker, PageNumber, Syntax, Text } from '../../ast/leaves.ts';
import { exactly } from '../exactly.ts';
import { names } from '../names.ts';
import { leafShape, type NodeSchema } from './node.ts';

export const textSchema: NodeSchema<Text> = exactly<Text>()(
  z.strictObject({ type: z.literal('text'), ...leafShape }),
).register(names, { id: 'text' });

export const markerSchema: NodeSchema<Marker> = exactly<Marker>()(
  z.strictObject({
    type: z.literal('marker'),
    style: z.enum([
      'part',
      'chapter',
      'division',
      'upperLetter',
      'roman',
      'article',
      'arabic',
      'decimal',
      'letter',
      'bullet',
    ]),
    ordinals: z.array(z.number()),
    delimiter: z.string(),
    ...leafShape,
  }),
).register(names, { id: 'marker', description: 'What opens an entry of the outline: I., 1.1., a), -.' });

export const syntaxSchema: NodeSchema<Syntax> = exactly<Syntax>()(
  z.strictObject({ type: z.literal('syntax'), ...leafShape }),
).register(names, {
  id: 'syntax',
  description: 'Markup that is no text: **, ##, |, the rule under a header column.',
});

export const endMarkSchema: NodeSchema<EndMark> = exactly<EndMark>()(
  z.strictObject({ type: z.literal('endMark'), ...leafShape }),
).register(names, { id: 'endMark', description: 'Dấu kết thúc ./.' });

const pageNumberSchema: NodeSchema<PageNumber> = exactly<PageNumber>()(
  z.strictObject({ type: z.literal('pageNumber'), ...leafShape }),
).register(names, { id: 'pageNumber', description: 'A page number that extraction left between lines.' });

/** The schemas of all leaves, to be spread into unions. */
export const leafSchemas: readonly [
  NodeSchema<Text>,
  NodeSchema<Marker>,
  NodeSchema<Syntax>,
  NodeSchema<EndMark>,
  NodeSchema<PageNumber>,
] = [textSchema, markerSchema, syntaxSchema, endMarkSchema, pageNumberSchema];

export const leafSchema: NodeSchema<Leaf> = exactly<Leaf>()(z.discriminatedUnion('type', leafSchemas));
