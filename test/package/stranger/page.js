// What a page does with a plan; told to whoever loads the bundle.
import { lint, parse, stringify } from 'thethuc';
import { readDocx } from 'thethuc/docx';
import { diagnosticsOf, read } from 'thethuc/service';

const text = 'KẾ HOẠCH\nTrồng cây xanh\n\n| Việc | Hạn |\n| --- | --- |\n| Tổng kết | 31/02/2026 |\n';
const options = { stage: 'draft', lang: 'vi', hints: true };

globalThis.told = read({ uri: 'memory:ke-hoach', version: 1, text }, options).then((reading) =>
  JSON.stringify({
    lossless: stringify(parse(text)) === text,
    rules: lint(parse(text), options).map(({ ruleId }) => ruleId),
    diagnostics: diagnosticsOf(reading).map(({ ruleId }) => ruleId),
    docx: readDocx(new TextEncoder().encode('no Word document')).fault,
  }),
);
