/** Tokens as the protocol sends them: five numbers each, places counted from the token before. */
import {
  SemanticTokenModifiers,
  SemanticTokenTypes,
  type SemanticTokensEdit,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import type { Token, TokenKind } from '../service/tokens.ts';

/**
 * The standard types, chosen by what themes make of them: no theme knows ours.
 * Names of documents look like functions, headings like classes, dates and
 * quantities like numbers, formulas like comments.
 */
const TYPES: Readonly<Record<TokenKind, SemanticTokenTypes>> = {
  motto: SemanticTokenTypes.comment,
  title: SemanticTokenTypes.namespace,
  heading: SemanticTokenTypes.class,
  marker: SemanticTokenTypes.keyword,
  documentNumber: SemanticTokenTypes.function,
  citation: SemanticTokenTypes.function,
  date: SemanticTokenTypes.number,
  quantity: SemanticTokenTypes.number,
  alias: SemanticTokenTypes.variable,
  abbreviation: SemanticTokenTypes.property,
  crossReference: SemanticTokenTypes.method,
  quotation: SemanticTokenTypes.string,
  endMark: SemanticTokenTypes.keyword,
  comment: SemanticTokenTypes.comment,
};

/** What the numbers of types and modifiers stand for. */
export const LEGEND: SemanticTokensLegend = {
  tokenTypes: [...new Set(Object.values(TYPES))],
  tokenModifiers: [
    SemanticTokenModifiers.declaration,
    SemanticTokenModifiers.definition,
    SemanticTokenModifiers.deprecated,
  ],
};

/** The bits of the modifiers, in the order of the legend. */
const DECLARATION = 1;
const DEFINITION = 2;
const DEPRECATED = 4;
/** Numbers that tell one token. */
const WIDTH = 5;

function modifiersOf({ kind, isDefinition, isSuperseded }: Token): number {
  const own = kind === 'documentNumber' ? DECLARATION : 0;
  return own + (isDefinition ? DEFINITION : 0) + (isSuperseded ? DEPRECATED : 0);
}

/** @param tokens In the order of the text. */
export function encode(tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let line = 1;
  let column = 1;
  for (const token of tokens) {
    const { start } = token;
    const isSame = start.line === line;
    const type = LEGEND.tokenTypes.indexOf(TYPES[token.kind]);
    data.push(
      start.line - line,
      start.column - (isSame ? column : 1),
      token.length,
      type,
      modifiersOf(token),
    );
    ({ line, column } = start);
  }
  return data;
}

/** The one edit that makes new numbers of old ones; none where they are the same. Tokens are never cut. */
export function differenceOf(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let front = 0;
  while (front < shorter && before[front] === after[front]) front += 1;
  if (front === before.length && front === after.length) return [];
  front -= front % WIDTH;
  let back = 0;
  while (back < shorter - front && before[before.length - 1 - back] === after[after.length - 1 - back])
    back += 1;
  back -= back % WIDTH;
  const data = after.slice(front, after.length - back);
  return [{ start: front, deleteCount: before.length - back - front, ...(data.length > 0 ? { data } : {}) }];
}
