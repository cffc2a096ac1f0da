/** The workspace as the protocol gives it: open documents over files. */
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument as OpenDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../lint/messages.ts';
import type { DocumentOptions, TextDocument, Workspace } from '../service/workspace.ts';
import type { Platform } from './platform.ts';
import { DEFAULTS, type ClientSettings } from './settings.ts';

type Listener = Parameters<Workspace['onDidChange']>[0];

export class LspWorkspace implements Workspace {
  readonly #platform: Platform;
  readonly #open: TextDocuments<OpenDocument>;
  readonly #lang: Language;
  readonly #tell: (fault: string) => void;
  readonly #listeners = new Set<Listener>();
  /** Addresses of open documents by file: a client may write the address of one file in two ways. */
  readonly #openByKey = new Map<string, string>();
  readonly #options = new Map<string, Promise<DocumentOptions>>();
  readonly #texts = new Map<string, TextDocument>();
  readonly #told = new Set<string>();
  #folders: readonly string[] = [];
  #settings: ClientSettings = DEFAULTS;

  /**
   * @param lang The language where neither editor nor settings choose one.
   * @param tell Shows the user what is wrong with settings.
   */
  constructor(
    platform: Platform,
    open: TextDocuments<OpenDocument>,
    lang: Language,
    tell: (fault: string) => void,
  ) {
    this.#platform = platform;
    this.#lang = lang;
    this.#open = open;
    this.#tell = tell;
    open.onDidOpen(({ document: { uri } }) => {
      this.#openByKey.set(platform.keyOf(uri), uri);
      this.#options.delete(uri);
      this.#say(uri);
    });
    open.onDidChangeContent(({ document: { uri } }) => this.#say(uri));
    open.onDidClose(({ document: { uri } }) => {
      this.#openByKey.delete(platform.keyOf(uri));
      this.#texts.delete(uri);
      this.#options.delete(uri);
      this.#say(uri);
    });
  }

  isOpen(uri: string): boolean {
    return this.#open.get(uri) !== undefined;
  }

  /** The addresses of the documents that are open. */
  get open(): readonly string[] {
    return this.#open.keys();
  }

  /** The language for what is said about no document in particular. */
  get language(): Language {
    return this.#settings.lang ?? this.#lang;
  }

  get settings(): ClientSettings {
    return this.#settings;
  }

  async document(uri: string): Promise<TextDocument | null> {
    const open = this.#open.get(uri) ?? this.#open.get(this.#openByKey.get(this.#platform.keyOf(uri)) ?? uri);
    if (open !== undefined) return this.#textOf(open);
    const text = await this.#platform.read(uri);
    return text === null ? null : { uri, version: null, text };
  }

  async list(): Promise<readonly string[]> {
    const found = await this.#platform.list(this.#folders);
    const byKey = new Map(found.map((uri) => [this.#platform.keyOf(uri), uri]));
    for (const [key, uri] of this.#openByKey) byKey.set(key, uri);
    return [...byKey.values()];
  }

  options(uri: string): Promise<DocumentOptions> {
    const known = this.#options.get(uri) ?? this.#readOptions(uri);
    this.#options.set(uri, known);
    return known;
  }

  onDidChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  setFolders(folders: readonly string[]): void {
    this.#folders = folders;
    this.#say(null);
  }

  changeFolders(added: readonly string[], removed: readonly string[]): void {
    const kept = this.#folders.filter((each) => !removed.includes(each) && !added.includes(each));
    this.setFolders([...kept, ...added]);
  }

  /** Takes over what the user sets in the editor. */
  setSettings(settings: ClientSettings): void {
    // A client sends them once more after the start: what is the same is no reason to check all again.
    if (JSON.stringify(settings) === JSON.stringify(this.#settings)) return;
    this.#settings = settings;
    this.forget();
  }

  /** Reads settings, lists and files anew from now on. */
  forget(): void {
    this.#platform.forget();
    this.#options.clear();
    this.#told.clear();
    this.#say(null);
  }

  /** A file was written or removed. An open document stands over its file: saving it changes nothing. */
  touch(uri: string): void {
    if (!this.#openByKey.has(this.#platform.keyOf(uri))) this.#say(uri);
  }

  #textOf(open: OpenDocument): TextDocument {
    const known = this.#texts.get(open.uri);
    if (known?.version === open.version) return known;
    const document = { uri: open.uri, version: open.version, text: open.getText() };
    this.#texts.set(open.uri, document);
    return document;
  }

  async #readOptions(uri: string): Promise<DocumentOptions> {
    const { stage, profile, lang, hints } = this.#settings;
    const files = await this.#platform.options(uri, this.#settings);
    for (const fault of files.faults) {
      if (!this.#told.has(fault)) this.#tell(fault);
      this.#told.add(fault);
    }
    return {
      ...files.options,
      ...(files.baseline === undefined ? {} : { baseline: files.baseline }),
      // What is written in an editor is a draft unless somebody says otherwise.
      stage: stage ?? files.options.stage ?? 'draft',
      ...(profile === null ? {} : { profile }),
      lang: lang ?? files.lang ?? this.#lang,
      now: this.#platform.today(),
      hints,
    };
  }

  #say(uri: string | null): void {
    for (const listener of this.#listeners) listener(uri);
  }
}
