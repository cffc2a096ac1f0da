/** What the command says, in Vietnamese; the other languages follow these keys and variables. */
export const vi = {
  didYouMean: 'Có phải ý bạn là “{word}”?',
  seeHelp: 'Xem cách dùng: {command}',

  unknownCommand: 'Không có lệnh “{name}”.',
  missingCommand: 'Chưa có lệnh.',
  unknownOption: 'Không có tùy chọn “{option}”.',
  foreignOption: 'Lệnh “{command}” không có tùy chọn “{option}”.',
  missingValue: 'Tùy chọn “{option}” cần một giá trị ({expected}).',
  uselessValue: 'Tùy chọn “{option}” không nhận giá trị.',
  wrongChoice: 'Giá trị “{value}” không dùng được cho “{option}”; chọn một trong: {expected}.',
  wrongDate: 'Giá trị “{value}” không phải là ngày cho “{option}”; viết năm-tháng-ngày, ví dụ 2026-01-31.',
  wrongCount: 'Giá trị “{value}” không phải là số đếm cho “{option}”; viết một số từ 0 trở lên, ví dụ 10.',
  unknownRule: 'Không có quy tắc “{id}”.',
  seeRules: 'Xem danh sách quy tắc: {command}',
  tooManyRules: 'Mỗi lần chỉ giải thích một quy tắc; thừa “{extra}”.',
  missingFile: 'Chưa có tệp cần đọc: ghi tên tệp, hoặc “-” để đọc từ đầu vào chuẩn. Ví dụ: {example}',
  missingFiles: 'Cần hai tệp để so sánh. Ví dụ: {example}',
  tooManyToCompare: 'Chỉ so sánh hai tệp; thừa “{extra}”.',
  tooManyFiles:
    'Lệnh “{command}” đọc mỗi lần một tệp; thừa “{extra}”. Tên tệp có dấu cách phải đặt trong dấu nháy.',

  noDeadlines: 'Văn bản không có ngày tháng nào để ghi vào lịch.',
  tooManyWarnings: 'Có {count} cảnh báo, quá mức cho phép là {most} (--max-warnings).',

  unsafeAlone: 'Tùy chọn “--unsafe” chỉ dùng cùng “--fix” hoặc “--diff”.',
  diffFormat: 'Tùy chọn “--diff” in phần khác nhau nên không dùng cùng “--format {format}”.',
  stdinAlone:
    'Với “--fix”, đầu vào chuẩn (“-”) phải đứng một mình: văn bản đã sửa được in ra thay cho báo cáo.',

  listAlone: 'Tùy chọn “--files-from” đọc mọi tên tệp từ danh sách; thừa “{extra}”.',
  nullAlone: 'Tùy chọn “--null” chỉ dùng cùng “--files-from”.',
  stopped: 'Đã dừng theo yêu cầu sau {count} tệp.',

  cacheLocationAlone: 'Tùy chọn “--cache-location” chỉ dùng cùng “--cache”.',
  cacheUnusable:
    'Không dùng thư mục lưu kết quả “{folder}”: không tạo được, hoặc trong đó có thứ không do thethuc ghi.',
  cacheUnwritable: 'Không ghi thêm được vào thư mục lưu kết quả “{folder}”.',
  cacheDamaged: 'Đã bỏ qua {count} mục hỏng trong thư mục lưu kết quả “{folder}” và kiểm tra lại.',

  annotateOne:
    '“--annotate” ghi chú cho mỗi lần một tệp Word. Ví dụ: thethuc check ke-hoach.docx --annotate da-xem.docx',
  annotateText:
    '“{file}” không phải tệp Word (.docx) nên không có chỗ ghi chú. Bỏ “--annotate” để chỉ xem kết quả.',
  annotateName: 'Bản có ghi chú “{file}” phải có tên tệp kết thúc bằng .docx.',
  annotateSame: '“{file}” chính là tệp được kiểm tra; không ghi đè. Hãy chọn tên khác cho bản có ghi chú.',
  annotateTaken:
    'Đã có “{file}” không do thethuc ghi, hoặc không còn ghi chú nào của thethuc; không ghi đè. Hãy chọn tên khác.',
  annotateFolder: 'Không có thư mục để ghi “{file}”. Hãy tạo thư mục rồi chạy lại.',
  annotateDiff: 'Tùy chọn “--annotate” không dùng cùng “--diff”.',
  annotated: 'Đã ghi {comments} ghi chú vào “{file}”; bản gốc giữ nguyên.',
  annotatedFixed:
    'Đã ghi {comments} ghi chú và {changes} chỗ sửa (Track Changes, chờ chấp nhận) vào “{file}”; bản gốc giữ nguyên.',
  annotateLeft:
    '{count} chỗ chỉ có ghi chú, không sửa sẵn được: số tự động, đường kẻ bảng, khung chữ hoặc phông chữ cũ.',

  changedMeanwhile: '“{file}” đã bị thay đổi trong lúc đang sửa nên không ghi đè. Hãy chạy lại.',
  readOnly: '“{file}” là tệp chỉ đọc nên không ghi. Bỏ thuộc tính chỉ đọc rồi chạy lại.',
  noFile: '“{file}” không phải tệp thường nên không ghi.',
  noWritePermission: 'Không có quyền ghi “{file}” hoặc thư mục chứa tệp.',
  unwritable: 'Không ghi được “{file}” (lỗi hệ thống {system}).',
  notFaithful:
    '“{file}” có byte không đọc được thành chữ nên không sửa, để khỏi làm mất chữ. Hãy lưu lại bằng mã UTF-8 rồi chạy lại.',

  wordUntouched:
    '“{file}” là tệp Word nên không bị ghi đè. Để có bản mới mang sẵn các chỗ sửa (Track Changes) và ghi chú, dùng: --annotate BAN-MOI.docx --fix',
  canAnnotate: 'Xem các nhắc nhở ngay trong Word, thành ghi chú (Comments) trên một bản sao: {command}',
  canAnnotateFix:
    'Tệp Word: {count} chỗ sửa được ngay, thành Track Changes và ghi chú trên một bản sao: {command}',
  canFix: '{count} chỗ sửa được ngay bằng {command}; xem trước bằng {preview}.',
  canFixUnsafe: '{count} chỗ có thể sửa bằng {command} (máy đoán, phải đọc lại); xem trước bằng {preview}.',
  fixed: 'Đã sửa {count} chỗ trong {files} tệp.',
  fixedNothing: 'Không có chỗ nào sửa được ngay.',
  wouldFix: 'Sẽ sửa {count} chỗ trong {files} tệp khi chạy với {command}; chưa ghi gì.',

  crash:
    'Chương trình gặp lỗi bên trong và phải dừng: {message}. Đây không phải là lỗi của văn bản. Đặt biến THETHUC_DEBUG=1 rồi chạy lại để xem chi tiết.',

  configExists: 'Đã có “{file}”; không ghi đè.',
  lexiconAdded: 'Đã thêm {count} mục vào “{file}”.',
  lexiconNothing: 'Cho biết từ ngữ cần thêm, ví dụ: {example}',
  lexiconNowhere:
    'Chưa biết ghi vào tệp nào: dùng --lexicon, hoặc khai báo "lexicon" trong thethuc.config.json. Ví dụ: {example}',
  configWritten: 'Đã ghi “{file}”.',
  configUnwritable: 'Không ghi được “{file}” ({system}).',
  ignoredFiles: 'Bỏ qua {count} tệp theo .thethucignore.',
  knownHidden: 'Không hiện {count} nhắc nhở đã biết (baseline).',
  baselineGone: '{count} nhắc nhở đã biết không còn nữa; dùng --prune-baseline để gọn lại danh sách.',
  baselineMissing: 'Cần --baseline TỆP để dùng “{option}”.',
  optionConfig:
    'Tệp cấu hình dùng cho mọi văn bản; không ghi thì tìm thethuc.config.json từ thư mục của văn bản trở lên.',
  optionNoConfig: 'Không đọc tệp cấu hình.',
  optionNoIgnore: 'Không đọc .thethucignore.',
  optionPrintConfig: 'In cấu hình áp dụng cho từng tệp rồi dừng.',
  optionCache: 'Lưu kết quả; tệp không đổi thì lần sau không phải kiểm tra lại.',
  optionCacheLocation: 'Thư mục lưu kết quả; không ghi thì là .thethuc-cache.',
  optionBaseline: 'Tệp ghi các nhắc nhở đã biết; chỉ báo những gì mới.',
  optionUpdateBaseline: 'Ghi mọi nhắc nhở hiện có vào tệp baseline.',
  optionPruneBaseline: 'Xóa khỏi tệp baseline những nhắc nhở không còn.',
  summaryInit: 'Ghi tệp cấu hình mẫu thethuc.config.json, có chú thích.',
  tooManyWords: 'Lệnh “{command}” không nhận tên tệp; thừa “{extra}”.',

  helpTagline: 'thethuc đọc kế hoạch hành chính tiếng Việt. Văn bản không rời khỏi máy này.',
  helpUsage: 'Cách dùng',
  helpCommands: 'Lệnh',
  helpOptions: 'Tùy chọn',
  helpExamples: 'Ví dụ',
  helpExitCodes: 'Mã thoát',
  helpCommandArgument: 'LỆNH',
  helpOptionsArgument: 'TÙY CHỌN',
  helpFileArgument: 'TỆP',
  helpFile: 'Tên tệp Word (.docx), .txt hoặc .md; “-” đọc từ đầu vào chuẩn.',
  helpFiles:
    'Tệp Word (.docx), .txt, .md; thư mục (mọi tệp như vậy bên trong); mẫu như "*.docx"; “-” đọc từ đầu vào chuẩn. Tệp .doc, .odt, .rtf đọc được nếu máy có LibreOffice.',
  helpPairArgument: 'TỆP-CŨ TỆP-MỚI',
  helpPair: 'Hai tệp Word (.docx), .txt hoặc .md; “-” đọc từ đầu vào chuẩn.',
  helpWordsArgument: 'add TỪ-NGỮ...',
  helpWords: 'Từ, tên riêng, cụm từ của đơn vị; cụm nhiều từ đặt trong dấu nháy.',
  helpRuleArgument: 'QUY-TẮC',
  helpRule: 'Tên quy tắc, như trong kết quả kiểm tra.',
  helpExitPassed: 'đạt: không có lỗi',
  helpExitFailed: 'không đạt: có lỗi, quá nhiều cảnh báo (--max-warnings), hoặc có tệp không đọc được',
  helpExitNone: 'không chạy được: sai tùy chọn, không đọc được tệp nào',
  helpExitNoRule: 'không chạy được: sai tùy chọn, không có quy tắc đó',
  helpExitSame: 'không khác nhau',
  helpExitDiffers: 'có khác nhau',
  helpExitOk: 'xong',
  helpExitError: 'không chạy được: sai tùy chọn, không đọc được tệp',
  helpMore: 'Xem thêm về một lệnh: thethuc help LỆNH',
  helpDefault: 'mặc định: {value}',

  summaryHelp: 'In hướng dẫn của một lệnh.',
  summaryCheck: 'Kiểm tra văn bản trước khi phát hành: thể thức, số thứ tự, ngày tháng, viện dẫn, chính tả …',
  summaryDiff: 'So sánh hai bản của một kế hoạch, hoặc kế hoạch với kế hoạch của cấp trên.',
  summaryLexicon: 'Thêm từ ngữ của đơn vị để không bị báo sai chính tả',
  summaryExplain:
    'Giải thích một quy tắc: vì sao, cách sửa, căn cứ, ví dụ; không ghi tên thì liệt kê các quy tắc.',
  summaryParse: 'In cây cú pháp của văn bản.',
  summaryLsp: 'Chạy máy chủ ngôn ngữ cho trình soạn thảo (VS Code, Neovim, Emacs, Helix …).',
  optionStdio: 'Nhận và trả lời qua đầu vào, đầu ra chuẩn; cách duy nhất hiện có.',
  summaryExtract: 'Rút các dữ kiện của văn bản: số, ngày, căn cứ, mục, phân công, thời hạn, nơi nhận …',

  optionHelp: 'In hướng dẫn này.',
  optionVersion: 'In số phiên bản.',
  optionLang: 'Ngôn ngữ của thông báo.',
  optionFormat: 'Dạng kết quả.',
  optionStage: 'Văn bản sắp phát hành (publish) hay còn là dự thảo (draft).',
  optionAll: 'Hiện cả gợi ý.',
  optionQuiet: 'Chỉ hiện lỗi; không nhắc đến tệp không có lỗi.',
  optionFix:
    'Sửa ngay những chỗ chắc chắn rồi ghi vào tệp; báo cáo và mã thoát theo những gì còn lại. Với “-”: in văn bản đã sửa, báo cáo ra đầu ra lỗi.',
  optionUnsafe: 'Cùng --fix hoặc --diff: sửa cả những chỗ máy chỉ đoán; phải đọc lại.',
  optionDiff: 'Cho xem --fix sẽ sửa gì, không ghi gì; mã thoát theo tệp như đang có.',
  optionAnnotate:
    'Ghi một bản sao của tệp Word có ghi chú tại từng chỗ; cùng --fix: chỗ sửa là thay đổi chờ chấp nhận (Track Changes). Tệp gốc giữ nguyên.',
  optionRevisions:
    'Tệp Word có Track Changes: đọc như đã chấp nhận hết (accepted) hay đã từ chối hết (rejected) các thay đổi.',
  optionMaxWarnings: 'Quá N cảnh báo thì coi là không đạt (mã thoát 1).',
  optionStdinName: 'Tên gọi của văn bản đọc từ đầu vào chuẩn.',
  optionFilesFrom:
    'Đọc tên các tệp từ một danh sách, mỗi dòng một tên; “-” đọc danh sách từ đầu vào chuẩn. Tệp được kiểm tra ngay khi đọc đến tên.',
  optionNull: 'Tên trong danh sách kết thúc bằng ký tự NUL (như find -print0), không phải xuống dòng.',
  optionRegistry:
    'Danh sách văn bản của đơn vị (JSON) để đối chiếu viện dẫn; dùng được nhiều lần, được ưu tiên hơn danh mục có sẵn.',
  optionLexicon: 'Tệp từ ngữ của đơn vị, mỗi dòng một mục; dùng nhiều lần được',
  optionLexiconInto: 'Tệp được ghi thêm; không có thì lấy tệp khai báo trong thiết lập',
  optionRegistryFrom:
    'Thư mục văn bản (.docx, .txt, .md) để đối chiếu viện dẫn với chính văn bản được viện dẫn; dùng được nhiều lần.',
  optionToday: 'Coi như hôm nay là ngày này; dùng khi văn bản chưa có ngày.',
  optionProfile: 'Thể thức áp dụng; auto: tự nhận ra từ văn bản.',
} as const;
