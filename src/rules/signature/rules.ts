import type { Rule } from '../../lint/rule.ts';
import { signatureAuthority } from './signature-authority.ts';
import { signatureIncomplete } from './signature-incomplete.ts';

/** The rules on signature and recipients, in the order of the catalogue. */
export const SIGNATURE_RULES: readonly Rule[] = [signatureAuthority, signatureIncomplete];
