/** The lines above a signature: for whom one signs, and by which post. */
import type { Analysis } from '../../analyse/analyse.ts';
import { fill } from '../../lint/messages.ts';
import { judgedOn } from '../../lint/run.ts';
import type { AuthorityMarks, Standard } from '../../profile/standard.ts';
import { standardOn } from '../../profile/standards.ts';
import { describeClause } from '../../report/clause.ts';
import { fold, isUpperCase } from '../../text/letters.ts';
import { SIGNATURE_FORMS, type SignatureForm } from '../lexicon/signature-forms.data.ts';
import { COMPLETION_WORDS } from '../words/completion.ts';
import { completing, folded, joinLines, type CursorLine } from './cursor-line.ts';
import type { Item } from './item.ts';

/** Letters of a mark that nothing else on a line of its own begins with. */
const FEWEST = 2;

/** The ways to sign that the profile has for the issuer; the longest beginning of a name tells which. */
function formsFor({ profile, issuer }: Analysis): readonly SignatureForm[] {
  const name = fold(issuer?.name ?? '');
  let best: { length: number; forms: readonly SignatureForm[] } = { length: 0, forms: [] };
  for (const { profile: id, issuers, forms } of SIGNATURE_FORMS) {
    if (id !== profile.id) continue;
    for (const each of issuers)
      if (each.length > best.length && `${name} `.startsWith(`${each} `))
        best = { length: each.length, forms };
  }
  return best.forms;
}

/** The lines of a form with its marks; null where the standard has no such mark. */
function linesOf({ kind, lines }: SignatureForm, marks: AuthorityMarks): string[] | null {
  const mark = marks[kind]?.value;
  const [first, ...rest] = lines;
  if (mark === undefined || first === undefined) return null;
  const deputy = marks.deputy?.value ?? '';
  return [`${mark} ${first}`, ...rest.map((each) => each.replace('{deputy}', deputy))];
}

/** The words of the line above, past one empty line. */
function lineAbove({ reading, number }: CursorLine): string {
  for (let line = number - 1; line > 0 && line >= number - 2; line -= 1) {
    const text = reading.document.text.slice(reading.lines.offset(line, 1), reading.lineEnd(line)).trim();
    if (text !== '') return folded(text);
  }
  return '';
}

/** True behind the text: below recipients, signature or closing formula. */
function isBehindBody({ nodes }: Analysis, offset: number): boolean {
  const foot = nodes.first('closing') ?? nodes.first('footer');
  return foot !== null && offset >= foot.position.start.offset;
}

/** The lines of a form that are still to be written, and where in the form they stand. */
function remaining(lines: readonly string[], above: string): readonly string[] {
  const at = lines.findIndex((each) => folded(each) === above);
  return lines.slice(at + 1);
}

function clauseOf({ kind }: SignatureForm, standard: Standard): string | null {
  return standard.authority?.[kind]?.clause ?? null;
}

/** Lines of signatures that begin as the line does, or go on from the one above. */
export function signatureItems(line: CursorLine): Item[] {
  const { analysis, options } = line.reading;
  const typed = line.before.trimStart();
  if (line.after.trim() !== '' || (typed !== '' && !isUpperCase(typed))) return [];
  const standard = standardOn(analysis.profile.id, judgedOn(analysis));
  const { authority } = standard;
  if (authority === null) return [];
  const words = COMPLETION_WORDS[options.lang];
  const above = lineAbove(line);
  const isOpen = isBehindBody(analysis, line.offset);
  const seen = new Set<string>();
  return formsFor(analysis).flatMap((form): Item[] => {
    const lines = linesOf(form, authority);
    const rest = lines === null ? [] : remaining(lines, above);
    const goesOn = lines !== null && rest.length < lines.length;
    if (rest.length === 0 || seen.has(rest.join('\n'))) return [];
    if (!goesOn && (typed.length < FEWEST || !/^\S{2}/u.test(typed)) && !(isOpen && typed !== '')) return [];
    seen.add(rest.join('\n'));
    const item = completing(line, line.before.length - typed.length, joinLines(line, rest));
    if (item === null) return [];
    const ref = clauseOf(form, standard);
    const clause = ref === null ? null : describeClause({ standard: standard.id, ref }, options.lang);
    return [
      {
        kind: 'signature',
        label: rest.join(' / '),
        detail: words[form.kind],
        documentation: clause === null ? [] : [[[fill(words.clause, { clause })]]],
        ...item,
      },
    ];
  });
}
