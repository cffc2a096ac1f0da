import type { Rule } from '../../lint/rule.ts';
import { archiveLine } from './archive-line.ts';
import { recipientFormat } from './recipient-format.ts';
import { signatureAuthority } from './signature-authority.ts';
import { signatureIncomplete } from './signature-incomplete.ts';

/** The rules on signature and recipients, in the order of the catalogue. */
export const SIGNATURE_RULES: readonly Rule[] = [
  signatureAuthority,
  signatureIncomplete,
  recipientFormat,
  archiveLine,
];
