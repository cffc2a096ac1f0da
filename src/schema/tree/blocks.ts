import * as z from 'zod';
import type {
  Article,
  Basis,
  BlockContent,
  Clause,
  CriteriaList,
  Criterion,
  Heading,
  Item,
  Paragraph,
  Point,
  Section,
  Table,
  TableCell,
  TableRow,
} from '../../ast/nodes.ts';
import { exactly } from '../exactly.ts';
import { names } from '../names.ts';
import { roleSchema } from '../role.ts';
import { inlineShape, markedShape } from './inline.ts';
import { leafSchemas, syntaxSchema } from './leaves.ts';
import { branchShape, type NodeSchema } from './node.ts';

const blockShape: typeof branchShape & {
  children: z.ZodArray<z.ZodLazy<z.ZodType<BlockContent, BlockContent>>>;
} = {
  children: z.array(z.lazy(() => blockSchema)),
  ...branchShape,
};

const section: NodeSchema<Section> = exactly<Section>()(
  z.strictObject({ type: z.literal('section'), role: roleSchema, ...blockShape }),
).register(names, { id: 'section', description: 'Mục' });

const article: NodeSchema<Article> = exactly<Article>()(
  z.strictObject({ type: z.literal('article'), ...blockShape }),
).register(names, { id: 'article', description: 'Điều' });

const clause: NodeSchema<Clause> = exactly<Clause>()(
  z.strictObject({ type: z.literal('clause'), ...blockShape }),
).register(names, { id: 'clause', description: 'Khoản' });

const point: NodeSchema<Point> = exactly<Point>()(
  z.strictObject({ type: z.literal('point'), ...blockShape }),
).register(names, { id: 'point', description: 'Điểm' });

const item: NodeSchema<Item> = exactly<Item>()(
  z.strictObject({ type: z.literal('item'), ...blockShape }),
).register(names, { id: 'item', description: 'Gạch đầu dòng' });

const criteriaList: NodeSchema<CriteriaList> = exactly<CriteriaList>()(
  z.strictObject({ type: z.literal('criteriaList'), audience: z.string().nullable(), ...blockShape }),
).register(names, { id: 'criteriaList', description: 'Nhóm tiêu chí' });

const criterion: NodeSchema<Criterion> = exactly<Criterion>()(
  z.strictObject({ type: z.literal('criterion'), ...blockShape }),
).register(names, { id: 'criterion', description: 'Tiêu chí, chỉ tiêu' });

const heading: NodeSchema<Heading> = exactly<Heading>()(
  z.strictObject({ type: z.literal('heading'), depth: z.number().nullable(), ...inlineShape }),
).register(names, { id: 'heading', description: 'Tiêu đề; `depth` counts # where the source is Markdown' });

const paragraph: NodeSchema<Paragraph> = exactly<Paragraph>()(
  z.strictObject({ type: z.literal('paragraph'), ...inlineShape }),
).register(names, { id: 'paragraph', description: 'Đoạn' });

const tableCell: NodeSchema<TableCell> = exactly<TableCell>()(
  z.strictObject({ type: z.literal('tableCell'), ...inlineShape }),
).register(names, { id: 'tableCell' });

const tableRow: NodeSchema<TableRow> = exactly<TableRow>()(
  z.strictObject({
    type: z.literal('tableRow'),
    children: z.array(z.discriminatedUnion('type', [tableCell, syntaxSchema])),
    ...branchShape,
  }),
).register(names, { id: 'tableRow' });

const table: NodeSchema<Table> = exactly<Table>()(
  z.strictObject({
    type: z.literal('table'),
    children: z.array(z.discriminatedUnion('type', [tableRow, syntaxSchema])),
    ...branchShape,
  }),
).register(names, { id: 'table', description: 'Bảng' });

export const basisSchema: NodeSchema<Basis> = exactly<Basis>()(
  z.strictObject({ type: z.literal('basis'), ...markedShape }),
).register(names, { id: 'basis', description: 'Căn cứ' });

/** What stands in the body of a document. */
export const blockSchema: NodeSchema<BlockContent> = exactly<BlockContent>()(
  z.discriminatedUnion('type', [
    section,
    article,
    clause,
    point,
    item,
    criteriaList,
    criterion,
    heading,
    paragraph,
    table,
    ...leafSchemas,
  ]),
).register(names, { id: 'blockContent' });
