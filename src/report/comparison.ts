/** The comparison of two documents for people: facts first, then section by section. */
import type {
  BlockChange,
  Change,
  Comparison,
  FactChange,
  SectionChange,
  SectionName,
  WordRun,
} from '../analyse/compare/comparison.ts';
import { fill } from '../lint/messages.ts';
import { COMPARISON_WORDS } from './comparison-words.ts';
import type { ReportPart, ReportStyle } from './paint.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

const SIGNS: Readonly<Record<Change, string>> = { same: '=', changed: '~', added: '+', dropped: '-' };
const PARTS: Readonly<Record<Change, ReportPart>> = {
  same: 'quiet',
  changed: 'warning',
  added: 'clean',
  dropped: 'error',
};
/** Words that are the same are told up to this many on either side of a difference. */
const AROUND = 6;

function nameOf(section: SectionName | null, { language }: ReportStyle): string {
  const heading = section?.heading ?? null;
  return heading === null ? COMPARISON_WORDS[language].beside : `${section?.numeral ?? ''} ${heading}`.trim();
}

/** Words that both have, shortened between two differences. */
function shortened(text: string, first: boolean, last: boolean): string {
  const words = text.split(' ');
  const before = first ? 0 : AROUND;
  const after = last ? 0 : AROUND;
  if (words.length <= before + after + 2) return text;
  return [...words.slice(0, before), '…', ...words.slice(words.length - after)].join(' ');
}

function runsOf(runs: readonly WordRun[]): string {
  return runs
    .map(({ change, text }, i) => {
      if (change === 'same') return shortened(text, i === 0, i === runs.length - 1);
      return change === 'added' ? `{+${text}+}` : `[-${text}-]`;
    })
    .join(' ');
}

/** A line under a sign, wrapped under its own start. */
function signed(change: Change, text: string, indent: number, style: ReportStyle): string[] {
  const left = ' '.repeat(indent);
  const [first = '', ...rest] = wrap(printable(text), style.width - indent - 2);
  const sign = style.paint(PARTS[change], SIGNS[change]);
  return [`${left}${sign} ${first}`, ...rest.map((line) => `${left}  ${line}`)];
}

function blockLines({ change, old, new: next, words }: BlockChange, style: ReportStyle): string[] {
  const line = (next ?? old)?.range.start.line ?? 1;
  const place = `${String(line)}: `;
  if (change === 'changed' && words.length > 0) return signed(change, place + runsOf(words), 4, style);
  if (change !== 'changed') return signed(change, place + (next ?? old ?? { text: '' }).text, 4, style);
  return [
    ...signed('dropped', place + (old?.text ?? ''), 4, style),
    ...signed('added', place + (next?.text ?? ''), 4, style),
  ];
}

function sectionLines(section: SectionChange, style: ReportStyle): string[] {
  const words = COMPARISON_WORDS[style.language];
  const { change, old, new: next, kept, blocks } = section;
  const name = nameOf(next ?? old, style);
  const before = nameOf(old, style);
  const notes = [
    words[change],
    ...(change === 'changed' ? [fill(words.kept, { share: Math.floor(kept * 100) })] : []),
    ...(change === 'changed' && before !== name ? [fill(words.renamed, { name: before })] : []),
  ];
  const title = signed(change, `${name} (${notes.join('; ')})`, 2, style);
  return [...title, ...blocks.flatMap((block) => blockLines(block, style))];
}

function factLines({ kind, change, about, old, new: next }: FactChange, style: ReportStyle): string[] {
  const words = COMPARISON_WORDS[style.language];
  const values = [old, next].filter((value) => value !== null && value !== '' && value !== about);
  const what = about === '' ? words[kind] : `${words[kind]}: ${about}`;
  const said = values.length === 0 ? '' : `: ${values.join(' → ')}`;
  return signed(change, `${words[change]} ${what}${said}`, 2, style);
}

/** Compares two documents in words; a line begins with `=`, `~`, `+` or `-`. */
export function formatComparison({ same, facts, sections }: Comparison, style: ReportStyle): string {
  const words = COMPARISON_WORDS[style.language];
  if (same) return `${style.paint('clean', words.none)}\n`;
  const told = sections.filter(
    ({ change, new: next }) => change !== 'same' || (next !== null && next.heading !== null),
  );
  const lines = [
    ...(facts.length === 0 ? [] : [style.paint('heading', words.facts)]),
    ...facts.flatMap((fact) => factLines(fact, style)),
    ...(facts.length === 0 || told.length === 0 ? [] : ['']),
    ...(told.length === 0 ? [] : [style.paint('heading', words.sections)]),
    ...told.flatMap((section) => sectionLines(section, style)),
  ];
  return `${lines.join('\n')}\n`;
}
