import type { Translation } from './template.ts';
import type { vi } from './vi.ts';

/** What is said of files, settings and lists of documents, in English. */
const table = {
  notFound: 'There is no file "{file}". Check its name and folder.',
  noMatch: 'No file matches "{file}".',
  emptyFolder: 'The folder "{file}" has no .docx, .txt or .md file.',
  isFolder: '"{file}" is a folder, not a text file.',
  notAFile: '"{file}" is not read: it is a pipe or a device, not a regular file.',
  noPermission: 'No permission to read "{file}".',
  tooLarge: '"{file}" is too large: files up to 64 MB are read.',
  binary: '"{file}" is not a text file. Save it as .docx or .txt (UTF-8) and run again.',
  unreadable: 'Could not read "{file}" (system error {system}).',
  docxDamaged:
    '"{file}" is a Word file that is damaged or cut off. Open it in Word, save it as .docx and run again.',
  docxEncrypted:
    '"{file}" has a password. Take it off in Word (File › Info › Protect Document › Encrypt with Password) and run again.',
  docxHostile:
    '"{file}" is not read: it is built in a way that may harm the machine. If you trust its sender, open it in Word, save it as .docx and run again.',
  docxTooLarge:
    '"{file}" is not read: it holds far more than a document. Move long appendices or tables into files of their own and run again.',
  docxNotWord:
    '"{file}" is no Word file (.docx): it is empty or something else. Look at the file, save it as .docx and run again.',
  docxMacro:
    '"{file}" carries macros (.docm). Open it in Word, save it as .docx (Word Document) and run again.',
  formatDoc: '"{file}" is an old Word file (.doc). Open it in Word, save it as .docx and run again.',
  formatOdt:
    '"{file}" is an OpenDocument file (.odt). Open it in LibreOffice or Word, save it as .docx and run again.',
  formatRtf: '"{file}" is a Rich Text file (.rtf). Open it in Word, save it as .docx and run again.',
  formatPdf:
    '"{file}" is a PDF file. Take the Word file (.docx) that it was made from; where there is none, save its text as .txt (UTF-8) and run again.',
  formatZip: '"{file}" is an archive. Unpack it and run again with the .docx or .txt file inside.',
  converted:
    '"{file}" is a .{format} file; LibreOffice on this machine made a .docx of it for reading. The file itself is left as it is.',
  unconverted:
    '"{file}" is a .{format} file that LibreOffice on this machine cannot convert to .docx (it is damaged, has a password, or Writer is not installed). Open it in Word, save it as .docx and run again.',
  legacyFont:
    '"{file}": text in the font "{font}" (a code before Unicode) is converted for checking; the file is left as it is.',
  revisionsAccepted:
    '"{file}" has tracked changes: {count}; read as if all were accepted. For the contrary: --revisions rejected',
  revisionsRejected: '"{file}" has tracked changes: {count}; read as if all were rejected.',
  notesLeftOut: '"{file}" has footnotes or endnotes: {count}; they are not checked.',
  listedStdin:
    '"-" in a list of files does not stand for standard input. If it is the name of a file, write "./-".',
  standardInput: 'standard input',
  registryNotJson: 'List of documents "{file}", line {line}: this is not well-formed JSON.',
  registryMissing: 'List of documents "{file}", line {line}: "{field}" is missing.',
  registryUnknown: 'List of documents "{file}", line {line}: there is nothing called "{field}".',
  registryShape:
    'The list of documents "{file}" must have: version (the number 1), documents (a list), complete (if any).',
  registryText: 'List of documents "{file}", line {line}: "{field}" must be a text in quotes.',
  registryNumber: 'List of documents "{file}", line {line}: "{field}" must be a number.',
  registrySwitch: 'List of documents "{file}", line {line}: "{field}" must be true or false.',
  registryList: 'List of documents "{file}", line {line}: "{field}" must be a list in square brackets.',
  registryObject: 'List of documents "{file}", line {line}: "{field}" must be a group in braces.',
  registryDate:
    'List of documents "{file}", line {line}: "{field}" is no date; write year-month-day, for example 2026-01-31.',
  registrySize: 'List of documents "{file}", line {line}: "{field}" is too long (at most {most}).',
  registryEmpty: 'List of documents "{file}", line {line}: "{field}" is empty or too small.',
  registryValue: 'List of documents "{file}", line {line}: "{field}" has a value that cannot be used.',
  registrySkipped: 'Left out of the registry: {reason}',
  registryNoNumber: '"{file}" has no type or no number by which others could cite it.',
  registryFull:
    'The folder "{file}" has too many documents: the first {most} are read, and no more than 64 MB.',
  asIs: '{words}',
  configSyntax: '{place}: no valid JSON ({code}).',
  configMeant: '{place}: there is no "{word}"; did you mean "{meant}"?',
  configUnknownKey: '{place}: there is no key "{word}".',
  configWrongValue: '{place}: this value of "{word}" cannot be used; write: {expected}.',
  configUnknownPreset:
    '{place}: there is no preset "{word}"; choose one of: {expected}, or a path that starts with a dot.',
  configCircle: '{place}: settings files extend one another in a circle through "{word}".',
  configTooMany: '{place}: through "{word}" the settings extend more than 100 others.',
  configPattern:
    '{place}: the pattern "{word}" is too long or has too many wildcards: write at most 4 signs * or brackets between two slashes, at most 3 times **, and no *( or +(.',
  ignoreTooLarge: '"{file}" is too long: a list of files to leave out has at most 256 KB.',
  ignoreBroken: '{file}:{line}: the pattern "{word}" cannot be read; look at its square brackets.',
  ignorePattern:
    '{file}:{line}: the pattern "{word}" is too long or has too many wildcards: write at most 4 signs * between two slashes and at most 3 times **.',
  configUnknownRule: '{place}: there is no rule "{word}".',
  configUnknownOption: '{place}: the rule has no option "{word}"; it has: {expected}.',
  pluginName: '{path}: "{name}" is no name of a package; write a name, not a path.',
  pluginNotFound: '{path}: there is no package "{name}". Install it and run again.',
  pluginNoRules: '{path}: package "{name}" exports no rules.',
  pluginTaken: '{path}: package "{name}" has a rule "{id}", and there is one of that name.',
  pluginThrew: '{path}: package "{name}" failed to load: {error}.',
} as const;

export const en: Translation<typeof vi, typeof table> = table;
