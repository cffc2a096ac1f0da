import { defineRule } from '../../lint/define-rule.ts';
import type { Rule } from '../../lint/rule.ts';
import { collapse } from '../../text/letters.ts';
import { misquotedNames } from './quoted-names.ts';

/**
 * The official name of a nationwide movement or campaign with other words:
 * “thực hiện tiết kiệm” for “thực hành tiết kiệm”.
 *
 * A name in quotation marks is a promise to quote: who looks the movement up,
 * or reports on it, needs the words of the decision that launched it. The
 * names are a list with their decisions. A name cut short, one with its years
 * or its place behind it, and a campaign that a province or branch named after
 * a national one are no misquotations. Words left out, other marks, a capital
 * too many and a name that has been replaced are hints only.
 *
 * To mend it, take the name over from the decision. The fix is unsafe: a local
 * campaign may be meant. Turn the rule off for texts on local campaigns with
 * names of their own.
 */
export const misquotedName: Rule = defineRule({
  id: 'misquoted-name',
  category: 'references',
  severity: { publish: 'warning', draft: 'warning' },
  clause: null,
  confidence: 0.92,
  docs: {
    vi: {
      summary: 'Tên chính thức của phong trào, cuộc vận động toàn quốc bị ghi khác chữ.',
      why: 'Tên đặt trong ngoặc kép là trích nguyên văn; ghi khác thì người đọc khó tra cứu và báo cáo không thống nhất với quyết định phát động.',
      fix: 'Chép đúng tên trong quyết định phát động phong trào, cuộc vận động.',
      off: 'Tắt với văn bản về phong trào riêng của địa phương có tên gọi riêng.',
    },
    en: {
      summary: 'The official name of a nationwide movement or campaign is altered.',
      why: 'A name in quotation marks is quoted; altered it cannot be looked up, and reports disagree with the decision that launched it.',
      fix: 'Take the name over from the decision that launched it.',
      off: 'Turn it off for texts on local campaigns with names of their own.',
    },
  },
  messages: {
    vi: {
      words: 'Tên chính thức là “{official}”: “{found}” phải là “{expected}”; sửa theo quyết định phát động.',
      left: 'Tên chính thức là “{official}”; ở đây thiếu một phần giữa tên (“{found}”).',
      marks: 'Tên chính thức viết “{expected}”, ở đây viết “{found}”; sửa cho đúng nguyên văn.',
      former: '“{found}” là tên cũ; nay là “{official}”.',
      replace: 'Sửa thành “{expected}”',
    },
    en: {
      words: 'The official name is "{official}": "{found}" should be "{expected}"; mend it by the decision.',
      left: 'The official name is "{official}"; a part in its middle is missing here ("{found}").',
      marks: 'The official name has "{expected}", here stands "{found}"; quote it exactly.',
      former: '"{found}" is a former name; it is "{official}" now.',
      replace: 'Write "{expected}"',
    },
  },
  examples: {
    invalid: [
      {
        title: 'another word',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nHưởng ứng phong trào thi đua “Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hiện tiết kiệm, chống lãng phí”.',
        findings: [
          '5:86 Tên chính thức là “Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm, chống lãng phí”: “thực hiện” phải là “thực hành”; sửa theo quyết định phát động.',
        ],
      },
      {
        title: 'a word too many',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nThực hiện cuộc vận động "Người Việt Nam ưu tiên sử dụng hàng Việt Nam" trong toàn xã.',
        findings: [
          '5:41 Tên chính thức là “Người Việt Nam ưu tiên dùng hàng Việt Nam”: “ưu tiên sử dụng hàng” phải là “ưu tiên dùng hàng”; sửa theo quyết định phát động.',
        ],
      },
      {
        title: 'a comma too many',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nPhong trào “Cả nước thi đua đổi mới, sáng tạo và chuyển đổi số” được triển khai tới các thôn.',
        findings: [
          '5:29 Tên chính thức viết “đổi mới sáng tạo”, ở đây viết “đổi mới, sáng tạo”; sửa cho đúng nguyên văn.',
        ],
      },
      {
        title: 'a name of former years',
        now: '2026-03-01',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nHưởng ứng phong trào “Cả nước chung tay vì người nghèo - không để ai bị bỏ lại phía sau”.',
        findings: [
          '5:22 “Cả nước chung tay vì người nghèo - không để ai bị bỏ lại phía sau” là tên cũ; nay là “Vì người nghèo - Không để ai bị bỏ lại phía sau”.',
        ],
      },
    ],
    valid: [
      {
        title: 'exact, with its years and its place behind it',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nHưởng ứng phong trào “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở, giai đoạn 2019 - 2025” và “Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời trên địa bàn tỉnh Thanh Giang”.',
        findings: [],
      },
      {
        title: 'campaigns that a province named after national ones',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nPhong trào “Cán bộ, công chức, viên chức Thanh Giang thi đua thực hiện văn hóa công sở”, “Thanh Giang chung sức xây dựng nông thôn mới”.',
        findings: [],
      },
      {
        title: 'cut short, and as the name of a fund',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nỦng hộ quỹ “Vì người nghèo”; thực hiện phong trào “Cả nước chung tay xóa nhà tạm, nhà dột nát”.',
        findings: [],
      },
      {
        title: 'another spelling and another dash',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nPhong trào “Toàn dân đoàn kết xây dựng đời sống văn hoá” và “Vì người nghèo – không để ai bị bỏ lại phía sau”.',
        findings: [],
      },
      {
        title: 'a former name in its own years',
        now: '2026-03-01',
        text: 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nPhát huy kết quả phong trào “Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau” giai đoạn 2016 - 2020.',
        findings: [],
      },
    ],
  },
  check({ analysis, report, say }) {
    for (const { kind, official, found, expected, range } of misquotedNames(analysis)) {
      report({
        at: range,
        message: kind,
        values: { official, found: collapse(found), expected },
        actual: collapse(found),
        expected,
        severity: kind === 'words' ? 'warning' : 'info',
        fixes:
          kind === 'former'
            ? []
            : [{ title: say('replace', { expected }), safety: 'unsafe', edits: [{ range, text: expected }] }],
      });
    }
  },
});
