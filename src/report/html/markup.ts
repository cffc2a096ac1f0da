/** HTML that is safe by construction: what is not markup already is escaped as it is put in. */
import { printable } from '../printable.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (each) => ENTITIES[each] ?? each);
}

/** A piece of HTML. Only `html` and `raw` make one. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/** What can be put into a template; a list is put in one after the other, `null` not at all. */
export type Piece = Markup | string | number | null | readonly Piece[];

function sourceOf(piece: Piece): string {
  if (piece === null) return '';
  if (piece instanceof Markup) return piece.source;
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') return escapeHtml(printable(piece));
  return piece.map(sourceOf).join('');
}

/** Puts pieces into a template; texts become texts, also between the quotes of an attribute. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(strings.map((each, i) => each + sourceOf(pieces[i] ?? null)).join(''));
}

/** Takes a text for HTML. Only for what has been escaped, and for constants of our own. */
export function raw(source: string): Markup {
  return new Markup(source);
}
