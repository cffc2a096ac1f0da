/** Puts the lines of a footer's signatures together, column by column. */
import type { Signature } from '../../ast/nodes.ts';
import type { Cell } from '../cells.ts';
import { authorityMark } from './footer-cells.ts';
import { findNothing, inlineContent } from '../inline.ts';
import { NOWHERE, type Source } from '../source.ts';

interface Draft {
  node: Signature;
  /** Middle of the column in which it stands. */
  column: number;
  signed: boolean;
  lastLine: number;
}

/** Columns that two signatures side by side stand apart. */
const APART = 20;

function middle(cell: Cell): number {
  return cell.column + cell.text.length / 2;
}

export class Signatures {
  readonly #source: Source;
  readonly #drafts: Draft[] = [];

  constructor(source: Source) {
    this.#source = source;
  }

  get isEmpty(): boolean {
    return this.#drafts.length === 0;
  }

  /** Whether some signature still waits for its name. */
  get waits(): boolean {
    return this.#drafts.some((draft) => !draft.signed);
  }

  get nodes(): Signature[] {
    return this.#drafts.map((draft) => draft.node);
  }

  /**
   * An upper-case line: whom one signs for, or a post.
   *
   * @param goesOn Whether it was cut from the cell of the line added before.
   */
  addLine(cell: Cell, goesOn: boolean): void {
    const mark = authorityMark(cell.text);
    const last = this.#drafts.at(-1);
    const draft = goesOn && last !== undefined ? last : this.#draftForLine(cell, mark !== null);
    const children = inlineContent(this.#source, [cell], findNothing);
    draft.node.children.push(
      mark === null
        ? { type: 'position', children, position: NOWHERE }
        : { type: 'authority', mark, children, position: NOWHERE },
    );
    draft.lastLine = cell.line.index;
  }

  /** A name; the only line left of a signature whose other lines were lost, where none is open. */
  addName(cell: Cell): void {
    const draft = this.#nearest(cell) ?? this.#begin(cell);
    const children = inlineContent(this.#source, [cell], findNothing);
    draft.node.children.push({ type: 'signer', children, position: NOWHERE });
    draft.signed = true;
  }

  /** Notes and dots where a name would stand. */
  addWords(cell: Cell): void {
    const draft = this.#nearest(cell);
    if (draft === undefined) return;
    draft.node.children.push(...this.#source.words(cell));
    if (/^[.…]/u.test(cell.text)) draft.signed = true;
  }

  #draftForLine(cell: Cell, opens: boolean): Draft {
    const nearest = this.#nearest(cell);
    const beside = this.#drafts.some((draft) => draft.lastLine === cell.line.index);
    const sameColumn = nearest !== undefined && nearest.lastLine !== cell.line.index;
    const finished = nearest?.signed === true && (opens || !this.#hasName(nearest));
    if (
      nearest !== undefined &&
      sameColumn &&
      !finished &&
      !(beside && this.#distance(nearest, cell) > APART)
    )
      return nearest;
    return this.#begin(cell);
  }

  #begin(cell: Cell): Draft {
    const draft: Draft = {
      node: { type: 'signature', children: [], position: NOWHERE },
      column: middle(cell),
      signed: false,
      lastLine: -1,
    };
    this.#drafts.push(draft);
    return draft;
  }

  #hasName(draft: Draft): boolean {
    return draft.node.children.some((child) => child.type === 'signer');
  }

  /** The signature in whose column a cell stands; the last one begun, unless another is clearly nearer. */
  #nearest(cell: Cell): Draft | undefined {
    let best = this.#drafts.at(-1);
    for (const draft of this.#drafts) {
      if (best === undefined || this.#distance(draft, cell) + APART < this.#distance(best, cell))
        best = draft;
    }
    return best;
  }

  #distance(draft: Draft, cell: Cell): number {
    return Math.abs(draft.column - middle(cell));
  }
}
