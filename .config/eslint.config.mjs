/** What `npm run lint` holds. Layout is Prettier's; types are the compiler's. */
import svelte from 'eslint-plugin-svelte'
import tseslint from 'typescript-eslint'

/** Readers of text: a grammar is a chain of choices. Of all else no function has more than 15 ways through. */
const parsers = [
  // Rules of reading and judging that are still longer: each leaves the list when it is next mended.
  'src/core/claims/rules/{adjacency,containment,direction,identity}.ts',
  'src/core/claims/setting.ts',
  'src/core/mention/{lines,named,names,typed}.ts',
  'src/core/place/names/variant.ts',
  'src/core/text/{datelines,figures/quantities}.ts',
  'src/formats/**/read*.ts',
  'src/formats/geojson/json-*.ts',
  'src/formats/csv/angle.ts',
  'src/formats/front/import.ts',
  'src/formats/gazetteer/csv.ts',
  'src/formats/markup/{align,markdown}.ts',
  'src/formats/report/jsonl.ts',
  'src/formats/pmtiles/feature-stream.ts',
  // Settings are read by one default after another.
  'src/cli/check/settings.ts',
]

export default tseslint.config(
  { ignores: ['dist/**', 'build/**', 'node_modules/**'] },
  ...tseslint.configs.strict,
  ...svelte.configs.base,
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: tseslint.parser } } },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      complexity: ['error', 15],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      // Where the next line is known to be there, it says so with a mark; the compiler has no way to know.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `_` stands for what is not used.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
      // A call for its effect alone may stand behind a condition or in place of a value.
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  { files: parsers, rules: { complexity: 'off' } },
  // Types of a package that hides its own, wherever the file is read from.
  { files: ['src/core/geo/rfc7946.ts'], rules: { '@typescript-eslint/triple-slash-reference': 'off' } },
  {
    // Stand-ins of tests take the shape of what they stand in for.
    files: ['test/**'],
    rules: { '@typescript-eslint/no-dynamic-delete': 'off', '@typescript-eslint/no-extraneous-class': 'off' },
  },
  {
    // The compiler of components makes state of `let`.
    files: ['**/*.svelte'],
    rules: { 'prefer-const': 'off', '@typescript-eslint/no-unused-vars': 'off' },
  },
)
