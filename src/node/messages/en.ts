import type { Translation } from './template.ts';
import type { vi } from './vi.ts';

/** What is said of files, settings and lists of documents, in English. */
const table = {
  notFound: 'There is no file "{file}". Check its name and folder.',
  noMatch: 'No file matches "{file}".',
  emptyFolder: 'The folder "{file}" has no .txt or .md file.',
  isFolder: '"{file}" is a folder, not a text file.',
  noPermission: 'No permission to read "{file}".',
  tooLarge: '"{file}" is too large: files up to 64 MB are read.',
  binary: '"{file}" is not a text file. Save it as .txt (UTF-8) and run again.',
  unreadable: 'Could not read "{file}" (system error {system}).',
  docxDamaged:
    '"{file}" is a Word file that is damaged or cut off. Open it in Word, save it as .docx and run again.',
  docxEncrypted: '"{file}" has a password. Take it off in Word (Info › Protect Document) and run again.',
  docxHostile: '"{file}" is not read: it is built in a way that may harm the machine.',
  docxNotWord: '"{file}" is no Word file (.docx).',
  docxMacro: '"{file}" carries macros (.docm). Save it as .docx and run again.',
  formatDoc: '"{file}" is an old Word file (.doc). Save it as .txt or .docx and run again.',
  formatOdt: '"{file}" is an OpenDocument file (.odt). Save it as .txt or .docx and run again.',
  formatRtf: '"{file}" is a Rich Text file (.rtf). Save it as .txt or .docx and run again.',
  formatPdf: '"{file}" is a PDF file. Take the original, save it as .txt or .docx and run again.',
  formatZip: '"{file}" is an archive. Unpack it and run again with the .txt file inside.',
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
  configUnknownRule: '{place}: there is no rule "{word}".',
  configUnknownOption: '{place}: the rule has no option "{word}"; it has: {expected}.',
  pluginName: '{path}: "{name}" is no name of a package; write a name, not a path.',
  pluginNotFound: '{path}: there is no package "{name}". Install it and run again.',
  pluginNoRules: '{path}: package "{name}" exports no rules.',
  pluginTaken: '{path}: package "{name}" has a rule "{id}", and there is one of that name.',
  pluginThrew: '{path}: package "{name}" failed to load: {error}.',
} as const;

export const en: Translation<typeof vi, typeof table> = table;
