/**
 * Measures how many misspelt words are found, and what else is flagged.
 *
 *   npm run build && node scripts/measure-orthography.mjs FOLDER... [--counts FILE] [--without-counts] [--every 60] [--seed 1] [--list]
 *
 * Slips of the kinds that people and machines make are put into the documents
 * of the folders, one in 60 syllables, names excepted; then they are checked
 * as anybody's documents are. The same seed makes the same slips. What is
 * flagged in the untouched documents is listed, to be read by a person, and
 * does not count here; what is flagged beside the slips is wrong.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { analyse, lint, parse, RULES } from '../dist/index.js';
import { readOrthography } from '../dist/orthography/index.js';
import { isLegal, lettersOf, spell } from '../dist/text/syllable/spell.js';
import { partsOf, SYLLABLE_CODES, syllableOf } from '../dist/text/syllable/syllable.js';

const { values: given, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    counts: {
      type: 'string',
      default: fileURLToPath(new URL('../src/orthography/counts.bin.gz', import.meta.url)),
    },
    'without-counts': { type: 'boolean', default: false },
    every: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
  },
});
if (folders.length === 0) {
  console.error('Name a folder of documents.');
  process.exit(2);
}

const read = readOrthography(gunzipSync(readFileSync(given.counts)));
const orthography = given['without-counts'] ? null : read;
const rules = RULES.filter(({ id }) => id === 'misspelling');
const check = (text) => lint(analyse(parse(text), { orthography }), { rules, apart: true });

let state = Number(given.seed);
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const oneOf = (list) => list[Math.floor(random() * list.length)];

/** The syllables of equal letters that are in use. */
const groups = new Map();
for (let code = 0; code < SYLLABLE_CODES; code += 1) {
  if (!isLegal(code) || read.token(code) < 0) continue;
  const letters = lettersOf(code);
  groups.set(letters, [...(groups.get(letters) ?? []), code]);
}

/** What machines read for another letter; `đ` is one with its stroke lost. */
const LOOKALIKES = [
  ['ơ', 'o'],
  ['ư', 'u'],
  ['ẻ', 'ẽ'],
  ['ể', 'ễ'],
  ['ổ', 'ỗ'],
  ['ả', 'ã'],
  ['đ', 'd'],
  ['ố', 'ồ'],
];

const isShared = (a, b) => a.onset === b.onset && a.rhyme === b.rhyme;
const CHANGES = {
  'another tone': (from, to) => isShared(from, to) && from.tone !== 0 && to.tone !== 0,
  'vowel and tone': (from, to) => !isShared(from, to) && from.tone !== to.tone,
  'tone added': (from, to) => isShared(from, to) && from.tone === 0,
  'tone dropped': (from, to) => isShared(from, to) && to.tone === 0,
  'vowel mark or đ': (from, to) => !isShared(from, to) && from.tone === to.tone,
};

/** A word with a slip of a kind; null where it can have none. */
function slipped(word, kind) {
  if (kind === 'lookalike') {
    const forms = LOOKALIKES.flatMap(([a, b]) => [word.replace(a, b), word.replace(b, a)]).filter(
      (form) => form !== word && syllableOf(form) >= 0,
    );
    return forms.length === 0 ? null : oneOf(forms);
  }
  const code = syllableOf(word);
  const from = partsOf(code);
  const change = CHANGES[kind === 'at a page break' ? 'another tone' : kind];
  const forms = (groups.get(lettersOf(code)) ?? []).filter((to) => to !== code && change(from, partsOf(to)));
  return forms.length === 0 ? null : spell(oneOf(forms));
}

/** Kinds and how many of a hundred slips they are. */
const KINDS = [
  ['another tone', 35],
  ['vowel and tone', 13],
  ['tone added', 10],
  ['tone dropped', 9],
  ['vowel mark or đ', 9],
  ['two syllables', 9],
  ['lookalike', 10],
  ['at a page break', 5],
];

function chooseKind() {
  let at = random() * KINDS.reduce((sum, [, share]) => sum + share, 0);
  for (const [kind, share] of KINDS) if ((at -= share) < 0) return kind;
  return KINDS[0][0];
}

/** Small words between small words: no names, no ends of sentences. */
const WORD = /(?<=\p{Ll} )\p{Ll}+(?= \p{Ll}|[,;.])/gu;
const isFit = (word) => syllableOf(word) >= 0 && isLegal(syllableOf(word));

/** Puts slips into a text. */
function spoil(text, taken) {
  const words = [...text.matchAll(WORD)].filter(({ 0: word }) => isFit(word));
  const slips = [];
  let out = '';
  let at = 0;
  for (let i = 0; i < words.length; i += 1) {
    const { 0: word, index } = words[i];
    if (random() >= 1 / Number(given.every) || taken.some(([start, end]) => start <= index && index < end))
      continue;
    const kind = chooseKind();
    let end = index + word.length;
    let changed;
    if (kind === 'two syllables') {
      const next = words[i + 1];
      if (next === undefined || next.index !== end + 1) continue;
      const plain = Object.keys(CHANGES);
      const both = [slipped(word, oneOf(plain)), slipped(next[0], oneOf(plain))];
      if (both.includes(null)) continue;
      end = next.index + next[0].length;
      changed = both.join(' ');
      i += 1;
    } else changed = slipped(word, kind);
    if (changed === null) continue;
    out += text.slice(at, index);
    slips.push({ kind, start: out.length, end: out.length + changed.length, meant: text.slice(index, end) });
    out += changed;
    at = end;
    if (kind === 'at a page break' && text.charAt(at) === ' ') {
      out += '\n\n7\n\n';
      at += 1;
    }
    i += 2;
  }
  return { text: out + text.slice(at), slips };
}

const tally = new Map(KINDS.map(([kind]) => [kind, { all: 0, found: 0, right: 0 }]));
let syllables = 0;
let flags = 0;
const wrong = [];
const untouched = [];
let time = 0;

for (const folder of folders) {
  for (const name of readdirSync(folder).sort()) {
    if (!/\.(?:txt|md)$/u.test(name)) continue;
    const text = readFileSync(join(folder, name), 'utf8').normalize('NFC');
    syllables += text.match(/\p{L}+/gu)?.length ?? 0;
    const before = check(text);
    for (const each of before)
      untouched.push(`${name}:${each.range.start.line} ${each.severity} ${each.message}`);
    const places = before.map(({ range }) => [range.start.offset - 20, range.end.offset + 20]);
    const { text: spoilt, slips } = spoil(text, places);
    const start = performance.now();
    const found = check(spoilt);
    time += performance.now() - start;
    const known = new Set(before.map(({ actual, expected }) => `${actual}\n${expected}`));
    for (const slip of slips) {
      const row = tally.get(slip.kind);
      row.all += 1;
      const hit = found.find(({ range }) => range.start.offset < slip.end && slip.start < range.end.offset);
      if (hit === undefined) continue;
      row.found += 1;
      const { start: from, end: to } = hit.range;
      const mended = spoilt.slice(slip.start, from.offset) + hit.expected + spoilt.slice(to.offset, slip.end);
      if (mended.replace(/\s+/gu, ' ') === slip.meant || hit.expected.includes(slip.meant)) row.right += 1;
    }
    for (const each of found) {
      const { start: from, end: to } = each.range;
      if (slips.some((slip) => from.offset < slip.end && slip.start < to.offset)) flags += 1;
      else if (!known.has(`${each.actual}\n${each.expected}`))
        wrong.push(`${name}:${from.line} ${each.message}`);
    }
  }
}

const percent = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
const rows = [...tally].map(([kind, row]) => [kind, row]);
const sum = (key) => rows.reduce((total, [, row]) => total + row[key], 0);
rows.push(['all', { all: sum('all'), found: sum('found'), right: sum('right') }]);
for (const [kind, { all, found, right }] of rows)
  console.log(
    `${kind.padEnd(18)} ${String(all).padStart(5)}  found ${percent(found, all).padStart(7)}  right word ${percent(right, all).padStart(7)}`,
  );
console.log(
  `wrong beside them  ${wrong.length} of ${flags + wrong.length} flags, ${percent(wrong.length, flags + wrong.length)}`,
);
console.log(`${syllables} syllables; rule and parser took ${time.toFixed(0)} ms`);
console.log(`untouched: ${untouched.length} flags`);
if (given.list) console.log(['', 'WRONG', ...wrong, '', 'UNTOUCHED', ...untouched].join('\n'));
