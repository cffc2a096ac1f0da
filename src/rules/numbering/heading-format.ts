import type { SourceText } from '../../analyse/text-run.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Fix, Provision } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import type { Standard } from '../../profile/standard.ts';
import { isUpperCase } from '../../text/letters.ts';
import { PARALLEL_OPENINGS } from '../lexicon/heading-words.data.ts';
import { endingOf } from './ending.ts';
import { labelOf } from './entry-labels.ts';
import { titledSiblings, type TitledEntry } from './titles.ts';

/**
 * A heading in small letters among headings in capitals, a heading that ends
 * with a stop, comma or colon where those beside it do not, and “Đề nghị …”
 * among “Đối với …”.
 *
 * NĐ 30/2020/NĐ-CP PL I/I/II/6.d and its sample page set the titles of
 * sections in capitals. No clause speaks of the mark at the end; a comma
 * there says that words were lost. A document that writes all of them one way
 * is left alone.
 *
 * To mend it, write the headings of one level alike. Taking a stop or colon
 * away is safe; capitals are unsafe, because they hide what was a name, and so
 * is a comma, behind which words may be missing. Turn the rule off for
 * documents whose headings are quoted.
 */
export const headingFormat: Rule = defineRule({
  id: 'heading-format',
  category: 'numbering',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  docs: {
    vi: {
      summary:
        'Tiêu đề các mục cùng cấp viết không thống nhất (in hoa, in thường) hoặc có dấu câu thừa ở cuối.',
      why: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 và mẫu trình bày: tiêu đề của mục viết in hoa. Dấu câu ở cuối tiêu đề thường là dấu vết của phần chữ bị mất.',
      fix: 'Viết tiêu đề các mục cùng cấp theo một kiểu, bỏ dấu câu ở cuối.',
      off: 'Tắt khi tiêu đề được trích nguyên văn từ văn bản khác.',
    },
    en: {
      summary: 'Headings of one level differ in case, or end with a mark.',
      why: 'NĐ 30/2020/NĐ-CP, PL I/I/II/6 and its sample page set titles of sections in capitals. A mark at the end is often what is left of lost words.',
      fix: 'Write the headings of one level alike, without a mark at the end.',
      off: 'Turn it off where headings are quoted from another document.',
    },
  },
  messages: {
    vi: {
      case: 'Tiêu đề mục viết chữ thường trong khi mục cùng cấp “{model}” viết in hoa; hãy viết thống nhất.',
      comma: 'Tiêu đề mục “{label}” kết thúc bằng dấu “{sign}”; hãy bỏ dấu hoặc bổ sung phần chữ còn thiếu.',
      mark: 'Tiêu đề mục kết thúc bằng dấu “{sign}” trong khi mục cùng cấp “{model}” thì không; hãy bỏ dấu.',
      parallel: 'Tiêu đề bắt đầu bằng “{found}” trong khi các mục cùng cấp bắt đầu bằng “{expected}”.',
      raise: 'Viết in hoa tiêu đề',
      drop: 'Bỏ dấu ở cuối tiêu đề',
    },
    en: {
      case: 'This heading is in small letters where "{model}" of the same level is in capitals; write them alike.',
      comma: 'The heading of "{label}" ends with "{sign}"; drop the mark or add the words that are missing.',
      mark: 'This heading ends with "{sign}" where "{model}" of the same level does not; drop the mark.',
      parallel: 'This heading begins with "{found}" where those beside it begin with "{expected}".',
      raise: 'Write the heading in capitals',
      drop: 'Drop the mark at the end',
    },
  },
  examples: {
    invalid: [
      {
        title: 'small letters among capitals',
        text: 'KẾ HOẠCH\nTrồng cây\n\nI. MỤC ĐÍCH\n\nPhủ xanh.\n\nII. NỘI DUNG\n\nTrồng cây.\n\nIII. Tổ chức thực hiện\n\nCác thôn thực hiện.',
        findings: [
          '12:6 Tiêu đề mục viết chữ thường trong khi mục cùng cấp “I. MỤC ĐÍCH” viết in hoa; hãy viết thống nhất.',
        ],
      },
      {
        title: 'a comma at the end',
        text: 'KẾ HOẠCH\nTrồng cây\n\nI. TIÊU CHÍ\n\n1. Đối với các thôn,\n\n- Trồng 100 cây.\n\n- Chăm sóc cây.\n\n2. Đối với trường học\n\n- Trồng 50 cây.\n\n- Tưới cây.',
        findings: [
          '6:20 Tiêu đề mục “1.” kết thúc bằng dấu “,”; hãy bỏ dấu hoặc bổ sung phần chữ còn thiếu.',
        ],
      },
      {
        title: 'one heading with a stop',
        text: 'KẾ HOẠCH\nTrồng cây\n\nI. MỤC ĐÍCH\n\nPhủ xanh.\n\nII. NỘI DUNG.\n\nTrồng cây.\n\nIII. TỔ CHỨC\n\nCác thôn thực hiện.',
        findings: [
          '8:13 Tiêu đề mục kết thúc bằng dấu “.” trong khi mục cùng cấp “I. MỤC ĐÍCH” thì không; hãy bỏ dấu.',
        ],
      },
      {
        title: 'another opening than those beside it',
        text: 'KẾ HOẠCH\nTrồng cây\n\n1. Tiêu chí\n\na) Đối với các thôn\n\n- Trồng cây.\n\n- Tưới cây.\n\nb) Đề nghị Hội Nông dân xã\n\n- Vận động hội viên.\n\n- Góp cây giống.\n\nc) Đối với trường học\n\n- Trồng cây.\n\n- Tưới cây.',
        findings: ['12:4 Tiêu đề bắt đầu bằng “Đề nghị” trong khi các mục cùng cấp bắt đầu bằng “Đối với”.'],
      },
    ],
    valid: [
      {
        title: 'capitals throughout, small letters one level below',
        text: 'KẾ HOẠCH\nTrồng cây\n\nI. MỤC ĐÍCH\n\n1. Mục đích chung\n\nPhủ xanh.\n\nII. NỘI DUNG\n\nTrồng cây.',
        findings: [],
      },
      {
        title: 'small letters throughout',
        text: 'KẾ HOẠCH\nTrồng cây\n\nI. Mục đích\n\nPhủ xanh.\n\nII. Nội dung\n\nTrồng cây.',
        findings: [],
      },
      {
        title: 'a colon behind the name of each unit',
        text: 'KẾ HOẠCH\nTrồng cây\n\nI. TỔ CHỨC\n\n1. Phòng Kinh tế:\n\nChuẩn bị cây giống.\n\n2. Các thôn:\n\nTrồng cây.',
        findings: [],
      },
      {
        title: 'a remark in brackets behind capitals',
        text: 'KẾ HOẠCH\nTrồng cây\n\nI. MỤC ĐÍCH\n\nPhủ xanh.\n\nII. KINH PHÍ (nếu có)\n\nNgân sách xã.',
        findings: [],
      },
      {
        title: 'headings that run into their text',
        text: 'KẾ HOẠCH\nTrồng cây\n\nI. TỔ CHỨC\n\n1. Thời gian: trong tháng 3 năm 2026.\n\n2. Địa điểm\n\nĐường trục xã.',
        findings: [],
      },
    ],
  },
  check({ analysis, standard, report, say }) {
    const { source } = analysis;
    for (const siblings of titledSiblings(analysis.root)) {
      for (const { odd, model } of smallLetters(siblings)) {
        const title = say('raise', {});
        const edits = capitalsOf(odd);
        report({
          at: odd.title,
          message: 'case',
          values: { model },
          clause: capitalsClause(standard, odd),
          fixes: edits.length === 0 ? [] : [{ title, safety: 'unsafe', edits }],
        });
      }
      for (const { odd, sign, at, model } of oddMarks(siblings, source)) {
        // A point is titled only by habit: what the others do is no rule for it.
        if (odd.entry.node.type === 'point') continue;
        const title = say('drop', {});
        const lost = sign === ',' || sign === ';';
        const fix: Fix = { title, safety: lost ? 'unsafe' : 'safe', edits: [{ range: at, text: '' }] };
        if (lost) {
          const values = { label: labelOf(odd.entry.marker), sign };
          report({ at, message: 'comma', values, fixes: [fix] });
        } else {
          const severity = sign === ':' ? 'info' : undefined;
          report({
            at,
            message: 'mark',
            values: { sign, model },
            fixes: [fix],
            ...(severity === undefined ? {} : { severity }),
          });
        }
      }
      const different = otherOpening(siblings);
      if (different === null) continue;
      const { odd, found, expected } = different;
      report({ at: odd.title, message: 'parallel', values: { found, expected }, severity: 'info' });
    }
  },
});

/** Levels whose titles the sample page sets in capitals. */
const SECTIONS: ReadonlySet<string> = new Set(['part', 'chapter', 'upperLetter', 'roman']);
const ASIDE = /\([^()]*\)|[“"][^“”"]*[”"]/gu;
/** A model is shown up to this length. */
const SHOWN = 48;

function capitalsClause(standard: Standard, { entry }: TitledEntry): Provision | null {
  if (standard.id !== 'nd30' || !SECTIONS.has(entry.marker.style)) return null;
  return { standard: standard.id, ref: 'PL I/I/II/6.d; PL I/I/V' };
}

function shown({ entry, words }: TitledEntry): string {
  const title = words.length <= SHOWN ? words : `${words.slice(0, words.lastIndexOf(' ', SHOWN))} …`;
  return `${labelOf(entry.marker)} ${title}`;
}

function inCapitals({ words }: TitledEntry): boolean {
  return isUpperCase(words) || isUpperCase(words.replace(ASIDE, ' '));
}

/** Titles in small letters among titles in capitals. Below the sections, capitals must prevail to be the rule. */
function smallLetters(siblings: readonly TitledEntry[]): { odd: TitledEntry; model: string }[] {
  const headed = siblings.filter(({ title }) => title.type === 'heading');
  const capital = headed.filter(inCapitals);
  const model = capital[0];
  if (model === undefined || capital.length === headed.length) return [];
  const small = headed.filter((each) => !capital.includes(each));
  if (!SECTIONS.has(model.entry.marker.style) && capital.length < 2 * small.length) return [];
  return small.map((odd) => ({ odd, model: shown(model) }));
}

function capitalsOf({ title }: TitledEntry): Fix['edits'] {
  return title.children.flatMap((child) => {
    if (child.type !== 'text') return [];
    const text = child.value.toLocaleUpperCase('vi');
    return text.length === child.value.length ? [{ range: child.position, text }] : [];
  });
}

interface OddMark {
  odd: TitledEntry;
  sign: string;
  at: Fix['edits'][number]['range'];
  model: string;
}

/** Marks at the end of titles, where most beside them have none. */
function oddMarks(siblings: readonly TitledEntry[], source: SourceText): OddMark[] {
  const open = siblings.filter(({ runIn }) => !runIn);
  const endings = open.map((titled) => ({ titled, ending: endingOf(titled.title, source.text) }));
  const plain = endings.filter(({ ending }) => ending.sign === '');
  const model = plain[0]?.titled;
  return endings.flatMap(({ titled, ending }) => {
    const { sign, at, end } = ending;
    if (sign !== '.' && sign !== ':' && sign !== ',' && sign !== ';') return [];
    if (at === end) return [];
    if (model === undefined || plain.length * 2 < endings.length) return [];
    if (titled.title.type === 'paragraph' && sign === ':') return [];
    return [{ odd: titled, sign, at: source.range(at, end), model: shown(model) }];
  });
}

/** The one title that opens with other words than all beside it. */
function otherOpening(
  siblings: readonly TitledEntry[],
): { odd: TitledEntry; found: string; expected: string } | null {
  for (const { expected, instead } of PARALLEL_OPENINGS) {
    const same = siblings.filter(({ words }) => words.startsWith(expected));
    if (same.length < 2 || same.length === siblings.length) continue;
    for (const found of instead) {
      const odd = siblings.find(({ words }) => words.startsWith(found));
      if (odd !== undefined) return { odd, found, expected };
    }
  }
  return null;
}
