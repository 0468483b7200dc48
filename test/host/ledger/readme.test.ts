// host/README.md tells the ledger as it is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_BEGINS, withLedger } from '../../../host/ledger/tables.ts';

const README = readFileSync(join(__dirname, '../../../host/README.md'), 'utf8');

it('the tables in host/README.md are those that `npm run ledger` writes', () => {
  expect(README).toBe(withLedger(README));
});

it('a line changed by hand is told by the comparison', () => {
  const changed = README.replace('| done: as (row, column, rows, columns)', '| done: as (row, column)');
  expect(changed).not.toBe(README);
  expect(withLedger(changed)).toBe(README);
});

it('a README without the marks is not written to', () => {
  expect(() => withLedger(README.replace(LEDGER_BEGINS, ''))).toThrow(
    'host/README.md has lost the marks between which the ledger stands',
  );
});
