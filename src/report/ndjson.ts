import { toFileReport, type CheckedFile } from './report.ts';

/** A file as one line of JSON: what the report of the contract has of it, nothing before or after. */
export function formatLine(file: CheckedFile): string {
  return `${JSON.stringify(toFileReport(file))}\n`;
}
