import tseslint from 'typescript-eslint';

/** One boundary: a message and the import names (as regular expressions) that cross it. */
const boundary = (message, ...regexes) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    { patterns: regexes.map((regex) => ({ regex, message })) },
  ],
});

const subgraphs = [
  'registry',
  'law-enforcement',
  'ecology',
  'agriculture',
  'market-supervision',
  'culture-tourism',
  'audit',
];

export default tseslint.config(
  { ignores: ['dist/**', 'data/**', 'node_modules/**', '**/generated/**', 'coverage/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: boundary(
      'shared/ knows no department and no gateway: it imports npm packages and itself only.',
      '^#(gateway|subgraphs)/',
      '/(gateway|subgraphs)/',
    ),
  },
  {
    files: ['gateway/src/**/*.ts'],
    ignores: ['gateway/src/embedded.ts'],
    rules: boundary(
      'Only gateway/src/embedded.ts may import departments; everything else meets them in SDL.',
      '^#subgraphs/',
      '/subgraphs/',
    ),
  },
  ...subgraphs.map((name) => ({
    files: [`subgraphs/${name}/**/*.ts`],
    rules: boundary(
      'A subgraph imports #shared/* and itself: departments meet in SDL only.',
      '^#(gateway|subgraphs)/',
      `(^|/)(${subgraphs.filter((other) => other !== name).join('|')})(/|$)`,
      '/gateway/',
    ),
  })),
  { files: ['scripts/**/*.ts', 'bench/**/*.ts', '**/tests/**/*.ts'], rules: { 'no-console': 'off' } },
);
