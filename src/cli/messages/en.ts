import type { Translation } from '../../node/messages/template.ts';
import type { vi } from './vi.ts';

/** What the command says, in English. */
const table = {
  didYouMean: 'Did you mean "{word}"?',
  seeHelp: 'For usage: {command}',

  unknownCommand: 'There is no command "{name}".',
  missingCommand: 'No command given.',
  unknownOption: 'There is no option "{option}".',
  foreignOption: 'The command "{command}" has no option "{option}".',
  missingValue: 'The option "{option}" needs a value ({expected}).',
  uselessValue: 'The option "{option}" takes no value.',
  wrongChoice: 'The value "{value}" does not fit "{option}"; choose one of: {expected}.',
  wrongDate: 'The value "{value}" is no date for "{option}"; write year-month-day, for example 2026-01-31.',
  wrongCount: 'The value "{value}" is no count for "{option}"; write a number from 0 up, for example 10.',
  unknownRule: 'There is no rule "{id}".',
  seeRules: 'For the list of rules: {command}',
  tooManyRules: 'One rule is explained at a time; "{extra}" is one too many.',
  missingFile: 'No file to read: give a file name, or "-" for standard input. Example: {example}',
  missingFiles: 'Two files are needed to compare. Example: {example}',
  tooManyToCompare: 'Two files are compared; "{extra}" is one too many.',
  tooManyFiles:
    'The command "{command}" reads one file at a time; "{extra}" is one too many. Put a name with spaces in quotes.',

  noDeadlines: 'The document has no dates to put into a calendar.',
  tooManyWarnings: 'There are {count} warnings, and {most} are allowed (--max-warnings).',

  unsafeAlone: 'The option "--unsafe" goes with "--fix" or "--diff".',
  diffFormat: 'The option "--diff" prints differences and does not go with "--format {format}".',
  stdinAlone:
    'With "--fix", standard input ("-") must stand alone: the mended text takes the place of the report.',

  listAlone: 'The option "--files-from" takes all names from the list; "{extra}" is one too many.',
  nullAlone: 'The option "--null" goes with "--files-from".',
  stopped: 'Stopped as asked, after {count} files.',

  cacheLocationAlone: 'The option "--cache-location" goes with "--cache".',
  cacheUnusable: 'The cache "{folder}" is not used: it cannot be made, or holds what thethuc did not write.',
  cacheUnwritable: 'Could not write to the cache "{folder}" any more.',
  cacheDamaged: 'Damaged entries in the cache "{folder}": {count}; those files were checked again.',

  annotateOne:
    'With "--annotate" one Word file is checked at a time. Example: thethuc check ke-hoach.docx --annotate da-xem.docx',
  annotateText:
    '"{file}" is no Word file (.docx) and has no room for comments. Without "--annotate" the findings are printed.',
  annotateName: 'The name of the annotated copy "{file}" must end in .docx.',
  annotateSame:
    '"{file}" is the file that is checked; it is not overwritten. Choose another name for the annotated copy.',
  annotateTaken:
    '"{file}" is there already and was not written by thethuc, or has none of its comments left; it is not overwritten. Choose another name.',
  annotateFolder: 'There is no folder to write "{file}" into. Make it and run again.',
  annotateDiff: 'The option "--annotate" does not go with "--diff".',
  annotated: 'Comments written to "{file}": {comments}. The document itself was left as it is.',
  annotatedFixed:
    'Written to "{file}": comments: {comments}, tracked changes to accept or reject: {changes}. The document itself was left as it is.',
  annotateLeft:
    'Only commented, since no change can be proposed there (automatic numbers, lines of tables, text boxes, old fonts): {count}.',

  changedMeanwhile: '"{file}" was changed while it was being mended, and is left alone. Run again.',
  readOnly: '"{file}" is read-only, and is left alone. Make it writable and run again.',
  noFile: '"{file}" is no regular file, and is left alone.',
  noWritePermission: 'No permission to write "{file}" or its folder.',
  unwritable: 'Could not write "{file}" (system error {system}).',
  notFaithful:
    '"{file}" has bytes that stand for no character; it is left alone so that nothing is lost. Save it as UTF-8 and run again.',

  wordUntouched:
    '"{file}" is a Word file and is not written over. For a copy with the fixes as tracked changes, and comments, use: --annotate COPY.docx --fix',
  canAnnotate: 'See the findings in Word, as comments in a copy: {command}',
  canAnnotateFix:
    'Word: can be fixed at once: {count}; as tracked changes, with comments, in a copy: {command}',
  canFix: 'Can be fixed at once with {command}: {count}; see how with {preview}.',
  canFixUnsafe: 'Can be fixed with {command} (guesses, to be read): {count}; see how with {preview}.',
  fixed: 'Fixed: {count}, in files: {files}.',
  fixedNothing: 'Nothing can be fixed at once.',
  wouldFix: 'Would be fixed with {command}: {count}, in files: {files}. Nothing was written.',

  crash:
    'The program met an internal error and had to stop: {message}. This is no fault of the document. Set THETHUC_DEBUG=1 and run again for details.',

  configExists: '"{file}" is there already and is not overwritten.',
  lexiconAdded: 'Added {count} to "{file}".',
  lexiconNothing: 'Say which words to add, for example: {example}',
  lexiconNowhere:
    'Which file do they go into? Use --lexicon, or name one as "lexicon" in thethuc.config.json. For example: {example}',
  configWritten: 'Wrote "{file}".',
  configUnwritable: 'Cannot write "{file}" ({system}).',
  ignoredFiles: 'Left out {count} files named by .thethucignore.',
  knownHidden: 'Not shown: {count} known findings (baseline).',
  baselineGone: '{count} known findings are gone; --prune-baseline takes them off the list.',
  baselineMissing: '"{option}" needs --baseline FILE.',
  optionConfig:
    'Settings for all documents; without it thethuc.config.json is looked for from the folder of a document upward.',
  optionNoConfig: 'Read no settings file.',
  optionNoIgnore: 'Read no .thethucignore.',
  optionPrintConfig: 'Print the settings of each file, and stop.',
  optionCache: 'Keep results: files that have not changed are not checked again.',
  optionCacheLocation: 'Folder that results are kept in; .thethuc-cache unless given.',
  optionBaseline: 'List of known findings; only what is new is shown.',
  optionUpdateBaseline: 'Write all findings that there are to the baseline.',
  optionPruneBaseline: 'Take findings that are gone off the baseline.',
  summaryInit: 'Write a commented thethuc.config.json.',
  tooManyWords: '"{command}" takes no file; "{extra}" is one too many.',

  helpTagline: 'thethuc reads Vietnamese administrative plans. Documents never leave this machine.',
  helpUsage: 'Usage',
  helpCommands: 'Commands',
  helpOptions: 'Options',
  helpExamples: 'Examples',
  helpExitCodes: 'Exit codes',
  helpCommandArgument: 'COMMAND',
  helpOptionsArgument: 'OPTIONS',
  helpFileArgument: 'FILE',
  helpFile: 'Name of a Word (.docx), .txt or .md file; "-" reads standard input.',
  helpFiles:
    'Word (.docx), .txt and .md files; folders (every such file inside); patterns such as "*.docx"; "-" reads standard input. With LibreOffice installed, .doc, .odt and .rtf files too.',
  helpPairArgument: 'OLD NEW',
  helpPair: 'Two Word (.docx), .txt or .md files; "-" reads standard input.',
  helpWordsArgument: 'add PHRASE...',
  helpWords: 'Words, names or phrases of your own; put quotes around more than one word.',
  helpRuleArgument: 'RULE',
  helpRule: 'Name of a rule, as a check prints it.',
  helpExitPassed: 'passed: no errors',
  helpExitFailed: 'failed: errors, too many warnings (--max-warnings), or a file that could not be read',
  helpExitNone: 'could not run: wrong option, no file readable',
  helpExitNoRule: 'could not run: wrong option, no such rule',
  helpExitSame: 'no difference',
  helpExitDiffers: 'they differ',
  helpExitOk: 'done',
  helpExitError: 'could not run: wrong option, unreadable file',
  helpMore: 'More about a command: thethuc help COMMAND',
  helpDefault: 'default: {value}',

  summaryHelp: 'Print the help of a command.',
  summaryCheck: 'Check documents before they go out: form, numbering, dates, references, spelling …',
  summaryDiff: 'Compare two versions of a plan, or a plan with that of its superior.',
  summaryLexicon: 'Add words of your own, which are not called misspelt',
  summaryExplain:
    'Explain a rule: why, how to mend it, on what ground, with examples; without a name, list the rules.',
  summaryParse: 'Print the syntax tree of a document.',
  summaryLsp: 'Run the language server for an editor (VS Code, Neovim, Emacs, Helix …).',
  optionStdio: 'Talk over standard input and output; the only way there is.',
  summaryExtract:
    'Extract the facts of a document: number, dates, bases, sections, assignments, deadlines, recipients …',

  optionHelp: 'Print this help.',
  optionVersion: 'Print the version.',
  optionLang: 'Language of messages.',
  optionFormat: 'Form of the result.',
  optionStage: 'Whether the document is about to go out (publish) or still a draft.',
  optionAll: 'Show hints too.',
  optionQuiet: 'Show errors only; say nothing of files without any.',
  optionFix:
    'Fix what is certain and write the files; report and exit code tell of what is left. With "-": print the mended text, the report goes to standard error.',
  optionUnsafe: 'With --fix or --diff: fix what is only a guess as well; read the result.',
  optionDiff: 'Show what --fix would do and write nothing; the exit code is that of the files as they are.',
  optionAnnotate:
    'Write a copy of the Word file with a comment at each finding; with --fix, fixes are tracked changes in it. The file itself stays as it is.',
  optionRevisions:
    'Word files with tracked changes: read as if all of them were accepted, or as if all were rejected.',
  optionMaxWarnings: 'Fail (exit code 1) on more than N warnings.',
  optionStdinName: 'What the document from standard input is called.',
  optionFilesFrom:
    'Take the names of files from a list, one a line; "-" reads the list from standard input. A file is checked as soon as its name has come.',
  optionNull: 'Names in the list end with a NUL (as of find -print0), not with a line.',
  optionRegistry:
    'Your own list of documents (JSON) to compare citations with; may be repeated, and wins over the built-in one.',
  optionLexicon: 'File of words of your own, one entry a line; may be given again',
  optionLexiconInto: 'File to add to; the one that the settings name unless given',
  optionRegistryFrom:
    'Folder of documents (.docx, .txt, .md) to compare citations with the cited documents themselves; may be repeated.',
  optionToday: 'Take this day for today; used where the document has no date.',
  optionProfile: 'The standard that applies; auto: told from the document.',
} as const;

export const en: Translation<typeof vi, typeof table> = table;
