// Jest reads the tests from here; every suite runs in Node, the browser tests drive a Chromium of their own.
module.exports = {
  rootDir: '..',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.(ts|tsx)$': '<rootDir>/scripts/jest-transform.cjs' },
  testEnvironment: 'node',
  testTimeout: 30_000,
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/scripts/jest-closing-line.cjs'],
};
