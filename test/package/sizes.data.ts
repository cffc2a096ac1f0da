/**
 * What each entry point may cost a page, in bytes: all that it exports, bundled
 * by esbuild and minified, as it is and as gzip sends it. A number is what was
 * measured when it was last written here; the test lets it grow by `HEADROOM`.
 * Who passes that writes down a new number on purpose, and the table of the
 * README with it.
 */
export interface EntrySize {
  readonly entry: string;
  readonly minified: number;
  readonly gzip: number;
  /** The dependencies in `package.json` that it pulls in, and no other. */
  readonly dependencies: readonly string[];
}

/** Smaller by more is as much to be told: the number would guard nothing. */
export const HEADROOM = 0.1;

const MARKDOWN = ['mdast-util-gfm-table', 'micromark-extension-gfm-table', 'remark-parse', 'unified'];
const CORE = ['diff', 'mdast-util-to-string', 'vfile', ...MARKDOWN];

export const ENTRIES: readonly EntrySize[] = [
  { entry: 'thethuc', minified: 918_823, gzip: 284_111, dependencies: CORE },
  {
    entry: 'thethuc/docx',
    minified: 1_020_929,
    gzip: 322_272,
    dependencies: [...CORE, 'fflate', 'saxes'],
  },
  { entry: 'thethuc/lsp/worker', minified: 1_300_533, gzip: 398_693, dependencies: [] },
  { entry: 'thethuc/orthography', minified: 10_931, gzip: 4_651, dependencies: [] },
  { entry: 'thethuc/schema', minified: 118_770, gzip: 34_995, dependencies: ['zod'] },
  { entry: 'thethuc/service', minified: 1_041_700, gzip: 332_448, dependencies: CORE },
  { entry: 'thethuc/testing', minified: 916_375, gzip: 284_207, dependencies: CORE },
  { entry: 'thethuc/unified', minified: 910_690, gzip: 282_325, dependencies: CORE },
];

/** What npm sends, and what lies on the disk afterwards, without the dependencies. */
export const TARBALL = { packed: 3_950_000, unpacked: 13_660_000 };
