/** Reads the comments of a text that speak to the checker. */
import type { SourceText } from '../../analyse/text-run.ts';
import { isComment } from '../../parse/markup/comment.ts';
import { findNearest } from '../../text/did-you-mean.ts';
import type { Range } from '../../text/place.ts';
import { readDirective, VERBS, type Directive } from './directive.ts';
import type { DirectiveFault, Origin, Suppression } from './suppression.ts';

const NAME = 'thethuc';
const LINES = /([^\r\n]*)(?:\r\n|[\r\n]|$)/gu;

export interface CommentsRead {
  suppressions: Suppression[];
  faults: DirectiveFault[];
}

interface Placed {
  directive: Directive;
  at: Range;
  /** The next line that is neither blank nor a comment: what `disable-next-line` speaks of. */
  next: number;
}

/** The comments of a text, in its order; those that speak to somebody else are left out. */
function directivesIn(source: SourceText): Placed[] {
  const { text } = source;
  const found: Placed[] = [];
  // Hardly any text has a sign of a comment, which is found quicker than a letter.
  if (!text.includes('<!--') || !text.includes(NAME)) return found;
  let waiting: Placed[] = [];
  let line = 0;
  for (const { 1: words = '', index } of text.matchAll(LINES)) {
    line += 1;
    const comment = words.trim();
    if (comment === '') continue;
    if (!isComment(comment)) {
      for (const placed of waiting) placed.next = line;
      waiting = [];
      continue;
    }
    const directive = readDirective(comment);
    if (directive === null) continue;
    const start = index + words.indexOf(comment);
    const placed = { directive, at: source.range(start, start + comment.length), next: line + 1 };
    found.push(placed);
    waiting.push(placed);
  }
  return found;
}

class Reader {
  readonly suppressions: Suppression[] = [];
  readonly faults: DirectiveFault[] = [];
  /** What is held back until it is let go, by rule. */
  readonly #open = new Map<string, Suppression>();
  readonly #known: readonly string[];

  constructor(known: readonly string[]) {
    this.#known = known;
  }

  read({ directive, at, next }: Placed): void {
    const { verb, word, rules, reason } = directive;
    if (verb === null) {
      const meant = findNearest(
        word,
        VERBS.map((each) => `${NAME}-${each}`),
      );
      this.faults.push({ kind: 'verb', at, word, meant });
      return;
    }
    if (rules.length === 0) this.faults.push({ kind: 'noRule', at, word, meant: null });
    if (verb !== 'enable' && reason === '') this.faults.push({ kind: 'noReason', at, word, meant: null });
    const origin: Origin = { kind: 'comment', at };
    for (const rule of rules) {
      if (!this.#known.includes(rule)) {
        this.faults.push({ kind: 'unknownRule', at, word: rule, meant: findNearest(rule, this.#known) });
      } else if (verb === 'enable') this.#close(rule, at);
      else this.#add(rule, verb === 'disable' ? null : next, reason, origin, at);
    }
  }

  #add(rule: string, line: number | null, reason: string, origin: Origin, at: Range): void {
    const from = line ?? at.start.line;
    const suppression: Suppression = {
      rule,
      from,
      to: line ?? Infinity,
      words: null,
      reason,
      origin,
    };
    this.suppressions.push(suppression);
    if (line === null) this.#open.set(rule, suppression);
  }

  #close(rule: string, at: Range): void {
    const open = this.#open.get(rule);
    if (open === undefined) this.faults.push({ kind: 'notOpen', at, word: rule, meant: null });
    else open.to = at.start.line;
    this.#open.delete(rule);
  }
}

/**
 * Reads what the comments of a text hold back.
 *
 * @param known The rules there are; a comment that names another is at fault.
 */
export function readComments(source: SourceText, known: readonly string[]): CommentsRead {
  const reader = new Reader(known);
  for (const placed of directivesIn(source)) reader.read(placed);
  return { suppressions: reader.suppressions, faults: reader.faults };
}
