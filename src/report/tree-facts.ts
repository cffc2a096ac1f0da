import { isoDate, type CalendarDate } from '../ast/calendar.ts';
import type { Citation, Period, Quantity } from '../ast/inline.ts';
import type { Node } from '../ast/nodes.ts';
import { printable } from './printable.ts';
import { quote } from './quote.ts';

type Value = string | number | boolean | null | undefined;

/** `name=value`; nothing where there is no value. */
function named(name: string, value: Value): string[] {
  if (value === null || value === undefined || value === false) return [];
  if (value === true) return [name];
  return [
    `${name}=${typeof value === 'string' && /[\s"]/u.test(value) ? quote(value) : printable(String(value))}`,
  ];
}

/** A value that stands for itself; one that is missed shows as `null`. */
function bare(value: Value): string {
  return value === null || value === undefined ? 'null' : printable(String(value));
}

function dateText(date: CalendarDate): string {
  // A year that is not known leaves no ISO form, and still a day or a month.
  const part = (name: string, value: number | null): string[] => named(name, value);
  return (
    isoDate(date) ??
    ['null', ...part('quarter', date.quarter), ...part('month', date.month), ...part('day', date.day)].join(
      ' ',
    )
  );
}

function blanks(name: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`${name}=${parts.join('+')}`];
}

function citationFacts(node: Citation): string[] {
  // Number and notation are said where the symbol does not say them: `152/2025/NĐ-CP` does.
  const { symbol, number, notation } = node;
  const whole = symbol !== null && symbol.startsWith(number ?? '\0') && symbol.endsWith(notation ?? '\0');
  return [
    bare(node.documentType),
    bare(symbol),
    ...(whole ? [] : [...named('number', number), ...named('notation', notation)]),
    node.date === null ? 'null' : dateText(node.date),
    ...named('blankNumber', node.blankNumber),
    ...blanks('blankDate', node.blankDate),
    ...(node.issuer === null ? [] : [`issuer=${quote(node.issuer)}`]),
    ...(node.subject === null ? [] : [`subject=${quote(node.subject)}`]),
  ];
}

function periodFacts(node: Period): string[] {
  const end = (date: CalendarDate | null, open: string | null): string =>
    date === null ? (open ?? 'null') : dateText(date);
  return [node.kind, `${end(node.from, node.openFrom)}..${end(node.to, node.openTo)}`];
}

function quantityFacts(node: Quantity): string[] {
  const value = node.upper === null ? String(node.value) : `${String(node.value)}..${String(node.upper)}`;
  const unit = node.unit === null ? [] : [quote(node.unit)];
  return [node.comparison, value, ...unit];
}

/** What a node says of itself beyond its type and its text, in a fixed order. */
export function describeFacts(node: Node): string[] {
  switch (node.type) {
    case 'document':
    case 'appendix':
      return [node.documentType === null ? 'null' : quote(node.documentType)];
    case 'motto':
      return [node.form];
    case 'issuer':
      return [
        `name=${quote(node.name)}`,
        ...(node.superior === null ? [] : [`superior=${quote(node.superior)}`]),
      ];
    case 'documentNumber':
      return [bare(node.number), bare(node.notation), ...named('blank', node.blank)];
    case 'placeDate':
      return [`place=${node.place === null ? 'null' : quote(node.place)}`];
    case 'section':
      return [`role=${node.role}`];
    case 'criteriaList':
      return [`audience=${node.audience === null ? 'null' : quote(node.audience)}`];
    case 'heading':
      return named('depth', node.depth);
    case 'recipient':
      return [
        ...(node.purpose === null ? [] : [`purpose=${quote(node.purpose)}`]),
        ...named('archive', node.archive),
      ];
    case 'authority':
      return [`mark=${printable(node.mark)}`];
    case 'marker':
      return [
        node.style,
        `[${node.ordinals.join(',')}]`,
        ...(node.delimiter === '' ? [] : [printable(node.delimiter)]),
      ];
    case 'date':
      return [dateText(node.date), ...blanks('blank', node.blank)];
    case 'period':
      return periodFacts(node);
    case 'quantity':
      return quantityFacts(node);
    case 'citation':
      return citationFacts(node);
    case 'alias':
      return [`name=${quote(node.name)}`];
    case 'abbreviation':
      return [
        printable(node.short),
        ...(node.expansion === null ? [] : [`expansion=${quote(node.expansion)}`]),
      ];
    case 'crossReference':
      return [node.target, ...node.steps.map(({ unit, label }) => `${unit}=${bare(label)}`)];
    case 'ordinalEvent':
      return [
        quote(node.event),
        `ordinal=${String(node.ordinal)}`,
        ...(node.body === null ? [] : [`body=${quote(node.body)}`]),
      ];
    default:
      return [];
  }
}
