import { styleText } from 'node:util';
import type { DiffPart, DiffStyle } from '../report/diff.ts';
import type { PaintReport, ReportPart } from '../report/paint.ts';
import type { PaintTree, TreePart } from '../report/tree.ts';
import type { Io, Output } from './io.ts';

type Format = Parameters<typeof styleText>[0];
/** Gives a text a style where the stream shows one. */
export type Stylist = (format: Format, text: string) => string;

/** Styles for a stream: colours on a terminal only, none under NO_COLOR. */
export function stylist(stream: Output, { env }: Io): Stylist {
  if (env['NO_COLOR']) return (_, text) => text;
  return (format, text) => styleText(format, text, { stream });
}

const treeFormats = {
  guide: 'gray',
  type: 'cyan',
  leaf: 'gray',
  facts: 'yellow',
  text: 'green',
  place: 'gray',
} as const satisfies Record<TreePart, Format>;

/** Colours for a tree on a stream. */
export function paintTree(stream: Output, io: Io): PaintTree {
  const style = stylist(stream, io);
  return (part, text) => style(treeFormats[part], text);
}

const reportFormats = {
  file: ['bold', 'underline'],
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  info: ['bold', 'cyan'],
  clean: ['green'],
  place: ['bold'],
  rule: ['gray'],
  marks: ['red'],
  quiet: ['gray'],
  heading: ['bold'],
} as const satisfies Record<ReportPart, readonly Format[]>;

const diffFormats = {
  file: ['bold'],
  hunk: ['cyan'],
  removed: ['red'],
  added: ['green'],
  removedWords: ['red', 'inverse'],
  addedWords: ['green', 'inverse'],
} as const satisfies Record<DiffPart, readonly Format[]>;

/** Colours for a diff on a stream. */
export function paintDiff(stream: Output, io: Io): DiffStyle['paint'] {
  const style = stylist(stream, io);
  return (part, text) => diffFormats[part].reduce<string>((styled, format) => style(format, styled), text);
}

/** Colours for a report on a stream. */
export function paintReport(stream: Output, io: Io): PaintReport {
  const style = stylist(stream, io);
  // Node 20 heeds the stream for one format at a time only.
  return (part, text) => reportFormats[part].reduce<string>((styled, format) => style(format, styled), text);
}
