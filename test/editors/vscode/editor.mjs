/** VS Code as code-server serves it, with the extension installed, and Chromium to use it with. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const NEEDS = {
  NODE24: 'a node of version 24: npm install node@24 somewhere, then .../node_modules/node/bin/node',
  CODE_SERVER: 'npm install code-server@4.139.1 somewhere, then .../node_modules/code-server',
  PLAYWRIGHT: 'npm install playwright-core@1.65.1 somewhere, then .../node_modules/playwright-core',
  CHROMIUM: 'the program chromium (by default /usr/bin/chromium)',
};

const SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'window.restoreWindows': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function needs() {
  const found = { CHROMIUM: '/usr/bin/chromium', ...process.env };
  const missing = Object.keys(NEEDS).filter((name) => found[name] === undefined || !existsSync(found[name]));
  if (missing.length === 0) return found;
  console.error(
    `Not found; say where by the environment:\n${missing.map((name) => `  ${name}=${NEEDS[name]}`).join('\n')}`,
  );
  process.exit(2);
}

function vsixIn(folder) {
  const name = readdirSync(folder).find((each) => each.endsWith('.vsix'));
  if (name !== undefined) return join(folder, name);
  console.error('The extension is not built: npm run vsix in editors/vscode');
  process.exit(2);
}

/**
 * @param home An empty folder for what the editor writes.
 * @param folder The folder to open.
 */
export async function startEditor(home, folder, port = 8931) {
  const { NODE24, CODE_SERVER, PLAYWRIGHT, CHROMIUM } = needs();
  const vsix = vsixIn(join(import.meta.dirname, '../../../editors/vscode'));
  mkdirSync(join(home, 'data/User'), { recursive: true });
  writeFileSync(join(home, 'data/User/settings.json'), JSON.stringify(SETTINGS));

  const entry = join(CODE_SERVER, 'out/node/entry.js');
  const own = ['--user-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')];
  const config = ['--config', join(home, 'config.yaml')];
  const install = spawnSync(NODE24, [entry, ...own, ...config, '--install-extension', vsix], {
    encoding: 'utf8',
  });
  if (install.status !== 0) throw new Error(install.stdout + install.stderr);

  const quiet = ['--auth', 'none', '--disable-telemetry', '--disable-update-check'];
  const server = spawn(
    NODE24,
    [entry, ...own, ...config, ...quiet, '--bind-addr', `127.0.0.1:${port}`, folder],
    {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await new Promise((resolve, reject) => {
    server.once('exit', () => reject(new Error('code-server has ended.')));
    server.stdout.on('data', (chunk) => {
      if (String(chunk).includes('HTTP server listening')) resolve();
    });
  });

  const { chromium } = createRequire(import.meta.url)(PLAYWRIGHT);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`);
  await page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 60_000 });
  return {
    page,
    stop: async () => {
      await browser.close();
      process.kill(-server.pid);
    },
  };
}
