/** A folder of documents for a workspace. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export class Folder {
  readonly #path: string = realpathSync(mkdtempSync(join(tmpdir(), 'thethuc-lsp-')));

  get uri(): string {
    return pathToFileURL(this.#path).href;
  }

  /** Writes a file. @returns Its address. */
  write(name: string, text: string): string {
    const path = join(this.#path, name);
    writeFileSync(path, text);
    return pathToFileURL(path).href;
  }

  remove(): void {
    rmSync(this.#path, { recursive: true, force: true });
  }
}
