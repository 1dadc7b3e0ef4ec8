const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

/** What every project shares. Unit tests need nothing; *.db.test.ts run once an engine (scripts/test.ts chooses which). */
const base = {
  setupFilesAfterEnv: ['<rootDir>/scripts/jestSetup.cjs'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'require', 'default'] },
  transform: { '\\.(ts|js|mjs)$': swc },
  // jose is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
  // Loaded at run time by the name that its compiled file has.
  moduleNameMapper: { '/stock/stockRunner\\.js$': '<rootDir>/gateway/src/execution/stock/stockRunner.ts' },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
};

module.exports = {
  projects: [
    { ...base, displayName: 'unit', testRegex: '(?<!\\.db)\\.test\\.ts$' },
    {
      ...base,
      displayName: 'sqlite',
      testRegex: '\\.db\\.test\\.ts$',
      globals: { databaseEngine: 'sqlite' },
    },
    {
      ...base,
      displayName: 'mysql',
      testRegex: '\\.db\\.test\\.ts$',
      globals: { databaseEngine: 'mysql' },
      // Attacks and proofs are about the policy, and long: they run on one engine. Rows and their scope run on both.
      testPathIgnorePatterns: [
        ...base.testPathIgnorePatterns,
        '<rootDir>/gateway/tests/attacks/',
        '<rootDir>/gateway/tests/proof/',
        // About the disk of the log and its witness, whatever departments keep their rows in.
        '<rootDir>/gateway/tests/audit/(failClosed|witnessed)',
      ],
    },
  ],
};
