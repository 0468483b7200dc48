// Jest reads the tests from here; every suite runs in Node, the browser tests drive a Chromium of their own.
module.exports = {
  rootDir: '..',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // Some packages exist as ES modules only.
  transform: { '\\.(ts|tsx|js|mjs)$': '<rootDir>/scripts/jest-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(acorn|jest|@jest|esbuild|fast-check)'],
  globalSetup: '<rootDir>/scripts/jest-univer.cjs',
  moduleNameMapper: { '^(@univerjs/.+)$': '<rootDir>/build/univer/$1.cjs' },
  // Handed to each file: outside it a name is looked for in Jest's sandbox, which is slow, and Univer looks all the time.
  sandboxInjectedGlobals: [
    'Array',
    'Boolean',
    'Error',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'RegExp',
    'Set',
    'String',
    'Symbol',
  ],
  testSequencer: '<rootDir>/scripts/jest-sequencer.cjs',
  testEnvironment: 'node',
  testTimeout: 30_000,
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/scripts/jest-closing-line.cjs'],
};
