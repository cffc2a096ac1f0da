import * as z from 'zod';
import type { Appendix, Closing, Document, DocumentContent, Preamble } from '../../ast/nodes.ts';
import { exactly } from '../exactly.ts';
import { names } from '../names.ts';
import { basisSchema, blockSchema } from './blocks.ts';
import { footerSchema } from './footer.ts';
import { headerSchema } from './header.ts';
import { branchShape, type NodeSchema } from './node.ts';

const preamble: NodeSchema<Preamble> = exactly<Preamble>()(
  z.strictObject({
    type: z.literal('preamble'),
    children: z.array(z.discriminatedUnion('type', [basisSchema, blockSchema])),
    ...branchShape,
  }),
).register(names, { id: 'preamble', description: 'Phần mở đầu' });

const closing: NodeSchema<Closing> = exactly<Closing>()(
  z.strictObject({ type: z.literal('closing'), children: z.array(blockSchema), ...branchShape }),
).register(names, { id: 'closing', description: 'Đoạn kết' });

const appendix: NodeSchema<Appendix> = exactly<Appendix>()(
  z.strictObject({
    type: z.literal('appendix'),
    documentType: z.string().nullable(),
    children: z.array(z.lazy(() => contentSchema)),
    ...branchShape,
  }),
).register(names, { id: 'appendix', description: 'Phụ lục, văn bản ban hành kèm theo' });

const contentSchema: z.ZodType<DocumentContent, DocumentContent> = exactly<DocumentContent>()(
  z.discriminatedUnion('type', [headerSchema, preamble, blockSchema, closing, footerSchema, appendix]),
).register(names, { id: 'documentContent' });

/** The syntax tree of a document, as `thethuc parse --format json` prints it. */
export const treeSchema: z.ZodType<Document, Document> = exactly<Document>()(
  z.strictObject({
    type: z.literal('document'),
    documentType: z.string().nullable(),
    tail: z.string(),
    children: z.array(contentSchema),
    ...branchShape,
  }),
).register(names, {
  title: 'thethuc tree',
  description:
    'The unist syntax tree of a Vietnamese administrative document; its leaves are the only literals.',
});
