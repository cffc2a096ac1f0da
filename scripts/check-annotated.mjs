// Proves with LibreOffice that annotated copies of Word documents are what they are meant to be.
//
//   npm run build && node scripts/check-annotated.mjs FILE.docx...
//
// SOFFICE names LibreOffice where it has another name; it must have Writer.
//
// For each file: LibreOffice opens the copy and finds as many comments and changes as were written; with all
// changes accepted it has the text of `fix`, with all rejected that of the original; parts that were not
// touched are the same; a second run gives the same bytes. A PDF of each copy is left to be looked at.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { annotate, AUTHOR } from '../dist/docx/annotate/annotate.js';
import { proposeEdits } from '../dist/docx/annotate/propose-edits.js';
import { undoAnnotations } from '../dist/docx/annotate/undo.js';
import { readDocx } from '../dist/docx/read.js';
import { fix } from '../dist/rules/fix.js';
import { checkText } from '../dist/service/check-text.js';

const DATE = '2026-01-31T12:00:00Z';
const NOW = '2026-01-31';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('node scripts/check-annotated.mjs FILE.docx...');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'check-annotated-'));

/** What LibreOffice is told to do: a program of its own, since its command line accepts no changes. */
const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Function Prop(n, v)
  Dim p As New com.sun.star.beans.PropertyValue
  p.Name = n
  p.Value = v
  Prop = p
End Function
Sub Convert(source, target, slot, filter)
  doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, Array(Prop("Hidden", True)))
  If slot &lt;&gt; "" Then
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(doc.CurrentController.Frame, slot, "", 0, Array())
  End If
  doc.storeToURL(target, Array(Prop("FilterName", filter)))
  doc.close(True)
End Sub
Sub Main
  On Error GoTo Failed
  f = FreeFile
  Open Environ("CHECK_LIST") For Input As #f
  Do While Not Eof(f)
    Line Input #f, entry
    fields = Split(entry, "|")
    If UBound(fields) = 3 Then Convert(fields(0), fields(1), fields(2), fields(3))
  Loop
  Close #f
  StarDesktop.terminate()
  Exit Sub
Failed:
  f = FreeFile
  Open Environ("CHECK_LIST") &amp; ".failed" For Output As #f
  Print #f, entry &amp; ": " &amp; Error$
  Close #f
  StarDesktop.terminate()
End Sub
</script:module>
`;

function startOffice(profile, words, env = {}) {
  const done = spawnSync(
    process.env['SOFFICE'] ?? 'soffice',
    [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', ...words],
    { env: { ...process.env, ...env }, timeout: 300_000, encoding: 'utf8' },
  );
  if (done.error !== undefined) throw done.error;
}

function runOffice(jobs) {
  const profile = join(folder, 'profile');
  // The first start writes an empty module of this name over whatever is there.
  startOffice(profile, ['--terminate_after_init']);
  writeFileSync(join(profile, 'user', 'basic', 'Standard', 'Module1.xba'), MACRO);
  const list = join(folder, 'list.txt');
  const lines = jobs.map(({ from, to, command = '', filter }) =>
    [pathToFileURL(from).href, pathToFileURL(to).href, command, filter].join('|'),
  );
  writeFileSync(list, `${lines.join('\n')}\n`);
  startOffice(profile, ['macro:///Standard.Module1.Main'], { CHECK_LIST: list });
  if (existsSync(`${list}.failed`)) throw new Error(readFileSync(`${list}.failed`, 'utf8'));
}

function opened(bytes) {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(`${read.fault}: ${read.detail}`);
  return read.document;
}

const count = (text, pattern) => [...text.matchAll(pattern)].length;
const own = (name) => new RegExp(`<w:${name}\\s[^>]*w:author="${AUTHOR}"`, 'gu');

/** Annotates a file as the command does, and compares what can be compared without LibreOffice. */
async function annotated(file) {
  const bytes = readFileSync(file);
  const document = opened(bytes);
  const { text } = document.body;
  const { findings } = await checkText(text, { now: NOW });
  const { edits, left } = proposeEdits(document, { now: NOW });
  const result = annotate(document, findings, { date: DATE, edits });
  const faults = [];
  const expect = (condition, words) => {
    if (!condition) faults.push(words);
  };
  const undone = undoAnnotations(opened(result.bytes).package, AUTHOR) ?? result.bytes;
  const again = annotate(opened(undone), findings, { date: DATE, edits });
  expect(Buffer.compare(again.bytes, result.bytes) === 0, 'a second run gives other bytes');
  expect(opened(undone).body.text === text, 'taken back, the text is another');
  if (left === 0)
    expect(
      opened(result.bytes).body.text === fix(text, { now: NOW }).text,
      'accepted, it is not what fix gives',
    );
  const before = unzipSync(bytes);
  const after = unzipSync(result.bytes);
  const touched = Object.keys(after).filter(
    (name) => before[name] === undefined || Buffer.compare(before[name], after[name]) !== 0,
  );
  expect(
    Object.keys(before).every((name) => after[name] !== undefined),
    'a part is gone',
  );
  expect(touched.length <= 4, `touched: ${touched.join(', ')}`);
  const main = Buffer.from(after[document.package.main]).toString('utf8');
  const out = join(folder, basename(file));
  writeFileSync(out, result.bytes);
  return {
    file: resolve(file),
    out,
    faults,
    left,
    ...result,
    findings: findings.length,
    insertions: count(main, own('ins')),
    deletions: count(main, own('del')),
    touched,
  };
}

const TEXT = 'Text (encoded)';
const results = [];
for (const file of files) results.push(await annotated(file));
runOffice(
  results.flatMap(({ file, out }) => [
    // Changes that others had made are rejected with ours.
    { from: file, to: `${out}.original.txt`, command: '.uno:RejectAllTrackedChanges', filter: TEXT },
    { from: out, to: `${out}.accepted.txt`, command: '.uno:AcceptAllTrackedChanges', filter: TEXT },
    { from: out, to: `${out}.rejected.txt`, command: '.uno:RejectAllTrackedChanges', filter: TEXT },
    { from: file, to: `${out}.original.fodt`, filter: 'OpenDocument Text Flat XML' },
    { from: out, to: `${out}.fodt`, filter: 'OpenDocument Text Flat XML' },
    { from: out, to: `${out}.pdf`, filter: 'writer_pdf_Export' },
  ]),
);

/** Lines of a text; cells of a row are lines of their own for LibreOffice. */
const lines = (text) =>
  new Set(text.split(/\n|(?<=^\|.*)\|/mu).map((line) => line.replace(/[\s|]+/gu, ' ').trim()));
let isFailed = false;
for (const result of results) {
  const { out, faults, file } = result;
  const read = (ending) => readFileSync(`${out}.${ending}`, 'utf8').replace(/^\u{FEFF}/u, '');
  const fodt = read('fodt');
  const original = read('original.fodt');
  const counted = (pattern) => count(fodt, pattern) - count(original, pattern);
  const compare = (is, should, words) => {
    if (is !== should) faults.push(`${words}: ${String(is)} instead of ${String(should)}`);
  };
  compare(counted(/<office:annotation[ >]/gu), result.comments, 'comments');
  compare(counted(/<text:insertion[ >]/gu), result.insertions, 'insertions');
  compare(counted(/<text:deletion[ >]/gu), result.deletions, 'deletions');
  // LibreOffice opens a document that has comments with an empty line before a table at its start.
  if (read('rejected.txt').trimStart() !== read('original.txt').trimStart())
    faults.push('rejected, it is not the original');
  // Lines that mending changes must be changed in the same way; LibreOffice numbers and sets the others itself.
  const was = lines(opened(readFileSync(file)).body.text);
  const is = lines(opened(result.bytes).body.text);
  const accepted = lines(read('accepted.txt'));
  for (const line of is)
    if (!was.has(line) && !accepted.has(line)) faults.push(`accepted, not there: ${line}`);
  const counts = `${String(result.findings)} findings, ${String(result.comments)} comments, ${String(result.changes)} changes, ${String(result.left)} left`;
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${basename(file)}: ${counts}`);
  for (const fault of faults) console.log(`     ${fault}`);
  isFailed ||= faults.length > 0;
}
console.log(`Copies and PDFs: ${folder}`);
process.exit(isFailed ? 1 : 0);
