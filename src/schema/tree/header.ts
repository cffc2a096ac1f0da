import * as z from 'zod';
import type {
  Addressee,
  DocumentNumber,
  Header,
  Issuer,
  Motto,
  PlaceDate,
  Subject,
  Title,
} from '../../ast/nodes.ts';
import { exactly } from '../exactly.ts';
import { names } from '../names.ts';
import { inlineShape } from './inline.ts';
import { leafSchema, leafSchemas } from './leaves.ts';
import { branchShape, type NodeSchema } from './node.ts';

const textOrNull = z.string().nullable();

const motto: NodeSchema<Motto> = exactly<Motto>()(
  z.strictObject({
    type: z.literal('motto'),
    form: z.enum(['state', 'party']),
    children: z.array(leafSchema),
    ...branchShape,
  }),
).register(names, { id: 'motto', description: 'Quốc hiệu và Tiêu ngữ, hoặc tiêu đề của Đảng' });

const issuer: NodeSchema<Issuer> = exactly<Issuer>()(
  z.strictObject({ type: z.literal('issuer'), name: z.string(), superior: textOrNull, ...inlineShape }),
).register(names, { id: 'issuer', description: 'Cơ quan ban hành' });

const documentNumber: NodeSchema<DocumentNumber> = exactly<DocumentNumber>()(
  z.strictObject({
    type: z.literal('documentNumber'),
    number: textOrNull,
    notation: textOrNull,
    blank: z.boolean(),
    ...inlineShape,
  }),
).register(names, {
  id: 'documentNumber',
  description: 'Số và ký hiệu; a number left open is null and blank',
});

const placeDate: NodeSchema<PlaceDate> = exactly<PlaceDate>()(
  z.strictObject({ type: z.literal('placeDate'), place: textOrNull, ...inlineShape }),
).register(names, { id: 'placeDate', description: 'Địa danh và thời gian ban hành' });

const title: NodeSchema<Title> = exactly<Title>()(
  z.strictObject({ type: z.literal('title'), ...inlineShape }),
).register(names, { id: 'title', description: 'Tên loại' });

const subject: NodeSchema<Subject> = exactly<Subject>()(
  z.strictObject({ type: z.literal('subject'), ...inlineShape }),
).register(names, { id: 'subject', description: 'Trích yếu' });

const addressee: NodeSchema<Addressee> = exactly<Addressee>()(
  z.strictObject({ type: z.literal('addressee'), ...inlineShape }),
).register(names, { id: 'addressee', description: 'Kính gửi' });

export const headerSchema: NodeSchema<Header> = exactly<Header>()(
  z.strictObject({
    type: z.literal('header'),
    children: z.array(
      z.discriminatedUnion('type', [
        motto,
        issuer,
        documentNumber,
        placeDate,
        title,
        subject,
        addressee,
        ...leafSchemas,
      ]),
    ),
    ...branchShape,
  }),
).register(names, { id: 'header', description: 'Thể thức phần đầu' });
