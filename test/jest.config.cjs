// Jest reads the tests from here; every suite runs in Node, the browser tests drive a Chromium of their own.
module.exports = {
  rootDir: '..',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // Univer's CommonJS build asks for packages that exist as ES modules only; Univer itself need not be looked at.
  transform: { '\\.(ts|tsx|js|mjs)$': '<rootDir>/scripts/jest-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/@univerjs/', '/node_modules/(jest|@jest|esbuild|fast-check)'],
  testEnvironment: 'node',
  testTimeout: 30_000,
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/scripts/jest-closing-line.cjs'],
};
