import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stringify } from '../../src/ast/stringify.ts';
import { factsSchema, treeSchema } from '../../src/schema/index.ts';
import { runCommand } from './run-command.ts';

const PLAN = 'KẾ HOẠCH\nTriển khai công tác năm 2026\n\nI. MỤC ĐÍCH\n**1.** Nâng cao nhận thức.\n';
const ESCAPE = '\u001b';

describe('parse', () => {
  test('prints a tree to read', async () => {
    const { code, stdout, stderr } = await runCommand(['parse', '-'], { stdin: PLAN });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^document /u);
    expect(stdout).toMatch(/^│ /mu);
  });

  test('prints JSON that is the tree', async () => {
    const { stdout } = await runCommand(['parse', '-', '--format', 'json'], { stdin: PLAN });
    expect(stringify(treeSchema.parse(JSON.parse(stdout)))).toBe(PLAN);
    expect(stdout).toMatch(/^\{\n {2}"type"/u);
    expect(stdout).toMatch(/\n\}\n$/u);
  });

  test('sends nothing to the terminal that it would obey', async () => {
    const stdin = `KẾ HOẠCH ${ESCAPE}[31mđỏ\u202e\u0007\n`;
    const tree = await runCommand(['parse'], { stdin });
    expect(tree.stdout).toContain(String.raw`\u{1b}[31m`);
    expect(tree.stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    const json = await runCommand(['parse', '--format', 'json'], { stdin });
    expect(json.stdout).not.toContain(ESCAPE);
    expect(stringify(treeSchema.parse(JSON.parse(json.stdout)))).toBe(stdin);
  });
});

describe('extract', () => {
  test('prints the facts as JSON', async () => {
    const { code, stdout, stderr } = await runCommand(['extract', '-', '--format', 'json'], { stdin: PLAN });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(factsSchema.parse(JSON.parse(stdout)).version).toBe(1);
  });

  test('hands the profile on', async () => {
    const { stdout } = await runCommand(['extract', '--profile', 'dang'], { stdin: PLAN });
    expect(factsSchema.parse(JSON.parse(stdout)).profile.id).toBe('dang');
  });

  test('prints assignments as a table', async () => {
    const { code, stdout, stderr } = await runCommand(['extract', '--format', 'csv'], { stdin: PLAN });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '\u{feff}Đơn vị,Nhiệm vụ,Thời hạn,Dòng\r\n',
      stderr: '',
    });
  });

  test('prints deadlines as a calendar of the day given', async () => {
    const stdin = `${PLAN}2. Tổng kết trước ngày 20 tháng 12 năm 2026.\n`;
    const { code, stdout, stderr } = await runCommand(
      ['extract', '--format', 'ics', '--today', '2026-03-01'],
      {
        stdin,
      },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n/u);
    expect(stdout).toContain('\r\nDTSTAMP:20260301T000000Z\r\nDTSTART;VALUE=DATE:20261220\r\n');
  });

  test('says where there is nothing to put into a calendar', async () => {
    const { code, stdout, stderr } = await runCommand(['extract', '--format', 'ics'], { stdin: PLAN });
    expect(code).toBe(0);
    expect(stdout).not.toContain('VEVENT');
    expect(stderr).toBe('thethuc: Văn bản không có ngày tháng nào để ghi vào lịch.\n');
  });

  test('takes a day for today', async () => {
    expect((await runCommand(['extract', '--today', '2024-02-29'], { stdin: PLAN })).code).toBe(0);
  });
});

describe('colour', () => {
  beforeEach(() => {
    for (const name of ['FORCE_COLOR', 'NO_COLOR', 'NODE_DISABLE_COLORS']) vi.stubEnv(name, undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('is for terminals', async () => {
    expect((await runCommand(['parse'], { stdin: PLAN, terminal: true })).stdout).toContain(ESCAPE);
    expect((await runCommand(['parse'], { stdin: PLAN })).stdout).not.toContain(ESCAPE);
    expect((await runCommand(['prase'], { terminal: true })).stderr).toContain(ESCAPE);
  });

  test('changes nothing but the colour', async () => {
    const coloured = await runCommand(['parse'], { stdin: PLAN, terminal: true });
    const plain = await runCommand(['parse'], { stdin: PLAN });
    expect(coloured.stdout.replace(/\u001b\[\d+m/gu, '')).toBe(plain.stdout);
  });

  test('never gets into JSON', async () => {
    const { stdout } = await runCommand(['extract'], { stdin: PLAN, terminal: true });
    expect(stdout).not.toContain(ESCAPE);
  });

  test('is off under NO_COLOR', async () => {
    const env = { NO_COLOR: '1' };
    expect((await runCommand(['parse'], { stdin: PLAN, terminal: true, env })).stdout).not.toContain(ESCAPE);
  });
});

describe('a fault of our own', () => {
  const setting = {
    stdout: Object.assign(new Writable(), {
      write: (): boolean => {
        throw new Error('hỏng');
      },
    }),
  };

  test('is one sentence', async () => {
    const { code, stderr } = await runCommand(['--help'], setting);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^thethuc: Chương trình gặp lỗi bên trong[^\n]*: hỏng\.[^\n]*THETHUC_DEBUG=1[^\n]*\n$/u,
    );
    expect((await runCommand(['--help', '--lang', 'en'], setting)).stderr).toMatch(/met an internal error/u);
  });

  test('comes with its place for those who ask', async () => {
    const { stderr } = await runCommand(['--help'], { ...setting, env: { THETHUC_DEBUG: '1' } });
    expect(stderr).toMatch(/\n {4}at /u);
  });
});
