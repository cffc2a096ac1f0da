import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLOSE_SUITES, openSuites, toSuite } from '../../src/report/junit.ts';
import type { CheckedFile } from '../../src/report/report.ts';
import { printable } from '../../src/report/printable.ts';
import { readXml, type XmlElement } from '../support/read-xml.ts';
import { runs } from '../support/runs.ts';
import { fileOf, findingOn, UNREAD } from './findings.ts';
import { hostile } from './hostile.ts';

const TEXT = 'Từ SAI, từ LẠ.\n';

function reportOf(files: readonly CheckedFile[]): string {
  const suites = files.map((each) => toSuite(each, 'vi'));
  return openSuites(suites) + suites.map(({ xml }) => xml).join('') + CLOSE_SUITES;
}

test('an error fails its case; a warning passes and says so', () => {
  const findings = [
    findingOn(TEXT, 'SAI', { fixes: [{ title: 'Bỏ “SAI”', safety: 'safe', edits: [] }] }),
    findingOn(TEXT, 'LẠ', { ruleId: 'odd-word', severity: 'warning' }),
  ];
  expect(reportOf([fileOf(TEXT, findings), fileOf('', [], 'b & c.txt'), UNREAD])).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="thethuc" tests="4" failures="1" errors="1" time="0">
  <testsuite name="a.txt" tests="2" failures="1" errors="0" skipped="0" time="0">
    <testcase name="1:4 wrong-word" classname="a.txt" file="a.txt" line="1" time="0">
      <failure message="Có từ “SAI”." type="wrong-word">Có từ “SAI”.
Sửa được ngay: Bỏ “SAI”</failure>
    </testcase>
    <testcase name="1:12 odd-word" classname="a.txt" file="a.txt" line="1" time="0">
      <system-out>cảnh báo: Có từ “LẠ”.</system-out>
    </testcase>
  </testsuite>
  <testsuite name="b &amp; c.txt" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="thethuc" classname="b &amp; c.txt" file="b &amp; c.txt" time="0"/>
  </testsuite>
  <testsuite name="mất.txt" tests="1" failures="0" errors="1" skipped="0" time="0">
    <testcase name="thethuc" classname="mất.txt" file="mất.txt" time="0">
      <error message="Không tìm thấy tệp “mất.txt”." type="not-found">Không tìm thấy tệp “mất.txt”.</error>
    </testcase>
  </testsuite>
</testsuites>
`,
  );
});

/** What cannot be written in XML is spelled out or replaced; the rest comes back as it was. */
function kept(text: string): string {
  return printable(text).replaceAll(/[\ufffe\uffff]/gu, '\ufffd');
}

function firstCase(root: XmlElement): XmlElement | undefined {
  return root.children[0]?.children[0];
}

test('is XML that says what was found, whatever it says', () => {
  fc.assert(
    fc.property(hostile, hostile, (path, message) => {
      const root = readXml(reportOf([fileOf(TEXT, [findingOn(TEXT, 'SAI', { message })], path)]));
      expect(root.children).toHaveLength(1);
      expect(root.children[0]?.attributes['name']).toBe(kept(path));
      const failure = firstCase(root)?.children[0];
      expect(failure?.attributes['message']).toBe(kept(message));
      expect(failure?.text).toBe(kept(message));
      expect(failure?.children).toEqual([]);
    }),
    runs(300),
  );
});
