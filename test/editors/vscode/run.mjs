/**
 * Uses the extension in real VS Code as a clerk would, and says what is seen.
 * Not part of `npm test`: it needs a built extension, code-server and
 * Chromium, and says where it looks for them when they are missing.
 *
 *     node test/editors/vscode/run.mjs [FOLDER FOR SCREENSHOTS]
 */
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEditor } from './editor.mjs';
import { FAULTS, OLD_PLAN, OTHER, PLAN, placeOf, writeFolder } from './fixture.mjs';
import { Hands } from './hands.mjs';

const home = mkdtempSync(join(tmpdir(), 'thethuc-vscode-'));
const shots = process.argv[2] ?? join(home, 'shots');
const folder = join(home, 'van-ban');
mkdirSync(shots, { recursive: true });
mkdirSync(folder);
const plan = writeFolder(folder);
const [spacing, date] = FAULTS;

const WORDS = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../editors/vscode/package.nls.json'), 'utf8'),
);
const TITLES = Object.keys(WORDS)
  .filter((key) => key.startsWith('command.'))
  .map((key) => WORDS[key]);

const { page, stop } = await startEditor(home, folder);
const hands = new Hands(page);
let missing = 0;
let step = 0;

/** Looks for one thing; a picture is taken whatever comes of it. */
async function see(what, look) {
  step += 1;
  let seen = null;
  try {
    seen = await look();
  } catch (error) {
    missing += 1;
    console.log(`MISSING  ${what}: ${String(error.message).split('\n').slice(0, 3).join(' ')}`);
  }
  if (seen !== null) console.log(`seen     ${what}: ${String(seen).replaceAll(/\s*\n\s*/gu, ' ⏎ ')}`);
  await page.screenshot({ path: join(shots, `${String(step).padStart(2, '0')}.png`) });
  await page.keyboard.press('Escape');
}

function expect(is, said) {
  if (!is) throw new Error(said);
}

async function texts(selector) {
  const rows = page.locator(selector);
  await rows.first().waitFor();
  await page.waitForTimeout(800);
  return rows.allTextContents();
}

async function untilSaved(words) {
  for (let i = 0; i < 20; i += 1) {
    await page.keyboard.press('Control+S');
    await page.waitForTimeout(250);
    const text = readFileSync(join(folder, PLAN), 'utf8');
    if (text.includes(words)) return text;
  }
  throw new Error(`the file has no “${words}”`);
}

page.setDefaultTimeout(10_000);
try {
  await see('a text file that is not ours is left alone', async () => {
    await hands.open(OTHER);
    await page.waitForTimeout(3000);
    const count = await page.locator('[class*=squiggly-]').count();
    expect(count === 0, `${count} squiggles`);
    return 'no squiggle';
  });

  await see('the language', async () => {
    await hands.open(PLAN);
    const language = await page.locator('.statusbar-item[id="status.editor.mode"]').innerText();
    expect(language.includes('Văn bản hành chính'), language);
    return language;
  });

  await see('the stage in the status bar', async () => {
    const item = page.locator('.statusbar-item', { hasText: 'Thể thức: dự thảo' });
    await item.waitFor();
    return item.innerText();
  });

  await see('the commands in the palette, in Vietnamese', async () => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input[type=text]').fill('>thể thức');
    const rows = await texts('.quick-input-list .monaco-list-row');
    const missed = TITLES.filter((title) => !rows.some((row) => row.includes(`Thể thức: ${title}`)));
    expect(missed.length === 0, `no ${missed.join(', ')} in: ${rows.join(' | ')}`);
    return rows.join(' | ');
  });

  await see('the findings in Problems', async () => {
    await page.keyboard.press('Control+Shift+M');
    const rows = await texts('.markers-panel .monaco-list-row');
    const missed = FAULTS.filter(({ rule }) => !rows.some((row) => row.includes(rule)));
    expect(missed.length === 0, `no ${missed.map(({ rule }) => rule).join(', ')} in: ${rows.join(' | ')}`);
    const doubled = FAULTS.filter(({ rule }) => rows.filter((row) => row.includes(rule)).length > 1);
    expect(doubled.length === 0, `doubled: ${doubled.map(({ rule }) => rule).join(', ')}`);
    return rows.join(' | ');
  });
  await page.keyboard.press('Control+J');

  await see('a warning underlined', async () => {
    await hands.goTo(placeOf(plan, spacing.wrong));
    await page.locator('.squiggly-warning').first().waitFor();
    return `${await page.locator('.squiggly-warning').count()} squiggle`;
  });

  await see('an error underlined', async () => {
    await hands.goTo(placeOf(plan, date.wrong));
    await page.locator('.squiggly-error').first().waitFor();
    return `${await page.locator('.squiggly-error').count()} squiggle`;
  });

  await see('a finding by hover', async () => {
    await hands.goTo(placeOf(plan, date.wrong));
    const said = await hands.hover();
    expect(said.includes('tháng 6 có 30 ngày'), said);
    return said;
  });

  await see('a citation by hover', async () => {
    await hands.goTo(placeOf(plan, '152/2025/NĐ-CP'));
    const said = await hands.hover();
    expect(said.includes('152/2025/NĐ-CP'), said);
    return said;
  });

  await see('the outline', async () => {
    await hands.command('Explorer: Focus on Outline View');
    const rows = await texts('.outline-tree .monaco-list-row');
    expect(
      rows.some((row) => row.includes('Số: 45/KH-UBND')),
      rows.join(' | '),
    );
    return rows.join(' | ');
  });

  await see('a section by its name (Ctrl+Shift+O)', async () => {
    await hands.goTo('1:1');
    await page.keyboard.press('Control+Shift+O');
    await page.waitForTimeout(800);
    await page.keyboard.type('khen thưởng');
    const rows = await texts('.quick-input-list .monaco-list-row');
    expect(
      rows.some((row) => row.includes('KHEN THƯỞNG')),
      rows.join(' | '),
    );
    return rows.slice(0, 8).join(' | ');
  });

  await see('a section folded', async () => {
    await hands.goTo(placeOf(plan, 'I. MỤC ĐÍCH'));
    await page.keyboard.press('Control+Shift+BracketLeft');
    await page.waitForTimeout(500);
    const text = (await texts('.editor-instance .view-line')).join('\n').replaceAll('\u00a0', ' ');
    expect(text.includes('I. MỤC ĐÍCH') && !text.includes('a) Tạo không khí'), text);
    return 'what is under the heading is hidden';
  });
  await hands.command('Unfold All');

  await see('words coloured by what they are', async () => {
    await hands.goTo(placeOf(plan, 'Căn cứ Nghị định'));
    await page.waitForTimeout(1000);
    const spans = page.locator('.editor-instance .view-line span span');
    const classes = new Set(await spans.evaluateAll((each) => each.map(({ className }) => className)));
    expect(classes.size > 1, [...classes].join(' '));
    return `${classes.size} kinds`;
  });

  await see('what the light bulb offers', async () => {
    await hands.goTo(placeOf(plan, spacing.wrong).replace(/\d+$/u, (column) => String(Number(column) + 10)));
    const offered = await hands.lightBulb();
    expect(
      offered.some((each) => each.includes('Sửa dấu cách')),
      offered.join(' | '),
    );
    return offered.join(' | ');
  });

  await see('a fix made by keyboard', async () => {
    await hands.goTo(placeOf(plan, spacing.wrong).replace(/\d+$/u, (column) => String(Number(column) + 10)));
    await hands.choose('Sửa dấu cách', await hands.lightBulb());
    const text = await untilSaved(spacing.right);
    expect(text === plan.replace(spacing.wrong, spacing.right), 'something else has changed too');
    return `“${spacing.right}”, and nothing else has changed`;
  });

  await see('the mended finding gone', async () => {
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    return 'no squiggle';
  });

  await see('all mended at once', async () => {
    await hands.goTo(placeOf(plan, 'Mở chuyên mục'));
    await page.keyboard.type('Mở trang , ');
    await page.locator('.squiggly-warning').first().waitFor();
    await hands.command('Sửa mọi chỗ sửa được chắc chắn');
    await untilSaved('Mở trang, Mở chuyên mục');
    return 'Mở trang, Mở chuyên mục';
  });

  const pageOfRule = async () => {
    const inside = page.frameLocator('iframe.webview').frameLocator('iframe');
    const heading = inside.locator('h1').first();
    await heading.waitFor();
    return `${await heading.innerText()}; ${await inside.locator('h2').allInnerTexts()}`;
  };

  await see('the page of a rule', async () => {
    await hands.goTo(placeOf(plan, date.wrong));
    await hands.command('Giải thích quy tắc');
    return pageOfRule();
  });
  await hands.command('View: Close All Editors');

  await see('the page of a rule by the name in a hover', async () => {
    await hands.open(PLAN);
    await hands.goTo(placeOf(plan, date.wrong));
    await hands.hover();
    await page.locator('.monaco-hover a', { hasText: /^invalid-date$/u }).click();
    return pageOfRule();
  });
  await hands.command('View: Close All Editors');

  await see('the page of a rule by the link in a hover', async () => {
    await hands.open(PLAN);
    await hands.goTo(placeOf(plan, date.wrong));
    await hands.hover();
    await page.locator('.monaco-hover a', { hasText: 'Xem quy tắc' }).click();
    return pageOfRule();
  });
  await hands.command('View: Close All Editors');

  await see('the documents of the folder', async () => {
    await hands.command('Kiểm tra mọi văn bản trong thư mục');
    const rows = await texts('.markers-panel .monaco-list-row');
    expect(
      rows.some((row) => row.includes(OLD_PLAN.split('/').at(-1))),
      rows.join(' | '),
    );
    expect(!rows.some((row) => row.includes(OTHER)), rows.join(' | '));
    return rows.join(' | ');
  });

  await see('another stage', async () => {
    await hands.open(PLAN);
    await page.locator('.statusbar-item', { hasText: 'Thể thức: dự thảo' }).locator('a').click();
    const rows = await texts('.quick-input-list .monaco-list-row');
    await hands.pick('Ban hành');
    await page.locator('.statusbar-item', { hasText: 'Thể thức: ban hành' }).waitFor();
    return `${rows.join(' | ')} → ban hành`;
  });

  await see('findings once more after the server was started anew', async () => {
    await hands.command('Thể thức: Khởi động lại máy chủ kiểm tra');
    await hands.goTo(placeOf(plan, date.wrong));
    await page.locator('.squiggly-error').first().waitFor();
    return 'squiggles';
  });

  await see('the output, without complaints', async () => {
    await hands.command('Thể thức: Xem nhật ký');
    await page.waitForTimeout(1500);
    const lines = await page.locator('.output-view-content .view-line').allTextContents();
    const said = lines.filter((each) => each.trim() !== '');
    expect(!said.some((each) => /error/iu.test(each)), said.join(' | '));
    await page.locator('.statusbar-item', { hasText: 'Thể thức: ban hành' }).waitFor();
    return said.join(' | ') || 'nothing is said';
  });
} finally {
  await stop();
}

console.log(`\nscreenshots: ${shots}`);
process.exitCode = missing === 0 ? 0 : 1;
