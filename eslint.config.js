import { existsSync } from 'node:fs';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const edge = ['src/node/**', 'src/lsp/**', 'src/cli/**'];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a default export has no name to search for.',
};

// `now` is an input of the core, so the same text gives the same findings on any day.
const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The core never reads the clock: take the day as an option.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The core never reads the clock: take the day as an option.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The core is deterministic.',
  },
];

// The extension has packages of its own; where they are not installed its types cannot be told.
const extension = existsSync(new URL('editors/vscode/node_modules/', import.meta.url))
  ? []
  : ['editors/vscode/src/'];

export default defineConfig(
  globalIgnores([
    ...extension,
    'test/support/web-globals.d.ts',
    // Compiled where the package is installed, against the types that are published.
    'test/package/stranger/consumer.ts',
    '**/dist/',
    'api/',
    'coverage/',
    'fixtures/',
    'schemas/',
  ]),
  // Inline comments cannot switch a rule off: a rule that is wrong here is changed here, for everyone.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'require-unicode-regexp': 'error',

      // Control characters are among the things a document is checked for.
      'no-control-regex': 'off',

      // test/regex.test.ts judges time more exactly, on composed patterns too, and says it in one line.
      'regexp/no-super-linear-backtracking': 'off',
    },
  },
  {
    // esbuild hands the patterns of its plugins to Go, which knows no flag `u`.
    files: ['scripts/bundle.mjs'],
    rules: { 'require-unicode-regexp': 'off' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],

      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],

      // A class may only give another one an object to stand on (src/analyse/once.ts).
      '@typescript-eslint/no-extraneous-class': ['error', { allowConstructorOnly: true }],

      // isolatedDeclarations wants the type of an export on its left; elsewhere it may stand on the right.
      '@typescript-eslint/consistent-generic-constructors': 'off',
      '@typescript-eslint/no-inferrable-types': 'off',

      // Spreading a string gives its code points, which is what is wanted wherever it is done here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],

      // Hot paths walk by index.
      '@typescript-eslint/prefer-for-of': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'editors/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: edge,
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...noClock] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A test may say which call must not compile.
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      // A stream that fails at once yields nothing.
      'require-yield': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        Buffer: 'readonly',
        TextEncoder: 'readonly',
        URL: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        clearInterval: 'readonly',
        setInterval: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
);
