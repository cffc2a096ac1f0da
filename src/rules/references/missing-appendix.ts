import type { Analysis } from '../../analyse/analyse.ts';
import { plainText } from '../../ast/plain-text.ts';
import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { announcedIn, appendicesOf, labelsOfLines, type Announced, type Headed } from './appendices.ts';

/**
 * An appendix announced that is not there, or one that nothing points to.
 *
 * Who gets “Phụ lục III” announced and finds I and II only looks for what was
 * forgotten, and the text must point to each appendix (NĐ 30/2020/NĐ-CP
 * PL I/I/III/1). Where a file holds no appendix at all it may be kept in a file
 * of its own: that is a warning where the words say that it goes along, else
 * and in a draft a hint. Appendices of other documents that the sentence speaks
 * of are not judged.
 *
 * To mend it, add the appendix, or mend its number. Turn the rule off for texts
 * whose appendices are kept apart.
 */
export const missingAppendix: Rule = defineRule({
  id: 'missing-appendix',
  category: 'references',
  severity: { publish: 'error', draft: 'warning' },
  clause: { standard: 'nd30', ref: 'PL I/I/III/1' },
  confidence: 0.95,
  docs: {
    vi: {
      summary: 'Nhắc đến phụ lục mà văn bản không có, hoặc có phụ lục mà không chỗ nào nhắc đến.',
      why: 'Người nhận sẽ đi tìm phụ lục còn thiếu; văn bản có phụ lục thì trong nội dung phải có chỉ dẫn về phụ lục đó (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1).',
      fix: 'Bổ sung phụ lục, sửa số của phụ lục, hoặc thêm chỉ dẫn trong nội dung.',
      off: 'Tắt khi phụ lục luôn để ở tệp riêng.',
    },
    en: {
      summary:
        'An appendix is announced that the document does not have, or one stands there that nothing points to.',
      why: 'Who receives the document looks for what is missing; the text must point to each appendix (NĐ 30/2020/NĐ-CP, PL I/I/III/1).',
      fix: 'Add the appendix, mend its number, or point to it in the text.',
      off: 'Turn it off where appendices are always kept in files of their own.',
    },
  },
  messages: {
    vi: {
      label: 'Nhắc đến “{words}” nhưng văn bản chỉ có {present}; bổ sung phụ lục hoặc sửa lại số.',
      none: 'Nhắc đến “{words}” nhưng trong tệp này không có phụ lục nào; nếu phụ lục ở tệp riêng, nhớ gửi kèm.',
      unmentioned: 'Nội dung văn bản không nhắc đến “{words}”; thêm chỉ dẫn, ví dụ “(Phụ lục kèm theo)”.',
      present: 'phụ lục hiện có',
      again: 'cũng nhắc đến ở đây',
    },
    en: {
      label: '"{words}" is announced, but the document has {present} only; add it or mend the number.',
      none: '"{words}" is announced, but this file has no appendix; if it is kept apart, send it along.',
      unmentioned: 'Nothing in the text points to "{words}"; point to it, as by "(Phụ lục kèm theo)".',
      present: 'an appendix that is there',
      again: 'announced here as well',
    },
  },
  examples: {
    invalid: [
      {
        title: 'one of three is missing',
        text: 'KẾ HOẠCH\n\nI. NỘI DUNG\n\nCác thôn thực hiện theo Phụ lục I, báo cáo theo Phụ lục III kèm theo Kế hoạch này.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nPHỤ LỤC I\nCHỈ TIÊU CÁC THÔN\n\n1. Thôn Khe Trầm: 50 cây.\n\nPHỤ LỤC II\nMẪU BÁO CÁO\n\n1. Kết quả.',
        findings: [
          '5:49 Nhắc đến “Phụ lục III” nhưng văn bản chỉ có PHỤ LỤC I, PHỤ LỤC II; bổ sung phụ lục hoặc sửa lại số.',
          '16:1 Nội dung văn bản không nhắc đến “PHỤ LỤC II”; thêm chỉ dẫn, ví dụ “(Phụ lục kèm theo)”.',
        ],
      },
      {
        title: 'none at all',
        text: 'KẾ HOẠCH\n\nI. NỘI DUNG\n\nCác thôn thực hiện chỉ tiêu được giao (theo phụ lục kèm theo).',
        findings: [
          '5:45 Nhắc đến “phụ lục kèm theo” nhưng trong tệp này không có phụ lục nào; nếu phụ lục ở tệp riêng, nhớ gửi kèm.',
        ],
      },
    ],
    valid: [
      {
        title: 'announced and there, in other figures',
        text: 'KẾ HOẠCH\n\nI. NỘI DUNG\n\nCác thôn thực hiện theo Phụ lục 01, 02 đính kèm.\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nPHỤ LỤC I\nCHỈ TIÊU CÁC THÔN\n\n1. Thôn Khe Trầm: 50 cây.\n\nPHỤ LỤC II\nMẪU BÁO CÁO\n\n1. Kết quả.',
        findings: [],
      },
      {
        title: 'an appendix of a decree',
        text: 'KẾ HOẠCH\n\nI. NỘI DUNG\n\nThể thức theo Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
        findings: [],
      },
      {
        title: 'an appendix of the document that the sentence speaks of',
        text: 'KẾ HOẠCH\n\nI. NỘI DUNG\n\nTheo Hướng dẫn số 12/HD-SNV ngày 03/02/2026 của Sở Nội vụ, các thôn báo cáo theo mẫu tại Phụ lục II.',
        findings: [],
      },
      {
        title: 'one appendix without a number',
        text: 'KẾ HOẠCH\n\nI. NỘI DUNG\n\nCác thôn thực hiện chỉ tiêu được giao (phụ lục kèm theo).\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nPHỤ LỤC\nCHỈ TIÊU CÁC THÔN\n\n1. Thôn Khe Trầm: 50 cây.',
        findings: [],
      },
      {
        title: 'headed inside the text',
        text: 'KẾ HOẠCH\n\nI. NỘI DUNG\n\nCác thôn thực hiện chỉ tiêu được giao (Phụ lục 1).\n\nPhụ lục 1: Chỉ tiêu các thôn\n\n1. Thôn Khe Trầm: 50 cây.',
        findings: [],
      },
    ],
  },
  check({ analysis, standard, attached, stage, report, say }) {
    const clause = standard.profile === 'nha-nuoc' ? {} : { clause: null };
    const announced = announcedIn(analysis);
    const { headed, others } = announced.length === 0 && attached ? NOTHING : appendicesOf(analysis);
    if (headed.length > 0 && !attached) {
      for (const { title } of unmentioned(headed, announced, analysis)) {
        const words = plainText(title);
        report({ at: title, message: 'unmentioned', values: { words }, severity: 'info', ...clause });
      }
    }
    const absent = announced.filter(({ label }) => isAbsent(label, headed, others));
    const [first] = absent;
    if (first === undefined) return;
    const lines = labelsOfLines(analysis);
    if (headed.length === 0) {
      if (lines.size > 0) return;
      const words = plainText(first.node);
      const related = new Set(absent.map(({ node }) => node));
      related.delete(first.node);
      report({
        at: first.node,
        message: 'none',
        values: { words },
        related: [...related].map((node) => ({ message: say('again', {}), range: node.position })),
        severity: stage === 'publish' && first.along ? 'warning' : 'info',
        confidence: 0.6,
        ...clause,
      });
      return;
    }
    const present = headed.map(({ title }) => plainText(title)).join(', ');
    const related = headed.map(({ title }) => ({ message: say('present', {}), range: title.position }));
    const told = new Set<string>();
    for (const { node, label } of absent) {
      if (label === null || lines.has(label) || told.has(label)) continue;
      told.add(label);
      report({ at: node, message: 'label', values: { words: plainText(node), present }, related, ...clause });
    }
  },
});

const NOTHING: ReturnType<typeof appendicesOf> = { headed: [], others: 0 };

/** True where what is announced is surely not among what stands there. */
function isAbsent(label: string | null, headed: readonly Headed[], others: number): boolean {
  if (others > 0) return false;
  if (headed.length === 0) return true;
  return label !== null && headed.every((each) => each.label !== null && each.label !== label);
}

/** The appendices that no reference names, where the text does not speak of appendices as a whole either. */
function unmentioned(
  headed: readonly Headed[],
  announced: readonly Announced[],
  { source, root }: Analysis,
): Headed[] {
  const labels = new Set(announced.map(({ label }) => label));
  const [first] = headed;
  if (first === undefined || labels.has(null)) return [];
  const missing = headed.filter(({ label }) => label === null || !labels.has(label));
  const body = source.text.slice(root.position.start.offset, first.title.position.start.offset).toLowerCase();
  return missing.filter(({ label }) => !speaksOf(body, label));
}

const IN_GENERAL = /phụ lục (?:kèm|đính|gửi|chi tiết)|các phụ lục|phụ lục \S{1,6} (?:đến|-|–) /u;

/** True where a text speaks of an appendix in words that no reference was read from. */
function speaksOf(body: string, label: string | null): boolean {
  return label === null ? body.includes('phụ lục') : IN_GENERAL.test(body);
}
