import type { Request } from '../request.ts';

/** `thethuc lsp`: serves an editor; the client ends the process. */
export async function lsp({ language }: Request): Promise<number> {
  const { startStdio } = await import('../../lsp/stdio.ts');
  startStdio(language);
  return new Promise<never>(() => undefined);
}
