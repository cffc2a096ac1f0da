/**
 * Distils the counts of how Vietnamese is written into one small file.
 *
 *   npm run build && node scripts/distil-orthography.mjs [FOLDER] [--pairs N] [--triples N] [--general W] [--floor N] [--out FILE]
 *
 * FOLDER holds syllables.tsv, bigrams.tsv.gz and trigrams.tsv.gz (see their
 * README). What is kept: every pair and triple that is frequent enough, and
 * with it all forms of equal letters that are not much rarer, so that a form
 * that is missing beside a kept one is known to be rare. News and novels weigh
 * a quarter of laws and plans (--general), since plans are what is checked;
 * forms counted less than --floor times are noise of the sources. The limits
 * are those that fill 470 kB; measure-orthography.mjs tells what others bring.
 * The same counts give
 * the same bytes. The form of the file is described in src/orthography/read.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { lettersOf } from '../dist/text/syllable/spell.js';
import { syllableOf } from '../dist/text/syllable/syllable.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: 'string', default: '50' },
    triples: { type: 'string', default: '70' },
    general: { type: 'string', default: '0.25' },
    floor: { type: 'string', default: '6' },
    out: { type: 'string', default: here('../src/orthography/counts.bin.gz') },
  },
});
const folder = positionals[0] ?? here('../../shared/reference/ngrams');

/** A form of a kept group is kept when it has this share of the best. */
const RIVAL_SHARE = 0.002;
/** A form is in use where it was counted this often and has this share of all forms of equal letters. */
const ALIVE = 20;
const ALIVE_SHARE = 0.25;
const SPECIALS = ['$', '#', '@'];
const LEVELS = 64;

function rows(file) {
  const bytes = readFileSync(join(folder, file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.split('\t'));
}

const weigh = (legal, general) => Math.round(Number(legal) + Number(general) * Number(given.general));

/** Half steps of a power of two; what the reader makes of it is within a fifth of the count. */
const levelOf = (count) => Math.max(0, Math.min(LEVELS - 1, Math.round(2 * Math.log2(count))));

// Tokens, the most frequent first, so that the numbers of what follows are small.
const codes = new Map();
const single = new Map();
for (const [word, legal, general] of rows('syllables.tsv')) {
  const code = syllableOf(word);
  if (code < 0) continue;
  codes.set(word, code);
  single.set(code, (single.get(code) ?? 0) + weigh(legal, general));
}
const ordered = [...single].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
const ids = new Map(ordered.map(([code], i) => [code, i + SPECIALS.length]));
const idOf = (word) => {
  const special = SPECIALS.indexOf(word);
  return special >= 0 ? special : (ids.get(codes.get(word)) ?? -1);
};
const letters = [0, 1, 2, ...ordered.map(([code]) => SPECIALS.length + lettersOf(code))];

function read(file) {
  const grams = [];
  for (const [words, legal, general] of rows(file)) {
    const gram = words.split(' ').map(idOf);
    if (!gram.includes(-1)) grams.push({ gram, count: weigh(legal, general) });
  }
  return grams;
}

/** The n-grams of the groups of equal letters whose best form is frequent enough; tells which of all are in use beside the others. */
function keep(grams, limit) {
  const groups = new Map();
  const keyOf = ({ gram }) => gram.map((id) => letters[id]).join(' ');
  for (const each of grams) {
    const key = keyOf(each);
    const group = groups.get(key) ?? { top: 0, sum: 0 };
    groups.set(key, { top: Math.max(group.top, each.count), sum: group.sum + each.count });
  }
  return grams.filter((each) => {
    const { top, sum } = groups.get(keyOf(each));
    each.isAlive = each.count >= ALIVE && each.count >= sum * ALIVE_SHARE;
    return top >= limit && each.count >= Math.max(top * RIVAL_SHARE, Number(given.floor));
  });
}

const allPairs = read('bigrams.tsv.gz');
const triplesKept = keep(read('trigrams.tsv.gz'), Number(given.triples));
const pairIndex = new Map(allPairs.map((each) => [each.gram.join(' '), each]));
const kept = new Set(keep(allPairs, Number(given.pairs)));
// A triple is written through its two pairs.
const triples = triplesKept.filter(({ gram: [a, b, c] }) => {
  const first = pairIndex.get(`${a} ${b}`);
  const second = pairIndex.get(`${b} ${c}`);
  if (first === undefined || second === undefined) return false;
  kept.add(first);
  kept.add(second);
  return true;
});

const followers = Array.from({ length: letters.length }, () => []);
for (const { gram, ...each } of kept) followers[gram[0]].push({ id: gram[1], ...each, thirds: [] });
const byPair = new Map();
for (const [a, list] of followers.entries()) {
  list.sort((x, y) => x.id - y.id);
  for (const [rank, each] of list.entries()) byPair.set(`${a} ${each.id}`, { ...each, rank, entry: each });
}
for (const {
  gram: [a, b, c],
  ...each
} of triples) {
  const { rank } = byPair.get(`${b} ${c}`);
  byPair.get(`${a} ${b}`).entry.thirds.push({ ...each, id: rank });
}

const entries = followers.flat();
for (const { thirds } of entries) thirds.sort((x, y) => x.id - y.id);

/** Columns of bytes, each behind the one before: alike bytes stand together and pack well. */
const parts = [];
const bytesOf = (list) => parts.push(Uint8Array.from(list));
function wordsOf(list) {
  bytesOf(list.map((each) => each & 0xff));
  bytesOf(list.map((each) => each >> 8));
}
/** The level of an entry, and above it whether other forms of its letters put it in the shade. */
const symbolOf = ({ count, isAlive }) => levelOf(count) + (isAlive ? 0 : LEVELS);
function listsOf(lists) {
  wordsOf(lists.map(({ length }) => length));
  const all = lists.flatMap((list) => list.map(({ id }, i) => id - (i === 0 ? -1 : list[i - 1].id) - 1));
  wordsOf(all);
  bytesOf(lists.flatMap((list) => list.map(symbolOf)));
}

const number = (value) => [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, value >> 24];
bytesOf([...'THO1'].map((each) => each.charCodeAt(0)));
bytesOf([ordered.length, entries.length, triples.length].flatMap(number));
wordsOf(ordered.map(([code]) => code));
const specials = SPECIALS.map((_, i) => followers[i].reduce((sum, { count }) => sum + count, 0));
bytesOf([...specials, ...ordered.map(([, count]) => count)].map(levelOf));
listsOf(followers);
listsOf(entries.map(({ thirds }) => thirds));

const raw = Buffer.concat(parts);
const packed = gzipSync(raw, { level: 9 });
// Of the packer only the bytes may speak, not the system that it ran on.
packed[9] = 255;
writeFileSync(given.out, packed);
console.log(
  `${ordered.length} syllables, ${entries.length} pairs, ${triples.length} triples: ${raw.length} bytes, packed ${packed.length}`,
);
