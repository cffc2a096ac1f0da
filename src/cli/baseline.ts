/** The list of known findings: read before a check, compared file by file, written where that is asked for. */
import { existsSync, writeFileSync } from 'node:fs';
import {
  baselineOf,
  compareWithBaseline,
  type Baseline,
  type BaselineEntry,
} from '../lint/suppress/baseline.ts';
import type { Finding } from '../lint/finding.ts';
import { nameInBaseline, readBaseline } from '../node/baseline-file.ts';
import { describeFaultyFile } from '../node/config/settings-fault.ts';
import { findPath } from '../node/find-path.ts';
import { readFileBytes } from '../node/read-bytes.ts';
import { replaceFile } from '../node/replace-file.ts';
import { systemCode } from '../node/system-error.ts';
import type { CheckedFile } from '../report/report.ts';
import { toJson } from '../report/json.ts';
import type { Io } from './io.ts';
import { message, type Message } from './messages/say.ts';
import type { Request } from './request.ts';
import { describeReplaceError } from './write-fault.ts';

type Mode = 'read' | 'update' | 'prune';

/** Entries of one file without those that are gone. */
function pruned(entries: readonly BaselineEntry[], gone: readonly BaselineEntry[]): BaselineEntry[] {
  const left = new Map(gone.map(({ rule, words, count }) => [`${rule}\n${words}`, count]));
  return entries
    .map((entry) => ({ ...entry, count: entry.count - (left.get(`${entry.rule}\n${entry.words}`) ?? 0) }))
    .filter(({ count }) => count > 0);
}

/** A list of known findings during a run. */
export class KnownFindings {
  readonly #path: string;
  readonly #mode: Mode;
  readonly #io: Io;
  readonly #files: Map<string, BaselineEntry[]>;
  /** Findings that were held back, and known ones that were not found. */
  hidden = 0;
  gone = 0;

  constructor(path: string, mode: Mode, baseline: Baseline | null, io: Io) {
    this.#path = path;
    this.#mode = mode;
    this.#io = io;
    this.#files = new Map(Object.entries(baseline?.files ?? {}));
  }

  /** What of a file's findings is new. */
  fresh({ path, error, text, findings }: CheckedFile): readonly Finding[] {
    if (error !== null) return findings;
    const name = this.#nameOf(path);
    if (this.#mode === 'update') {
      const entries = baselineOf(findings, text);
      if (entries.length === 0) this.#files.delete(name);
      else this.#files.set(name, entries);
      this.hidden += findings.length;
      return [];
    }
    const entries = this.#files.get(name) ?? [];
    const { fresh, gone } = compareWithBaseline(findings, entries, text);
    this.hidden += findings.length - fresh.length;
    for (const { count } of gone) this.gone += count;
    if (this.#mode === 'prune') this.#files.set(name, pruned(entries, gone));
    return fresh;
  }

  /** What is to be said at the end. */
  words(): Message[] {
    const messages: Message[] = [];
    if (this.hidden > 0) messages.push(message('knownHidden', { count: String(this.hidden) }));
    if (this.gone > 0 && this.#mode === 'read')
      messages.push(message('baselineGone', { count: String(this.gone) }));
    return messages;
  }

  /** Writes the list where that was asked for. @returns Why it could not be; null where it was. */
  save(): Message | null {
    if (this.#mode === 'read') return null;
    const files = [...this.#files].filter(([, entries]) => entries.length > 0);
    files.sort(([a], [b]) => (a < b ? -1 : 1));
    const baseline: Baseline = { version: 1, files: Object.fromEntries(files) };
    const bytes = new TextEncoder().encode(toJson(baseline));
    const before = existsSync(this.#path) ? readFileBytes(this.#path) : null;
    if (before?.ok === true) {
      const result = replaceFile(this.#path, before.bytes, bytes);
      return result.ok ? null : describeReplaceError(result.error, this.#path);
    }
    try {
      writeFileSync(this.#path, bytes);
      return null;
    } catch (error) {
      return message('configUnwritable', { file: this.#path, system: systemCode(error) });
    }
  }

  #nameOf(path: string): string {
    return nameInBaseline(this.#path, findPath(path, this.#io.cwd));
  }
}

/** The list that a request names; null where it names none. */
export async function openBaseline(
  values: Request['values'],
  io: Io,
): Promise<KnownFindings | Message | null> {
  const given = values.get('baseline');
  const writes = ['update-baseline', 'prune-baseline'].find((option) => values.has(option));
  if (given === undefined)
    return writes === undefined ? null : message('baselineMissing', { option: `--${writes}` });
  const path = findPath(given, io.cwd);
  const mode = values.has('update-baseline') ? 'update' : values.has('prune-baseline') ? 'prune' : 'read';
  if (mode === 'update' && !existsSync(path)) return new KnownFindings(path, mode, null, io);
  const read = await readBaseline(path);
  if (!read.ok) return describeFaultyFile({ path: given, faults: read.faults });
  return new KnownFindings(path, mode, read.file.value, io);
}
