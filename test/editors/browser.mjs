// Runs the server of pages in Chromium: node test/editors/browser.mjs [chromium]
// Not part of `npm test`, which starts no browser. Build first.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { clearTimeout } = globalThis;
const PATIENCE = 30_000;
const chromium = process.argv[2] ?? '/usr/bin/chromium';
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const plan = read('fixtures/editors/ke-hoach.vb.txt');

/** Runs in the page: opens the plan in a worker and sends back the words that each finding stands over. */
async function page() {
  const { Worker, fetch } = globalThis;
  const text = await (await fetch('/plan')).text();
  const lines = text.split('\n');
  const worker = new Worker('/worker.js');
  const send = (message) => worker.postMessage({ jsonrpc: '2.0', ...message });
  const tell = (result) => fetch('/result', { method: 'POST', body: JSON.stringify(result) });
  const started = performance.now();
  worker.onerror = ({ message }) => void tell({ error: message });
  worker.onmessage = ({ data }) => {
    if (data.id === 1) {
      const uri = 'inmemory:/ke-hoach.vb.txt';
      send({ method: 'initialized', params: {} });
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'van-ban', version: 1, text } },
      });
    } else if (data.method === 'textDocument/publishDiagnostics') {
      const found = data.params.diagnostics.map(({ code, range: { start, end } }) => [
        code,
        lines[start.line].slice(start.character, end.character),
      ]);
      void tell({ milliseconds: Math.round(performance.now() - started), found });
    }
  };
  send({ id: 1, method: 'initialize', params: { processId: null, capabilities: {} } });
}

const FILES = {
  '/': ['text/html', `<!doctype html><meta charset="utf-8"><script>(${String(page)})()</script>`],
  '/plan': ['text/plain; charset=utf-8', plan],
  '/worker.js': ['text/javascript', read('dist/lsp/worker.js')],
};

let done;
const told = new Promise((resolve) => (done = resolve));
const server = createServer((request, response) => {
  if (request.method === 'POST') {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk) => (body += chunk));
    request.on('end', () => done(JSON.parse(body)));
    response.end();
    return;
  }
  const [type, content] = FILES[request.url] ?? ['text/plain', ''];
  response.writeHead(content === '' ? 404 : 200, { 'content-type': type }).end(content);
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');

const home = mkdtempSync(join(tmpdir(), 'thethuc-chromium-'));
const browser = spawn(
  chromium,
  [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    `--user-data-dir=${home}`,
    '--remote-debugging-port=0',
    `http://127.0.0.1:${server.address().port}/`,
  ],
  { stdio: 'ignore' },
);
const late = setTimeout(() => done({ error: `nothing came in ${PATIENCE / 1000} s` }), PATIENCE);
browser.once('error', ({ message }) => done({ error: message }));
const result = await told;
clearTimeout(late);
if (browser.exitCode === null && browser.pid !== undefined) {
  browser.kill();
  await once(browser, 'exit');
}
server.close();
rmSync(home, { recursive: true, force: true, maxRetries: 5 });

console.log(JSON.stringify(result, null, 2));
const seen = new Map(result.found);
process.exitCode =
  seen.get('repeated-word')?.normalize() === 'các các' && seen.get('spacing') === ' ,' ? 0 : 1;
