/**
 * Makes nodes of spans. Field by field, one type at a time: copying whatever a
 * span holds but its place takes ten times as long, and a plan has hundreds.
 */
import type { RecognisedNode } from '../ast/inline.ts';
import type { Span } from '../recognise/spans.ts';
import { NOWHERE } from './source.ts';

/** The node that a span becomes, still without its words. */
export function recognisedNode(span: Span): RecognisedNode {
  const position = NOWHERE;
  switch (span.type) {
    case 'date': {
      const { type, date, blank } = span;
      return { type, date, blank, children: [], position };
    }
    case 'period': {
      const { type, kind, from, to, openFrom, openTo } = span;
      return { type, kind, from, to, openFrom, openTo, children: [], position };
    }
    case 'quantity': {
      const { type, value, upper, unit, comparison } = span;
      return { type, value, upper, unit, comparison, children: [], position };
    }
    case 'citation': {
      const { type, documentType, symbol, number, notation, date } = span;
      const { blankNumber, blankDate, issuer, subject } = span;
      return {
        type,
        documentType,
        symbol,
        number,
        notation,
        date,
        blankNumber,
        blankDate,
        issuer,
        subject,
        children: [],
        position,
      };
    }
    case 'alias':
      return { type: span.type, name: span.name, children: [], position };
    case 'abbreviation': {
      const { type, short, expansion } = span;
      return { type, short, expansion, children: [], position };
    }
    case 'crossReference': {
      const { type, steps, target } = span;
      return { type, steps, target, children: [], position };
    }
    case 'ordinalEvent': {
      const { type, event, body, ordinal } = span;
      return { type, event, body, ordinal, children: [], position };
    }
    case 'quotation':
      return { type: span.type, children: [], position };
  }
}
