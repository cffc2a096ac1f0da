/** Writes what was gathered into the main part, and gives out ids on the way. */
import type { Ids } from './ids.ts';
import type { Splice } from './splice.ts';
import type { Operation, Token } from './tokens.ts';
import { escapeXml } from './write-xml.ts';

/** Who changes, and when. */
export interface Signature {
  author: string;
  /** `2026-01-31T12:00:00Z`. */
  date: string;
}

export interface Emitted {
  splices: Splice[];
  /** The ids of comments by their numbers. */
  ids: ReadonlyMap<number, string>;
}

class Emitter {
  readonly #prefix: string;
  readonly #signature: Signature;
  readonly #ids: Ids;
  /** Given out before all others: what was cut stays so, what is proposed is proposed anew in the next run. */
  readonly #copies: string[];
  readonly comments = new Map<number, string>();

  constructor(prefix: string, signature: Signature, ids: Ids, copies: number) {
    this.#prefix = prefix;
    this.#signature = signature;
    this.#ids = ids;
    this.#copies = Array.from({ length: copies }, () => ids.take());
  }

  write(token: Token): string {
    const prefix = this.#prefix;
    switch (token.kind) {
      case 'raw':
        return token.xml;
      case 'own':
        return token.before + this.#signed() + token.after;
      case 'copy':
        return `${token.before}${this.#copies.shift() ?? ''}${token.after}`;
      case 'strike':
        return `<${prefix}:del${this.#signed()}>`;
      case 'unstrike':
        return `</${prefix}:del>`;
      case 'begin':
        return `<${prefix}:commentRangeStart ${prefix}:id="${this.#commentId(token.comment)}"/>`;
      case 'finish': {
        const id = `${prefix}:id="${this.#commentId(token.comment)}"`;
        return `<${prefix}:commentRangeEnd ${id}/><${prefix}:r><${prefix}:commentReference ${id}/></${prefix}:r>`;
      }
    }
  }

  #signed(): string {
    const { author, date } = this.#signature;
    const prefix = this.#prefix;
    return ` ${prefix}:id="${this.#ids.take()}" ${prefix}:author="${escapeXml(author)}" ${prefix}:date="${escapeXml(date)}"`;
  }

  #commentId(comment: number): string {
    const id = this.comments.get(comment) ?? this.#ids.take();
    this.comments.set(comment, id);
    return id;
  }
}

/** Deletions that touch are one. */
function joined(operations: readonly Operation[]): { start: number; end: number; tokens: Token[] }[] {
  const result: { start: number; end: number; tokens: Token[] }[] = [];
  for (const { start, end, tokens } of operations) {
    if (tokens.length === 0) continue;
    const last = result.at(-1);
    const rest = [...tokens];
    if (last?.end === start && last.tokens.at(-1)?.kind === 'unstrike' && rest[0]?.kind === 'strike') {
      last.tokens.pop();
      rest.shift();
    }
    result.push({ start, end, tokens: rest });
  }
  return result;
}

/**
 * Writes operations.
 *
 * @param operations In the order of the part.
 * @param prefix What the elements of the part are called with.
 */
export function emit(
  operations: readonly Operation[],
  prefix: string,
  signature: Signature,
  ids: Ids,
): Emitted {
  const all = joined(operations);
  const copies = all.flatMap(({ tokens }) => tokens).filter(({ kind }) => kind === 'copy').length;
  const emitter = new Emitter(prefix, signature, ids, copies);
  const splices = all.map(({ start, end, tokens }) => ({
    start,
    end,
    text: tokens.map((token) => emitter.write(token)).join(''),
  }));
  return { splices, ids: emitter.comments };
}
