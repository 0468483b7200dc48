// Which lists of mends the server takes: those that the page could have made.
import { unpackMends } from '../../src/contract/mend.ts';

const AT = { tab: 'Phụ lục II', row: 6, column: 22, rows: 1, columns: 1 };

const packed = (at: object, values: readonly (readonly unknown[])[] = [['NV-02']]) =>
  JSON.stringify([{ tab: 'Phụ lục II', row: 6, before: '', writes: [{ kind: 'values', at, values }] }]);

it('takes values for the cells of its own row', () => {
  expect(unpackMends(packed(AT))).toHaveLength(1);
});

it.each([
  ['another row', { ...AT, row: 7 }, undefined],
  ['another tab', { ...AT, tab: 'Danh bạ' }, undefined],
  ['no place at all', { ...AT, column: 'V' }, undefined],
  ['a place beside the grid', { ...AT, column: 0 }, undefined],
  ['half a cell', { ...AT, columns: 1.5 }, undefined],
  ['more cells than there are values', { ...AT, columns: 2 }, undefined],
  ['what no cell holds', AT, [[null]]],
])('takes none for %s', (_what, at, values) => {
  expect(unpackMends(packed(at, values))).toBeNull();
});
