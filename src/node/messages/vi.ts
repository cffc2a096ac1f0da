/** What is said of files, settings and lists of documents, in Vietnamese; the other languages follow these keys and variables. */
export const vi = {
  notFound: 'Không tìm thấy tệp “{file}”. Kiểm tra lại tên và thư mục.',
  noMatch: 'Không có tệp nào khớp với “{file}”.',
  emptyFolder: 'Thư mục “{file}” không có tệp .docx, .txt hay .md nào.',
  isFolder: '“{file}” là thư mục, không phải tệp văn bản.',
  notAFile: '“{file}” không phải tệp thông thường mà là ống dẫn (pipe) hoặc thiết bị, nên không được đọc.',
  noPermission: 'Không có quyền đọc “{file}”.',
  tooLarge: '“{file}” quá lớn: chỉ đọc tệp tối đa 64 MB.',
  binary: '“{file}” không phải tệp văn bản. Hãy lưu thành .docx hoặc .txt (mã UTF-8) rồi chạy lại.',
  unreadable: 'Không đọc được “{file}” (lỗi hệ thống {system}).',
  docxDamaged:
    '“{file}” là tệp Word bị hỏng hoặc bị cắt. Hãy mở bằng Word, lưu lại thành .docx rồi chạy lại.',
  docxEncrypted:
    '“{file}” có mật khẩu. Hãy bỏ mật khẩu trong Word (File › Info › Protect Document › Encrypt with Password) rồi chạy lại.',
  docxHostile:
    '“{file}” không được đọc vì cấu tạo bất thường, có thể gây hại cho máy. Nếu tin người gửi, hãy mở bằng Word, lưu lại thành .docx rồi chạy lại.',
  docxTooLarge:
    '“{file}” không được đọc vì nội dung quá lớn so với một văn bản. Hãy tách phụ lục hoặc bảng dài ra tệp riêng rồi chạy lại.',
  docxNotWord:
    '“{file}” không phải tệp Word (.docx): nội dung trống hoặc là loại tệp khác. Hãy kiểm tra lại tệp, lưu thành .docx rồi chạy lại.',
  docxMacro:
    '“{file}” có chứa macro (.docm). Hãy mở bằng Word, lưu thành .docx (Word Document) rồi chạy lại.',
  formatDoc: '“{file}” là tệp Word đời cũ (.doc). Hãy mở bằng Word, lưu thành .docx rồi chạy lại.',
  formatOdt:
    '“{file}” là tệp OpenDocument (.odt). Hãy mở bằng LibreOffice hoặc Word, lưu thành .docx rồi chạy lại.',
  formatRtf: '“{file}” là tệp Rich Text (.rtf). Hãy mở bằng Word, lưu thành .docx rồi chạy lại.',
  formatPdf:
    '“{file}” là tệp PDF. Hãy dùng tệp Word (.docx) gốc; nếu không có, lưu phần chữ thành .txt (mã UTF-8) rồi chạy lại.',
  formatZip: '“{file}” là tệp nén. Hãy giải nén rồi chạy lại với tệp .docx hoặc .txt bên trong.',
  converted:
    '“{file}” là tệp .{format}, được LibreOffice trên máy này chuyển tạm sang .docx để đọc; tệp gốc giữ nguyên.',
  unconverted:
    '“{file}” là tệp .{format} mà LibreOffice trên máy này không chuyển được sang .docx (tệp hỏng, có mật khẩu, hoặc LibreOffice thiếu phần Writer). Hãy mở bằng Word, lưu thành .docx rồi chạy lại.',
  legacyFont:
    '“{file}”: phần chữ phông “{font}” (bảng mã cũ) được chuyển sang Unicode để kiểm tra; tệp giữ nguyên.',
  revisionsAccepted:
    '“{file}” còn {count} thay đổi chưa chấp nhận (Track Changes); đọc như đã chấp nhận hết. Muốn ngược lại: --revisions rejected',
  revisionsRejected: '“{file}” còn {count} thay đổi chưa chấp nhận (Track Changes); đọc như đã từ chối hết.',
  notesLeftOut: '“{file}” có {count} chú thích cuối trang, cuối văn bản; phần chú thích không được kiểm tra.',
  listedStdin: '“-” trong danh sách tệp không được hiểu là đầu vào chuẩn. Nếu đó là tên tệp, hãy ghi “./-”.',
  standardInput: 'đầu vào chuẩn',
  registryNotJson: 'Danh sách văn bản “{file}”, dòng {line}: không phải JSON đúng cách viết.',
  registryMissing: 'Danh sách văn bản “{file}”, dòng {line}: thiếu “{field}”.',
  registryUnknown: 'Danh sách văn bản “{file}”, dòng {line}: không có mục nào tên là “{field}”.',
  registryShape:
    'Danh sách văn bản “{file}” phải có dạng: version (số 1), documents (danh sách), complete (nếu có).',
  registryText: 'Danh sách văn bản “{file}”, dòng {line}: “{field}” phải là chữ trong dấu nháy.',
  registryNumber: 'Danh sách văn bản “{file}”, dòng {line}: “{field}” phải là số.',
  registrySwitch: 'Danh sách văn bản “{file}”, dòng {line}: “{field}” phải là true hoặc false.',
  registryList: 'Danh sách văn bản “{file}”, dòng {line}: “{field}” phải là danh sách trong ngoặc vuông.',
  registryObject: 'Danh sách văn bản “{file}”, dòng {line}: “{field}” phải là nhóm mục trong ngoặc nhọn.',
  registryDate:
    'Danh sách văn bản “{file}”, dòng {line}: “{field}” không phải ngày; viết năm-tháng-ngày, ví dụ 2026-01-31.',
  registrySize: 'Danh sách văn bản “{file}”, dòng {line}: “{field}” quá dài (tối đa {most}).',
  registryEmpty: 'Danh sách văn bản “{file}”, dòng {line}: “{field}” để trống hoặc quá nhỏ.',
  registryValue: 'Danh sách văn bản “{file}”, dòng {line}: “{field}” có giá trị không dùng được.',
  registrySkipped: 'Bỏ qua khi lập danh mục văn bản: {reason}',
  registryNoNumber: '“{file}” không có tên loại hoặc số, ký hiệu nên văn bản khác không viện dẫn được.',
  registryFull: 'Thư mục “{file}” có quá nhiều văn bản: chỉ đọc {most} văn bản đầu, tổng cộng tối đa 64 MB.',
  asIs: '{words}',
  configSyntax: '{place}: viết sai cú pháp JSON ({code}).',
  configMeant: '{place}: không có “{word}”; có phải “{meant}”?',
  configUnknownKey: '{place}: không có mục “{word}”.',
  configWrongValue: '{place}: giá trị của “{word}” không dùng được; viết: {expected}.',
  configUnknownPreset:
    '{place}: không có bộ thiết lập “{word}”; chọn một trong: {expected}, hoặc đường dẫn bắt đầu bằng dấu chấm.',
  configCircle: '{place}: các tệp cấu hình kế thừa nhau thành vòng qua “{word}”.',
  configTooMany: '{place}: qua “{word}”, cấu hình kế thừa hơn 100 tệp khác.',
  configPattern:
    '{place}: mẫu “{word}” quá dài hoặc có quá nhiều ký tự đại diện; giữa hai dấu gạch chéo chỉ dùng tối đa 4 dấu * hoặc ngoặc, cả mẫu tối đa 3 lần **, không dùng *( và +(.',
  ignoreTooLarge: '“{file}” quá dài: danh sách tệp bỏ qua tối đa 256 KB.',
  ignoreBroken: '{file}:{line}: mẫu “{word}” viết sai; xem lại dấu ngoặc vuông.',
  ignorePattern:
    '{file}:{line}: mẫu “{word}” quá dài hoặc có quá nhiều ký tự đại diện; giữa hai dấu gạch chéo chỉ dùng tối đa 4 dấu *, cả mẫu tối đa 3 lần **.',
  configUnknownRule: '{place}: không có quy tắc “{word}”.',
  configUnknownOption: '{place}: quy tắc không có tùy chọn “{word}”; có: {expected}.',
  pluginName: '{path}: “{name}” không phải tên gói; chỉ dùng tên gói, không dùng đường dẫn.',
  pluginNotFound: '{path}: không tìm thấy gói “{name}”. Cài gói rồi chạy lại.',
  pluginNoRules: '{path}: gói “{name}” không có danh sách quy tắc (rules).',
  pluginTaken: '{path}: gói “{name}” có quy tắc “{id}” trùng tên với quy tắc đã có.',
  pluginThrew: '{path}: gói “{name}” gặp lỗi khi nạp: {error}.',
} as const;
