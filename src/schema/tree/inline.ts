import * as z from 'zod';
import type { CalendarDate } from '../../ast/calendar.ts';
import type {
  Abbreviation,
  Alias,
  Citation,
  CrossReference,
  DateNode,
  Emphasis,
  InlineContent,
  OrdinalEvent,
  Period,
  Quantity,
  Quotation,
  Strong,
} from '../../ast/inline.ts';
import type { Marker } from '../../ast/leaves.ts';
import { exactly } from '../exactly.ts';
import { names } from '../names.ts';
import { endMarkSchema, markerSchema, syntaxSchema, textSchema } from './leaves.ts';
import { branchShape, type NodeSchema } from './node.ts';

const textOrNull = z.string().nullable();

/** What every node over a run of text has beside its type. */
export const inlineShape: typeof branchShape & {
  children: z.ZodArray<z.ZodLazy<z.ZodType<InlineContent, InlineContent>>>;
} = { children: z.array(z.lazy(() => inlineSchema)), ...branchShape };

const dateSchema: z.ZodType<CalendarDate, CalendarDate> = exactly<CalendarDate>()(
  z.strictObject({
    year: z.number().nullable(),
    quarter: z.number().nullable(),
    month: z.number().nullable(),
    day: z.number().nullable(),
  }),
).register(names, {
  id: 'calendarDate',
  description: 'A date known in part; null is a part that the text does not tell.',
});

const blankParts = z.array(z.enum(['day', 'month', 'year']));

const strong: NodeSchema<Strong> = exactly<Strong>()(
  z.strictObject({ type: z.literal('strong'), ...inlineShape }),
).register(names, { id: 'strong' });

const emphasis: NodeSchema<Emphasis> = exactly<Emphasis>()(
  z.strictObject({ type: z.literal('emphasis'), ...inlineShape }),
).register(names, { id: 'emphasis' });

const date: NodeSchema<DateNode> = exactly<DateNode>()(
  z.strictObject({ type: z.literal('date'), date: dateSchema, blank: blankParts, ...inlineShape }),
).register(names, {
  id: 'date',
  description: 'Ngày tháng; `blank` lists the parts whose place is left open.',
});

const period: NodeSchema<Period> = exactly<Period>()(
  z.strictObject({
    type: z.literal('period'),
    kind: z.enum(['stage', 'term', 'schoolYear', 'plan', 'span']),
    from: dateSchema.nullable(),
    to: dateSchema.nullable(),
    openFrom: z.enum(['now', 'issue', 'event']).nullable(),
    openTo: z.enum(['event', 'year-end']).nullable(),
    ...inlineShape,
  }),
).register(names, { id: 'period', description: 'Khoảng thời gian' });

const quantity: NodeSchema<Quantity> = exactly<Quantity>()(
  z.strictObject({
    type: z.literal('quantity'),
    value: z.number(),
    upper: z.number().nullable(),
    unit: textOrNull,
    comparison: z.enum(['equal', 'atLeast', 'moreThan', 'atMost', 'lessThan', 'about']),
    ...inlineShape,
  }),
).register(names, { id: 'quantity', description: 'Định lượng' });

const citation: NodeSchema<Citation> = exactly<Citation>()(
  z.strictObject({
    type: z.literal('citation'),
    documentType: textOrNull,
    symbol: textOrNull,
    number: textOrNull,
    notation: textOrNull,
    date: dateSchema.nullable(),
    blankNumber: z.boolean(),
    blankDate: blankParts,
    issuer: textOrNull,
    subject: textOrNull,
    ...inlineShape,
  }),
).register(names, { id: 'citation', description: 'Viện dẫn' });

const alias: NodeSchema<Alias> = exactly<Alias>()(
  z.strictObject({ type: z.literal('alias'), name: z.string(), ...inlineShape }),
).register(names, { id: 'alias', description: 'Cách gọi tắt' });

const abbreviation: NodeSchema<Abbreviation> = exactly<Abbreviation>()(
  z.strictObject({
    type: z.literal('abbreviation'),
    short: z.string(),
    expansion: textOrNull,
    ...inlineShape,
  }),
).register(names, { id: 'abbreviation', description: 'Chữ viết tắt' });

const crossReference: NodeSchema<CrossReference> = exactly<CrossReference>()(
  z.strictObject({
    type: z.literal('crossReference'),
    steps: z.array(
      z.strictObject({
        unit: z.enum(['part', 'chapter', 'section', 'article', 'clause', 'point', 'appendix']),
        label: textOrNull,
      }),
    ),
    target: z.enum(['self', 'other']),
    ...inlineShape,
  }),
).register(names, { id: 'crossReference', description: 'Dẫn chiếu' });

const ordinalEvent: NodeSchema<OrdinalEvent> = exactly<OrdinalEvent>()(
  z.strictObject({
    type: z.literal('ordinalEvent'),
    event: z.string(),
    body: textOrNull,
    ordinal: z.number(),
    ...inlineShape,
  }),
).register(names, { id: 'ordinalEvent', description: 'Đại hội, hội nghị, kỳ họp … lần thứ' });

const quotation: NodeSchema<Quotation> = exactly<Quotation>()(
  z.strictObject({ type: z.literal('quotation'), ...inlineShape }),
).register(names, { id: 'quotation' });

const inlineSchemas = [
  strong,
  emphasis,
  date,
  period,
  quantity,
  citation,
  alias,
  abbreviation,
  crossReference,
  ordinalEvent,
  quotation,
  textSchema,
  syntaxSchema,
  endMarkSchema,
] as const;

/** What stands inside a run of text. */
const inlineSchema: NodeSchema<InlineContent> = exactly<InlineContent>()(
  z.discriminatedUnion('type', inlineSchemas),
).register(names, { id: 'inlineContent' });

/** A run of text behind a marker: `- Lưu: VT.` */
export const markedShape: typeof branchShape & {
  children: z.ZodArray<z.ZodType<Marker | InlineContent, Marker | InlineContent>>;
} = {
  ...inlineShape,
  children: z.array(z.discriminatedUnion('type', [markerSchema, inlineSchema])),
};
