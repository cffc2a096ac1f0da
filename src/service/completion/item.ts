/** Something that could be written at the cursor. */
import type { Edit } from '../../lint/finding.ts';
import type { Block } from '../popup.ts';
import type { Typed } from './cursor-line.ts';

/** What is proposed: a document to cite, a heading, a recipient, a form of signature, a name, or a mark. */
export type CompletionKind = 'citation' | 'heading' | 'recipient' | 'signature' | 'name' | 'mark';

export interface Item extends Typed {
  kind: CompletionKind;
  label: string;
  /** A few words beside the label. */
  detail: string;
  documentation: readonly Block[];
}

/** Something that could be written at the cursor. */
export interface Completion {
  kind: CompletionKind;
  label: string;
  detail: string;
  /** What is known of it, written as asked for; empty where nothing is. */
  documentation: string;
  edit: Edit;
  /** What an editor compares with the letters typed. */
  filterText: string;
}
