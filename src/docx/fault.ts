/** Why a file is not read as a Word document. */

export type DocxFaultCode =
  /** No ZIP archive at all, or one that is cut off. */
  | 'damaged'
  /** A password stands before it. */
  | 'encrypted'
  /** It is built to harm: too many parts, parts that swell, overlap or lie, XML without bottom, entities. */
  | 'hostile'
  /** More than any document of an office holds. */
  | 'too-large'
  /** An archive, but of something else. */
  | 'not-word'
  /** It carries programs (.docm). */
  | 'macro'
  /** A document of Word 97 to 2003 (.doc), whatever its name says. */
  | 'old-word';

/** Thrown inside docx/ only: reading a document gives it back as a value. */
export class DocxFault extends Error {
  readonly code: DocxFaultCode;
  /** What is wrong, for whoever looks after the program: the name of a part, a number. */
  readonly detail: string;

  constructor(code: DocxFaultCode, detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}
