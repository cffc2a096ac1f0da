import type { Provision } from '../lint/finding.ts';
import type { Language } from '../lint/messages.ts';
import { STANDARDS } from '../profile/standards.ts';
import {
  APPENDIX_LEVELS,
  PROVISION_WORDS,
  STANDARD_NAMES,
  type ProvisionWords,
} from './clause-names.data.ts';

const ROMAN = /^[IVX]+$/u;
/** `PL I/I/II/6.đ`, `PL II/V.1`, `PL III/II`. */
const APPENDIX = /^PL (?<appendix>[IVX]+)(?:\/(?<rest>\S*))?/u;
/** `Điều 8.2.a`, `Điều 17 k1`. */
const ARTICLE = /^Điều (?<article>\d+)(?:[. ]k?(?<clause>\d+))?(?:\.(?<point>\p{L}))?(?=$|\s)/u;

/** What stands below an appendix, down to its numbered clauses. */
function describeLevels(appendix: string, rest: string, words: ProvisionWords): string[] {
  const names = APPENDIX_LEVELS[appendix] ?? [];
  const levels = rest.split(/[/.]/u).filter((each) => each !== '');
  return levels.map((level, i) => {
    const name = names[i] ?? (ROMAN.test(level) ? 'section' : null);
    if (name !== null) return `${words[name]} ${level}`;
    return `${words[/^\d/u.test(level) ? 'clause' : 'point']} ${level}`;
  });
}

function describePart(part: string, words: ProvisionWords): string {
  const appendix = APPENDIX.exec(part);
  if (appendix?.groups !== undefined) {
    const { appendix: number = '', rest = '' } = appendix.groups;
    const levels = describeLevels(number, rest, words);
    return [`${words.appendix} ${number}`, ...levels].join(', ') + part.slice(appendix[0].length);
  }
  const article = ARTICLE.exec(part);
  if (article?.groups === undefined) return part;
  const { article: number = '', clause, point } = article.groups;
  const levels = [
    `${words.article} ${number}`,
    ...(clause === undefined ? [] : [`${words.clause} ${clause}`]),
    ...(point === undefined ? [] : [`${words.point} ${point}`]),
  ];
  return levels.join(', ') + part.slice(article[0].length);
}

function nameOf(standard: string, language: Language): string {
  const named = STANDARD_NAMES[standard]?.[language];
  return named ?? STANDARDS.find(({ id }) => id === standard)?.title ?? standard;
}

/** A provision written out: `NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 6`. */
export function describeClause({ standard, ref }: Provision, language: Language): string {
  const words = PROVISION_WORDS[language];
  const parts = ref
    .split(';')
    .map((part) => describePart(part.trim(), words))
    .filter((part) => part !== '');
  const name = nameOf(standard, language);
  return parts.length === 0 ? name : `${name}, ${parts.join('; ')}`;
}
