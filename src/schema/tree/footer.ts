import * as z from 'zod';
import type {
  Authority,
  Footer,
  Label,
  Position,
  Recipient,
  Recipients,
  Signature,
  Signer,
} from '../../ast/nodes.ts';
import { exactly } from '../exactly.ts';
import { names } from '../names.ts';
import { inlineShape, markedShape } from './inline.ts';
import { leafSchemas } from './leaves.ts';
import { branchShape, type NodeSchema } from './node.ts';

const label: NodeSchema<Label> = exactly<Label>()(
  z.strictObject({ type: z.literal('label'), ...inlineShape }),
).register(names, { id: 'label' });

const recipient: NodeSchema<Recipient> = exactly<Recipient>()(
  z.strictObject({
    type: z.literal('recipient'),
    purpose: z.string().nullable(),
    archive: z.boolean(),
    ...markedShape,
  }),
).register(names, { id: 'recipient', description: 'Một dòng nơi nhận; `archive`: dòng lưu' });

const recipients: NodeSchema<Recipients> = exactly<Recipients>()(
  z.strictObject({
    type: z.literal('recipients'),
    children: z.array(z.discriminatedUnion('type', [label, recipient, ...leafSchemas])),
    ...branchShape,
  }),
).register(names, { id: 'recipients', description: 'Nơi nhận' });

const authority: NodeSchema<Authority> = exactly<Authority>()(
  z.strictObject({ type: z.literal('authority'), mark: z.string(), ...inlineShape }),
).register(names, { id: 'authority', description: 'Quyền hạn: TM., KT.' });

const position: NodeSchema<Position> = exactly<Position>()(
  z.strictObject({ type: z.literal('position'), ...inlineShape }),
).register(names, { id: 'position', description: 'Chức vụ' });

const signer: NodeSchema<Signer> = exactly<Signer>()(
  z.strictObject({ type: z.literal('signer'), ...inlineShape }),
).register(names, { id: 'signer', description: 'Họ tên người ký' });

const signature: NodeSchema<Signature> = exactly<Signature>()(
  z.strictObject({
    type: z.literal('signature'),
    children: z.array(z.discriminatedUnion('type', [authority, position, signer, ...leafSchemas])),
    ...branchShape,
  }),
).register(names, { id: 'signature', description: 'Chữ ký' });

export const footerSchema: NodeSchema<Footer> = exactly<Footer>()(
  z.strictObject({
    type: z.literal('footer'),
    children: z.array(z.discriminatedUnion('type', [recipients, signature, ...leafSchemas])),
    ...branchShape,
  }),
).register(names, { id: 'footer', description: 'Nơi nhận và chữ ký' });
