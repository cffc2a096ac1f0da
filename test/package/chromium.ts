/** Runs scripts in a real browser. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

const CHROMIUM = '/usr/bin/chromium';
export const hasChromium: boolean = existsSync(CHROMIUM);

const ADDRESS = z.object({ port: z.number() });
const PATIENCE = 40_000;

/**
 * Opens a page in Chromium.
 *
 * @param files Scripts of the page by their addresses, as `/page.js`.
 * @param page A script in the page, which hands a text to `tell`.
 * @returns That text.
 */
export async function inChromium(files: Readonly<Record<string, string>>, page: string): Promise<string> {
  const tell = "const tell = (text) => fetch('/told', { method: 'POST', body: text });";
  const failed = "addEventListener('error', ({ message }) => tell(`error: ${message}`));";
  const html = `<!doctype html><meta charset="utf-8"><script>${tell}${failed}</script><script type="module">${page}</script>`;
  let tells: (text: string) => void = () => undefined;
  let fails: (error: Error) => void = () => undefined;
  const told = new Promise<string>((resolve, reject) => {
    tells = resolve;
    fails = reject;
  });
  const server = createServer((request, response) => {
    void answer(request, response, { ...files, '/': html }, (text) => tells(text));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const home = mkdtempSync(join(tmpdir(), 'thethuc-chromium-'));
  const address = `http://127.0.0.1:${String(ADDRESS.parse(server.address()).port)}/`;
  const options = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--remote-debugging-port=0',
  ];
  const browser = spawn(CHROMIUM, [...options, `--user-data-dir=${home}`, address], { stdio: 'ignore' });
  browser.once('error', fails);
  const late = setTimeout(() => fails(new Error('Chromium told nothing')), PATIENCE);
  try {
    return await told;
  } finally {
    clearTimeout(late);
    if (browser.exitCode === null && browser.pid !== undefined && browser.kill()) await once(browser, 'exit');
    server.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: Readonly<Record<string, string>>,
  tell: (text: string) => void,
): Promise<void> {
  if (request.method === 'POST') {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(z.instanceof(Buffer).parse(part));
    response.end();
    tell(Buffer.concat(parts).toString());
    return;
  }
  const file = files[request.url ?? ''];
  const type = request.url === '/' ? 'text/html' : 'text/javascript';
  response.writeHead(file === undefined ? 404 : 200, { 'content-type': type }).end(file);
}
