import { defineRule } from '../../lint/define-rule.ts';
import type { Fix } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import { phraseSet, readSet, type PhraseSet } from '../../recognise/phrases.ts';
import { collapse } from '../../text/letters.ts';
import { SET_PHRASES, type SetPhrase } from '../lexicon/set-phrases.data.ts';
import { Openings } from './heads.ts';
import { wordsIn, type WordScan } from './word-scan.ts';

/**
 * A fixed phrase that lost its mark: `tổ chức chính trị xã hội` for `tổ chức
 * chính trị - xã hội`, `phòng chống ma túy` for `phòng, chống ma túy`.
 *
 * The constitution and the laws fix how these are written. Both forms are
 * common in speech and press, so the finding is a warning only where the same
 * document writes the right form as well, and else a hint.
 *
 * To fix, take the form of the law; the fix adds the mark alone and is safe. Leave the rule out where
 * older texts are quoted.
 */
export const setPhrase: Rule = defineRule({
  id: 'set-phrase',
  category: 'orthography',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  confidence: 0.95,
  docs: {
    vi: {
      summary: 'Cụm từ cố định viết thiếu dấu (chính trị xã hội, phòng chống ma túy).',
      why: 'Hiến pháp và các luật viết các cụm từ này với dấu gạch nối hoặc dấu phẩy; viết thiếu làm sai tên gọi.',
      fix: 'Viết như trong văn bản luật nêu ở thông báo.',
      off: 'Khi văn bản trích nguyên văn tài liệu cũ.',
    },
    en: {
      summary: 'A fixed phrase lacks its mark (chính trị xã hội, phòng chống ma túy).',
      why: 'The constitution and the laws write these phrases with a hyphen or a comma.',
      fix: 'Write it as in the law that the finding names.',
      off: 'Where older texts are quoted.',
    },
  },
  messages: {
    vi: {
      mixed: '“{found}” chỗ khác trong văn bản viết “{expected}”; viết thống nhất theo {source}.',
      broken: '“{found}” trong {source} viết là “{expected}”.',
      fix: 'Đổi thành “{expected}”',
    },
    en: {
      mixed:
        '“{found}” is “{expected}” elsewhere in the document; write it so throughout, as {source} has it.',
      broken: '“{found}” is “{expected}” in {source}.',
      fix: 'Change to “{expected}”',
    },
  },
  examples: {
    invalid: [
      {
        title: 'with and without the hyphen',
        text: 'KẾ HOẠCH\nTrồng cây\n\nCác tổ chức chính trị - xã hội xã; đoàn thể chính trị xã hội thôn.\n',
        findings: [
          '4:45 “chính trị xã hội” chỗ khác trong văn bản viết “chính trị - xã hội”; viết thống nhất theo Hiến pháp 2013, Điều 9.',
        ],
      },
      {
        title: 'without the comma of the law, a hint',
        text: 'KẾ HOẠCH\nTrồng cây\n\nTuyên truyền phòng chống ma túy cho thanh niên.\n',
        findings: [
          '4:14 “phòng chống ma túy” trong Luật Phòng, chống ma túy 73/2021/QH14 viết là “phòng, chống ma túy”.',
        ],
      },
    ],
    valid: [
      {
        title: 'words of the phrase on both sides of a stop',
        text: 'KẾ HOẠCH\nTrồng cây\n\nGiữ vững ổn định chính trị. Xã hội hóa việc trồng cây.\n',
        findings: [],
      },
      {
        title: 'a phrase with other marks between its words',
        text: 'KẾ HOẠCH\nTrồng cây\n\nBảo đảm kinh tế – xã hội; giải quyết khiếu nại, tố cáo; phòng cháy, chữa cháy.\n',
        findings: [],
      },
      {
        title: 'the right forms, and another phrase',
        text: 'KẾ HOẠCH\nTrồng cây\n\nPhát triển kinh tế - xã hội; phòng, chống ma túy; nền kinh tế xã hội chủ nghĩa; phòng chống cháy rừng.\n',
        findings: [],
      },
    ],
  },
  check: ({ analysis, report, say }) => {
    const { source } = analysis;
    for (const { start, end, phrase, isMixed } of brokenIn(wordsIn(analysis), source.text)) {
      const at = source.range(start, end);
      const found = collapse(source.text.slice(start, end));
      const expected = rewritten(found, phrase);
      const fix: Fix = {
        title: say('fix', { expected }),
        safety: 'safe',
        edits: [{ range: at, text: expected }],
      };
      report({
        at,
        message: isMixed ? 'mixed' : 'broken',
        values: { found, expected, source: phrase.source },
        severity: isMixed ? 'warning' : 'info',
        fixes: [fix],
        actual: found,
        expected,
      });
    }
  },
});

interface Broken {
  /** UTF-16 offsets in the source. */
  start: number;
  end: number;
  phrase: SetPhrase;
  /** True where the document has the right form too. */
  isMixed: boolean;
}

const PHRASES: PhraseSet<SetPhrase> = phraseSet(SET_PHRASES.map((phrase) => [phrase.words, phrase]));

const OPENINGS = new Openings(PHRASES);

/** A mark that stands between two words, and no more than one. */
const MARK = /[,–—-]/u;

function brokenIn(scan: WordScan, text: string): Broken[] {
  const found: Omit<Broken, 'isMixed'>[] = [];
  const right = new Set<SetPhrase>();
  for (let at = 0; at < scan.count; at += 1) {
    if (!OPENINGS.may(scan, at)) continue;
    const read = readSet(text, scan.start(at), PHRASES, true);
    if (read === null) continue;
    const start = scan.start(at);
    const { end, value } = read;
    if (MARK.test(text.slice(start, end))) right.add(value);
    else if (!isOther(scan, text, at, value)) found.push({ start, end, phrase: value });
  }
  return found.map((each) => ({ ...each, isMixed: right.has(each.phrase) }));
}

function isOther(scan: WordScan, text: string, at: number, { words, unlessBefore }: SetPhrase): boolean {
  const next = at + words.split(' ').length;
  if (unlessBefore === undefined || scan.breakBefore(next) > 0) return false;
  return text.slice(scan.start(next), scan.end(next)).toLowerCase() === unlessBefore;
}

/** The right form with the words as they are written, capitals and tones kept. */
function rewritten(found: string, { right }: SetPhrase): string {
  const words = found.split(' ');
  let next = 0;
  return right
    .split(' ')
    .map((word) => {
      if (word === '-') return word;
      const own = words[next] ?? word;
      next += 1;
      return word.endsWith(',') ? `${own},` : own;
    })
    .join(' ');
}
