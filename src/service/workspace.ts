/** What the service asks of whoever hosts it: an editor's server, a web page, a test. */
import type { BaselineEntry } from '../lint/suppress/baseline.ts';
import type { CheckOptions } from '../rules/lint.ts';

/** A text under its address. */
export interface TextDocument {
  /** The address by which the host knows it; the service only compares addresses. */
  readonly uri: string;
  /** The editor's count of its states; null for what is read from disk. */
  readonly version: number | null;
  readonly text: string;
}

/** What a document is checked with. */
export interface DocumentOptions extends CheckOptions {
  lang: 'vi' | 'en';
  stage: 'draft' | 'publish';
  /** Whether findings of the severity info are shown. */
  hints: boolean;
  /** Findings that are known already and not shown. */
  baseline?: readonly BaselineEntry[];
}

/** Documents, open in an editor over those on disk. */
export interface Workspace {
  /** The document as it stands now; null where there is none, or none that can be read as text. */
  document(uri: string): Promise<TextDocument | null>;
  /** The addresses of all documents, open or not. A host may bound how many. */
  list(): Promise<readonly string[]>;
  /** What a document is checked with: the same object as long as nothing about it changes. */
  options(uri: string): Promise<DocumentOptions>;
  /**
   * Tells that a document was written, opened, closed, renamed or removed; with
   * null, that anything may be different.
   *
   * @returns What ends it.
   */
  onDidChange(listener: (uri: string | null) => void): () => void;
}
